import type { Span } from '../prose/span.ts';

/** The number of the first item that ends after `offset`. Items are in order and do not overlap; a binary search. */
export function firstAfter<T>(items: readonly T[], spanOf: (item: T) => Span, offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spanOf(items[middle]!).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The items that share a character with a span. Items are in order and do not overlap. */
export function inSpan<T>(items: readonly T[], spanOf: (item: T) => Span, span: Span): T[] {
  const found: T[] = [];
  for (let i = firstAfter(items, spanOf, span.start); i < items.length && spanOf(items[i]!).start < span.end; i++)
    found.push(items[i]!);
  return found;
}

/** The span of a quantity or a date, for `inSpan`. */
export const itsSpan = ({ span }: { readonly span: Span }): Span => span;

/** A token or a sentence is its own span, for `inSpan`. */
export const itself = (span: Span): Span => span;
