import * as vscode from 'vscode';
import type { Span } from '../prose/span.ts';
import type { Positions } from '../reports/positions.ts';

/** The range of a span (UTF-16 offsets) in an open document. */
export const rangeOf = (document: vscode.TextDocument, span: Span): vscode.Range =>
  new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));

/** The range of a span (UTF-16 offsets) in a text that no editor holds open. */
export function rangeIn(positions: Positions, span: Span): vscode.Range {
  const start = positions.at(span.start);
  const end = positions.at(span.end);
  return new vscode.Range(start.line - 1, start.column - 1, end.line - 1, end.column - 1);
}

/** The span (UTF-16 offsets) of a range in an open document. */
export const spanOf = (document: vscode.TextDocument, range: vscode.Range): Span => ({
  start: document.offsetAt(range.start),
  end: document.offsetAt(range.end),
});
