/** How many items at the start and at the end of two versions of a list are the same objects; the two never overlap. */
export interface SameEnds {
  readonly head: number;
  readonly tail: number;
}

/** What an edit left as it was: compares the items of two lists from either end until they differ. */
export function sameEnds<T>(before: readonly T[], after: readonly T[]): SameEnds {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { head, tail };
}
