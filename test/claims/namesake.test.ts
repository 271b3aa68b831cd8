import assert from 'node:assert/strict';
import { isNamesake } from '../../src/claims/attributions/names/namesake.ts';

describe('isNamesake', () => {
  it('tells two people of one surname apart', () => {
    for (const [a, b] of [
      ['Ada Lunt', 'Tom Lunt'],
      ['Mr John Lunt', 'Susan Lunt'],
      ['Peter Lunt', 'Robert Lunt'],
    ] as const)
      assert.equal(isNamesake(a, b), true, `${a}, ${b}`);
  });

  it('leaves short forms, initials, surnames alone and other surnames open', () => {
    for (const [a, b] of [
      ['William Lunt', 'Bill Lunt'],
      ['Elizabeth Lunt', 'Liz Lunt'],
      ['Michael Lunt', 'Mike Lunt'],
      ['Lunt', 'Tom Lunt'],
      ['J. Lunt', 'John Lunt'],
      ['Thomas Ada Lunt', 'Ada Lunt'],
      ['US Army', 'American Army'],
      ['Ada Lunt', 'Ada Birk'],
      ['', 'Tom Lunt'],
    ] as const)
      assert.equal(isNamesake(a, b), false, `${a}, ${b}`);
  });
});
