import assert from 'node:assert/strict';
import type { ClaimMood } from '../../src/claims/claim.ts';
import { moodOf } from '../../src/claims/mood.ts';
import { tokensOf } from '../../src/prose/tokens.ts';

describe('mood', () => {
  const cases: [string, ClaimMood][] = [
    ['The flood destroyed 40 homes.', 'assertion'],
    ['Did the flood destroy 40 homes?', 'question'],
    ['Call the desk on 40 matters.', 'instruction'],
    ['The dam will cost $4 million.', 'prediction'],
    ['The council should spend $4 million.', 'opinion'],
    ['We believe 40 homes are gone.', 'opinion'],
    ['“The dam will cost $4 million,” the mayor said.', 'assertion'],
    ['The mayor said it was time to “rebuild what we should never have lost.”', 'assertion'],
    ['"I will rebuild 40 homes."', 'assertion'],
  ];
  for (const [text, mood] of cases) it(`${mood}: ${text}`, () => assert.equal(moodOf(tokensOf(text)), mood));
});
