import assert from 'node:assert/strict';
import { openingIn } from '../src/editor/citation-opening.ts';

describe('a citation that is being typed', () => {
  const typed = (before: string) => {
    const opening = openingIn(before);
    return opening && [opening.form, opening.typed, ...opening.cited];
  };

  it('is known in every form, with what it cites already', () => {
    assert.deepEqual(typed('It rained.[^'), ['footnote', '']);
    assert.deepEqual(typed('It rained.[^ferry-c'), ['footnote', 'ferry-c']);
    assert.deepEqual(typed('It rained.[^ferry cost'), ['footnote', 'ferry cost']);
    assert.deepEqual(typed('It rained [@'), ['pandoc', '']);
    assert.deepEqual(typed('It rained [-@fer'), ['pandoc', 'fer']);
    assert.deepEqual(typed('It rained [@a, p. 3; @'), ['pandoc', '', 'a']);
    assert.deepEqual(typed('It rained [@a; -@b; -@c'), ['pandoc', 'c', 'a', 'b']);
    assert.deepEqual(typed('It rained.<!-- claim:'), ['comment', '']);
    assert.deepEqual(typed('It rained.<!-- claim: fer'), ['comment', ' fer']);
    assert.deepEqual(typed('It rained.<!-- claims: a, b, fer'), ['comment', ' fer', 'a', 'b']);
  });

  it('is none in ordinary text', () => {
    for (const text of [
      '',
      'It rained at noon:',
      'ana@',
      '[a](x)^',
      'rain.[^a] snow',
      '[@a] snow @',
      '<!-- ask: Ana',
      'x, ',
    ])
      assert.equal(openingIn(text), undefined, text);
  });

  it('is looked for in little time, whatever stands before', () => {
    for (const text of ['[^', '[@a;', 'a ', '<!-- claim:', 'a,', ' ']) {
      const long = text.repeat(20_000 / text.length);
      openingIn(`${long}!`);
      openingIn(`[^${long}!`);
      openingIn(`<!-- claim: ${long}!`);
    }
  });
});
