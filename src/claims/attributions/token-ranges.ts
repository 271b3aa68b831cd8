import type { TokenRange } from '../grammar/sentence.ts';
import type { QuotePair } from '../quotations/quote-marks.ts';

/** The first pair that opens at or after token `at`; `pairs` are in text order. */
export function firstPairFrom(pairs: readonly QuotePair[], at: number): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pairs[middle]!.open < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A part that stops short of the closing mark of a quotation that it opens ("…“weak”|.”") takes it in. */
export function balanced(part: TokenRange, pairs: readonly QuotePair[]): TokenRange {
  const last = pairs[firstPairFrom(pairs, part.to) - 1];
  const cut = last && last.open >= part.from && last.end > part.to && last.end <= part.to + 3 && last.closed;
  return cut ? { from: part.from, to: last.end } : part;
}

/** Parts in text order, touching ones made one. */
export function joined(parts: readonly TokenRange[]): TokenRange[] {
  const out: TokenRange[] = [];
  for (const part of [...parts].sort((a, b) => a.from - b.from)) {
    const previous = out.at(-1);
    if (previous && part.from <= previous.to)
      out[out.length - 1] = { from: previous.from, to: Math.max(previous.to, part.to) };
    else out.push(part);
  }
  return out;
}
