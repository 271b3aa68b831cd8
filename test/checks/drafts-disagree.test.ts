import assert from 'node:assert/strict';
import { draftsDisagree } from '../../src/checks/drafts-disagree.ts';
import { checkDraft } from '../../src/checks/run-checks.ts';
import { Records } from '../../src/records/records.ts';
import { reading } from '../links/linked.ts';

const disagree = (a: string, b: string): boolean => {
  const [draft, other] = [a, b].map((text, i) => ({ uri: `${i}.txt`, reading: reading(text, 'plaintext') }));
  return checkDraft(draft!, new Records([]), [draft!, other!]).findings.some(
    ({ check }) => check === draftsDisagree.id,
  );
};

describe('spans of time in two drafts', () => {
  for (const [reckoned, a, b] of [
    [true, 'Unemployment in Leith is the lowest in 25 years.', 'Unemployment in Leith is the lowest in 46 years.'],
    [true, 'In the past five years Leith built the quay.', 'In the last 22 months Leith built the quay.'],
    [true, 'Leith now has 400 piano shops.', 'In 1990 Leith had 48 piano shops.'],
    [false, 'The walk from Leith to Oban took 40 minutes.', 'The walk from Leith to Oban took 90 minutes.'],
  ] as const)
    it(`${reckoned ? 'are reckoned from the day of writing' : 'may disagree'}: ${a} | ${b}`, () => {
      assert.equal(disagree(a, b), !reckoned);
    });
});
