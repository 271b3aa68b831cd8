import { singular } from '../../prose/lemma.ts';
import type { Token } from '../../prose/token.ts';
import type { LookAlike } from './look-alikes.ts';
import { measureNamed } from './measures.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { CARDINAL } from './number-words.ts';
import { SAYS } from './says.ts';

/** "one" where it does not count: a pronoun, "one of them", "no one", "one another", "at one point"; and the resumptive "the two". */
export const oneWord: LookAlike = (figure, { tokens }) => {
  const { numeral } = figure;
  if (numeral.form !== 'words' || numeral.scale > 1 || numeral.to - numeral.from > 1) return false;
  const word = tokens[numeral.from]!.lower;
  const previous = tokens[numeral.from - 1];
  const next = tokens[numeral.to];
  if (word === 'zero') return next?.text === '-';
  if (word !== 'one') return !numeral.tail.length && resumptive(numeral.value as number, tokens, previous, numeral.to);
  if (!next || tokens[numeral.from]!.tag !== 'CD') return true;
  if (previous && /^(?:no|every|each|any|some|this|that|the|another|which|it|same|only|a|single)$/.test(previous.lower))
    return !(previous.lower === 'the' || previous.lower === 'only') || !counts(tokens, numeral.to);
  // "the previous one"
  if (previous?.tag === 'JJ' && !numeral.tail.length && !counts(tokens, numeral.to)) return true;
  if (numeral.tail.length) return measureNamed(numeral.tail[0]!) === undefined && IDIOM.test(numeral.tail[0]!);
  if (next.lower === 'of') return !superlative(tokens, numeral.to + 1);
  if (next.lower === 'to' && CARDINAL.has(tokens[numeral.to + 1]?.lower ?? '')) return false;
  if (/^(?:to|or|and)$/.test(next.lower)) return !/^\d|^(?:two|three)$/.test(tokens[numeral.to + 1]?.lower ?? '');
  if (!counts(tokens, numeral.to)) return !elided(tokens, numeral.from);
  return article(tokens, numeral.from, previous);
};

/** "40 fires in Norway and one in Malta": the noun that an earlier number counts is left out. */
function elided(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.tag !== 'CC' || tokens[at + 1]?.tag !== 'IN' || tokens[at + 2]?.tag !== 'NNP') return false;
  for (let i = at - 2; i > 0 && i > at - 12 && tokens[i]!.tag !== '.'; i--)
    if (tokens[i]!.tag === 'CD') return /^(?:NN|IN|JJ)$/.test(tokens[i + 1]!.tag);
  return false;
}

/** What "one-" makes an idiom with: "one-time", "one-on-one", "one-sided". */
const IDIOM =
  /^(?:time|way|off|stop|size|step|side|on|to|by|upmanship|issue|note|liner|trick|room|piece|shot|hit|another)$|ed$|al$/;

/** "the two countries": points back to two that are known; with a complement ("the two men it is holding") it counts. */
function resumptive(value: number, tokens: readonly Token[], previous: Token | undefined, at: number): boolean {
  if (value !== 2 || previous?.lower !== 'the') return false;
  const phrase = nounPhraseAt(tokens, at);
  if (!phrase) return true;
  if (phrase.to - phrase.from > 1 || measureNamed(tokens[phrase.head]!.lower)) return false;
  return /^(?:VB|VBD|MD|RB|\.|,|POS|CC)$/.test(tokens[phrase.to]?.tag ?? '.');
}

/** Whether a noun that "one" can count follows. */
function counts(tokens: readonly Token[], at: number): boolean {
  const phrase = nounPhraseAt(tokens, at);
  if (!phrase) return /^(?:hundred|percent|per|%)$/.test(tokens[at]?.lower ?? '');
  // "one nods": a plural cannot be counted by one, so the word is a verb.
  const head = tokens[phrase.head]!;
  return head.tag === 'NNP' || singular(head.lower) === head.lower;
}

/**
 * "one of the oldest mosques" ranks, "one of three mosques" and "one of its mosques" count; "one of the messages" only
 * picks out.
 */
function superlative(tokens: readonly Token[], at: number): boolean {
  const owned = /^(?:these|those)$/.test(tokens[at]?.lower ?? '') || tokens[at]?.tag === 'PRP$';
  if (owned || (tokens[at]?.tag === 'NNP' && tokens[at + 1]?.tag === 'POS'))
    return nounPhraseAt(tokens, at + 1) !== null;
  for (let i = at; i < at + 6; i++) {
    const token = tokens[i];
    if (!token) return false;
    if (token.lower === 'most' || token.lower === 'least' || token.tag === 'CD') return true;
    if (token.tag === 'JJ' && /est$|^worst$/.test(token.lower)) return true;
    if (!/^(?:DT|PRP\$|NN|NNP|POS|JJ|CD)$/.test(token.tag)) return false;
  }
  return false;
}

/** "As one soldier recounted", "according to one firm", "one day": an indefinite article in all but name. */
function article(tokens: readonly Token[], at: number, previous: Token | undefined): boolean {
  const next = tokens[at + 1]!;
  if (/^(?:day|way|thing|side)$/.test(next.lower) && !/^(?:just|only|in|for|than|least)$/.test(previous?.lower ?? ''))
    return true;
  if (previous?.lower === 'at' && /^(?:point|stage|time|moment)$/.test(next.lower)) return true;
  if (next.lower === 'hand' && previous?.lower === 'on') return true;
  if (previous?.lower === 'as' || (previous?.lower === 'to' && tokens[at - 2]?.lower === 'according')) return true;
  const phrase = nounPhraseAt(tokens, at + 1);
  if (!phrase) return false;
  let verb = tokens[phrase.to];
  if (verb?.lower === ',') {
    const name = tokens[phrase.to + 1];
    for (let i = phrase.to + 2; i < phrase.to + 6 && name?.tag === 'NNP'; i++)
      if (tokens[i]?.lower === ',') verb = tokens[i + 1];
  }
  return verb !== undefined && SAYS.has(singular(verb.lower));
}
