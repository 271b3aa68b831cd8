import type { MarkerForm } from '../prose/block.ts';
import type { Severity } from '../records/record.ts';
import type { Finding } from './finding.ts';

/** Settings that change what is reported, not how it is read. */
export interface CheckOptions {
  /** Checks that are switched off, or whose findings all take one severity. */
  readonly checks?: Readonly<Record<string, 'off' | Severity>>;
  /** How a fix writes a citation; a GFM footnote where not said. */
  readonly citation?: MarkerForm;
  /** Findings less certain than this (0 to 1) are left out. */
  readonly certainty?: number;
  /** A cited record is old where its day lies more than so many days back; 0 or none: no record is. */
  readonly staleAfterDays?: number;
  /** The day (ISO 8601) on which drafts are checked that do not say their own. */
  readonly today?: string;
}

/** The findings that the settings leave, at the severity that they set. */
export function wanted(findings: readonly Finding[], { checks = {}, certainty: floor = 0 }: CheckOptions): Finding[] {
  return findings.flatMap((finding) => {
    const severity = checks[finding.check] ?? finding.severity;
    if (severity === 'off' || finding.certainty < floor) return [];
    return [severity === finding.severity ? finding : { ...finding, severity }];
  });
}
