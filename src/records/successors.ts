import type { ClaimRecord } from './record.ts';

/**
 * The ids that records replace, each with the record that stands for it in the end. A record in the middle of a chain
 * leads on to the chain's end; of several ends the one with the latest day counts, then the first given. Whoever is
 * replaced only in a circle is not among them.
 */
export function successorsIn(records: readonly ClaimRecord[]): ReadonlyMap<string, ClaimRecord> {
  const byId = new Map(records.map((record) => [record.id, record]));
  const replaced = new Set(records.flatMap(({ id, supersedes }) => supersedes.filter((old) => old !== id)));
  const ends = records.filter(({ id }) => !replaced.has(id)).sort((a, b) => newestFirst(a.asOf, b.asOf));
  const successors = new Map<string, ClaimRecord>();
  for (const end of ends) {
    const open = [end];
    for (let record = open.pop(); record; record = open.pop())
      for (const old of record.supersedes) {
        if (successors.has(old) || old === end.id) continue;
        successors.set(old, end);
        const older = byId.get(old);
        if (older) open.push(older);
      }
  }
  return successors;
}

/** ISO dates in reverse; a record without one may be of any age and comes last. */
const newestFirst = (a: string | null, b: string | null): number => (a === b ? 0 : (a ?? '') < (b ?? '') ? 1 : -1);
