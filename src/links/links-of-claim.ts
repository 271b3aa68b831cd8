import type { Claim } from '../claims/claim.ts';
import type { Link } from './link.ts';

const kept = new WeakMap<readonly Link[], ReadonlyMap<Claim, readonly Link[]>>();

/** The links of a claim among those of its passage or draft, in their order. */
export const linksOfClaim = (links: readonly Link[], claim: Claim): readonly Link[] => byClaim(links).get(claim) ?? [];

function byClaim(links: readonly Link[]): ReadonlyMap<Claim, readonly Link[]> {
  const known = kept.get(links);
  if (known) return known;
  const map = new Map<Claim, Link[]>();
  for (const link of links)
    for (const claim of link.claims) {
      const list = map.get(claim);
      if (list) list.push(link);
      else map.set(claim, [link]);
    }
  kept.set(links, map);
  return map;
}
