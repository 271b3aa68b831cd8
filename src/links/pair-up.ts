/** What is paired at the most on each side; tables and lists of results go on for ever. */
const LIMIT = 60;

/**
 * Pairs the items of two lists, each at most once, by weight: the surest pair is settled first. `weigh` answers null where
 * two items cannot be paired.
 */
export function pairUp<A, B, J extends { readonly rank: number }>(
  said: readonly A[],
  known: readonly B[],
  weigh: (said: A, known: B) => J | null,
): (J & { said: A; known: B })[] {
  const options: (J & { said: A; known: B })[] = [];
  for (const a of said.slice(0, LIMIT))
    for (const b of known.slice(0, LIMIT)) {
      const judged = weigh(a, b);
      if (judged) options.push({ ...judged, said: a, known: b });
    }
  options.sort((a, b) => b.rank - a.rank);
  const taken = new Set<unknown>();
  return options.filter(({ said: a, known: b }) => {
    if (taken.has(a) || taken.has(b)) return false;
    taken.add(a).add(b);
    return true;
  });
}
