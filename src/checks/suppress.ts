import type { Reading } from '../claims/claim.ts';
import type { Span } from '../prose/span.ts';
import type { Suppression } from '../prose/suppressions.ts';
import type { Finding } from './finding.ts';
import { type Reach, reachOf, spanReached } from './suppression-reach.ts';

/** A finding that a comment in its draft keeps quiet. */
export interface SuppressedFinding {
  readonly finding: Finding;
  readonly suppression: Suppression;
}

/**
 * Parts the findings of a draft from those that its comments suppress, both in the order given. A finding belongs to the
 * sentence and the block where it begins; of several comments the one that reaches least takes it.
 */
export function suppress(
  reading: Reading,
  findings: readonly Finding[],
): { readonly left: readonly Finding[]; readonly suppressed: readonly SuppressedFinding[] } {
  const { suppressions } = reading.prose;
  if (suppressions.length === 0) return { left: findings, suppressed: [] };
  const covers = coversOf(reading);
  const left: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const finding of findings) {
    const suppression = covering(covers.get(finding.check), finding.place.span.start);
    if (suppression) suppressed.push({ finding, suppression });
    else left.push(finding);
  }
  return { left, suppressed };
}

/** Whether a comment is one that suppresses: it says how far it reaches and why. */
export const isEffective = (suppression: Suppression): boolean =>
  reachOf(suppression) !== null && suppression.reason !== '';

interface Cover {
  readonly span: Span;
  readonly suppression: Suppression;
}

/** What covers stretches of the draft, by how far it reaches; each list is in order, no two of one start. */
type Covers = Readonly<Record<Reach, Cover[]>>;

function coversOf(reading: Reading): ReadonlyMap<string, Covers> {
  const byCheck = new Map<string, Covers>();
  for (const suppression of reading.prose.suppressions) {
    const span = isEffective(suppression) ? spanReached(suppression, reading) : null;
    if (!span) continue;
    for (const { id } of suppression.checks) {
      const covers = byCheck.get(id) ?? { sentence: [], next: [], file: [] };
      byCheck.set(id, covers);
      covers[reachOf(suppression)!].push({ span, suppression });
    }
  }
  for (const covers of byCheck.values())
    for (const list of Object.values(covers)) list.sort((a, b) => a.span.start - b.span.start);
  return byCheck;
}

function covering(covers: Covers | undefined, offset: number): Suppression | undefined {
  if (!covers) return undefined;
  for (const list of [covers.sentence, covers.next, covers.file]) {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle]!.span.start <= offset) low = middle + 1;
      else high = middle;
    }
    const cover = list[low - 1];
    if (cover && offset < cover.span.end) return cover.suppression;
  }
  return undefined;
}
