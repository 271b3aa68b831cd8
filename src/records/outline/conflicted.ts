import { plainFromJson } from '../yaml/plain-json.ts';
import { isPlainMap } from '../yaml/plain-value.ts';
import { type ContentLine, chunksOf, contentLine } from './chunks.ts';
import { type Conflict, isMarkerLine } from './conflict-markers.ts';
import { keyName } from './key-name.ts';
import { lineEntries } from './line-entries.ts';
import type { EntrySlice, Format } from './outline.ts';

/**
 * Leaves out the entries that a conflict runs through, and names the ids that stand in conflicts: they are somebody's
 * records and cannot be read now. `original` is the text with its conflicts, `text` the one that entries are cut from.
 */
export function settleConflicts(
  original: string,
  { text, entries, format }: { text: string; entries: readonly EntrySlice[]; format: Format | null },
  conflicts: readonly Conflict[],
): { readonly entries: readonly EntrySlice[]; readonly unread: readonly string[] } {
  if (conflicts.length === 0) return { entries, unread: [] };
  const idsIn = format === 'line' ? idsOfLines : idsAt(entries[0] ? indentAt(text, firstText(text, entries[0])) : 2);
  const unread = conflicts.flatMap(({ start, end }) => idsIn(original, start, end));
  const kept: EntrySlice[] = [];
  let next = 0;
  for (const entry of entries) {
    while (next < conflicts.length && conflicts[next]!.end <= entry.start) next++;
    let after = next;
    while (after < conflicts.length && conflicts[after]!.start < entry.end) after++;
    const within = conflicts.slice(next, after);
    if (!within.some(runsThrough(original, text, entry))) kept.push(entry);
    else unread.push(keyName(text, firstText(text, entry))?.name ?? '');
  }
  return { entries: kept, unread: unread.filter((id) => id !== '') };
}

type IdsIn = (text: string, from: number, to: number) => readonly string[];

/** The keys that stand at the records' margin. */
const idsAt =
  (margin: number): IdsIn =>
  (text, from, to) =>
    chunksOf(text, from, to, margin)
      .filter(({ indent }) => indent === margin)
      .flatMap(({ key }) => keyName(text, key)?.name ?? []);

/** The ids of records written one a line. */
const idsOfLines: IdsIn = (text, from, to) =>
  lineEntries(text, from, to).flatMap(({ start, end }) => {
    const line = plainFromJson(text.slice(start, end))?.value;
    return isPlainMap(line) && typeof line.id === 'string' ? [line.id] : [];
  });

/** Whether a conflict is part of an entry, rather than standing between it and the next. */
function runsThrough(original: string, text: string, entry: EntrySlice): (conflict: Conflict) => boolean {
  if (entry.format !== 'block') return () => true;
  const last = lastText(text, entry);
  const indent = indentAt(text, firstText(text, entry));
  return ({ start, end }) =>
    start < entry.start ||
    end <= last ||
    firstLines(original, start, end).some((line) => line.text - line.start > indent);
}

/** The line that each side of a conflict begins with. */
function firstLines(text: string, from: number, to: number): readonly ContentLine[] {
  const found: ContentLine[] = [];
  let begins = false;
  for (let line = contentLine(text, from, to); line; line = contentLine(text, line.end + 1, to)) {
    const isMarker = isMarkerLine(text, line.start);
    if (begins && !isMarker) found.push(line);
    begins = isMarker;
  }
  return found;
}

const firstText = (text: string, { start, end }: EntrySlice): number => start + text.slice(start, end).search(/\S|$/);

function lastText(text: string, { start, end }: EntrySlice): number {
  let last = start;
  for (let line = contentLine(text, start, end); line; line = contentLine(text, line.end + 1, end)) last = line.start;
  return last;
}

function indentAt(text: string, at: number): number {
  const indent = at - (text.lastIndexOf('\n', at - 1) + 1);
  return at === 0 ? 0 : indent;
}
