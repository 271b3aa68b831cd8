import assert from 'node:assert/strict';
import { closest } from '../../src/records/closest.ts';
import { problemsAcross } from '../../src/records/problems-across.ts';
import type { ClaimsFile } from '../../src/records/record.ts';
import { Records } from '../../src/records/records.ts';
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
    ['as read', new Records([first, second])],
    ['as given', new Records([first, plain])],
  ] as const) {
    it(`are found by id, the earlier file first, ${name}`, () => {
      assert.equal(index.byId('a'), first.records[0]);
      assert.equal(index.byId('x'), second.records[1]);
      assert.equal(index.byId('nobody'), undefined);
      assert.deepEqual(
        index.all.map(({ id }) => id),
        ['a', 'b', 'c', 'x', 'l', 'm'],
      );
      assert.deepEqual(
        ['a', 'd', 'nobody'].map((id) => index.isBroken(id)),
        [false, true, false],
      );
    });

    it(`are found by the question that they answer, ${name}`, () => {
      assert.deepEqual(
        index.ofMatter('ferries').map(({ id }) => id),
        ['a', 'b', 'x'],
      );
      assert.deepEqual(index.ofMatter('boats'), []);
    });

    it(`lead to what replaces them in the end, and nowhere in circles, ${name}`, () => {
      const successor = (id: string) => index.successorOf(id)?.id ?? null;
      assert.deepEqual(['a', 'b', 'c', 'x', 'l'].map(successor), ['c', 'c', null, 'c', null]);
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

describe('of several records that replace one', () => {
  const successors = (entries: Record<string, string>) => {
    const index = new Records([read(yaml(entries))]);
    return Object.keys(entries).map((id) => index.successorOf(id)?.id ?? null);
  };

  it('the latest counts, and the first where none is later', () => {
    const old = 'statement: Two left.';
    const by = (asOf: string) => `statement: Three left.\nsupersedes: [a]${asOf && `\nasOf: ${asOf}`}`;
    assert.deepEqual(successors({ a: old, b: by('2025-01-09'), c: by('2025-01-11'), d: by('') }), [
      'c',
      null,
      null,
      null,
    ]);
    assert.deepEqual(successors({ a: old, b: by(''), c: by('') }), ['b', null, null]);
  });

  it('those in a circle do not, whatever they lead to', () => {
    const to = (ids: string) => `quote: x\nsupersedes: [${ids}]`;
    assert.deepEqual(successors({ a: 'quote: x', b: to('a, c'), c: to('b') }), [null, null, null]);
    assert.deepEqual(successors({ a: to('b'), b: to('a'), c: to('b'), d: to('d') }), ['c', 'c', null, null]);
  });

  it('are found in time that does not grow with the square of the chain', () => {
    const entries = Object.fromEntries(
      Array.from({ length: 5000 }, (_, i) => [`r${i}`, `quote: x\nsupersedes: [r${i + 1}]`]),
    );
    assert.ok(
      successors(entries)
        .slice(1)
        .every((id) => id === 'r0'),
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
