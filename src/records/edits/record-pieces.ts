import type { Span } from '../../prose/span.ts';
import type { Entry } from '../entry.ts';
import { nextLine } from '../line-end.ts';
import type { Format } from '../outline/outline.ts';
import { aboveComments, blockEnd } from './edit-site.ts';

/** A record with the comments that belong to it: what moves when records change places. */
export interface Piece extends Span {
  readonly id: string;
  readonly format: Format;
}

/**
 * The records of a file, in file order. Those in brackets and those on a line of their own hold all that is theirs. Indented
 * ones are whole lines, and a comment belongs to the record it touches: to the one below before the one above. One that
 * touches neither belongs to the one below; above the first record and below the last it is the list's.
 */
export function piecesOf(text: string, entries: readonly Entry[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const entry of entries) {
    const { id, start, end, format } = entry;
    if (format !== 'block') {
      pieces.push({ id: id ?? '', start, end, format });
      continue;
    }
    const last = pieces.at(-1);
    const runs = last ? commentsIn(text, from, start) : [];
    if (last && runs[0]?.start === from && runs[0].end !== start)
      pieces[pieces.length - 1] = { ...last, end: runs.shift()!.end };
    const above = last ? (runs[0]?.start ?? start) : aboveComments(text, start);
    from = blockEnd(text, entry);
    pieces.push({ id: id ?? '', start: above, end: from, format });
  }
  const last = pieces.at(-1);
  if (last?.format !== 'block') return pieces;
  // What follows the records may have a comment of its own directly above it, at the margin.
  let end = last.end;
  while (/^[ \t]+#/.test(text.slice(end, end + 200))) end = nextLine(text, end);
  return [...pieces.slice(0, -1), { ...last, end }];
}

/** The comments between two line starts; those on lines that follow each other are one. */
function commentsIn(text: string, from: number, to: number): Span[] {
  const runs: { start: number; end: number }[] = [];
  for (let line = from; line < to; ) {
    const next = nextLine(text, line, to);
    const isComment = text.slice(line, next).trimStart().startsWith('#');
    const last = runs.at(-1);
    if (isComment && last?.end === line) last.end = next;
    else if (isComment) runs.push({ start: line, end: next });
    line = next;
  }
  return runs;
}
