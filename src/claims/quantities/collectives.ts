import { wordAt } from './joints.ts';
import { COLLECTIVE, SCALE } from './number-words.ts';
import { makeNumeral } from './numeral.ts';
import type { NumeralReader } from './numerals.ts';

/** "hundreds", "tens of thousands", "dozens of". */
export const collectiveAt: NumeralReader = (tokens, at) => {
  let value = COLLECTIVE.get(wordAt(tokens, at))!;
  let to = at + 1;
  while (to < at + 6 && wordAt(tokens, to) === 'of' && (COLLECTIVE.get(wordAt(tokens, to + 1)) ?? 0) > 12) {
    value *= COLLECTIVE.get(wordAt(tokens, to + 1))!;
    to += 2;
  }
  // "scores" and "tens" count only before what they count: "test scores", "upper tens".
  if (/^(?:scores|tens)$/.test(wordAt(tokens, to - 1)) && wordAt(tokens, to) !== 'of') return null;
  return makeNumeral(tokens, at, to, [value, value * 10], 'vague', { scale: value });
};

/** "several hundred", "a few thousand", "a couple of hundred": as vague as the plural. */
export const severalAt: NumeralReader = (tokens, at) => {
  const first = wordAt(tokens, at) === 'a' ? at + 1 : at;
  const word = wordAt(tokens, first);
  const to = word === 'couple' && wordAt(tokens, first + 1) === 'of' ? first + 2 : first + 1;
  if (!/^(?:several|few|many|couple)$/.test(word)) return null;
  const name = wordAt(tokens, to);
  const value = name.length > 3 ? SCALE.get(name) : undefined;
  return value ? makeNumeral(tokens, at, to + 1, [value, value * 10], 'vague', { scale: value }) : null;
};
