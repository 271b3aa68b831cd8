import type { DateMention } from '../date-mention.ts';

/** The index of the first date that ends after an offset; the number of dates when none does. Dates are in text order. */
export function dateAfter(dates: readonly DateMention[], offset: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle]!.span.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
