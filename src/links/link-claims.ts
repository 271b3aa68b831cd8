import { byBlock } from '../claims/by-block.ts';
import type { Claim, Reading } from '../claims/claim.ts';
import { citedLinks } from './cited-links.ts';
import { inSpan } from './in-span.ts';
import type { Link, Links } from './link.ts';
import { matchedLinks } from './matched-links.ts';
import type { Records } from './records.ts';

/**
 * Links every claim of a draft to records: those it cites, and for claims that cite none those that the engine finds,
 * surest first.
 */
export function linkClaims(reading: Reading, records: Records): Links {
  const { links: cited, unknown } = citedLinks(reading, records);
  if (!records.all.length) return { links: cited, unknown };
  const citing = new Set<Claim>(cited.map(({ claim }) => claim));
  const astray = byBlock(unknown);
  const cites = ({ block, span }: Claim): boolean =>
    inSpan(astray.get(block) ?? [], ({ marker }) => ({ start: marker.at - 1, end: marker.at }), span).length > 0;
  const matched = reading.claims.flatMap((claim): readonly Link[] =>
    citing.has(claim) || cites(claim) ? [] : matchedLinks(claim, reading, records),
  );
  return { links: [...cited, ...matched], unknown };
}
