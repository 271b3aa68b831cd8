import * as vscode from 'vscode';
import type { Claim } from '../claims/claim.ts';
import type { Report } from '../engine.ts';
import { isClaimRow } from './claim-rows.ts';
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

/** The place that a command's arguments name (a card's link, a row of the claims view), otherwise the cursor. */
export async function spotOf(desk: Desk, ...values: readonly unknown[]): Promise<Spot | undefined> {
  const named = namedPlace(values);
  const editor = vscode.window.activeTextEditor;
  const document = named ? await vscode.workspace.openTextDocument(vscode.Uri.parse(named.uri)) : editor?.document;
  const offset = named ? named.offset : editor?.document.offsetAt(editor.selection.active);
  const report = document && desk.reportOn(document);
  const newsroom = document && desk.newsroom(document.uri);
  return report && newsroom && offset !== undefined ? { document, report, newsroom, offset } : undefined;
}

function namedPlace([first, second]: readonly unknown[]):
  | { readonly uri: string; readonly offset: number }
  | undefined {
  if (typeof first === 'string' && typeof second === 'number') return { uri: first, offset: second };
  return isClaimRow(first) ? { uri: first.uri, offset: first.span.start } : undefined;
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
