import { BE, HAVE } from './closed-class.ts';
import { previousOf } from './neighbours.ts';
import type { RawToken } from './raw-token.ts';
import type { Tag } from './token.ts';

const BEFORE_PARTICIPLE: ReadonlySet<Tag> = new Set<Tag>(['IN', 'DT', 'PRP$', 'POS', 'CD']);
const OPENS_NOUN_PHRASE = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'my']);

/** Past tense or participle: a participle after *be* or *have* (adverbs between), before *by*, or where a noun phrase goes on. */
export function tagPast(tokens: readonly RawToken[], i: number): Tag {
  let at = i - 1;
  for (let steps = 0; at >= 0 && isBetween(tokens[at]!) && steps < 4; steps++) at--;
  const left = tokens[at];
  if (
    left &&
    (BE.has(left.lower) ||
      HAVE.has(left.lower) ||
      (left.lower === "'s" && left.tag === 'VB') ||
      (left.lower === "'d" && left.tag === 'VBD'))
  )
    return 'VBN';
  // "detained and questioned"
  if (left?.tag === 'CC' && tokens[at - 1]?.tag === 'VBN') return 'VBN';
  const next = tokens[i + 1];
  if (next?.lower === 'by') return 'VBN';
  const previous = previousOf(tokens, i);
  if (!previous) return 'VBD';
  // "said retired judge …": of two past forms side by side the second is a participle.
  if (previous.tag === 'VBD' && !BE.has(previous.lower)) return 'VBN';
  // "police said 12 died": what has no object has no passive.
  if (WITHOUT_OBJECT.has(tokens[i]!.lower)) return 'VBD';
  // "millions lost their homes"
  if (previous.tag === 'CD' && next && OPENS_NOUN_PHRASE.has(next.lower)) return 'VBD';
  return BEFORE_PARTICIPLE.has(previous.tag) || left?.tag === 'DT' ? 'VBN' : 'VBD';
}

/** Verbs of disappearance and occurrence (Levin 48.2–48.3) that describe no noun as participles. */
const WITHOUT_OBJECT = new Set(
  'died perished survived vanished disappeared happened occurred remained resigned'.split(' '),
);

/** What may stand between *have* or *be* and the participle: adverbs, *all*, *both*. */
const isBetween = ({ tag, lower }: RawToken): boolean => tag === 'RB' || lower === 'all' || lower === 'both';
