import { chunksOf, contentLine } from './chunks.ts';
import { type Conflict, isMarkerLine } from './conflict-markers.ts';
import { keyName } from './key-name.ts';
import type { EntrySlice } from './outline.ts';

/**
 * Leaves out the entries that a conflict runs through, and names the ids that stand in conflicts: they are somebody's
 * records and cannot be read now. `original` is the text with its conflicts, `blanked` the one that entries are cut from.
 */
export function settleConflicts(
  original: string,
  blanked: string,
  entries: readonly EntrySlice[],
  conflicts: readonly Conflict[],
): { readonly entries: readonly EntrySlice[]; readonly unread: readonly string[] } {
  if (conflicts.length === 0) return { entries, unread: [] };
  const margin = entries[0] ? indentAt(blanked, firstText(blanked, entries[0])) : 2;
  const unread = conflicts.flatMap(({ start, end }) =>
    chunksOf(original, start, end, margin).flatMap(({ key }) => keyName(original, key)?.name ?? []),
  );
  const kept: EntrySlice[] = [];
  let next = 0;
  for (const entry of entries) {
    while (next < conflicts.length && conflicts[next]!.end <= entry.start) next++;
    const from = next;
    while (next < conflicts.length && conflicts[next]!.start < entry.end) next++;
    const within = conflicts.slice(from, next);
    if (!within.some(runsThrough(original, blanked, entry))) kept.push(entry);
    else unread.push(keyName(blanked, firstText(blanked, entry))?.name ?? '');
  }
  return { entries: kept, unread: unread.filter((id) => id !== '') };
}

/** Whether a conflict is part of an entry, rather than standing between it and the next. */
function runsThrough(original: string, blanked: string, entry: EntrySlice): (conflict: Conflict) => boolean {
  if (entry.format !== 'block') return () => true;
  const last = lastText(blanked, entry);
  const indent = indentAt(blanked, firstText(blanked, entry));
  return (conflict) => {
    if (conflict.end <= last) return true;
    let line = contentLine(original, conflict.start, conflict.end);
    while (line && isMarkerLine(original, line.start)) line = contentLine(original, line.end + 1, conflict.end);
    return line !== null && line.text - line.start > indent;
  };
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
