import type { Finding } from '../checks/finding.ts';
import type { Claim } from '../claims/claim.ts';
import type { Report } from '../engine.ts';

/** How far a draft is: claims that want a citation, how many have one, and what is contradicted. */
export interface Tally {
  readonly claims: number;
  readonly cited: number;
  readonly contradictions: number;
}

/** Counts a draft's claims, citations and contradictions. */
export function tallyOf(report: Report): Tally {
  const claims = citableClaims(report);
  const cited = new Set(report.links.filter(({ how }) => how === 'cited').map(({ claim }) => claim));
  return {
    claims: claims.length,
    cited: claims.filter((claim) => cited.has(claim)).length,
    contradictions: contradictionsIn(report).length,
  };
}

/** The claims that a desk wants a record for: asserted, with a figure, a quotation or somebody who said it. */
export const citableClaims = ({ reading }: Report): readonly Claim[] =>
  reading.claims.filter(
    ({ mood, quantities, quotations, attribution }) =>
      mood === 'assertion' && (quantities.length > 0 || quotations.length > 0 || attribution !== null),
  );

/** The findings that set two places against each other and are more than information. */
export const contradictionsIn = ({ findings }: Report): readonly Finding[] =>
  findings.filter(({ severity, related }) => related.length > 0 && (severity === 'error' || severity === 'warning'));

/** The claims that nobody has vouched for yet: no citation, or one whose record is unchecked. */
export function uncheckedClaims(report: Report): readonly Claim[] {
  const vouched = new Set(
    report.links
      .filter(({ how, record }) => how === 'cited' && record.status !== 'unchecked')
      .map(({ claim }) => claim),
  );
  return citableClaims(report).filter((claim) => !vouched.has(claim));
}
