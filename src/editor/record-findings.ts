import type * as vscode from 'vscode';
import type { Finding } from '../checks/finding.ts';
import type { Span } from '../prose/span.ts';
import type { Desk } from './desk.ts';
import { findingsAt } from './links-of.ts';
import type { Newsroom } from './newsroom.ts';

/** What was found in the claims file that a document is, where a span of it touches, with the newsroom that it is of. */
export function recordFindingsAt(
  desk: Desk,
  document: vscode.TextDocument,
  span: Span,
): readonly { readonly newsroom: Newsroom; readonly finding: Finding }[] {
  const uri = document.uri.toString();
  const newsroom = desk.newsrooms.find(({ records }) => records.files.some((file) => file.uri === uri));
  if (!newsroom || newsroom.isStale(uri)) return [];
  return findingsAt(newsroom.recordFindings, { uri, span }).map((finding) => ({ newsroom, finding }));
}
