import type { Part } from '../claims/attribution.ts';
import type { Claim } from '../claims/claim.ts';
import type { Report } from '../engine.ts';
import { draftSpan } from '../prose/block.ts';
import type { Span } from '../prose/span.ts';

/** What a claim is marked for: its figure, the source that is said to have said it, its quoted words. */
export type MarkKind = 'numeric' | 'attributed' | 'quoted';

/** A stretch of the draft that shows a claim to the reader; spans are UTF-16 offsets into the draft. */
export interface Mark {
  readonly kind: MarkKind;
  readonly span: Span;
  /** The same stretch in its block's text. */
  readonly part: Part;
  readonly claim: Claim;
}

/** The marks of every claim: quoted words; and where it is asserted, figures and who said it. In no set order. */
export function marksOf({ reading }: Report): readonly Mark[] {
  return reading.claims.flatMap((claim) => {
    const mark = (kind: MarkKind, part: Part): Mark => ({ kind, span: draftSpan(part.block, part), part, claim });
    const quoted = claim.quotations.map((it) => mark('quoted', it));
    if (claim.mood !== 'assertion') return quoted;
    const { attribution } = claim;
    return [
      ...quoted,
      ...claim.quantities.map(({ span }) => mark('numeric', { block: claim.block, ...span })),
      ...joined([...(attribution?.source ?? []), ...(attribution?.cue ?? [])]).map((it) => mark('attributed', it)),
    ];
  });
}

/** The narrowest mark at an offset of the draft. */
export const markAt = (report: Report, offset: number): Mark | undefined =>
  marksOf(report)
    .filter(({ span }) => span.start <= offset && offset <= span.end)
    .toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];

/** Source and cue that stand next to each other as one stretch: *Zelensky said*. */
function joined(parts: readonly Part[]): readonly Part[] {
  const result: Part[] = [];
  for (const part of parts.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last?.block === part.block && part.start - last.end <= 1) {
      result[result.length - 1] = { block: last.block, start: last.start, end: Math.max(last.end, part.end) };
    } else result.push(part);
  }
  return result;
}
