import assert from 'node:assert/strict';
import { compareTexts } from '../../src/checks/compare.ts';
import { checkDraft } from '../../src/checks/run-checks.ts';
import { print } from '../../src/records/message.ts';
import { Records } from '../../src/records/records.ts';
import { reading } from '../links/linked.ts';

type Pair = readonly [a: string, b: string];

/** Two things said that can both be so: of another fate, group, event, stretch of time or stage. */
const BOTH_TRUE: readonly Pair[] = [
  ['The storm damaged 40 houses in Brae.', 'The storm destroyed 60 houses in Brae.'],
  ['The storm destroyed 60 houses in Brae.', 'The storm damaged or destroyed 100 houses in Brae.'],
  ['The battle of Brae left 50 soldiers killed or wounded.', 'The battle of Brae left 20 soldiers killed.'],
  [
    'The brigade lost 900 soldiers in Leith.',
    'Of the 900 soldiers, 300 of them died in the last week of May in Leith.',
  ],
  ['The war in Brae killed 4,000 soldiers.', 'In Brae 1,000 soldiers were killed in the last week of December.'],
  ['The 8th Regiment killed 50 rebels at Brae.', 'The 95th Brigade killed more than 60 rebels at Brae.'],
  ['The 8th Regiment shot down 12 drones over Brae.', 'The 95th Brigade shot down 20 drones over Brae.'],
  ['The union counts 300 workers on strike in Hull.', 'The union counts 500 workers laid off in Hull.'],
  ['Police arrested 30 people at the march in Leith.', 'The courts convicted 12 people after the march in Leith.'],
  ['Some 3,000 people fled Brae.', 'Some 400 people returned to Brae.'],
  ['The firm hired 300 people in Hull.', 'The firm laid off 500 people in Hull.'],
  ['The clinic tested 400 patients in Oban.', 'The clinic found 40 patients infected in Oban.'],
  ['The clinic vaccinated 4,000 people in Oban.', 'The clinic has 600 doses left in Oban.'],
  ['The ferry carried 300 passengers to Islay.', 'The ferry can carry 450 passengers to Islay.'],
  ['The ferry carried 300 passengers to Islay on Monday.', 'The ferry carried 450 passengers to Islay on Tuesday.'],
  ['The ferry carried 300 passengers to Islay.', 'The ferry carried 450 passengers from Islay.'],
  ['The plant employs 400 workers in Hull.', 'The plant employs 400 workers in Hull and 200 in Leith.'],
  ['The fire in Leith killed 12 people, among them 3 children.', 'The fire in Leith killed 12 people.'],
  ['The fire in Leith killed 3 children.', 'The fire in Leith killed 12 people.'],
  ['A bomb killed 12 people in Leith on Monday.', 'A second bomb killed 5 people in Leith on Monday.'],
  ['The company made a profit of £3 million in Brae.', 'The company had sales of £30 million in Brae.'],
  ['Exports from Brae rose 5%.', 'Imports to Brae rose 8%.'],
  ['Rents in Hull rose 5% in a year.', 'Rents in Hull rose 1% in a month.'],
  ['Brae imported 400 tonnes of wool.', 'Brae exported 300 tonnes of wool.'],
  ['At least 12 people died in the Leith fire.', 'Twelve people died in the Leith fire.'],
  ['Up to 40 people died in the Leith fire.', 'At least 12 people died in the Leith fire.'],
  ['Dozens died in the Leith fire.', 'The Leith fire killed 36 people.'],
  ['The flood killed 12 people in Hull and 7 in Leith.', 'The flood killed 19 people.'],
  ['About 40 people were missing after the flood in Hull.', 'The flood in Hull killed 12 people.'],
  ['The army says it captured 30 rebels in Brae.', 'The army says it killed 50 rebels in Brae.'],
  ['Danish troops killed 300 Swedish soldiers at Brae.', 'Swedish troops killed 500 Danish soldiers at Brae.'],
  ['Tickets cost £12 for adults in Leith.', 'Tickets cost £6 for children in Leith.'],
  ['The first phase of the bridge cost £3 million.', 'The second phase of the bridge cost £5 million.'],
  ['The bridge was to cost £3 million.', 'The bridge cost £5 million.'],
  ['The boat is 12 metres long.', 'The boat is 4 metres wide.'],
  ['The club has 300 members, 120 of them women.', 'The club has 120 female members.'],
];

