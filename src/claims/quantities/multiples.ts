import { wordAt } from './joints.ts';
import { CARDINAL, MULTIPLE } from './number-words.ts';
import { makeNumeral } from './numeral.ts';
import type { NumeralReader } from './numerals.ts';

/** "twice as many", "double the price", "twice a week". */
export const multipleAt: NumeralReader = (tokens, at) => {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  const adverb = word === 'twice' || word === 'thrice';
  const compared =
    /^(?:the|that|this|its|his|her|their|what)$/.test(next) || (adverb && /^(?:as|an?|per|every)$/.test(next));
  return compared ? makeNumeral(tokens, at, at + 1, MULTIPLE.get(word)!, 'multiple') : null;
};

/** "sixfold", "tenfold". */
export const foldAt: NumeralReader = (tokens, at) => {
  const value = CARDINAL.get(wordAt(tokens, at).slice(0, -'fold'.length));
  return value ? makeNumeral(tokens, at, at + 1, value, 'multiple') : null;
};
