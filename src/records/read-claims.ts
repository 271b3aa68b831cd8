import type { Reading } from '../claims/claim.ts';
import { ClaimsDocument } from './claims-document.ts';
import { Entry } from './entry.ts';
import { EntryIndex } from './entry-index.ts';
import { outlineOf } from './outline/outline.ts';
import { readSections } from './read-sections.ts';
import { Anchors } from './yaml/plain-value.ts';

/**
 * Reads a claims file: YAML, JSON, or JSON Lines where `uri` ends in `.jsonl`. Never throws: what is wrong is a problem
 * with its place, and costs the record that it stands in and no other. `read` reads a statement or quote as a draft is
 * read; it is called when a record's reading is first asked for.
 */
export function readClaims(uri: string, text: string, read: (text: string) => Reading): ClaimsDocument {
  const outline = outlineOf(uri, text);
  const anchors = new Anchors();
  const sections = readSections(outline, anchors);
  const index = new EntryIndex();
  const entries: Entry[] = [];
  for (const slice of outline.entries) {
    const entry = new Entry(slice, outline.text.slice(slice.start, slice.end), anchors, uri, read);
    entries.push(entry);
    index.add(entry);
  }
  return new ClaimsDocument(uri, text, outline, sections, entries, index, anchors.used);
}
