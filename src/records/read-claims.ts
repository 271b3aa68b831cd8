import type { Reading } from '../claims/claim.ts';
import { ClaimsDocument } from './claims-document.ts';
import { Entry } from './entry.ts';
import { EntryIndex } from './entry-index.ts';
import { type EntrySlice, type Outline, outlineOf } from './outline/outline.ts';
import { readSections } from './read-sections.ts';
import { Anchors } from './yaml/plain-value.ts';

/** Reads a statement or a quote as a draft is read. */
export type ReadText = (text: string) => Reading;

/**
 * Reads a claims file: YAML, JSON, or JSON Lines where `uri` ends in `.jsonl`. Never throws: what is wrong is a problem
 * with its place, and costs the record that it stands in and no other. `read` reads a statement or quote as a draft is
 * read; it is called when a record's reading is first asked for.
 */
export const readClaims = (uri: string, text: string, read: ReadText): ClaimsDocument =>
  readEntries(uri, text, (slice, own, anchors) => new Entry(slice, own, anchors, uri, read));

/** Reads a claims file whose entries `entryOf` makes, in file order. */
export function readEntries(
  uri: string,
  text: string,
  entryOf: (slice: EntrySlice, own: string, anchors: Anchors) => Entry,
): ClaimsDocument {
  const { text: source, entries: slices, ...outline }: Outline = outlineOf(uri, text);
  const anchors = new Anchors();
  const sections = readSections(outline, source, anchors);
  const index = new EntryIndex();
  const entries: Entry[] = [];
  for (const slice of slices) {
    const entry = entryOf(slice, source.slice(slice.start, slice.end), anchors);
    entries.push(entry);
    index.add(entry);
  }
  return new ClaimsDocument(uri, text, outline, sections, entries, index, anchors.used);
}
