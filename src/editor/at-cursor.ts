import * as vscode from 'vscode';
import type { Claim } from '../claims/claim.ts';
import type { Report } from '../engine.ts';
import type { Desk } from './desk.ts';
import { claimSpan } from './links-of.ts';
import type { Newsroom } from './newsroom.ts';

/** A place in a draft with all that is known of it. */
export interface Spot {
  readonly document: vscode.TextDocument;
  readonly report: Report;
  readonly newsroom: Newsroom;
  /** UTF-16 offset into the draft. */
  readonly offset: number;
}

/** The place that a command's arguments name (a card's link passes them), otherwise the cursor. */
export function spotOf(desk: Desk, uri?: unknown, offset?: unknown): Spot | undefined {
  const editor = vscode.window.activeTextEditor;
  const named = typeof uri === 'string' && typeof offset === 'number';
  const document = named ? vscode.workspace.textDocuments.find((it) => it.uri.toString() === uri) : editor?.document;
  const report = document && desk.reportOn(document);
  const newsroom = document && desk.newsroom(document.uri);
  if (!report || !newsroom) return undefined;
  if (named) return { document, report, newsroom, offset };
  return editor && { document, report, newsroom, offset: document.offsetAt(editor.selection.active) };
}

/** The claim at a place: the narrowest around it, otherwise the last that ends before it in the same line. */
export function claimAt({ document, report, offset }: Spot): Claim | undefined {
  const around = report.reading.claims
    .map((claim) => ({ claim, span: claimSpan(claim) }))
    .filter(({ span }) => span.start <= offset && offset <= span.end)
    .toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
  if (around) return around.claim;
  const { line } = document.positionAt(offset);
  const before = report.reading.claims.findLast((claim) => claimSpan(claim).end <= offset);
  return before && document.positionAt(claimSpan(before).end).line === line ? before : undefined;
}
