import type * as vscode from 'vscode';
import { citationAt } from './citations.ts';
import type { Desk } from './desk.ts';
import type { Newsroom } from './newsroom.ts';
import { rangeOf } from './ranges.ts';

/** Where the features of claims files are registered; `idAt` then asks whether the file is one. */
export const CLAIMS_FILES: vscode.DocumentFilter = { pattern: '**/*.{yaml,yml,json,jsonl}' };

/** One word of a claims file that may be an id. */
export const ID_WORD = /[a-z0-9][a-z0-9._-]*/g;

/** A record id as it stands in a document, with the newsroom whose records it may name. */
export interface NamedId {
  readonly id: string;
  readonly range: vscode.Range;
  readonly newsroom: Newsroom;
}

/** The record id at a position: in a draft's citation, or anywhere in a claims file that has such a record. */
export function idAt(desk: Desk, document: vscode.TextDocument, position: vscode.Position): NamedId | undefined {
  const newsroom = desk.newsroom(document.uri);
  if (!newsroom) return undefined;
  const report = desk.reportOn(document);
  if (report) {
    const citation = citationAt(report.reading, document.offsetAt(position));
    return citation && { id: citation.id, range: rangeOf(document, citation.span), newsroom };
  }
  if (!newsroom.records.files.some(({ uri }) => uri === document.uri.toString())) return undefined;
  const range = document.getWordRangeAtPosition(position, ID_WORD);
  if (!range) return undefined;
  const id = document.getText(range);
  return newsroom.records.byId(id) && { id, range, newsroom };
}
