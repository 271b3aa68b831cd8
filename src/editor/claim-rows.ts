import { wantsRecord } from '../checks/uncited-claim.ts';
import type { Claim } from '../claims/claim.ts';
import type { Report } from '../engine.ts';
import type { Link } from '../links/link.ts';
import type { Span } from '../prose/span.ts';
import type { Severity, Status } from '../records/record.ts';
import { claimSpan, findingsIn, linksOf } from './links-of.ts';
import { contradictionsIn } from './tally.ts';

/** What the claims view groups claims by. */
export const GROUPINGS = ['draft', 'status', 'matter', 'source'] as const;

/** One of them. */
export type Grouping = (typeof GROUPINGS)[number];

/** Which claims the claims view lists: all, those contradicted, those that cite nothing, those nobody has vouched for. */
export const FILTERS = ['all', 'contradicted', 'uncited', 'unchecked'] as const;

/** One of them. */
export type Filter = (typeof FILTERS)[number];

/** In which order the claims of a group stand: as in their drafts, or what asks for work first. */
export const ORDERS = ['place', 'work'] as const;

/** One of them. */
export type Order = (typeof ORDERS)[number];

/** One claim as the claims view lists it. */
export interface ClaimRow {
  readonly uri: string;
  /** Where the claim stands in its draft, UTF-16 offsets. */
  readonly span: Span;
  readonly text: string;
  readonly claim: Claim;
  /** The citation, null where the claim cites nothing. */
  readonly cited: Link | null;
  /** The worst severity of its findings that set it against something else; null where there is none. */
  readonly contradicted: Extract<Severity, 'error' | 'warning'> | null;
}

/** Whether a command was given a row of the claims view. */
export const isClaimRow = (value: unknown): value is ClaimRow =>
  typeof value === 'object' && value !== null && 'claim' in value && 'span' in value;

/** Claims that have something in common; `key` is null for those that have nothing to be grouped by. */
export interface ClaimGroup {
  readonly key: string | null;
  readonly rows: readonly ClaimRow[];
}

/** The claims of drafts that a desk wants a record for or that are contradicted, in the drafts' order. */
export const claimRows = (reports: readonly Report[]): readonly ClaimRow[] => reports.flatMap(rowsOf);

function rowsOf(report: Report): readonly ClaimRow[] {
  const contradictions = { ...report, findings: contradictionsIn(report) };
  const rows = report.reading.claims.map((claim) => {
    const span = claimSpan(claim);
    const severities = findingsIn(contradictions, span).map(({ severity }) => severity);
    return {
      uri: report.draft.uri,
      span,
      text: claim.block.text.slice(claim.span.start, claim.span.end),
      claim,
      cited: linksOf(claim, report).find(({ how }) => how === 'cited') ?? null,
      contradicted: severities.includes('error') ? 'error' : severities.includes('warning') ? 'warning' : null,
    } as const;
  });
  return rows.filter(({ claim, contradicted }) => wantsRecord(claim) || contradicted);
}

/** The rows that a filter lets through, in their order. */
export const filterRows = (rows: readonly ClaimRow[], by: Filter): readonly ClaimRow[] => rows.filter(PASSES[by]);

const PASSES: Readonly<Record<Filter, (row: ClaimRow) => boolean>> = {
  all: () => true,
  contradicted: ({ contradicted }) => contradicted !== null,
  uncited: ({ cited }) => cited === null,
  unchecked: ({ cited }) => cited === null || cited.record.status === 'unchecked',
};

/** Rows in an order; those that it holds equal stay as they were. */
export const sortRows = (rows: readonly ClaimRow[], by: Order): readonly ClaimRow[] =>
  by === 'place' ? rows : rows.toSorted((a, b) => work(a) - work(b));

/** How late a claim's turn comes: contradicted, uncited, then by what its record's status asks for. */
function work({ cited, contradicted }: ClaimRow): number {
  if (contradicted) return contradicted === 'error' ? 0 : 1;
  return cited ? 3 + STATUS_ORDER.indexOf(cited.record.status) : 2;
}

/** The order in which statuses ask for work. */
const STATUS_ORDER: readonly Status[] = ['withdrawn', 'disputed', 'unchecked', 'attributed', 'verified'];

/** Rows grouped; those with nothing to be grouped by come first, as they ask for work. */
export function groupRows(rows: readonly ClaimRow[], by: Grouping): readonly ClaimGroup[] {
  const groups = new Map<string | null, ClaimRow[]>();
  for (const row of rows) {
    const key = keyOf(row, by);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups].map(([key, members]) => ({ key, rows: members })).toSorted((a, b) => compare(a.key, b.key, by));
}

function keyOf({ uri, cited }: ClaimRow, by: Grouping): string | null {
  switch (by) {
    case 'draft':
      return uri;
    case 'status':
      return cited?.record.status ?? null;
    case 'matter':
      return cited?.record.matter ?? null;
    case 'source':
      return cited?.record.speaker ?? cited?.record.sources[0]?.outlet ?? null;
  }
}

function compare(a: string | null, b: string | null, by: Grouping): number {
  if (a === null || b === null) return Number(b === null) - Number(a === null);
  if (by === 'status') return STATUS_ORDER.indexOf(a as Status) - STATUS_ORDER.indexOf(b as Status);
  return a < b ? -1 : Number(a > b);
}
