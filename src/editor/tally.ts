import type { Finding } from '../checks/finding.ts';
import { isCited, wantsRecord } from '../checks/uncited-claim.ts';
import type { Claim } from '../claims/claim.ts';
import type { Report } from '../engine.ts';

/** How far a draft is: claims that want a record, how many cite one, and what is contradicted. */
export interface Tally {
  readonly claims: number;
  readonly cited: number;
  readonly contradictions: number;
}

/** Counts a draft's claims, citations and contradictions. */
export function tallyOf(report: Report): Tally {
  const claims = report.reading.claims.filter(wantsRecord);
  return {
    claims: claims.length,
    cited: claims.filter((claim) => isCited(claim, report.links)).length,
    contradictions: contradictionsIn(report).length,
  };
}

/** The findings that set two places against each other and are more than information. */
export const contradictionsIn = ({ findings }: Report): readonly Finding[] =>
  findings.filter(({ severity, related }) => related.length > 0 && (severity === 'error' || severity === 'warning'));

/** The claims that nobody has vouched for yet: no citation, or one whose record is unchecked. */
export function uncheckedClaims({ reading, links }: Report): readonly Claim[] {
  const vouching = links.filter(({ record }) => record.status !== 'unchecked');
  return reading.claims.filter((claim) => wantsRecord(claim) && !isCited(claim, vouching));
}
