import assert from 'node:assert/strict';
import { clockAt } from '../../src/links/clocks.ts';

const CASES: readonly (readonly [text: string, minutes: number | null])[] = [
  ['8:21 am', 8 * 60 + 21],
  ['9.30pm', 21 * 60 + 30],
  ['12 a.m.', 0],
  ['12:05 p.m.', 12 * 60 + 5],
  ['20:15', 20 * 60 + 15],
  ['1300 hours', 13 * 60],
  ['25:10', null],
  ['8:70', null],
  ['13:00 pm', null],
  ['1:02:03', null],
  ['8 men', null],
];

describe('clockAt', () => {
  for (const [text, minutes] of CASES)
    it(`reads ${text} as ${minutes}`, () => assert.equal(clockAt(`at ${text}`, 3)?.minutes ?? null, minutes));
});
