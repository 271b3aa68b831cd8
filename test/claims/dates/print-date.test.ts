import assert from 'node:assert/strict';
import type { DateMention } from '../../../src/claims/date-mention.ts';
import { printDate } from '../../../src/claims/dates/print-date.ts';

const date = (text: string, iso: string | null, relative = false): DateMention => ({
  text,
  iso,
  relative,
  span: { start: 0, end: text.length },
});

describe('printing a date that holds on any day', () => {
  for (const [known, like, printed] of [
    [date('May 4, 1998', '1998-05-04'), date('May 14, 1998', '1998-05-14'), 'May 4, 1998'],
    [date('Monday', '2025-01-06', true), date('January 13, 2025', '2025-01-13'), 'January 6, 2025'],
    [date('Monday', '2025-01-06', true), date('13 January 2025', '2025-01-13'), '6 January 2025'],
    [date('Monday', '2025-09-01', true), date('Sept. 8', '2025-09-08'), 'Sept. 1'],
    [date('Monday', '2025-06-02', true), date('Nov. 8, 2025', '2025-11-08'), 'June 2, 2025'],
    [date('Monday', '2025-01-06', true), date('Tuesday', '2025-01-07', true), 'January 6, 2025'],
    [date('January 9', '2025-01-09'), date('January 8', '2025-01-08'), 'January 9'],
    [date('January 9', '2025-01-09'), date('January 8', '2024-01-08'), 'January 9, 2025'],
    [date('January 9', '--01-09'), date('May 8, 2024', '2024-05-08'), 'January 9'],
    [date('last year', '2024', true), date('2023', '2023'), '2024'],
    [date('last month', '2024-12', true), date('2023', '2023'), 'December 2024'],
    [date('last week', '2025-01-06/2025-01-12', true), date('2023', '2023'), null],
    [date('the 19th century', '1801/1900'), date('1950', '1950'), 'the 19th century'],
    [date('May ’98', '1998-05'), date('1950', '1950'), 'May ’98'],
    [date('the other day', null, true), date('1950', '1950'), 'the other day'],
  ] as const)
    it(`${known.text} for ${like.text}`, () => assert.equal(printDate(known, like), printed));
});
