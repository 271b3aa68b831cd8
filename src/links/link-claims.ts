import type { Claim, Reading } from '../claims/claim.ts';
import { overlaps } from '../prose/span.ts';
import { citedLinks } from './cited-links.ts';
import type { Link, Links } from './link.ts';
import { matchedLinks } from './matched-links.ts';
import type { Records } from './records.ts';

/**
 * Links every claim of a draft to records: those it cites, and for claims that cite none those that the engine finds,
 * surest first.
 */
export function linkClaims(reading: Reading, records: Records): Links {
  const { links: cited, unknown } = citedLinks(reading, records);
  const citing = new Set<Claim>(cited.map(({ claim }) => claim));
  const matched: Link[] = [];
  if (records.all.length)
    for (const claim of reading.claims)
      if (!citing.has(claim) && !unknown.some(({ block, marker }) => block === claim.block && marks(marker.at, claim)))
        matched.push(...matchedLinks(claim, reading, records));
  return { links: [...cited, ...matched], unknown };
}

const marks = (at: number, { span }: Claim): boolean => overlaps({ start: at - 1, end: at + 1 }, span);
