import assert from 'node:assert/strict';
import { printFigure } from '../../src/claims/quantities/print-figure.ts';
import { readQuantities } from '../../src/claims/quantities/read-quantities.ts';
import { sentencesOf } from '../../src/prose/sentences.ts';
import { tokensOf } from '../../src/prose/tokens.ts';

const first = (text: string) => {
  const tokens = tokensOf(text);
  return readQuantities(text, tokens, sentencesOf(tokens), [])[0]!;
};

describe('printing a figure as another is written', () => {
  for (const [known, draft, printed] of [
    ['4000 sheep', 'The farm has 5,000 sheep.', '4,000'],
    ['12 boats', 'They lost three boats.', 'twelve'],
    ['$5,500,000,000', 'It paid $4bn for it.', '$5.5bn'],
    ['$5,512,345,678', 'It paid $4,000,000,000 for it.', '$5,512,345,678'],
    ['5.5 billion dollars', 'It paid $4 billion.', '$5.5 billion'],
    ['5%', 'It rose by 7 percent.', '5 percent'],
    ['6 per cent', 'It rose by 7%.', '6%'],
    ['more than 4,000 sheep', 'The farm has 300 sheep.', 'more than 4,000'],
    ['4,000 sheep', 'The farm has nearly 300 sheep.', '4,000'],
    ['about 90 sheep', 'About 100 sheep died.', 'About 90'],
    ['2 hours', 'It took less than one hour.', 'two hours'],
    ['30-40 geese', 'Some 90 geese left.', '30 to 40'],
    ['$3 to $5', 'A ticket is $9.', '$3 to $5'],
    ['60% of voters', 'Half of voters agreed.', '60%'],
    ['A third of voters', 'Some 60% of voters agreed.', 'A third'],
    ['Rents tripled.', 'Rents more than doubled.', 'tripled'],
    ['Rents halved.', 'They are doubling the rent.', 'halving'],
    ['It rose sevenfold.', 'Twice as many came.', 'Seven times'],
    ['It is double the size.', 'It rose tenfold.', 'twofold'],
    ['a 3-day trip', 'It was a two-day trip.', 'three-day'],
  ] as const)
    it(`${known} → ${draft}`, () => assert.equal(printFigure(first(known), first(draft)), printed));
});
