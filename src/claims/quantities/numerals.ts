import type { Token } from '../../prose/token.ts';
import { collectiveAt, severalAt } from './collectives.ts';
import { digitsAt } from './digits.ts';
import { halfAt, ratioAt, shareAt } from './fractions.ts';
import { foldAt, MULTIPLYING, multipleAt, multiplyingAt } from './multiples.ts';
import { CARDINAL, COLLECTIVE, MULTIPLE, VULGAR } from './number-words.ts';
import type { Numeral } from './numeral.ts';
import { articleAt, wordsAt } from './word-numerals.ts';

/** Reads one form of numeral that begins at token `at`; null when none does. Looks at a bounded number of tokens. */
export type NumeralReader = (tokens: readonly Token[], at: number) => Numeral | null;

/** All numerals of a block in order, each as long as it can be. One pass, linear. */
export function numeralsOf(tokens: readonly Token[]): Numeral[] {
  const numerals: Numeral[] = [];
  for (let i = 0; i < tokens.length; ) {
    const numeral = numeralAt(tokens, i);
    if (numeral) numerals.push(numeral);
    i = numeral ? numeral.to : i + 1;
  }
  return numerals;
}

/** The readers that digits may begin, in the order they are tried. */
const BY_DIGITS: readonly NumeralReader[] = [ratioAt, shareAt, digitsAt];

/** The readers that a word may begin, in the order they are tried. */
const BY_WORD: ReadonlyMap<string, readonly NumeralReader[]> = new Map<string, readonly NumeralReader[]>([
  ...[...CARDINAL.keys()].map((word) => [word, [ratioAt, shareAt, wordsAt]] as const),
  ...[...COLLECTIVE.keys()].map((word) => [word, [collectiveAt]] as const),
  ...[...VULGAR.keys()].map((sign) => [sign, [shareAt]] as const),
  ...[...MULTIPLYING.keys()].map((word) => [word, [multiplyingAt]] as const),
  ...[...MULTIPLE.keys()].map((word) => [word, [multipleAt]] as const),
  ...['a', 'an'].map((word) => [word, [severalAt, shareAt, articleAt]] as const),
  ...['several', 'few', 'many'].map((word) => [word, [severalAt]] as const),
  ['half', [halfAt]],
]);

function numeralAt(tokens: readonly Token[], at: number): Numeral | null {
  const { text, lower, tag } = tokens[at]!;
  const code = text.charCodeAt(0);
  const digits = (code >= 48 && code <= 57) || (code === 46 && tag === 'CD');
  const readers = digits ? BY_DIGITS : BY_WORD.get(lower);
  if (!readers) return lower.length > 5 && lower.endsWith('fold') ? foldAt(tokens, at) : null;
  for (const read of readers) {
    const numeral = read(tokens, at);
    if (numeral) return numeral;
  }
  return null;
}
