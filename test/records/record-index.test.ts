import assert from 'node:assert/strict';
import { closest } from '../../src/records/closest.ts';
import { problemsAcross } from '../../src/records/problems-across.ts';
import type { ClaimsFile } from '../../src/records/record.ts';
import { RecordIndex } from '../../src/records/record-index.ts';
import { problems, read, yaml } from './reading.ts';

describe('the records of several files', () => {
  const first = read(
    yaml({
      a: 'statement: Two left.\nmatter: ferries',
      b: 'statement: Three left.\nmatter: ferries\nsupersedes: [a]',
      c: 'statement: Four left.\nsupersedes: [b, x]',
      d: 'quote: "open',
    }),
    'one.yaml',
  );
  const second = read(
    yaml({
      a: 'quote: other',
      x: 'statement: Nine left.\nmatter: ferries',
      l: 'quote: x\nsupersedes: [m]',
      m: 'quote: x\nsupersedes: [l]',
    }),
    'two.yaml',
  );
  const plain: ClaimsFile = {
    uri: second.uri,
    text: second.text,
    desk: second.desk,
    records: second.records,
    problems: [],
  };

  for (const [name, index] of [
    ['as read', new RecordIndex([first, second])],
    ['as given', new RecordIndex([first, plain])],
  ] as const) {
    it(`are found by id, the earlier file first, ${name}`, () => {
      assert.equal(index.byId('a'), first.records[0]);
      assert.equal(index.byId('x'), second.records[1]);
      assert.equal(index.byId('nobody'), null);
      assert.deepEqual(
        ['a', 'd', 'nobody'].map((id) => index.isBroken(id)),
        [false, true, false],
      );
    });

    it(`are found by the question that they answer, ${name}`, () => {
      assert.deepEqual(
        index.byMatter('ferries').map(({ id }) => id),
        ['a', 'b', 'x'],
      );
      assert.deepEqual(index.byMatter('boats'), []);
    });

    it(`lead to what replaces them, and out of circles, ${name}`, () => {
      const chain = (id: string) => index.replacementsOf(id).map((record) => record.id);
      assert.deepEqual(['a', 'b', 'c', 'x', 'l'].map(chain), [['b', 'c'], ['c'], [], ['c'], ['m']]);
    });
  }

  it('have problems between them, and none that another file settles', () => {
    assert.deepEqual(problems(first), ['supersedes-unknown: x', 'syntax: "open']);
    const across = problemsAcross([first, second]);
    assert.deepEqual(
      across.get('one.yaml')?.map(({ code }) => code),
      ['syntax'],
    );
    assert.deepEqual(
      across.get('two.yaml')?.map(({ code }) => code),
      ['duplicate-id', 'supersedes-circle'],
    );
  });
});

describe('the word that was meant', () => {
  const words = ['unchecked', 'attributed', 'verified', 'disputed', 'withdrawn', 'by', 'on'];
  const cases: [string, string | null][] = [
    ['verfied', 'verified'],
    ['Verified', 'verified'],
    ['withdrwan', 'withdrawn'],
    ['checked', 'unchecked'],
    ['no', 'on'],
    ['published', null],
    ['', null],
    ['x'.repeat(100_000), null],
  ];
  for (const [word, meant] of cases)
    it(`${word.slice(0, 20)} → ${meant}`, () => assert.equal(closest(word, words), meant));
});
