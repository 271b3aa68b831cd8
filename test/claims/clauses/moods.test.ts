import assert from 'node:assert/strict';
import type { ClaimMood } from '../../../src/claims/claim.ts';
import { readDraft } from '../../../src/claims/read-draft.ts';
import { readProse } from '../../../src/prose/read-prose.ts';

const CASES: Readonly<Record<ClaimMood, readonly string[]>> = {
  assertion: [
    'The flood destroyed 40 homes.',
    '“The dam will cost $4 million,” the mayor said.',
    'The mayor said the dam should cost $4 million.',
    'The mayor said it was time to “rebuild what we should never have lost.”',
    '"I will rebuild 40 homes."',
    '“How many homes are gone?” Ada Lunt asked.',
    'Growth will fall to 2% next year, according to the bank.',
    'The bank expects growth to fall to 2% next year.',
    'The dam was expected to cost $4 million.',
    'As many as 40 people may have drowned.',
    'The dam, which cost $4 million, will open in the spring.',
    'It is a disgrace that 1 in 4 homes was lost.',
    'The clinic will close because 40 nurses left it.',
    'The goal is to raise £5m.',
    'The line would carry 20,000 people a day, say its backers.',
    'Report after report put the loss at £5m.',
    'You can claim up to £50 a week.',
    'The pool could hold 500 swimmers in the 1990s.',
  ],
  question: [
    'Did the flood destroy 40 homes?',
    'Why did the council, which lost £4m, sell the pier?',
    'Whether 40 homes were lost is unclear.',
    'It rained. The question is simple: who took the £4m?',
  ],
  prediction: [
    'The dam will cost $4 million.',
    'The dam could cost $4 million.',
    'The dam is expected to cost $4 million.',
    'Growth is likely to reach 2% next year.',
    'The firm is to open 40 shops.',
    'The firm is going to cut 40 jobs.',
    'The clinic will close when 40 nurses leave it.',
    'Should it rain, the dam would lose 40 pumps.',
  ],
  opinion: [
    'The council should spend $4 million.',
    'The council needs to spend $4 million.',
    'We believe 40 homes are gone.',
    'A bill of £40m for a pier is absurd.',
    'Forty pumps are too many.',
    'The board ought to sell 40 pumps.',
    'I am sure that 30 pumps are plenty.',
    'It is time to find the £2m.',
    'My own view is that 30 pumps are plenty.',
    'Surely 40 pumps are enough.',
    'In my view, the pier is worth £4m.',
  ],
  instruction: [
    'Call the desk on 40 matters.',
    'Add 200g of flour and stir for 5 minutes.',
    'Then add 2 eggs.',
    'Do not take more than 4 tablets.',
    'Heat the oil and add 3 onions.',
    'Simply place the 12 cups on a tray.',
    'Bake for 20 minutes.',
    'With a sharp knife, cut 3 slits into the dough.',
    'If you have a fever, take 2 tablets.',
    'You should allow 20 minutes.',
    'You will need 500g of flour.',
  ],
};

describe('the mood of a claim', () => {
  for (const [mood, texts] of Object.entries(CASES))
    for (const text of texts)
      it(`${mood}: ${text}`, () => assert.equal(readDraft(readProse(text, 'plaintext')).claims[0]?.mood, mood));

  it('is that of its clause', () => {
    const moods = (text: string) => readDraft(readProse(text, 'plaintext')).claims.map(({ mood }) => mood);
    assert.deepEqual(moods('The storm sank 50 boats, but nobody should expect another 20 to sink.'), [
      'assertion',
      'opinion',
    ]);
    assert.deepEqual(moods('The dam is expected to cost £5m, but it lost £2m in May.'), ['prediction', 'assertion']);
    assert.deepEqual(moods('Add 200g of flour, and the mixture will thicken in 5 minutes.'), [
      'instruction',
      'prediction',
    ]);
  });
});
