import type { Finding, Fix, Place } from '../checks/finding.ts';
import { groundsOf } from '../checks/grounds.ts';
import type { Span } from '../prose/span.ts';
import { print } from '../records/message.ts';
import type { Severity } from '../records/record.ts';
import { countBySeverity, inReadingOrder, type Outcome, positionsIn } from './outcome.ts';
import type { Position } from './positions.ts';

/** A place in JSON: `span` is `[start, end]` in UTF-16 offsets, `start` and `end` count lines and columns from 1. */
export interface JsonPlace {
  readonly file: string;
  readonly span: readonly [number, number];
  readonly start: Position;
  readonly end: Position;
  /** The words at the place. */
  readonly text: string;
}

/** One finding in JSON. */
export interface JsonFinding extends JsonPlace {
  readonly check: string;
  readonly severity: Severity;
  readonly certainty: number;
  readonly message: string;
  readonly why: string;
  /** How sure the finding is and why, in sentences; empty where nothing needs to be said. */
  readonly grounds: string;
  readonly related: readonly (JsonPlace & { readonly message: string })[];
  readonly fixes: readonly {
    readonly title: string;
    readonly preferred: boolean;
    readonly edits: readonly {
      readonly file: string;
      readonly span: readonly [number, number];
      readonly text: string;
    }[];
  }[];
}

/** What `check --format json` prints; `version` rises when a field changes its meaning or goes. */
export interface JsonReport {
  readonly version: 1;
  readonly summary: Readonly<Record<Severity, number>> & { readonly drafts: number; readonly records: number };
  /** What could not be read, one sentence each. */
  readonly troubles: readonly string[];
  readonly findings: readonly JsonFinding[];
  /** What comments in the drafts suppress, with the reason that they give. */
  readonly suppressed: readonly (JsonFinding & { readonly reason: string })[];
}

/** The outcome as JSON values, findings in reading order. */
export function jsonReport(outcome: Outcome): JsonReport {
  const positions = positionsIn(outcome);
  const place = ({ uri, span }: Place): JsonPlace => {
    const at = positions({ uri });
    return {
      file: uri,
      span: pair(span),
      start: at.at(span.start),
      end: at.at(span.end),
      text: at.text.slice(span.start, span.end),
    };
  };
  const fix = ({ title, preferred, edits }: Fix) => ({
    title: print(title),
    preferred: preferred ?? false,
    edits: edits.map(({ uri, span, text }) => ({ file: uri, span: pair(span), text })),
  });
  const told = (finding: Finding): JsonFinding => ({
    check: finding.check,
    severity: finding.severity,
    certainty: finding.certainty,
    ...place(finding.place),
    message: print(finding.message),
    why: print(finding.why),
    grounds: groundsOf(finding).map(print).join(' '),
    related: finding.related.map(({ place: other, message }) => ({ ...place(other), message: print(message) })),
    fixes: finding.fixes.map(fix),
  });
  const reasons = new Map(outcome.suppressed.map(({ finding, suppression }) => [finding, suppression.reason]));
  return {
    version: 1,
    summary: { drafts: outcome.drafts, records: outcome.records, ...countBySeverity(outcome.findings) },
    troubles: outcome.troubles,
    findings: inReadingOrder(outcome).map(told),
    suppressed: inReadingOrder(outcome, [...reasons.keys()]).map((finding) => {
      return { ...told(finding), reason: reasons.get(finding)! };
    }),
  };
}

const pair = ({ start, end }: Span): readonly [number, number] => [start, end];
