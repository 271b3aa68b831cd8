import type { Reading } from '../claims/claim.ts';
import type { Link } from '../links/link.ts';
import { linkClaims } from '../links/link-claims.ts';
import type { Records } from '../links/records.ts';
import type { MarkerForm } from '../prose/block.ts';
import type { Severity } from '../records/record.ts';
import { ALL_CHECKS } from './all-checks.ts';
import type { OtherDraft } from './context.ts';
import type { Finding } from './finding.ts';

/** Settings that change what is reported, not how it is read. */
export interface CheckOptions {
  /** Checks that are switched off, or whose findings all take one severity. */
  readonly checks?: Readonly<Record<string, 'off' | Severity>>;
  /** How a fix writes a citation; a GFM footnote where not said. */
  readonly citation?: MarkerForm;
  /** Findings less certain than this (0 to 1) are left out. */
  readonly certainty?: number;
}

/** Links a draft's claims to the records and runs every check; findings come in the draft's order. */
export function checkDraft(
  draft: { readonly uri: string; readonly reading: Reading },
  records: Records,
  others: readonly OtherDraft[],
  options: CheckOptions = {},
): { links: readonly Link[]; findings: Finding[] } {
  const linked = linkClaims(draft.reading, records);
  const context = { ...draft, ...linked, records, others, citation: options.citation ?? 'footnote' };
  const floor = options.certainty ?? 0;
  const findings = ALL_CHECKS.flatMap((check) => {
    const wanted = options.checks?.[check.id];
    if (wanted === 'off') return [];
    const found = check.run(context).filter(({ certainty }) => certainty >= floor);
    return wanted ? found.map((finding) => ({ ...finding, severity: wanted })) : found;
  });
  findings.sort((a, b) => a.place.span.start - b.place.span.start || a.place.span.end - b.place.span.end);
  return { links: linked.links, findings };
}
