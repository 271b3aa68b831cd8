import assert from 'node:assert/strict';
import type { DateMention } from '../../src/claims/date-mention.ts';
import { readDates } from '../../src/claims/dates/read-dates.ts';
import { tokensOf } from '../../src/prose/tokens.ts';
import { mark, marked } from './marked.ts';

const read = (text: string): DateMention[] => readDates(text, tokensOf(text), []);

/** Each example: the text with every date in brackets, then the ISO form of each; null for the relative ones. */
type Example = readonly [notation: string, ...iso: (string | null)[]];

const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  days: [
    ['Ada Lunt ([1871–1950]) was a poet and ruled up to [1902].', '1871/1950', '1902'],
    ['The ferry sank on [January 11], not on [Jan. 9, 2025].', '--01-11', '2025-01-09'],
    ['On [9 January 2025] and the [9th of May] they met.', '2025-01-09', '--05-09'],
    ['From [December 4–6] and again [3-5 May].', '--12-04/--12-06', '--05-03/--05-05'],
    ['The hearings are on [4, 7, 11, and 18 May 2019].', '2019-05-04/2019-05-18'],
    ['Letters dated [December 31] and [January 1].', '--12-31', '--01-01'],
    ['On [January 9] 12 people came.', '--01-09'],
    ['She left on [Thursday, January 9, 2025].', '2025-01-09'],
    [
      'It ran from [May 5] to [May 9, 2024], in [June] and [July of 2023].',
      '2024-05-05',
      '2024-05-09',
      '2023-06',
      '2023-07',
    ],
    ['The strike from [Dec. 28] to [Jan. 3, 2024] hurt.', '2023-12-28', '2024-01-03'],
    ['It opens on [Christmas Eve] and [New Year’s Day].', '--12-24', '--01-01'],
    [
      'It shut on [Boxing Day] and [New Year’s Eve 2019], not on Easter Monday or in Ramadan.',
      '2019-12-26',
      '2019-12-31',
    ],
  ],
  numbers: [
    ['Filed [2025-01-09], amended [31/12/2024] and [12/31/2024].', '2025-01-09', '2024-12-31', '2024-12-31'],
    ['Signed [31.12.2024]; entered [3/4/2024].', '2024-12-31', '2024'],
    ['At [2024-12-01T10:00Z] the log stops.', '2024-12-01'],
  ],
  'months and years': [
    ['In [May 2023] it rained; since [early October] it has not.', '2023-05', '--10'],
    ['Since [august] the dam has stood, said Theresa May.', '--08'],
    ['They may march in [March].', '--03'],
    ['In [2022], by [2030] and the [2018] season.', '2022', '2030', '2018'],
    ['From [2010 to 2014], in [2014-16], between [1990 and 2000].', '2010/2014', '2014/2016', '1990/2000'],
  ],
  periods: [
    ['In [the second half of 2024] and in [Q3 2018].', '2024-07/2024-12', '2018-07/2018-09'],
    [
      'The [1990s], the [’90s], the [mid-1980s], the [19th century].',
      '1990/1999',
      '1990/1999',
      '1980/1989',
      '1801/1900',
    ],
    ['In [the first quarter of last year].', null],
    ['In the [summer of 2019].', '2019'],
    ['Rents in [FY2024] beat those of [FY23]; the level rose in [2025-W03].', '2024', '2023', '2025-01-13/2025-01-19'],
    ['In [FY24/25] and the [2023/24] season rents rose; after 9/11 it was open 24/7.', '2024/2025', '2023/2024'],
  ],
  'relative dates': [
    ['[Last week] and [yesterday], on [Saturday night].', null, null, null],
    ['It grew [this year] after [a year ago].', null, null],
    ['[Earlier this month] it closed.', null],
    ['The HULL TODAY paper wrote on Black Friday of [Friday].', null],
  ],
  'no dates': [
    ['He earned 2,000 and sold 2000 chairs, an average of 1500.'],
    ['At 10:30 and in his 90s, with 1800 units.'],
    ['The mon calls; she sat; Mark Winter may fall.'],
    ['She worked for 20th Century Pictures.'],
  ],
};

describe('dates', () => {
  for (const [kind, examples] of Object.entries(EXAMPLES)) {
    describe(kind, () => {
      for (const [notation, ...iso] of examples) {
        it(notation, () => {
          const { text } = marked(notation);
          const found = read(text);
          const spans = found.map(({ span }) => span);
          assert.equal(mark(text, spans), notation);
          assert.deepEqual(
            found.map((date) => date.iso),
            iso,
          );
          assert.ok(found.every((date) => date.relative === (date.iso === null)));
        });
      }
    });
  }
});
