import assert from 'node:assert/strict';
import { compareTexts } from '../../src/checks/compare.ts';
import type { Finding } from '../../src/checks/finding.ts';
import { hedgeDropped } from '../../src/checks/hedge-dropped.ts';
import { checkDraft } from '../../src/checks/run-checks.ts';
import { print } from '../../src/records/message.ts';
import { reading, records } from '../links/linked.ts';

type Pair = readonly [record: string, draft: string];

/** The record hedges, the draft does not. */
const DROPPED: readonly Pair[] = [
  ['The Leith yard may cut 300 jobs.', 'The Leith yard will cut 300 jobs.'],
  ['The Leith yard may cut 300 jobs.', 'The Leith yard is cutting 300 jobs.'],
  ['The Leith yard may cut 300 jobs.', 'The Leith yard has cut 300 jobs.'],
  ['The Leith yard could cut 300 jobs.', 'The Leith yard will axe 300 jobs.'],
  ['The Leith yard could cut up to 300 jobs in May.', 'In May, up to 300 jobs will go at the Leith yard.'],
  ['The Leith yard plans to cut 300 jobs.', 'The Leith yard cut 300 jobs.'],
  ['The firm is considering closing its Leith yard.', 'The firm has closed its Leith yard.'],
  ['The firm is expected to close its Leith yard in May.', 'The firm will close its Leith yard in May.'],
  ['The firm is likely to sell the ferry to Brae.', 'The firm sold the ferry to Brae.'],
  ['Ada Lunt allegedly stole £3,000 from the parish.', 'Ada Lunt stole £3,000 from the parish.'],
  ['The storm reportedly killed 12 people in Oban.', 'The storm killed 12 people in Oban.'],
  ['Twelve people were reportedly killed by the storm in Oban.', 'Twelve people were killed by the storm in Oban.'],
  ['The storm may have killed 12 people in Oban.', 'The storm killed 12 people in Oban.'],
  ['Ada Lunt is believed to have left the country in May.', 'Ada Lunt left the country in May.'],
  ['The ferry appears to have hit a rock.', 'The ferry hit a rock.'],
  ['The ferry probably hit a rock.', 'The ferry hit a rock.'],
  ['The mayor threatened to close the bridge.', 'The mayor closed the bridge.'],
  ['The council might not renew the grant.', 'The council will not renew the grant.'],
];

/** The hedge stands in other words, or there was none, or somebody is named for it. */
const KEPT: readonly Pair[] = [
  ['The Leith yard may cut 300 jobs.', 'The Leith yard may cut 300 jobs.'],
  ['The Leith yard may cut 300 jobs.', 'The Leith yard could shed 300 jobs.'],
  ['The Leith yard plans to cut 300 jobs.', 'The Leith yard will cut 300 jobs.'],
  ['The Leith yard plans to cut 300 jobs.', 'The Leith yard is cutting 300 jobs.'],
  ['The Leith yard plans to cut 300 jobs.', 'The Leith yard is to cut 300 jobs.'],
  ['The Leith yard may cut 300 jobs.', 'Up to 300 jobs are at risk at the Leith yard.'],
  ['The Leith yard may cut 300 jobs.', 'The union fears that the Leith yard will cut 300 jobs.'],
  ['The Leith yard may cut 300 jobs.', 'The Leith yard employs 300 people.'],
  ['The Leith yard will cut 300 jobs.', 'The Leith yard may cut 300 jobs.'],
  ['The Leith yard will cut 300 jobs.', 'The Leith yard will cut 300 jobs.'],
  ['The storm reportedly killed 12 people in Oban.', 'The storm killed 12 people in Oban, the police said.'],
  ['Ada Lunt allegedly stole £3,000 from the parish.', 'Ada Lunt is accused of stealing £3,000 from the parish.'],
  ['Ada Lunt allegedly stole £3,000 from the parish.', 'The alleged theft by Ada Lunt cost the parish £3,000.'],
  ['The Leith yard may cut 300 jobs after it cut 200 in May.', 'The Leith yard cut 200 jobs in May.'],
  ['The Leith yard could hold 300 ships in 1950.', 'The Leith yard held 300 ships in 1950.'],
  ['The minister said the Leith yard may cut 300 jobs.', 'The minister said the Leith yard might cut 300 jobs.'],
  ['Voters may choose one of 12 parties.', 'Voters choose one of 12 parties.'],
  ['The firm hopes to hire 300 people.', 'The firm aims to hire 300 people.'],
  ['The firm wants to raise £3 million.', 'The firm is raising £3 million.'],
];

function found([record, draft]: Pair, cited: boolean): Finding[] {
  const text = cited ? `${draft}[^r]` : draft;
  const { findings } = checkDraft(
    { uri: 'draft.md', reading: reading(text) },
    records(`  r:\n    statement: ${JSON.stringify(record)}\n`),
    [],
  );
  return findings.filter(({ check }) => check === hedgeDropped.id);
}

describe('hedges', () => {
  for (const pair of DROPPED)
    it(`dropped: ${pair.join(' — ')}`, () => {
      assert.deepEqual(
        found(pair, true).map(({ severity }) => severity),
        ['error'],
      );
      const { relation } = compareTexts(reading(pair[0], 'plaintext'), reading(pair[1], 'plaintext'));
      assert.equal(relation, 'unrelated');
    });

  for (const pair of KEPT)
    it(`kept: ${pair.join(' — ')}`, () => {
      assert.deepEqual(found(pair, true), []);
      assert.deepEqual(found(pair, false), []);
    });

  const titled = (title: string, story: string): string[] => {
    const draft = { uri: 'draft.md', reading: reading(`# ${title}\n\n${story}\n`) };
    return checkDraft(draft, records(''), [draft]).findings.flatMap(({ check, message }) =>
      check === hedgeDropped.id ? [print(message)] : [],
    );
  };

  for (const [title, story, said] of [
    ['Ada Lunt quits', 'Ada Lunt may quit in May.', '“quits”) what the story does not: it says “may quit”'],
    [
      'Council closes old pier',
      'The council plans to close the old pier.',
      '“closes”) what the story does not: it says “plans to close”',
    ],
    [
      'Ada Lunt stole parish silver',
      'Ada Lunt allegedly stole the parish silver.',
      '“stole”) what the story does not: it says “allegedly stole”',
    ],
  ] as const)
    it(`are looked for in the story: ${title}`, () => {
      const [message, ...more] = titled(title, story);
      assert.deepEqual(more, []);
      assert.ok(message?.includes(said), message);
    });

  for (const [title, story] of [
    ['Ada Lunt may quit', 'Ada Lunt may quit in May.'],
    ['Ada Lunt quits', 'Ada Lunt may quit the council too. She said so on Monday, when Ada Lunt quit the party.'],
    ['Tom Brae quits', 'Ada Lunt may quit in May.'],
    ['Council to close old pier', 'The council plans to close the old pier.'],
    ['Council closes road', 'The council plans to close the old pier.'],
  ] as const)
    it(`are not missed in: ${title}`, () => assert.deepEqual(titled(title, story), []));

  it('are told of in a sentence, also where two texts are compared', () => {
    const pair: Pair = ['The Leith yard may cut 300 jobs.', 'The Leith yard will cut 300 jobs.'];
    const [finding] = found(pair, true);
    assert.equal(
      print(finding!.message),
      'The draft states as a fact (“will cut”) what the record “r” does not: it says “may cut”.',
    );
    const { why } = compareTexts(reading(pair[0], 'plaintext'), reading(pair[1], 'plaintext'));
    assert.equal(print(why), 'The first text only says “may cut”; the second states it as a fact: “will cut”.');
  });
});
