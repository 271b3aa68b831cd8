import type { Span } from '../prose/span.ts';
import type { ClaimsDocument } from './claims-document.ts';
import type { MapName } from './fields.ts';
import { flowPlace } from './flow-place.ts';
import { lineEnd } from './line-end.ts';
import { keyName } from './outline/key-name.ts';

/** What is being written at a place of a claims file, whether or not the file can be read there. */
export interface PlaceInFile {
  /** The map that the place is in; null where its keys are not set: ids of records, words of the glossary. */
  readonly map: MapName | null;
  /** The key whose value, or an item of whose list, may stand here; null where only a key may. */
  readonly key: string | null;
  /** Whether a key may stand here. */
  readonly isKey: boolean;
  /** The keys that the map has elsewhere. */
  readonly taken: ReadonlySet<string>;
  /** From the beginning of the key or value to the place. */
  readonly typed: Span;
  /** Whether it stands between brackets. */
  readonly flow: boolean;
}

/** What stands at an offset of a claims file; its records need not be readable. */
export function placeInFile({ text, outline, entries }: ClaimsDocument, offset: number): PlaceInFile {
  const { format } = outline;
  const from = lineStart(text, offset);
  const entry = entries.findLast(({ start }) => start <= offset);
  const open = entry?.format === 'flow' && offset <= entry.end ? text.indexOf('{', entry.start) : -1;
  if (open >= 0 && open < offset) return between(text, open, offset, ['claims', '']) ?? nowhere(offset);
  if (format === 'line') return between(text, from, offset, ['claims', '']) ?? nowhere(offset);
  if (format === 'flow') return between(text, outline.body.start, offset, []) ?? nowhere(offset);
  return inLines(text, offset);
}

const nowhere = (at: number): PlaceInFile => ({
  map: null,
  key: null,
  isKey: false,
  taken: new Set(),
  typed: { start: at, end: at },
  flow: false,
});

/** A place between brackets that open at `from` or later; null where none is open. `outer` are the keys that lead there. */
function between(text: string, from: number, offset: number, outer: readonly string[]): PlaceInFile | null {
  const place = flowPlace(text.slice(from, offset));
  if (!place) return null;
  const path = [...outer, ...place.path];
  const typed = { start: from + place.typed, end: offset };
  const taken = new Set(place.taken);
  if (!place.inList) return { map: mapOf(path), key: place.key, isKey: place.key === null, taken, typed, flow: true };
  return { map: mapOf(path.slice(0, -1)), key: path.at(-1) ?? null, isKey: false, taken, typed, flow: true };
}

/** The map that keys lead to. */
function mapOf([first, ...rest]: readonly string[]): MapName | null {
  if (first === undefined) return 'file';
  if (first === 'desk') return rest.length === 0 ? 'desk' : null;
  if (first !== 'claims') return null;
  if (rest.length === 1) return 'record';
  if (rest.length !== 2) return null;
  return rest[1] === 'sources' ? 'source' : rest[1] === 'checked' ? 'checked' : null;
}

function inLines(text: string, offset: number): PlaceInFile {
  const start = lineStart(text, offset);
  const own = lineAt(text, start, offset);
  const above = linesAbove(text, start);
  const { path, holders } = chain(own, above);
  for (const line of own.key === null ? holders.slice(0, 1) : [own]) {
    const outer = line === own ? [...path, own.key!] : path;
    const inside = between(text, line.value, offset, outer);
    if (inside) return inside;
  }
  const words = text.slice(own.start, offset);
  if (words.trimStart().startsWith('#')) return nowhere(offset);
  const place = { taken: siblings(text, own, above, offset), flow: false };
  const typed = { start: Math.min(own.key === null ? own.start : own.value, offset), end: offset };
  if (own.key !== null) return { ...place, map: mapOf(path), key: own.key, isKey: false, typed };
  const isKey = /^["']?[\w.-]*$/.test(words);
  if (!own.isItem) return { ...place, map: isKey ? mapOf(path) : null, key: null, isKey, typed };
  const map = mapOf(path);
  // A list of texts: what stands here is an item of the key above.
  if (map === null) return { ...place, map: mapOf(path.slice(0, -1)), key: path.at(-1) ?? null, isKey: false, typed };
  return { ...place, map, key: null, isKey, typed };
}

/** Where the line begins that an offset stands on. */
const lineStart = (text: string, offset: number): number => (offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1);

interface Line {
  /** Columns before its first sign. */
  readonly indent: number;
  readonly isItem: boolean;
  /** Where its text begins, after the dash of an item, and at which column. */
  readonly start: number;
  readonly column: number;
  readonly key: string | null;
  /** Where its value begins. */
  readonly value: number;
}

function lineAt(text: string, from: number, to: number): Line {
  const end = Math.min(lineEnd(text, from), to);
  const skip = (after: number) => {
    let at = after;
    while (at < end && text[at] === ' ') at++;
    return at;
  };
  const first = skip(from);
  const isItem = text[first] === '-' && (first + 1 >= end || text[first + 1] === ' ');
  const start = isItem ? skip(first + 1) : first;
  const key = keyName(text.slice(start, end), 0);
  const value = key ? skip(start + key.end) : start;
  return { indent: first - from, isItem, start, column: start - from, key: key?.name ?? null, value };
}

/** How many lines above a place are looked at: a record has fewer. */
const FARTHEST = 1000;

/** The lines above that say something, the nearest first; the last line at the margin is always among them. */
function linesAbove(text: string, from: number): readonly Line[] {
  const lines: Line[] = [];
  for (let at = from; at > 0; ) {
    const start = lineStart(text, at - 1);
    const margin = text[start] !== ' ' && text[start] !== '#' && text[start] !== '\n' && text[start] !== '\r';
    if (margin || lines.length < FARTHEST) {
      const line = lineAt(text, start, at);
      if (line.key !== null || line.isItem) lines.push(line);
    }
    if (margin) break;
    at = start;
  }
  return lines;
}

/** The keys that a line stands below, from the file's top, and their lines, the nearest first. */
function chain(
  own: Line,
  above: readonly Line[],
): { readonly path: readonly string[]; readonly holders: readonly Line[] } {
  const path: string[] = [];
  const holders: Line[] = [];
  let column = own.indent;
  let inItem = own.isItem;
  for (const line of above) {
    if (line.isItem ? line.indent >= column : line.indent > column || (line.indent === column && !inItem)) continue;
    // A key beside the dash is a sibling of what is lined up with it, and holds what is deeper.
    if (line.key !== null && (!line.isItem || line.column < column)) {
      path.unshift(line.key);
      holders.push(line);
    }
    column = line.indent;
    inItem = line.isItem;
  }
  return { path, holders };
}

/** The keys of the other lines of a line's map. */
function siblings(text: string, own: Line, above: readonly Line[], offset: number): ReadonlySet<string> {
  const keys = new Set<string>();
  const take = (lines: Iterable<Line>) => {
    for (const line of lines) {
      if (line.column === own.column && line.key !== null) keys.add(line.key);
      if (line.column < own.column || line.isItem) break;
    }
  };
  if (!own.isItem) take(above);
  take(linesBelow(text, offset));
  return keys;
}

function* linesBelow(text: string, offset: number): Iterable<Line> {
  let count = 0;
  for (
    let start = lineEnd(text, offset) + 1;
    start < text.length && count < FARTHEST;
    start = lineEnd(text, start) + 1
  ) {
    const line = lineAt(text, start, text.length);
    if (line.isItem && line.column > 0) return;
    if (line.key === null) continue;
    count++;
    yield line;
  }
}
