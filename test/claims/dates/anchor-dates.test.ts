import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchorDates } from '../../../src/claims/dates/anchor-dates.ts';
import { civilDay, isoDay, partsOf, weekdayOf } from '../../../src/claims/dates/civil-day.ts';
import { datelineOf } from '../../../src/claims/dates/dateline.ts';
import { readDates } from '../../../src/claims/dates/read-dates.ts';
import { readBlock } from '../../../src/claims/read-block.ts';
import { readProse } from '../../../src/prose/read-prose.ts';
import { sentencesOf } from '../../../src/prose/sentences.ts';
import { tokensOf } from '../../../src/prose/tokens.ts';

const isosOf = (text: string, today: string): (string | null)[] => {
  const tokens = tokensOf(text);
  const sentences = sentencesOf(tokens);
  return anchorDates(readDates(text, tokens, sentences), tokens, sentences, civilDay(today)!).map(({ iso }) => iso);
};

const WEEKS = ['2024-12-30/2025-01-05', '2025-01-06/2025-01-12', '2025-01-13/2025-01-19'];

describe('dates in a text of Thursday, 2025-01-09', () => {
  const cases: readonly (readonly [text: string, ...iso: (string | null)[]])[] = [
    ['The ferry sank yesterday and was raised today.', '2025-01-08', '2025-01-09'],
    ['It sails again tomorrow night.', '2025-01-10'],
    ['Police searched the pier last night and this morning.', '2025-01-08', '2025-01-09'],
    ['The ferry sank on Monday.', '2025-01-06'],
    ['The ferry sank on Thursday.', '2025-01-09'],
    ['On Friday, divers found the bell.', '2025-01-03'],
    ['The inquest will open on Monday.', '2025-01-13'],
    ['The harbour master said Tuesday that the inquest will open Wednesday.', '2025-01-07', '2025-01-15'],
    ['The inquest begins Monday.', null],
    ['The owners have refused since Sunday to speak.', '2025-01-05'],
    ['They met last Friday and meet again next Monday.', '2025-01-03', '2025-01-13'],
    ['They met last Tuesday.', null],
    ['It closed last week, reopened this week and will close next week.', ...WEEKS],
    ['Rents rose last month and again this month.', '2024-12', '2025-01'],
    ['Rents rose last year; the first half of this year may be worse.', '2024', '2025-01/2025-06'],
    ['Since last March rents have risen.', '2024-03'],
    ['Rents have risen since December, the council said.', '2024-12'],
    ['The ferry sank on December 28.', '2024-12-28'],
    ['The inquest will open on January 20.', '2025-01-20'],
    ['Tickets for the show of January 20 are sold out.', '2025-01-20'],
    ['Tickets for the show of July 20 are sold out.', '--07-20'],
    ['It was shut from December 4–6.', '2024-12-04/2024-12-06'],
    ['In 2019 the mill burned. It reopened on March 3.', '2019', '--03-03'],
    ['The fair opened in this May tent, as every December.', '2025-05', '--12'],
    ['“We warned them yesterday,” she said on Monday.', null, '2025-01-06'],
    ['He spoke in the third quarter, last summer, a year ago.', null, null],
    ['On February 29 the ice broke.', '2024-02-29'],
    ['It opened on January 5 last year and closes in March this year.', '2024-01-05', '2024', '2025-03', '2025'],
  ];
  for (const [text, ...iso] of cases) it(text, () => assert.deepEqual(isosOf(text, '2025-01-09'), iso));

  it('leaves weeks open on a Sunday', () => assert.deepEqual(isosOf('It closed last week.', '2025-01-12'), [null]));
});

describe('the day a draft is of', () => {
  const dayOf = (draft: string, language: 'markdown' | 'plaintext' = 'markdown'): string | null => {
    const prose = readProse(draft, language);
    const day = datelineOf(prose.dateline, prose.blocks.map(readBlock));
    return day === null ? null : isoDay(day);
  };
  const cases: readonly (readonly [draft: string, iso: string | null])[] = [
    ['---\ndate: 2025-01-09\n---\nHULL, Jan. 3, 2025 — The ferry sank.', '2025-01-09'],
    ['# Ferry sinks\n\nBy Ana Ruiz | January 9, 2025\n\nThe ferry sank. It was old.', '2025-01-09'],
    ['# Ferry sinks\n\n*Published 9 January 2025, 10:30 GMT; updated January 10, 2025*\n\nIt sank.', '2025-01-09'],
    ['# Ferry sinks\n\nHULL, England, Jan. 9, 2025 (AP) — The ferry sank. It was old.', '2025-01-09'],
    ['HULL (Wire), January 9, 2025: The ferry sank.', '2025-01-09'],
    ['HULL – 9 January 2025 – The ferry sank.', '2025-01-09'],
    ['Hull, 9 January 2025: The ferry sank.', '2025-01-09'],
    ['New Hull: Jan 9, 2025 (Wire) The ferry sank.', '2025-01-09'],
    ['HULL (Tide News / Wire - 9th January, 2025) The ferry sank.', '2025-01-09'],
    ['Thursday 9 January 2025\n\nFerry sinks\n\nIt was old.', '2025-01-09'],
    ['Jan. 9, 2025, 8:03 AM ET\n\nFerry sinks\n\nIt was old.', '2025-01-09'],
    ['Last updated: 9 January 2025\n\nThe ferry sank. It was old.', '2025-01-09'],
    ['# Ferry sinks\n\nHULL, Jan. 9 — The ferry sank.', null],
    ['Divers met on January 9, 2025 (in Hull) again.', null],
    ['Hull Bridge, January 9, 2025 (the day it sank), was old.', null],
    ['# January 9, 2025\n\nThe ferry sank.', null],
    ['The ferry sank on January 9, 2025.', null],
    ['The Harrier, January 9, 2025, sank — of course.', null],
    ['The ferry sank. It was old.\n\nJanuary 9, 2025', null],
    ['', null],
  ];
  for (const [draft, iso] of cases) it(JSON.stringify(draft), () => assert.equal(dayOf(draft), iso));
});

describe('civil days', () => {
  it('go to ISO 8601 and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
        const { year } = partsOf(day);
        fc.pre(year >= 100 && year < 10_000);
        assert.equal(civilDay(isoDay(day)), day);
        assert.equal(weekdayOf(day), ((new Date(day * 86_400_000).getUTCDay() + 6) % 7) + 1);
      }),
    );
  });
});
