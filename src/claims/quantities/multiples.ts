import type { Token } from '../../prose/token.ts';
import { wordAt } from './joints.ts';
import { CARDINAL, MULTIPLE } from './number-words.ts';
import { makeNumeral } from './numeral.ts';
import type { NumeralReader } from './numerals.ts';
import { type NumberStyle, printNumber } from './print-number.ts';

/** "twice as many", "double the price", "twice a week". */
export const multipleAt: NumeralReader = (tokens, at) => {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  const adverb = word === 'twice' || word === 'thrice';
  const compared =
    /^(?:the|that|this|its|his|her|their|what)$/.test(next) || (adverb && /^(?:as|an?|per|every)$/.test(next));
  return compared ? makeNumeral(tokens, at, at + 1, MULTIPLE.get(word)!, 'multiple') : multiplyingAt(tokens, at);
};

/** "doubled", "is set to triple", "halving the fee", "a doubling of"; not "doubled down", "doubles as", "the men's doubles". */
export const multiplyingAt: NumeralReader = (tokens, at) => {
  const value = MULTIPLYING.get(wordAt(tokens, at));
  return value && multiplies(tokens, at) ? makeNumeral(tokens, at, at + 1, value, 'multiple') : null;
};

/** Whether a verb or noun of multiplying stands at a token: "doubled", "could triple", but not "is double the price". */
export const isMultiplying = (tokens: readonly Token[], at: number): boolean =>
  MULTIPLYING.has(wordAt(tokens, at)) && multiplies(tokens, at);

function multiplies(tokens: readonly Token[], at: number): boolean {
  const { tag, lower } = tokens[at]!;
  const [previous, next] = [tokens[at - 1], tokens[at + 1]];
  if (lower.endsWith('ing') && next?.lower === 'of') return true;
  // "could triple", "will roughly double", "to double its spending"; not "rose to double figures"
  const lead = previous?.tag === 'RB' ? tokens[at - 2] : previous;
  const infinitive = lead?.tag === 'MD' || (lead?.tag === 'TO' && !/^(?:NN|NNP)$/.test(next?.tag ?? ''));
  if (!tag.startsWith('VB') && !(lower.endsWith('e') && infinitive)) return false;
  // "by halves", "the doubles"; "it halves the cost"
  if (lower.endsWith('es') && !/^(?:DT|PRP\$|IN|TO|\.|,)$/.test(next?.tag ?? '.')) return false;
  if (lower.endsWith('es') && /^(?:DT|IN|PRP\$|POS|JJ)$/.test(previous?.tag ?? '')) return false;
  // "doubled down", "doubles as"; "doubled to left", in baseball
  if (/^(?:down|up|over|back|as|off|for)$/.test(next?.lower ?? '')) return false;
  return next?.lower !== 'to' || /^(?:CD|SYM|IN|RB|DT|JJ)$/.test(tokens[at + 2]?.tag ?? '');
}

/** Stems of the verbs that multiply an amount, with what they multiply it by; each takes -e, -es, -ed and -ing. */
const STEMS: readonly (readonly [stem: string, value: number])[] = [
  ['doubl', 2],
  ['tripl', 3],
  ['trebl', 3],
  ['quadrupl', 4],
  ['quintupl', 5],
  ['halv', 0.5],
];

/** The verbs that multiply an amount, in all their forms. */
export const MULTIPLYING: ReadonlyMap<string, number> = new Map(
  STEMS.flatMap(([stem, value]) => ['e', 'es', 'ed', 'ing'].map((ending) => [stem + ending, value] as const)),
);

/** A multiple in the kind of word that another one is: 3 as "tripled" for "doubled", "threefold" for "tenfold"; null where that kind has none. */
export function printMultiple(value: number, like: string): string | null {
  const word = like.toLowerCase();
  const times = Number.isInteger(value) ? printNumber(value, WORDS) : null;
  if (MULTIPLE.has(word))
    return (
      [...MULTIPLE].find(([name, by]) => by === value && sameAdverb(name, word))?.[0] ?? (times && `${times} times`)
    );
  if (word.endsWith('fold')) return times && `${times}fold`;
  const known = STEMS.find(([stem]) => word.startsWith(stem));
  const verb = known && STEMS.find(([, by]) => by === value);
  return verb ? verb[0] + word.slice(known[0].length) : null;
}

const WORDS: NumberStyle = { words: true, separator: ',', scale: null };

/** "Twice" is an adverb, "double" a determiner. */
const sameAdverb = (a: string, b: string): boolean => a.endsWith('ice') === b.endsWith('ice') && a !== 'thrice';

/** "sixfold", "tenfold". */
export const foldAt: NumeralReader = (tokens, at) => {
  const value = CARDINAL.get(wordAt(tokens, at).slice(0, -'fold'.length));
  return value ? makeNumeral(tokens, at, at + 1, value, 'multiple') : null;
};
