import { overlaps, type Span } from '../prose/span.ts';
import { ClaimsDocument } from './claims-document.ts';
import { Entry } from './entry.ts';
import type { EntryIndex } from './entry-index.ts';
import type { EntrySlice, FileOutline } from './outline/outline.ts';
import { type ReadText, readEntries } from './read-claims.ts';
import type { ClaimRecord } from './record.ts';
import { firstFrom, touchedStretch } from './touched-stretch.ts';
import { Anchors } from './yaml/plain-value.ts';

/** A claims file after an edit, and which of its records are others than before. */
export interface ClaimsUpdate {
  readonly file: ClaimsDocument;
  readonly added: readonly ClaimRecord[];
  readonly removed: readonly ClaimRecord[];
}

/**
 * Reads a claims file after an edit, with the same result as reading it anew: `span` of the previous text became the edit's text,
 * which makes all of it `text`.
 * Records whose text is the same stay the same objects; only their places move, so that `previous` is spent. Within the
 * records an edit costs the records that it touches and a look at the start of each after it.
 */
export function updateClaims(
  previous: ClaimsDocument,
  edit: { readonly span: Span; readonly text: string },
  read: ReadText,
  text = previous.text.slice(0, edit.span.start) + edit.text + previous.text.slice(edit.span.end),
): ClaimsUpdate {
  return withinEntries(previous, text, edit.span, read) ?? anew(previous, text, read);
}

/** Reads the whole file, taking over every entry whose text is the same. */
function anew(previous: ClaimsDocument, text: string, read: ReadText): ClaimsUpdate {
  const before = new Set(previous.records);
  const take = takeFrom(previous.sharesValues ? [] : previous.entries);
  const file = readEntries(
    previous.uri,
    text,
    (slice, own, anchors) => {
      const same = take(slice, own);
      if (same) same.start = slice.start;
      return same ?? new Entry(slice, own, anchors, previous.uri, read);
    },
    previous.lineage,
  );
  const now = new Set(file.records);
  return {
    file,
    added: file.records.filter((record) => !before.has(record)),
    removed: [...before].filter((record) => !now.has(record)),
  };
}

/** Hands out each of the entries once, to a slice with the same text. */
function takeFrom(entries: readonly Entry[]): (slice: EntrySlice, own: string) => Entry | null {
  const byText = new Map<string, Entry[]>();
  for (const entry of entries.toReversed()) {
    const same = byText.get(entry.text);
    if (same) same.push(entry);
    else byText.set(entry.text, [entry]);
  }
  return (slice, own) => {
    const same = byText.get(own);
    if (!same?.at(-1)?.isOf(slice)) return null;
    return same.pop()!;
  };
}

/** Reads only the entries that an edit touches; null where the edit may change what is an entry elsewhere. */
function withinEntries(previous: ClaimsDocument, text: string, edit: Span, read: ReadText): ClaimsUpdate | null {
  const { entries, outline, sections, uri, index } = previous;
  if (previous.sharesValues || outline.conflicts.length > 0) return null;
  const moved = text.length - previous.text.length;
  const stretch = touchedStretch(previous, text, edit, moved);
  if (!stretch || [...outline.problems, ...sections.problems].some(({ span }) => overlaps(span, stretch))) return null;
  const [from, to] = [firstFrom(entries, stretch.start), firstFrom(entries, stretch.end)];
  const touched = entries.slice(from, to);
  const anchors = new Anchors();
  const take = takeFrom(touched);
  const fresh = stretch.slices.map((slice) => {
    const own = copied(text.slice(slice.start, slice.end));
    return take(slice, own) ?? new Entry(slice, own, anchors, uri, read);
  });
  if (anchors.used) return null;

  const ids = new Set([...touched, ...fresh].flatMap(({ id }) => id ?? []));
  const before = recordsOf(index, ids);
  for (const entry of touched) index.remove(entry);
  for (const entry of fresh) index.add(entry);
  for (const [i, { start }] of stretch.slices.entries()) fresh[i]!.start = start;
  const after = entries.slice(to);
  for (const entry of after) entry.start += moved;
  const now = recordsOf(index, ids);
  const move = (span: Span): Span => movedSpan(span, stretch.end, moved);
  return {
    file: new ClaimsDocument(
      uri,
      text,
      movedOutline(outline, move),
      { ...sections, problems: sections.problems.map((problem) => ({ ...problem, span: move(problem.span) })) },
      entries.slice(0, from).concat(fresh, after),
      index,
      false,
      previous.lineage,
    ),
    added: [...now].filter((record) => !before.has(record)),
    removed: [...before].filter((record) => !now.has(record)),
  };
}

/** A string of its own: an engine keeps a slice as a view of the whole text, which each edit would then keep alive. */
const copied = (slice: string): string => ` ${slice}`.slice(1);

const recordsOf = (index: EntryIndex, ids: Iterable<string>): ReadonlySet<ClaimRecord> =>
  new Set([...ids].flatMap((id) => index.recordWithId(id)?.record ?? []));

const movedSpan = ({ start, end }: Span, from: number, by: number): Span => ({
  start: start >= from ? start + by : start,
  end: end >= from ? end + by : end,
});

const movedOutline = (outline: FileOutline, move: (span: Span) => Span): FileOutline => ({
  ...outline,
  body: move(outline.body),
  sections: outline.sections.map((section) => ({ ...section, ...move(section) })),
  claims: outline.claims && { ...outline.claims, body: move(outline.claims.body) },
  problems: outline.problems.map((problem) => ({ ...problem, span: move(problem.span) })),
});
