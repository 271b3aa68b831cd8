import { nextLine } from '../line-end.ts';
import { type Chunk, chunksOf, contentLine } from './chunks.ts';
import { keyName } from './key-name.ts';
import type { EntrySlice } from './outline.ts';

/** Splits whole lines of the claims section into entries; a line between two margins begins a misindented one. */
export function blockEntries(text: string, from: number, to: number, margin: number): readonly EntrySlice[] {
  const entries: EntrySlice[] = [];
  for (const chunk of chunksOf(text, from, to, margin)) {
    const starts = [chunk.start, ...misindented(text, chunk)];
    for (const [i, start] of starts.entries()) {
      const standing = i === 0 && chunk.indent === margin ? 'regular' : 'misindented';
      entries.push({ start, end: starts[i + 1] ?? chunk.end, format: 'block', standing });
    }
  }
  return entries;
}

/** The starts of lines within an entry that are deeper than its id and less deep than its first field. */
function misindented(text: string, chunk: Chunk): readonly number[] {
  const starts: number[] = [];
  const key = keyName(text, chunk.key);
  const below = nextLine(text, chunk.key, chunk.end);
  // Within brackets and multi-line text indentation is free.
  if (!key || !/^\s*(?:[#&!]|$)/.test(text.slice(key.end, below))) return starts;
  let fields: number | null = null;
  for (let line = contentLine(text, below, chunk.end); line; line = contentLine(text, line.end + 1, chunk.end)) {
    const indent = line.text - line.start;
    fields ??= indent;
    if (indent <= chunk.indent || indent >= fields || !keyName(text, line.text)) continue;
    starts.push(line.start);
    fields = null;
  }
  return starts;
}
