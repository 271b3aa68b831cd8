import type { Span } from '../prose/span.ts';
import type { Sentence, Token } from '../prose/token.ts';

/**
 * Cuts a sentence into the stretches that speak of one anchor (a figure, a date) each: at commas, dashes, brackets and
 * semicolons, and between two anchors of one stretch at the conjunction, or else at the preposition that leads up to the
 * second (*an approval of 83% | on 362 reviews*). Returns for each token of the sentence the number of its stretch.
 * Anchors are spans of the block's text, in order.
 */
export function segmentsOf(tokens: readonly Token[], sentence: Sentence, anchors: readonly Span[]): number[] {
  const cuts = new Set<number>();
  const places = anchors.map((anchor) => tokenRange(tokens, sentence, anchor));
  const anchored = new Set(
    places.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)),
  );
  for (let i = sentence.from; i < sentence.to; i++)
    if (!anchored.has(i) && SEPARATOR.test(tokens[i]!.text)) cuts.add(i);
  for (let i = 1; i < places.length; i++) {
    const cut = cutBetween(tokens, places[i - 1]!.last + 1, places[i]!.first, cuts);
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

/** The tokens (indexes into the block's, both inclusive) of a sentence that a span covers. */
export function tokenRange(tokens: readonly Token[], sentence: Sentence, span: Span): { first: number; last: number } {
  let first = sentence.from;
  while (first < sentence.to - 1 && tokens[first]!.end <= span.start) first++;
  let last = first;
  while (last < sentence.to - 1 && tokens[last + 1]!.start < span.end) last++;
  return { first, last };
}

function cutBetween(tokens: readonly Token[], from: number, to: number, cuts: ReadonlySet<number>): number | null {
  for (let i = from; i < to; i++) if (cuts.has(i)) return null;
  for (let i = to - 1; i >= from; i--) if (tokens[i]!.tag === 'CC') return i;
  for (let i = to - 1; i >= from; i--) {
    const { tag, lower } = tokens[i]!;
    if ((tag === 'IN' && lower !== 'of' && lower !== 'than') || tag === 'WP') return i;
  }
  return from < to ? to : null;
}
