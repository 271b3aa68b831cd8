import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Retelling, retellings } from '../../src/links/retelling.ts';
import { linked } from './linked.ts';

const retold = (draft: string, statement: string): Retelling[] =>
  linked(`${draft}[^rec]`, `  rec:\n    statement: ${JSON.stringify(statement)}\n`).links.flatMap(retellings);

const changes = (draft: string, statement: string) =>
  retold(draft, statement).map((one) =>
    one.changes.map(({ said, known }) => [said, known].map((list) => list.map(({ text }) => text).join(' '))),
  );

const STATEMENT = 'The ferry carried 40 passengers from Islay to the mainland in 3 hours, its captain said.';

describe('retellings', () => {
  it('finds what was changed, added and dropped in a record’s own words', () => {
    assert.deepEqual(
      changes('The old ferry carried 50 passengers from Islay to the mainland in hours, its captain said.', STATEMENT),
      [
        [
          ['old', ''],
          ['50', '40'],
          ['', '3'],
        ],
      ],
    );
  });

  it('takes a clause cut off or put behind for no other sentence, and stops and marks for nothing', () => {
    assert.deepEqual(changes('The ferry carried 40 passengers from Islay to the mainland…', STATEMENT), [
      [['', 'in 3 hours its captain said']],
    ]);
  });

  it('leaves a sentence in other words or in another order alone', () => {
    assert.deepEqual(changes('Forty people were aboard when it crossed to the mainland in 3 hours.', STATEMENT), []);
    assert.deepEqual(changes('To the mainland, its captain said, it took 3 hours for 40 passengers.', STATEMENT), []);
  });

  it('tells which figure stands in the place of which', () => {
    const draft = 'The ferry carried 3 passengers from Islay to the mainland in 40 hours, its captain said.';
    const [one] = retold(draft, STATEMENT);
    const at = (text: string, word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length });
    assert.equal(one!.corresponds(at(draft, '3 passengers'), at(STATEMENT, '40 passengers')), true);
    assert.equal(one!.corresponds(at(draft, '3'), at(STATEMENT, '40')), true);
    assert.equal(one!.corresponds(at(draft, '3'), at(STATEMENT, '3')), false);
    assert.equal(one!.corresponds(at(draft, '40'), at(STATEMENT, '3')), true);
  });

  it('finds nothing changed in the same words, and never throws', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 5, maxLength: 30 }), (words) => {
        const text = `${words.join(' ')}.`;
        for (const one of retold(text, text)) assert.deepEqual(one.changes, []);
      }),
      { numRuns: 30 },
    );
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (said, statement) => void retold(said, statement)),
      { numRuns: 30 },
    );
  });
});
