import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainWordEnd, wordEnds } from '../../src/prose/word-ends.ts';

describe('word ends', () => {
  it('are the same on the short way for plain words as on the long one', () => {
    const pieces = [
      'a',
      'N',
      'US',
      'no',
      'half',
      'hundred',
      'www',
      'http',
      'é',
      '’',
      "'",
      't',
      's',
      '-',
      '.',
      '5',
      '$',
    ];
    const piece = fc.oneof(fc.constantFrom(...pieces, ' ', ',', '@'), fc.string({ unit: 'grapheme', maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (parts) => {
        const text = parts.join('');
        const plain = plainWordEnd(text, 0);
        if (plain) assert.deepEqual(wordEnds(text, 0), [plain]);
      }),
      { numRuns: 2000 },
    );
    const long = 'x'.repeat(401);
    assert.equal(plainWordEnd(long, 0), 0);
    assert.deepEqual(wordEnds(long, 0), [400]);
  });
});
