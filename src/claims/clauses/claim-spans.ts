import type { Span } from '../../prose/span.ts';
import { byStretch } from '../by-stretch.ts';
import type { ClauseEdge } from './read-clauses.ts';

/**
 * The stretches of a block's text that may each be one claim, in order: its sentences, cut at those of the `edges` (in
 * order) that no `bond` (somebody's words) runs over and that have something to check (one of the `items`) on both sides. A
 * clause without goes with the one before, or where it opens the sentence with the one behind. Commas and conjunctions
 * between two claims belong to neither, the sentence's stop to the last.
 */
export function claimSpans(
  sentences: readonly Span[],
  edges: readonly ClauseEdge[],
  bonds: readonly Span[],
  items: readonly Span[],
): readonly Span[] {
  if (!edges.length) return sentences;
  const clauses = clausesOf(sentences, cuttable(edges, bonds));
  const inside = byStretch(clauses, items);
  const spans: Clause[] = [];
  let asserted = false;
  for (const [i, clause] of clauses.entries()) {
    const asserts = inside[i]!.length > 0;
    const before = spans.at(-1);
    if (before && before.sentence === clause.sentence && !(asserts && asserted)) {
      spans[spans.length - 1] = { ...before, bare: before.start, end: clause.end };
      asserted ||= asserts;
    } else {
      spans.push(clause);
      asserted = asserts;
    }
  }
  return spans.map(({ start, bare, end, sentence }) => ({
    start: end === sentence.end && start === sentence.start ? start : bare,
    end,
  }));
}

/** A clause, or several that are one claim. */
interface Clause extends Span {
  readonly sentence: Span;
  /** Past *while* and its like. */
  readonly bare: number;
}

function clausesOf(sentences: readonly Span[], edges: readonly ClauseEdge[]): Clause[] {
  let next = 0;
  return sentences.flatMap((sentence) => {
    const clauses: Clause[] = [];
    let { start } = sentence;
    let bare = start;
    for (; next < edges.length && edges[next]!.from < sentence.end; next++) {
      const edge = edges[next]!;
      if (edge.from > start) clauses.push({ start, bare, end: edge.after, sentence });
      ({ from: start, bare } = edge);
    }
    clauses.push({ start, bare, end: sentence.end, sentence });
    return clauses;
  });
}

/** The edges that no bond runs over. */
function cuttable(edges: readonly ClauseEdge[], bonds: readonly Span[]): ClauseEdge[] {
  const inOrder = bonds.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let reach = 0;
  return edges.filter(({ after, from }) => {
    while (next < inOrder.length && inOrder[next]!.start < after) reach = Math.max(reach, inOrder[next++]!.end);
    return reach <= from;
  });
}
