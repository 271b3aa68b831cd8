import { readStatement } from '../../claims/read-statement.ts';
import type { Span } from '../../prose/span.ts';
import { changeBetween } from '../change-between.ts';
import type { ClaimsDocument } from '../claims-document.ts';
import { type Message, message } from '../message.ts';
import { readClaims } from '../read-claims.ts';
import type { Problem } from '../record.ts';
import { applied, type TextEdit } from '../text-edit.ts';
import { editOf, eolOf } from './edit-site.ts';
import { type Piece, piecesOf } from './record-pieces.ts';
import { tidied } from './trailing-space.ts';

/** How a claims file is put in order: by these edits, or not before what is named has been mended. */
export type Formatting = { readonly edits: readonly TextEdit[] } | { readonly obstacle: Obstacle };

type Obstacle = Pick<Problem, 'message' | 'span'>;

/**
 * Puts the records of a claims file in the order of their ids, each with the comments that belong to it; takes white space
 * off the ends of lines where it is no part of a text, and ends the last line. The blank lines between records stay where
 * they are, so a file that keeps its records apart still does; no other byte is touched. What the file says stays the same,
 * and formatting it again changes nothing.
 *
 * A file is left as it is where it cannot be told what its records are: merge conflicts, syntax errors, records without an
 * id; and where records would have to change places that share values by anchors.
 */
export function formatClaims(file: ClaimsDocument): Formatting {
  const { uri, text } = file;
  const pieces = piecesOf(text, file.entries);
  const ordered = pieces.toSorted(byId);
  const obstacle = unreadable(file) ?? unmovable(file, pieces, ordered);
  if (obstacle) return { obstacle };
  const edits = rewritten(file, pieces, ordered).flatMap(({ start, end, after }) => {
    const { span, text: put } = changeBetween(text.slice(start, end), after);
    return span.start < span.end || put !== '' ? [editOf(uri, start + span.start, start + span.end, put)] : [];
  });
  const hidden = edits.length > 0 ? unreadable(readClaims(uri, applied(text, edits), readStatement)) : undefined;
  return hidden ? { obstacle: { ...hidden, span: within(text, hidden.span) } } : { edits };
}

/** Some slips show only once the last line is ended: what is then unreadable was hardly readable before, and stays. */
function within({ length }: string, { start, end }: Span): Span {
  return { start: Math.min(start, length), end: Math.min(end, length) };
}

/** A stretch of the file, and what stands there afterwards. */
interface Rewritten {
  readonly start: number;
  readonly end: number;
  readonly after: string;
}

/** The whole file in stretches: its sections, the place of each record with the record that comes to stand there, the rest. */
function rewritten(
  { text, outline }: ClaimsDocument,
  pieces: readonly Piece[],
  ordered: readonly Piece[],
): readonly Rewritten[] {
  const eol = eolOf(text);
  const places = [
    ...outline.sections.map((section) => ({ ...section, now: section })),
    ...pieces.map(({ start, end }, i) => ({ start, end, now: ordered[i]! })),
  ].sort((a, b) => a.start - b.start);
  const parts: Rewritten[] = [];
  let at = 0;
  for (const { start, end, now } of places) {
    parts.push({ start: at, end: start, after: tidied(text.slice(at, start), null) });
    const own = text.slice(now.start, now.end);
    // The last line of the file may be open, and not be the last any more.
    const open = now.format === 'block' && !own.endsWith('\n');
    parts.push({ start, end, after: tidied(open ? own + eol : own, now.format) });
    at = end;
  }
  const rest = text.slice(at);
  const last = rest || parts.findLast(({ after }) => after !== '')?.after || '';
  const open = !/\n$|^\uFEFF?$/.test(last);
  return [...parts, { start: at, end: text.length, after: tidied(open ? rest + eol : rest, null) }];
}

const byId = (a: Piece, b: Piece): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** What keeps it from being told what the records are; whatever else is wrong the desk mends when it likes. */
function unreadable({ outline, sections, entries }: ClaimsDocument): Problem | undefined {
  const unread = entries.filter(({ record, id }) => !record || id === null).flatMap(({ problems }) => problems);
  return [...outline.problems, ...sections.problems, ...unread].find(({ code }) => UNREADABLE.has(code));
}

const UNREADABLE = new Set([
  ...['merge-conflict', 'not-text', 'syntax', 'tab-indent', 'misindented', 'outside-claims', 'several-documents'],
  ...['claims-not-a-map', 'no-claims', 'no-id', 'duplicate-key'],
]);

/** What keeps records from changing places where they would. */
function unmovable(
  { text, entries, sharesValues }: ClaimsDocument,
  pieces: readonly Piece[],
  ordered: readonly Piece[],
): Obstacle | undefined {
  const moved = pieces.findIndex((piece, i) => piece !== ordered[i]);
  if (moved < 0) return undefined;
  const why = sharesValues ? SHARED : isCommented(text, pieces) ? WHOSE : null;
  return why ? { message: why, span: entries[moved]!.idSpan } : undefined;
}

const isCommented = (text: string, pieces: readonly Piece[]): boolean =>
  pieces[0]?.format === 'flow' &&
  pieces.slice(1).some(({ start }, i) => text.slice(pieces[i]!.end, start).includes('#'));

const SHARED: Message = message(
  'These records cannot change places, as some share values by anchors (&) and aliases (*): write the values out.',
);
const WHOSE: Message = message(
  'These records cannot change places, as comments stand between their brackets: write them as indented YAML.',
);
