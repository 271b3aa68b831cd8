import type { Reading } from '../claims/claim.ts';
import { ClaimsDocument } from './claims-document.ts';
import { Entry } from './entry.ts';
import { EntryIndex } from './entry-index.ts';
import { type EntrySlice, type Outline, outlineOf } from './outline/outline.ts';
import { readSections } from './read-sections.ts';
import { Anchors } from './yaml/plain-value.ts';

/** Reads the words of a record as a draft's are read; `asOf` is the ISO day that they are of, null where none is given. */
export type ReadText = (text: string, asOf: string | null) => Reading;

/**
 * Reads a claims file: YAML, JSON, or JSON Lines where `uri` ends in `.jsonl`. Never throws: what is wrong is a problem
 * with its place, and costs the record that it stands in and no other. `read` is called when a record's reading is first
 * asked for.
 */
export const readClaims = (uri: string, text: string, read: ReadText): ClaimsDocument =>
  readEntries(uri, text, (slice, own, anchors) => new Entry(slice, own, anchors, uri, read));

/** Reads a claims file whose entries `entryOf` makes, in file order; `lineage` is that of the version before. */
export function readEntries(
  uri: string,
  text: string,
  entryOf: (slice: EntrySlice, own: string, anchors: Anchors) => Entry,
  lineage: object = {},
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
  return new ClaimsDocument(uri, text, outline, sections, entries, index, anchors.used, lineage);
}
