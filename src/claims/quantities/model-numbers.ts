import { isCamelCase, startsUpper } from '../../prose/characters.ts';
import { singular } from '../../prose/lemma.ts';
import { partsOfSpeech } from '../../prose/lexicon.ts';
import type { Token } from '../../prose/token.ts';
import { MONTH, WEEKDAY } from '../dates/calendar.ts';
import { wordAt } from './joints.ts';
import { isModel } from './noun-phrase.ts';
import { symbolAt, unitAt } from './unit-names.ts';

/**
 * "the Nasdaq 100 futures", "S&P 500 companies have", "of Boeing 737 jets": behind a name that its determiner, its
 * preposition or the sentence opens, a number goes with the name. "In Leeds 30 people", "cost the NHS 300 jobs" count.
 */
export function headsName(tokens: readonly Token[], from: number, to: number): boolean {
  const name = tokens[from - 1]!;
  const next = tokens[to];
  if (name.tag !== 'NNP' || !next || !/^(?:NN|JJ)$/.test(next.tag) || tokens[from]!.text.includes(',')) return false;
  if (next.lower === 'points' || unitFollows(tokens, to) || groupOf(tokens, from)) return false;
  let first = from - 1;
  while (first > from - 5 && tokens[first - 1]?.tag === 'NNP') first--;
  const lead = tokens[first - 1];
  if (MONTH.has(name.lower) || WEEKDAY.has(name.lower)) return false;
  if (!lead || lead.tag === '.') return true;
  if (lead.tag === 'CC') return /^(?:VB|VBD|MD)$/.test(tokens[to + 1]?.tag ?? '');
  if (lead.tag === 'DT') return !/^VB/.test(tokens[first - 2]?.tag ?? '');
  return lead.tag === 'IN' && OF.test(lead.lower);
}

/** Prepositions that lead to whom or what rather than to where or when. */
const OF = /^(?:of|among|by|for|from|than|like)$/;

/** "two new 737 Max jets": between the number that counts and a name, a model's number. */
export function modelNumber(tokens: readonly Token[], from: number, to: number): boolean {
  if (!isModel(tokens[from]!, tokens[to])) return false;
  let at = from - 1;
  while (at > from - 3 && tokens[at]?.tag === 'JJ') at--;
  return tokens[at]?.tag === 'CD';
}

/** "24 Boeing 737 jets": a name that stands between a number and the noun that it counts. */
export function insideCounted(tokens: readonly Token[], from: number, to: number): boolean {
  if (!/^NNP?$/.test(tokens[to]?.tag ?? '')) return false;
  let first = from - 1;
  while (first > from - 4 && isName(tokens[first - 1] ?? tokens[first]!) && first > 0) first--;
  return tokens[first - 1]?.tag === 'CD' && singular(tokens[from - 1]!.lower) === tokens[from - 1]!.lower;
}

/** "262 seats and the Conservatives 318": a group in the plural has a number, it is not numbered. */
export function groupOf(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at - 1]!;
  const one = singular(lower);
  return wordAt(tokens, at - 2) === 'the' && one !== lower && partsOfSpeech(one).known;
}

/** A proper name; in a headline, where the tagger cannot tell, a capitalised noun that is no verb. */
export const isName = ({ tag, text, lower }: Token): boolean =>
  tag === 'NNP' ||
  isCamelCase(text) ||
  (tag === 'NN' && startsUpper(text) && !partsOfSpeech(lower).tags.includes('VB'));

/** Whether a unit, a percentage or a scale word follows. */
export const unitFollows = (tokens: readonly Token[], at: number): boolean =>
  /^(?:%|per|percent|pct|million|billion|trillion|thousand|hundred)$/.test(wordAt(tokens, at)) ||
  (unitAt(tokens, at) ?? symbolAt(tokens, at)) !== null;
