import type { Span } from '../../prose/span.ts';
import { message } from '../message.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../record.ts';
import { blockOutline } from './block-outline.ts';
import { contentLine } from './chunks.ts';
import { type Conflict, conflictsIn, firstSides } from './conflict-markers.ts';
import { settleConflicts } from './conflicted.ts';
import { documentBody } from './document-body.ts';
import { flowOutline } from './flow-outline.ts';
import { lineEntries } from './line-entries.ts';

/**
 * How an entry is written: `block`, an indented YAML entry from its line's start; `flow`, a JSON member (`"id": { … }`)
 * from its key to its closing bracket; `line`, one line of JSON Lines.
 */
export type Format = 'block' | 'flow' | 'line';

/**
 * Why an entry is taken for one: `regular`; `misindented`, not lined up with the others; `rescued`, below a stray key at
 * the margin. The last two count only where they read as records.
 */
export type Standing = 'regular' | 'misindented' | 'rescued';

/** The stretch of one entry. Block entries tile their section: each reaches to the next one's line. */
export interface EntrySlice extends Span {
  readonly format: Format;
  readonly standing: Standing;
}

/** A top-level key other than `claims` with its value, written as `format` says. */
export interface Section extends Span {
  readonly format: Format;
}

/** Where new entries go: the value of `claims`. */
export interface ClaimsSection {
  /** Where its key begins. */
  readonly key: number;
  readonly format: 'block' | 'flow';
  /** In block style the lines below the key's own, in flow style what stands between the brackets. */
  readonly body: Span;
  /** What says in so many words that there are no records (`{}`, `null`), null where nothing does. */
  readonly nothing: Span | null;
  /** How many spaces indent a block entry; 0 where there is none yet. */
  readonly margin: number;
}

/** A claims file taken apart without reading its entries: one pass over its lines or brackets. */
export interface Outline {
  /** The text that entries are cut from: the file's own, of every conflict the first side alone. */
  readonly text: string;
  /** Offsets between which the one YAML document stands. */
  readonly body: Span;
  /** How the whole file is written, null where it is empty. */
  readonly format: Format | null;
  readonly sections: readonly Section[];
  readonly claims: ClaimsSection | null;
  readonly entries: readonly EntrySlice[];
  readonly conflicts: readonly Conflict[];
  /** Ids that stand in conflicts: they are somebody's records, and cannot be read now. */
  readonly unread: readonly string[];
  readonly problems: readonly Problem[];
}

/** What is kept of an outline once the entries are read. */
export type FileOutline = Omit<Outline, 'text' | 'entries'>;

/** What the outlines of the three ways of writing add. */
export type Parts = Pick<Outline, 'sections' | 'claims' | 'entries' | 'problems'>;

/** Takes a claims file apart; `uri` tells JSON Lines (`.jsonl`) from YAML and JSON. */
export function outlineOf(uri: string, original: string): Outline {
  const conflicts = conflictsIn(original);
  const text = conflicts.length > 0 ? firstSides(original, conflicts) : original;
  const { body, problems } = isJsonLines(uri) ? wholeText(text) : documentBody(text);
  const noText = original.indexOf('\0');
  const format = noText < 0 ? formatOf(uri, text, body) : null;
  const parts = format ? partsOf(format, text, body) : NO_PARTS;
  const found = conflicts.map(({ marker }) => problem('merge-conflict', 'error', CONFLICT, marker));
  if (noText >= 0) found.push(problem('not-text', 'error', NOT_TEXT, { start: noText, end: noText + 1 }));
  const outline = { ...parts, text, body, format, conflicts, problems: [...found, ...problems, ...parts.problems] };
  return { ...outline, ...settleConflicts(original, outline, conflicts) };
}

/** Whether a file holds one record a line. */
export const isJsonLines = (uri: string): boolean => /\.(?:jsonl|ndjson)(?:[?#].*)?$/i.test(uri);

function formatOf(uri: string, text: string, body: Span): Format | null {
  if (isJsonLines(uri)) return 'line';
  const first = contentLine(text, body.start, body.end);
  return first && (text[first.text] === '{' ? 'flow' : 'block');
}

function partsOf(format: Format, text: string, body: Span): Parts {
  if (format === 'line') return { ...NO_PARTS, entries: lineEntries(text, body.start, body.end) };
  return format === 'flow' ? flowOutline(text, body) : blockOutline(text, body);
}

const NO_PARTS: Parts = { sections: [], claims: null, entries: [], problems: [] };
const CONFLICT = message('A merge left this unresolved: keep one side, or both, and remove the lines of <, = and >.');
const NOT_TEXT = message('This is no text file, and nothing is read from it.');

const wholeText = (text: string) => ({
  body: { start: text.startsWith('\uFEFF') ? 1 : 0, end: text.length },
  problems: [],
});
