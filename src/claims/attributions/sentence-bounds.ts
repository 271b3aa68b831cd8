import type { Sentence } from '../../prose/token.ts';
import type { QuotePair } from '../quotations/quote-marks.ts';

/** The ends of the sentences between two tokens, those inside whole quotations passed over. */
export function sentenceBounds(
  sentences: readonly Sentence[],
  from: number,
  to: number,
  quotes: readonly QuotePair[],
): number[] {
  const bounds: number[] = [];
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.to <= from) low = middle + 1;
    else high = middle;
  }
  let quote = 0;
  for (; low < sentences.length && sentences[low]!.to < to; low++) {
    const bound = sentences[low]!.to;
    while (quote < quotes.length && quotes[quote]!.end < bound) quote++;
    const around = quotes[quote];
    if (around && around.open < bound && bound < around.end) continue;
    bounds.push(bound);
  }
  bounds.push(to);
  return bounds;
}
