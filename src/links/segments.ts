import type { Span } from '../prose/span.ts';
import type { Sentence, Token } from '../prose/token.ts';
import { firstAfter, itself } from './in-span.ts';

/** The tokens (indexes into the block's, both inclusive) that an anchor covers. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** The tokens of a sentence that a span (of the block's text) covers, at least one. */
export function tokenRange(tokens: readonly Token[], sentence: Sentence, span: Span): TokenRange {
  const first = Math.min(sentence.to - 1, Math.max(sentence.from, firstAfter(tokens, itself, span.start)));
  let last = first;
  while (last < sentence.to - 1 && tokens[last + 1]!.start < span.end) last++;
  return { first, last };
}

/**
 * Cuts a sentence into the stretches that speak of one anchor (a figure, a date) each: at commas, dashes, brackets and
 * semicolons, and between two anchors of one stretch at the conjunction, or else at the preposition that leads up to the
 * second (*an approval of 83% | on 362 reviews*). Returns for each token of the sentence the number of its stretch.
 * Anchors are in order.
 */
export function segmentsOf(tokens: readonly Token[], sentence: Sentence, anchors: readonly TokenRange[]): number[] {
  const cuts = new Set<number>();
  let next = 0;
  for (let i = sentence.from; i < sentence.to; i++) {
    while (next < anchors.length && anchors[next]!.last < i) next++;
    const anchored = next < anchors.length && anchors[next]!.first <= i;
    // "Leith (34,000)": a bracket that opens on a figure goes with what it stands behind.
    const opens = anchors[next]?.first === i + 1 && /^[([]$/.test(tokens[i]!.text);
    // "In 1991, the bridge was built": what opens the sentence is said of its main clause.
    const leads = anchors[0]?.last === i - 1 && anchors[0].first <= sentence.from + 1;
    if (!anchored && !opens && !leads && SEPARATOR.test(tokens[i]!.text)) cuts.add(i);
  }
  for (let i = 1; i < anchors.length; i++) {
    const cut = cutBetween(tokens, anchors[i - 1]!.last + 1, anchors[i]!.first, cuts);
    if (cut !== null) cuts.add(cut);
  }
  const numbers: number[] = [];
  let segment = 0;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (cuts.has(i)) segment++;
    numbers.push(segment);
  }
  return numbers;
}

/** Where one stretch ends and the next begins; a hyphen inside a compound or a slash does neither. */
const SEPARATOR = /^(?:[,;:()[\]{}–—.!?…]|--)$/;

function cutBetween(tokens: readonly Token[], from: number, to: number, cuts: ReadonlySet<number>): number | null {
  for (let i = from; i < to; i++) if (cuts.has(i)) return null;
  for (let i = to - 1; i >= from; i--) if (tokens[i]!.tag === 'CC') return i;
  for (let i = to - 1; i >= from; i--) {
    const { tag, lower } = tokens[i]!;
    if ((tag === 'IN' && lower !== 'of' && lower !== 'than') || tag === 'WP') return i;
  }
  return from < to ? to : null;
}
