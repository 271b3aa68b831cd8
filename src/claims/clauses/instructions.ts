import { CLOSED_CLASS } from '../../prose/closed-class.ts';
import { IRREGULAR_VERBS } from '../../prose/irregular-forms.ts';
import { partsOfSpeech } from '../../prose/lexicon.ts';
import type { VerbClause } from '../grammar/clause.ts';
import { type ChunkedSentence, kind } from '../grammar/sentence.ts';
import { isBase } from '../grammar/verb-words.ts';

/**
 * Whether a clause tells the reader to do something (Quirk et al., §11.24–11.30 on directives): a base form, or *do not* with
 * one, and no subject, where the clause begins (chunk `begin`) or after a comma or *and*.
 */
export function directs(sentence: ChunkedSentence, clause: VerbClause, begin: number): boolean {
  const { verb, subject, sharedWith, remarkTo } = clause;
  if (subject || remarkTo !== null || !isPlain(sentence, verb)) return false;
  if (sharedWith !== null) return true;
  let before = verb - 1;
  while (before >= begin && kind(sentence, before) === 'adv') before--;
  return before < begin || /^(?:comma|conj|open)$/.test(kind(sentence, before));
}

/** Whether a verb group is a base form or begins with *do*; of some verbs the past looks the same ("cut", "put"). */
export function isPlain({ tokens, chunks }: ChunkedSentence, verb: number): boolean {
  const { from, to } = chunks[verb]!;
  const { lower, tag } = tokens[from]!;
  if (lower === 'do') return true;
  return isBase(tokens, chunks[verb]!) || (tag === 'VBD' && to - from === 1 && IRREGULAR_VERBS.get(lower) === lower);
}

/**
 * Whether a sentence begins with a directive whose verb is better known as a noun or an adjective: "Heat the oil", "Simply
 * place 12 cups on a tray", "Bake for 20 minutes."
 */
export function opensAsDirective(sentence: ChunkedSentence): boolean {
  const { chunks, tokens, from, to } = sentence;
  let at = from;
  while (at < to - 1 && (kind(sentence, at) === 'adv' || kind(sentence, at) === 'comma')) at++;
  const first = chunks[at];
  if (!first || first.to - first.from !== 1 || (first.kind !== 'noun' && first.kind !== 'adj') || first.temporal)
    return false;
  const { lower, tag } = tokens[first.from]!;
  const { tags, known } = partsOfSpeech(lower);
  if (/(?:[^s]s|ing|ed|ly)$/.test(lower) || tag === 'PRP' || CLOSED_CLASS.has(lower)) return false;
  if (tag === 'NNP' && known && !tags.includes('VB')) return false;
  const next = at + 1 < to ? tokens[first.to] : undefined;
  if (!next) return false;
  // No noun stands right before an article, a possessive or an object: what does is a verb, known or not.
  if (next.tag === 'DT' || next.tag === 'PRP$' || /^(?:it|them)$/.test(next.lower)) return true;
  return known && tags.includes('VB') && AFTER_VERB.has(next.lower) && kind(sentence, to - 1) === 'stop';
}

/** Particles, and prepositions that bring in how long, how hot and where to. */
const AFTER_VERB: ReadonlySet<string> = new Set(
  'up out off down away back in over for at with until on into onto'.split(' '),
);
