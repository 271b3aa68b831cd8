import type { Link, Links, UnknownCitation } from '../links/link.ts';
import { linkPassages } from '../links/link-claims.ts';
import type { ReadDraft } from '../links/workspace-figures.ts';
import type { MarkerForm } from '../prose/block.ts';
import type { Span } from '../prose/span.ts';
import type { Suppression } from '../prose/suppressions.ts';
import type { Records } from '../records/records.ts';
import { ALL_CHECKS } from './all-checks.ts';
import { type CheckOptions, wanted } from './check-options.ts';
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';
import { type SuppressedFinding, suppress } from './suppress.ts';

/**
 * Links a draft's claims to the records and runs every check; findings come in the draft's order. What a passage alone
 * yields is kept with its links, so that an edit costs the passages that it changes.
 */
export function checkDraft(
  draft: ReadDraft,
  records: Records,
  drafts: readonly ReadDraft[],
  options: CheckOptions = {},
): CheckedDraft {
  const { uri, reading } = draft;
  const citation = options.citation ?? 'footnote';
  const links: Link[] = [];
  const unknown: UnknownCitation[] = [];
  const inside: Finding[] = [];
  for (const [p, linked] of linkPassages(reading, records).entries()) {
    for (const link of linked.links) links.push(link);
    for (const astray of linked.unknown) unknown.push(astray);
    const passage = reading.passages[p]!;
    for (const finding of findingsIn({ uri, citation, records, reading: passage, ...linked }, linked))
      inside.push(finding);
  }
  const context = { uri, citation, records, reading, links, unknown, drafts, options };
  const across = ALL_CHECKS.flatMap((check) => check.runAcross?.(context) ?? []);
  const { left, suppressed } = suppress(reading, merged(inside, across));
  return {
    links,
    findings: wanted(merged(left, onSuppressions(draft, records, suppressed)), options),
    suppressed: suppressed.filter(({ finding }) => wanted([finding], options).length > 0),
  };
}

/** What came of checking one draft. */
export interface CheckedDraft {
  readonly links: readonly Link[];
  readonly findings: readonly Finding[];
  /** The findings that comments in the draft suppress. */
  readonly suppressed: readonly SuppressedFinding[];
}

/** What is found about a draft's suppressions once it is known which findings they took. */
function onSuppressions(
  { uri, reading: { prose } }: ReadDraft,
  records: Records,
  suppressed: readonly SuppressedFinding[],
): Finding[] {
  const { suppressions, draft } = prose;
  if (suppressions.length === 0) return [];
  const used = new Map<Suppression, Set<string>>();
  for (const { finding, suppression } of suppressed) {
    const checks = used.get(suppression) ?? new Set<string>();
    used.set(suppression, checks.add(finding.check));
  }
  const checks = new Set(ALL_CHECKS.map(({ id }) => id));
  return ALL_CHECKS.flatMap(
    (check) => check.runSuppressions?.({ uri, draft, records, suppressions, used, checks }) ?? [],
  );
}

/** What the checks of one passage find, in order of place. */
function findingsIn(context: Context, links: Links): readonly Finding[] {
  const known = kept.get(links);
  if (known?.uri === context.uri && known.citation === context.citation) return known.findings;
  const findings = ordered(ALL_CHECKS.flatMap((check) => check.run?.(context) ?? []));
  kept.set(links, { uri: context.uri, citation: context.citation, findings });
  return findings;
}

const kept = new WeakMap<
  Links,
  { readonly uri: string; readonly citation: MarkerForm; readonly findings: readonly Finding[] }
>();

const compared = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

function ordered(findings: readonly Finding[]): Finding[] {
  // A place works its span out from its block each time.
  const placed = findings.map((finding) => ({ finding, span: finding.place.span }));
  return placed.sort((a, b) => compared(a.span, b.span)).map(({ finding }) => finding);
}

/** Findings in order with some more; few findings stand between passages. */
function merged(inside: readonly Finding[], more: Finding[]): Finding[] {
  const all: Finding[] = [];
  let at = 0;
  for (const finding of ordered(more)) {
    const { span } = finding.place;
    let low = at;
    let high = inside.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compared(inside[middle]!.place.span, span) <= 0) low = middle + 1;
      else high = middle;
    }
    for (; at < low; at++) all.push(inside[at]!);
    all.push(finding);
  }
  for (; at < inside.length; at++) all.push(inside[at]!);
  return all;
}
