import assert from 'node:assert/strict';
import { agreement, type Rigour } from '../../src/claims/interval.ts';
import type { Quantity } from '../../src/claims/quantity.ts';
import { readDraft } from '../../src/claims/read-draft.ts';
import { readProse } from '../../src/prose/read-prose.ts';

/** The one figure of a text. */
function figure(text: string): Quantity {
  const found = readDraft(readProse(text, 'plaintext')).blocks.flatMap(({ quantities }) => quantities);
  assert.equal(found.length, 1, `${text}: ${found.map((one) => one.text).join(' | ')}`);
  return found[0]!;
}

/** What the draft says, what is known, and how the first stands to the second. */
const CASES: readonly (readonly [said: string, known: string, strict: string, careful: string])[] = [
  // Rounding
  ['about 12,000 people', '11,983 people', 'within', 'within'],
  ['$5.5 billion', '$5,512,000,000', 'within', 'within'],
  ['$5,512,000,000', '$5.5 billion', 'compatible', 'compatible'],
  ['12,000 people', '11,983 people', 'within', 'within'],
  ['30 people', '28 people', 'conflict', 'conflict'],
  ['$20 billion', '$20 million', 'conflict', 'conflict'],
  // Bounds
  ['over 11,000 soldiers', '12,000 soldiers', 'within', 'within'],
  ['12,000 soldiers', 'over 11,000 soldiers', 'compatible', 'compatible'],
  ['under 12,000 soldiers', 'over 11,000 soldiers', 'within', 'compatible'],
  ['30,000 soldiers', 'over 11,000 soldiers', 'conflict', 'conflict'],
  ['4,000 soldiers', 'more than 4,000 soldiers', 'conflict', 'compatible'],
  ['more than 4,000 soldiers', '4,000 soldiers', 'conflict', 'within'],
  ['at least 4,000 soldiers', 'more than 4,000 soldiers', 'within', 'within'],
  ['more than 400 seats', '350 seats', 'conflict', 'conflict'],
  ['up to 100 seats', '80 seats', 'within', 'within'],
  ['less than 60 seats', 'up to 100 seats', 'conflict', 'compatible'],
  ['about 4,000 soldiers', 'around 3,000 soldiers', 'conflict', 'conflict'],
  ['4,000 soldiers', 'about 4,000 soldiers', 'compatible', 'compatible'],
  ['less than $1.1 billion', 'around $1.2 billion', 'conflict', 'compatible'],
  ['about 95 percent', 'about 99.4 percent', 'compatible', 'compatible'],
  // Ranges and collectives
  ['between 40 and 60 boats', '45 boats', 'within', 'within'],
  ['45 boats', 'between 40 and 60 boats', 'compatible', 'compatible'],
  ['70 boats', 'between 40 and 60 boats', 'conflict', 'conflict'],
  ['thousands of soldiers', '12,000 soldiers', 'within', 'within'],
  ['thousands of soldiers', '300 soldiers', 'conflict', 'conflict'],
  // Words, shares and units
  ['twelve boats', '12 boats', 'same', 'same'],
  ['a third of the boats', '33 percent of the boats', 'within', 'within'],
  ['less than three hours', 'two hours', 'within', 'within'],
  ['120 minutes', 'two hours', 'same', 'same'],
  ['150 square miles', '390 square kilometres', 'within', 'within'],
];

describe('agreement', () => {
  for (const [said, known, strict, careful] of CASES)
    it(`“${said}” where ${known} is known`, () => {
      const verdict = (rigour: Rigour) => agreement(figure(said), figure(known), rigour);
      assert.deepEqual([verdict('strict'), verdict('careful')], [strict, careful]);
    });

  it('has no answer where units cannot be compared', () => {
    assert.equal(agreement(figure('12 metres'), figure('12 dollars'), 'strict'), null);
  });
});
