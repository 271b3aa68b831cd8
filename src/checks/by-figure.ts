import type { Figure } from '../links/figure.ts';

/** What was found of figures of the draft, together for each of them, in the order of the first of each. */
export function byFigure<T extends { readonly said: Figure }>(found: readonly T[]): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<Figure, [T, ...T[]]>();
  for (const one of found) {
    const group = groups.get(one.said);
    if (group) group.push(one);
    else groups.set(one.said, [one]);
  }
  return [...groups.values()];
}
