import type * as vscode from 'vscode';
import type { Report } from '../engine.ts';
import { footnotesOf } from '../links/footnotes.ts';
import type { Span } from '../prose/span.ts';
import type { Records } from '../records/records.ts';
import { citationAt, holds } from './citations.ts';
import type { Desk } from './desk.ts';
import type { Newsroom } from './newsroom.ts';
import { rangeOf } from './ranges.ts';

/** Where the features of claims files are registered; `idAt` then asks whether the file is one. */
export const CLAIMS_FILES: vscode.DocumentFilter = { pattern: '**/*.{yaml,yml,json,jsonl}' };

/** The same without those that the editor itself outlines. */
export const LISTED_CLAIMS: vscode.DocumentFilter = { pattern: '**/*.{yaml,yml,jsonl}' };

/** One word of a claims file that may be an id. */
export const ID_WORD = /[a-z0-9][a-z0-9._-]*/g;

/** A record id as it stands in a document, with the newsroom whose records it may name. */
export interface NamedId {
  readonly id: string;
  readonly range: vscode.Range;
  readonly newsroom: Newsroom;
}

/**
 * The record id at a position: in a draft's citation or the label of a record's footnote, or anywhere in a claims file that
 * has such a record. A call of a footnote that the draft defines for itself names none.
 */
export function idAt(desk: Desk, document: vscode.TextDocument, position: vscode.Position): NamedId | undefined {
  const newsroom = desk.newsroom(document.uri);
  if (!newsroom) return undefined;
  const report = desk.reportOn(document);
  if (report) {
    const named = namedIn(report, newsroom.records, document.offsetAt(position));
    return named && { id: named.id, range: rangeOf(document, named.span), newsroom };
  }
  if (!newsroom.records.files.some(({ uri }) => uri === document.uri.toString())) return undefined;
  const range = document.getWordRangeAtPosition(position, ID_WORD);
  if (!range) return undefined;
  const id = document.getText(range);
  return newsroom.records.byId(id) && { id, range, newsroom };
}

function namedIn(
  { reading }: Report,
  records: Records,
  offset: number,
): { readonly id: string; readonly span: Span } | undefined {
  const isRecord = (id: string) => records.byId(id) !== undefined || records.isBroken(id);
  const citation = citationAt(reading, offset);
  if (citation) {
    const isOwn = citation.marker.form === 'footnote' && footnotesOf(reading.prose).defines(citation.id);
    return isOwn && !isRecord(citation.id) ? undefined : citation;
  }
  const definition = reading.prose.footnotes.find(({ start, labelSpan }) =>
    holds({ start, end: labelSpan.end + 1 }, offset),
  );
  return definition && isRecord(definition.label) ? { id: definition.label, span: definition.labelSpan } : undefined;
}
