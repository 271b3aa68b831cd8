import type { Span } from '../prose/span.ts';
import type { ClaimsDocument } from './claims-document.ts';
import { blockEntries } from './outline/block-entries.ts';
import { contentLine } from './outline/chunks.ts';
import { conflictsIn } from './outline/conflict-markers.ts';
import { lineEntries } from './outline/line-entries.ts';
import type { EntrySlice } from './outline/outline.ts';

/** Whole entries that an edit touches: where they stood, and into what the text that stands there now falls. */
export interface Stretch extends Span {
  readonly slices: readonly EntrySlice[];
}

/**
 * The entries that an edit touches, if all that it can change lies within them: the lines around it in JSON Lines, the
 * entries around it in indented YAML. Null otherwise. `text` is the text after the edit, longer by `moved`.
 */
export function touchedStretch(previous: ClaimsDocument, text: string, edit: Span, moved: number): Stretch | null {
  const { format, body } = previous.outline;
  const stretch = format === 'line' ? lines(previous, edit) : format === 'block' ? blocks(previous, edit) : null;
  if (!stretch || stretch.start < body.start) return null;
  const now = { start: stretch.start, end: stretch.end + moved };
  const own = text.slice(now.start, now.end);
  if (/[\0\uFEFF]/.test(own) || conflictsIn(own).length > 0) return null;
  if (format === 'line') return { ...stretch, slices: lineEntries(text, now.start, now.end) };
  const slices = blockEntries(text, now.start, now.end, previous.outline.claims!.margin);
  const whole = slices[0]?.start === now.start && slices.every(({ standing }) => standing === 'regular');
  const ended = own.endsWith('\n') || now.end === text.length;
  return whole && ended && contentLine(text, now.start, now.end)?.start === now.start ? { ...stretch, slices } : null;
}

function lines({ text }: ClaimsDocument, edit: Span): Span {
  const lineBreak = text.indexOf('\n', edit.end);
  return {
    start: edit.start === 0 ? 0 : text.lastIndexOf('\n', edit.start - 1) + 1,
    end: lineBreak < 0 ? text.length : lineBreak + 1,
  };
}

/** Touching is enough: an edit at the edge of an entry may join it with its neighbour. */
function blocks({ entries, outline: { claims } }: ClaimsDocument, edit: Span): Span | null {
  const from = Math.max(0, firstFrom(entries, edit.start) - 1);
  const to = firstFrom(entries, edit.end + 1);
  const [first, last] = [entries[from], entries[to - 1]];
  if (claims?.format !== 'block' || !first || !last || from >= to) return null;
  const within = claims.body.start <= first.start && first.start <= edit.start && edit.end <= last.end;
  // Whether the next one is misindented is seen against the last one's fields.
  const regular = entries.slice(from, to + 1).every(({ standing }) => standing === 'regular');
  return within && regular && last.end <= claims.body.end ? { start: first.start, end: last.end } : null;
}

/** The place of the first entry that begins at an offset or after it. */
export function firstFrom(entries: readonly EntrySlice[], offset: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