/** As above; of two sentences side by side the command is less sure than of two drafts, and says so in its certainty. */
const BOTH_TRUE_OF_DRAFTS: readonly Pair[] = [
  ['Police arrested 30 people at the march in Leith.', 'Police charged 12 people after the march in Leith.'],
  ['The plant employs 400 workers in Hull.', 'The plant employs 120 women in Hull.'],
  ['Ruiz won 55% of the vote in Hull.', 'Turnout in Hull was 61%.'],
  ['The court fined the yard £3 million.', 'The yard paid damages of £1 million.'],
  ['Around 300 Danish soldiers were killed at Brae.', 'Danish soldiers killed over 500 men at Brae.'],
  ['The museum had 3,000 visitors in May.', 'The museum had 20,000 visitors last year.'],
  ['The pier lost 20 of its 60 lamps.', 'The pier has 40 lamps left.'],
];

/** Two answers to one question. */
const CONFLICT: readonly Pair[] = [
  ['The fire in Leith killed 12 people.', 'The fire in Leith killed 14 people.'],
  ['The strike at the Hull yard lasted ten days.', 'The strike at the Hull yard lasted 15 days.'],
  ['Around 300 Danish soldiers were killed at Brae.', 'Some 900 Danish soldiers died at Brae.'],
  [
    'The battle of Brae left 50 soldiers killed or wounded.',
    'At Brae 80 soldiers were killed or wounded in the battle.',
  ],
  ['Police arrested 30 people at the march in Leith.', 'At the march in Leith 45 people were arrested by police.'],
  ['The storm destroyed 60 houses in Brae.', 'In Brae 90 houses were destroyed by the storm.'],
  ['The new bridge in Leith cost £3 million.', 'The new bridge in Leith cost £5 million.'],
  ['Turnout in Hull was 61%.', 'Turnout in Hull was 48%.'],
];

const NONE = new Records([]);

/** What two drafts say against each other. */
function between([a, b]: Pair): string[] {
  const drafts = [a, b].map((text, i) => ({ uri: `${i}.txt`, reading: reading(text, 'plaintext') }));
  return checkDraft(drafts[0]!, NONE, drafts).findings.map(({ check }) => check);
}

/** What one draft says against itself. */
function within([a, b]: Pair): string[] {
  const draft = { uri: 'draft.txt', reading: reading(`${a}\n\n${b}`, 'plaintext') };
  return checkDraft(draft, NONE, [draft]).findings.map(({ check }) => check);
}

const CONTRADICTIONS = /^(?:drafts-disagree|accounts-differ|draft-contradicts-itself|polarity-differs|role-differs)$/;
const contradictions = (found: readonly string[]): string[] => found.filter((check) => CONTRADICTIONS.test(check));

describe('what is said of figures', () => {
  for (const pair of [...BOTH_TRUE, ...BOTH_TRUE_OF_DRAFTS])
    it(`can both be so in drafts: ${pair.join(' — ')}`, () => {
      assert.deepEqual(contradictions(between(pair)), []);
      assert.deepEqual(contradictions(within(pair)), []);
    });

  for (const [a, b] of BOTH_TRUE)
    it(`can both be so side by side: ${a} — ${b}`, () => {
      for (const [one, other] of [
        [a, b],
        [b, a],
      ] as const) {
        const { relation, why } = compareTexts(reading(one, 'plaintext'), reading(other, 'plaintext'));
        assert.notEqual(relation, 'contradicts', print(why));
      }
    });

  for (const pair of CONFLICT)
    it(`cannot both be so: ${pair.join(' — ')}`, () => {
      assert.deepEqual(contradictions(between(pair)), ['drafts-disagree']);
      assert.equal(compareTexts(reading(pair[0], 'plaintext'), reading(pair[1], 'plaintext')).relation, 'contradicts');
    });
});
