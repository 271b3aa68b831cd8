import * as vscode from 'vscode';
import type { Finding } from '../checks/finding.ts';
import type { Desk } from './desk.ts';
import { findingsIn } from './links-of.ts';
import type { Newsroom } from './newsroom.ts';
import { spanOf } from './ranges.ts';
import { workspaceEdit } from './text-edits.ts';
import { say } from './wording.ts';

/** Offers the fixes of findings, and what can be done with a claim, in the light bulb. */
export class Fixes implements vscode.CodeActionProvider {
  /** What the editor is told beforehand. */
  static readonly metadata: vscode.CodeActionProviderMetadata = {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  };

  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    { diagnostics }: vscode.CodeActionContext,
  ): vscode.CodeAction[] {
    const report = this.#desk.reportOn(document);
    const newsroom = this.#desk.newsroom(document.uri);
    if (!report || !newsroom) return [];
    return findingsIn(report, spanOf(document, range)).flatMap((finding) => fixesOf(finding, newsroom, diagnostics));
  }
}

function fixesOf(finding: Finding, newsroom: Newsroom, diagnostics: readonly vscode.Diagnostic[]): vscode.CodeAction[] {
  const message = say(finding.message);
  const settled = diagnostics.filter((it) => it.code === finding.check && it.message === message);
  return finding.fixes.map(({ title, edits, preferred }) => {
    const action = new vscode.CodeAction(say(title), vscode.CodeActionKind.QuickFix);
    action.edit = workspaceEdit(newsroom, edits);
    action.diagnostics = settled;
    action.isPreferred = preferred ?? false;
    return action;
  });
}
