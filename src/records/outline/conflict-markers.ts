import type { Span } from '../../prose/span.ts';
import { lineEnd, nextLine } from '../line-end.ts';

/** A stretch that a merge left unresolved, whole lines: both sides with their markers, or one stray marker line. */
export interface Conflict extends Span {
  /** The marker that opens it. */
  readonly marker: Span;
}

const OPEN = '<<<<<<<';
const MIDDLE = '=======';
const CLOSE = '>>>>>>>';

/** The merge conflicts in a text, in order. */
export function conflictsIn(text: string): readonly Conflict[] {
  const conflicts: Conflict[] = [];
  let open: Span | null = null;
  for (const line of markerLines(text)) {
    const kind = text.slice(line.start, line.start + 7);
    if (kind === CLOSE && open) {
      conflicts.push({ ...lines(text, open.start, line.end), marker: open });
      open = null;
    } else if (kind === OPEN) {
      if (open) conflicts.push({ ...lines(text, open.start, open.end), marker: open });
      open = line;
    } else if (!open) {
      conflicts.push({ ...lines(text, line.start, line.end), marker: line });
    }
  }
  if (open) conflicts.push({ ...lines(text, open.start, open.end), marker: open });
  return conflicts;
}

/** The text with every conflict blanked out, so that all offsets stay as they are. */
export function withoutConflicts(text: string, conflicts: readonly Conflict[]): string {
  let kept = '';
  let at = 0;
  for (const { start, end } of conflicts) {
    kept += text.slice(at, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ');
    at = end;
  }
  return kept + text.slice(at);
}

/** Whether the line that begins at `at` is a conflict marker: exactly seven signs, then a space or nothing. */
export function isMarkerLine(text: string, at: number): boolean {
  if (at > 0 && text[at - 1] !== '\n') return false;
  const next = text[at + 7];
  return /^(?:<{7}|={7}|>{7}|\|{7})$/.test(text.slice(at, at + 7)) && (next === undefined || /[ \r\n]/.test(next));
}

/** Every line that is a conflict marker, without its line break, in order. */
function markerLines(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const marker of [OPEN, MIDDLE, CLOSE]) {
    for (let at = text.indexOf(marker); at >= 0; at = text.indexOf(marker, at + marker.length)) {
      if (isMarkerLine(text, at))
        found.push({ start: at, end: at + text.slice(at, lineEnd(text, at)).trimEnd().length });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const lines = (text: string, start: number, end: number): Span => ({
  start,
  end: nextLine(text, end),
});
