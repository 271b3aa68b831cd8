import type { Span } from '../../prose/span.ts';
import { nextLine, restOfLine } from '../line-end.ts';

/** A stretch that a merge left unresolved, whole lines: the sides that are there with their markers. */
export interface Conflict extends Span {
  /** The marker that opens it. */
  readonly marker: Span;
  /** The lines of the first side; empty where only a stray marker is left. */
  readonly ours: Span;
}

const OPEN = '<<<<<<<';
const BASE = '|||||||';
const MIDDLE = '=======';
const CLOSE = '>>>>>>>';

/** The merge conflicts in a text, in order. One that is not closed ends with its last marker. */
export function conflictsIn(text: string): readonly Conflict[] {
  const conflicts: Conflict[] = [];
  let open: Span[] = [];
  const end = () => {
    if (open.length > 0) conflicts.push(conflictOf(text, open));
    open = [];
  };
  for (const line of markerLines(text)) {
    const kind = text.slice(line.start, line.start + 7);
    if (kind === OPEN) end();
    open.push(line);
    if (kind === CLOSE || text.slice(open[0]!.start, open[0]!.start + 7) !== OPEN) end();
  }
  end();
  return conflicts;
}

function conflictOf(text: string, markers: readonly Span[]): Conflict {
  const [marker, second] = [markers[0]!, markers[1]];
  const first = nextLine(text, marker.end);
  return {
    start: marker.start,
    end: nextLine(text, markers.at(-1)!.end),
    marker,
    ours: { start: first, end: second?.start ?? first },
  };
}

/** The text as the first side of every conflict has it: the rest is blanked out, so that all offsets stay as they are. */
export function firstSides(text: string, conflicts: readonly Conflict[]): string {
  const blank = (from: number, to: number) => text.slice(from, to).replace(/[^\r\n]/g, ' ');
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, ours } of conflicts) {
    parts.push(text.slice(at, start), blank(start, ours.start), text.slice(ours.start, ours.end), blank(ours.end, end));
    at = end;
  }
  return parts.join('') + text.slice(at);
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
  for (const marker of [OPEN, BASE, MIDDLE, CLOSE]) {
    for (let at = text.indexOf(marker); at >= 0; at = text.indexOf(marker, at + marker.length)) {
      if (isMarkerLine(text, at)) found.push(restOfLine(text, at));
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
