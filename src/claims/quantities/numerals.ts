import type { Token } from '../../prose/token.ts';
import { collectiveAt, severalAt } from './collectives.ts';
import { digitsAt } from './digits.ts';
import { halfAt, ratioAt, shareAt } from './fractions.ts';
import { foldAt, MULTIPLYING, multipleAt, multiplyingAt } from './multiples.ts';
import { CARDINAL, COLLECTIVE, DENOMINATOR, MULTIPLE, SCALE, VULGAR } from './number-words.ts';
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

/** The readers that an article may begin, in the order they are tried. */
const AFTER_ARTICLE: readonly NumeralReader[] = [severalAt, shareAt, articleAt];

/** The words behind an article that one of them may read. */
const OPENED: ReadonlySet<string> = new Set([
  ...DENOMINATOR.keys(),
  ...SCALE.keys(),
  ...['several', 'few', 'many', 'couple'],
]);

/** The readers that a word may begin, in the order they are tried. */
const BY_WORD: ReadonlyMap<string, readonly NumeralReader[]> = new Map<string, readonly NumeralReader[]>([
  ...[...CARDINAL.keys()].map((word) => [word, [ratioAt, shareAt, wordsAt]] as const),
  ...[...COLLECTIVE.keys()].map((word) => [word, [collectiveAt]] as const),
  ...[...VULGAR.keys()].map((sign) => [sign, [shareAt]] as const),
  ...[...MULTIPLYING.keys()].map((word) => [word, [multiplyingAt]] as const),
  ...[...MULTIPLE.keys()].map((word) => [word, [multipleAt]] as const),
  ...['a', 'an'].map((word) => [word, AFTER_ARTICLE] as const),
  ...['several', 'few', 'many'].map((word) => [word, [severalAt]] as const),
  ['half', [halfAt]],
]);

/** By the first two letters of the words that begin a numeral, the lengths that those words have, a bit each. */
const LENGTHS = lengthsOf(BY_WORD.keys());

/** Whether a lower-case word can begin a numeral, by its first two letters and its length; it spares the most words a look-up. */
function mayBegin(lower: string): boolean {
  const bits = LENGTHS[letters(lower)]!;
  return (
    (bits !== 0 && ((bits >> Math.min(lower.length, 30)) & 1) === 1) ||
    (lower.length > 5 && lower.charCodeAt(lower.length - 1) === 100)
  );
}

/** A number for the first two letters of a word, the same for all signs. */
function letters(word: string): number {
  const first = word.charCodeAt(0) - 96;
  const second = word.length > 1 ? word.charCodeAt(1) - 96 : 0;
  return (first > 0 && first < 27 ? first : 0) * 27 + (second > 0 && second < 27 ? second : 0);
}

function lengthsOf(words: Iterable<string>): Int32Array {
  const lengths = new Int32Array(27 * 27);
  for (const word of words) lengths[letters(word)]! |= 1 << Math.min(word.length, 30);
  return lengths;
}

function numeralAt(tokens: readonly Token[], at: number): Numeral | null {
  const { text, lower, tag } = tokens[at]!;
  const code = text.charCodeAt(0);
  const digits = (code >= 48 && code <= 57) || (code === 46 && tag === 'CD');
  if (!digits && !mayBegin(lower)) return null;
  const readers = digits ? BY_DIGITS : BY_WORD.get(lower);
  if (readers === AFTER_ARTICLE && !OPENED.has(tokens[at + 1]?.lower ?? '')) return null;
  if (!readers) return lower.length > 5 && lower.endsWith('fold') ? foldAt(tokens, at) : null;
  for (const read of readers) {
    const numeral = read(tokens, at);
    if (numeral) return numeral;
  }
  return null;
}
