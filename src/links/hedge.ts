import { isCopula } from '../claims/clauses/appraisal.ts';
import type { VerbClause } from '../claims/grammar/clause.ts';
import { type ChunkedSentence, headWord, isInfinitive, kind } from '../claims/grammar/sentence.ts';
import { lemma } from '../prose/lemma.ts';
import { groupPolarity } from './verb-polarity.ts';

/**
 * What keeps a clause from saying that something is so: it is only possible (*may*, *possibly*), intended (*plans to*),
 * awaited (*is expected to*), or told by others (*reportedly*, *is said to have*).
 */
export interface Hedge {
  readonly kind: 'possible' | 'planned' | 'expected' | 'told';
  /** The chunk of the verb that says what is hedged: *cut* in "plans to cut". */
  readonly verb: number;
}

/** The hedge on a clause; null where it says what is so, or denies the hedge itself ("does not plan to"). */
export function hedgeAt(sentence: ChunkedSentence, { verb, start }: VerbClause): Hedge | null {
  const { tokens, chunks } = sentence;
  const { from, to } = chunks[verb]!;
  if (tokens[from]!.tag === 'MD') {
    if (!/^(?:may|might|could)$/.test(tokens[from]!.lower)) return null;
    return { kind: 'possible', verb };
  }
  const through = infinitiveBehind(sentence, verb);
  const named = through === null ? null : hedgedBy(sentence, verb, through);
  if (named) return groupPolarity(tokens, from, to) === 'affirmed' ? { kind: named, verb: through! } : null;
  for (let i = chunks[Math.max(sentence.from, Math.min(start, verb))]!.from; i < to; i++) {
    const adverb = ADVERBS.get(tokens[i]!.lower);
    if (
      adverb &&
      (tokens[i]!.tag === 'RB' || tokens[i]!.tag === 'JJ') &&
      (i >= from - 2 || i <= chunks[start]!.from + 1)
    )
      return { kind: adverb, verb };
  }
  return null;
}

/** The infinitive, or the *-ing* of what is considered, that completes a verb or its adjective; null for none. */
function infinitiveBehind(sentence: ChunkedSentence, verb: number): number | null {
  let at = verb + 1;
  while (at < verb + 3 && /^(?:adv|adj)$/.test(kind(sentence, at))) at++;
  if (isInfinitive(sentence, at)) return at;
  return at === verb + 1 && kind(sentence, at) === 'verb' && sentence.chunks[at]!.form === 'ing' ? at : null;
}

function hedgedBy(sentence: ChunkedSentence, verb: number, through: number): Hedge['kind'] | null {
  const head = headWord(sentence, verb);
  const key = lemma(head, 'VBD');
  if (sentence.chunks[through]!.form === 'ing')
    return /^(?:consider|contemplate|weigh|mull)$/.test(key) ? 'planned' : null;
  if (through > verb + 1 && isCopula(head)) {
    const outlook = headWord(sentence, through - 1);
    return /^(?:likely|bound|certain|sure|unlikely)$/.test(outlook)
      ? 'expected'
      : PLANNED.has(outlook)
        ? 'planned'
        : null;
  }
  if (sentence.chunks[verb]!.passive) return PASSIVES.get(head) ?? null;
  return VERBS.get(key) ?? null;
}

const PLANNED: ReadonlySet<string> = new Set('due set poised ready scheduled about willing'.split(' '));

/** Verbs whose infinitive is a wish, a plan or a semblance (L. Karttunen, 1971: non-implicatives). */
const VERBS: ReadonlyMap<string, Hedge['kind']> = new Map([
  ...'plan intend hope aim threaten seek propose want wish mean offer promise pledge vow prepare'
    .split(' ')
    .map((verb) => [verb, 'planned'] as const),
  ['expect', 'expected'],
  ['seem', 'told'],
  ['appear', 'told'],
]);

/** Past participles that pass on, with *is … to*, what others expect or tell. */
const PASSIVES: ReadonlyMap<string, Hedge['kind']> = new Map([
  ...'expected forecast predicted projected anticipated tipped estimated'
    .split(' ')
    .map((verb) => [verb, 'expected'] as const),
  ...'planned scheduled set slated intended supposed'.split(' ').map((verb) => [verb, 'planned'] as const),
  ...'said reported alleged believed thought understood rumoured rumored claimed suspected feared'
    .split(' ')
    .map((verb) => [verb, 'told'] as const),
]);

/** Adverbs of hearsay and doubt (Quirk et al., §8.127: disjuncts of degree of truth). */
const ADVERBS: ReadonlyMap<string, Hedge['kind']> = new Map([
  ...'reportedly allegedly purportedly supposedly apparently seemingly ostensibly'
    .split(' ')
    .map((adverb) => [adverb, 'told'] as const),
  ...'possibly perhaps maybe probably presumably potentially conceivably likely'
    .split(' ')
    .map((adverb) => [adverb, 'possible'] as const),
]);

/**
 * Whether a text says anywhere in so many words that it is not sure of something, or that others are: what such a sentence
 * states, it may state under reserve.
 */
export const isReserved = (text: string): boolean => /\bmay\b/.test(text) || RESERVE.test(text);

const RESERVE =
  /\b(?:might|could|would|should|if|unless|whether|perhaps|maybe|likely|unlikely|reported|(?:reported|alleged|apparent|supposed|purported|possib|probab|presumab|potential)(?:ly|y)?|(?:plan|propos|consider|threat|risk|fear|expect|seem|appear|forecast|predict|project|warn|rumou?r|alleg|suspect|claim|believ|accus|doubt|estimat|intend|hop|aim|pledg|vow|promis)\p{L}*|possible|probable|thought to|said to|set to|due to|about to)\b/iu;
