import { overlaps, type Span } from '../prose/span.ts';

/** What overlaps each of several stretches (in order, disjoint), for items in any order. An item reaches at most the stretches it overlaps. */
export function byStretch<T extends Span>(stretches: readonly Span[], items: readonly T[]): T[][] {
  const lists = stretches.map((): T[] => []);
  for (const item of items) {
    let low = 0;
    let high = stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (stretches[middle]!.end <= item.start) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < stretches.length && overlaps(stretches[i]!, item); i++) lists[i]!.push(item);
  }
  return lists;
}
