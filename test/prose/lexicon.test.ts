import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LATE_VERBS } from '../../src/prose/late-verbs.ts';
import { partsOfSpeech } from '../../src/prose/lexicon.ts';
import { SIGNS, WORDS } from '../../src/prose/lexicon-data.ts';

describe('lexicon', () => {
  const entries = new Map(
    Array.from(WORDS.matchAll(/([a-z]+)([A-Z]+)/g), ([, word, signs]) => [word!, [...signs!].map((s) => SIGNS[s])]),
  );

  for (const [tags, list] of LATE_VERBS) for (const word of list.split(/\s+/)) entries.set(word, [...tags]);

  it('finds every word that it holds', () => {
    assert.ok(entries.size > 20_000);
    for (const [word, tags] of entries) assert.deepEqual(partsOfSpeech(word), { tags, known: true });
  });

  it('finds a verb in -ing through its base alone', () => {
    assert.deepEqual(partsOfSpeech('reporting'), { tags: ['VBG'], known: true });
    assert.deepEqual(partsOfSpeech('blorfing'), { tags: ['VBG'], known: false });
  });

  it('answers for any word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (word) => {
        const { tags, known } = partsOfSpeech(word);
        assert.ok(tags.length > 0);
        assert.ok(entries.has(word) <= known);
      }),
    );
  });
});
