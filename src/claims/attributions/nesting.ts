import { holds, type TokenRange } from '../grammar/sentence.ts';

/** A stretch of tokens that belongs to the content of the attribution `index`. */
export interface Owned extends TokenRange {
  readonly index: number;
}

/** Contents that may stand around one place before the search gives up. */
const DEPTH = 24;

/** The parts of several contents in text order, outer before inner. */
export function ownedParts(contents: readonly (readonly TokenRange[])[]): Owned[] {
  const parts = contents.flatMap((content, index) => content.map(({ from, to }) => ({ from, to, index })));
  return parts.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** The attribution with the smallest part around a range, itself (`self`) left out; null where none has one. */
export function innermost(parts: readonly Owned[], range: TokenRange, self = -1): number | null {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (parts[middle]!.from <= range.from) low = middle + 1;
    else high = middle;
  }
  let best: Owned | null = null;
  for (let i = low - 1; i >= Math.max(0, low - DEPTH); i--) {
    const one = parts[i]!;
    if (one.index === self || !holds(one, range)) continue;
    if (!best || one.to - one.from < best.to - best.from) best = one;
  }
  return best?.index ?? null;
}

/** For each attribution, by its cue, the one whose content holds it; those that stand inside by construction keep theirs. */
export function nestingOf(
  cues: readonly { readonly cue: TokenRange; readonly inside: number | null }[],
  parts: readonly Owned[],
): (number | null)[] {
  return cues.map(({ cue, inside }, index) => inside ?? innermost(parts, cue, index));
}

/** The nearest enclosing attribution that is kept, by its place among the kept ones; `places` has -1 for those that are not. */
export function keptAround(
  within: readonly (number | null)[],
  places: readonly number[],
  index: number,
): number | null {
  let outer = within[index] ?? null;
  for (let steps = 0; outer !== null && places[outer]! < 0 && steps < DEPTH; steps++) outer = within[outer] ?? null;
  return outer === null || places[outer]! < 0 ? null : places[outer]!;
}
