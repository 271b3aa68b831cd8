import type { EntrySlice } from './outline.ts';

/** The entries of JSON Lines between two offsets: every line that is not blank, without outer space. */
export function lineEntries(text: string, from: number, to: number): readonly EntrySlice[] {
  const entries: EntrySlice[] = [];
  for (let start = from; start < to; ) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak < 0 || lineBreak > to ? to : lineBreak;
    let first = start;
    while (first < end && isBlank(text.charCodeAt(first))) first++;
    let last = end;
    while (last > first && isBlank(text.charCodeAt(last - 1))) last--;
    if (first < last) entries.push({ start: first, end: last, format: 'line', standing: 'regular' });
    start = end + 1;
  }
  return entries;
}

const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 13;
