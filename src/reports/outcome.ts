import type { Finding, Place } from '../checks/finding.ts';
import type { SuppressedFinding } from '../checks/suppress.ts';
import type { Severity } from '../records/record.ts';
import { Positions } from './positions.ts';

/** What one run of `check` came to: what every format prints. */
export interface Outcome {
  readonly findings: readonly Finding[];
  /** What comments in the drafts suppress; none of it is among `findings`. */
  readonly suppressed: readonly SuppressedFinding[];
  /** The text of every document that a finding may point to, by URI: the drafts and then the claims files. */
  readonly documents: ReadonlyMap<string, string>;
  readonly drafts: number;
  readonly records: number;
  /** What could not be read or found, one sentence each. */
  readonly troubles: readonly string[];
}

/** The severities, worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** How many findings there are of each severity. */
export const countBySeverity = (findings: readonly Finding[]): Record<Severity, number> => {
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
};

/** The findings in reading order: by document as given, by place, the worst first at one place. */
export function inReadingOrder(outcome: Outcome, findings = outcome.findings): readonly Finding[] {
  const documents = new Map([...outcome.documents.keys()].map((uri, index) => [uri, index]));
  const document = (finding: Finding) => documents.get(finding.place.uri) ?? documents.size;
  return [...findings].sort(
    (a, b) =>
      document(a) - document(b) ||
      a.place.span.start - b.place.span.start ||
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      a.place.span.end - b.place.span.end,
  );
}

/** Positions in the outcome's documents, each document's lines counted once. */
export function positionsIn(outcome: Outcome): (place: Pick<Place, 'uri'>) => Positions {
  const counted = new Map<string, Positions>();
  return ({ uri }) => {
    const known = counted.get(uri) ?? new Positions(outcome.documents.get(uri) ?? '');
    counted.set(uri, known);
    return known;
  };
}
