import * as vscode from 'vscode';
import type { Finding } from '../checks/finding.ts';
import type { Spot } from './at-cursor.ts';
import { citationsAt, claimActions } from './claim-actions.ts';
import { commandAction, type Offer, offer } from './code-actions.ts';
import type { Desk } from './desk.ts';
import { FIX_ALL, fixAllActions } from './fix-all.ts';
import { FIX_ALL_CHECKS } from './fix-all-checks.ts';
import { findingsIn } from './links-of.ts';
import type { Newsroom } from './newsroom.ts';
import { rangeOf, spanOf } from './ranges.ts';
import { recordActions } from './record-actions.ts';
import { recordFindingsAt } from './record-findings.ts';
import { suppressActions } from './suppress-actions.ts';
import { say } from './wording.ts';

/**
 * Offers in the light bulb the fixes of findings, what can be done with a claim that cites nothing, the way to the record
 * and its source, and what suppresses a finding; as source actions, what fixes a whole draft.
 */
export class Fixes implements vscode.CodeActionProvider {
  /** What the editor is told beforehand. */
  static readonly metadata: vscode.CodeActionProviderMetadata = {
    providedCodeActionKinds: [
      vscode.CodeActionKind.QuickFix,
      FIX_ALL,
      ...FIX_ALL_CHECKS.map((check) => FIX_ALL.append(check)),
    ],
  };

  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    { diagnostics, only }: vscode.CodeActionContext,
  ): vscode.CodeAction[] {
    const span = spanOf(document, range);
    const report = this.#desk.reportOn(document);
    const newsroom = this.#desk.newsroom(document.uri);
    if (only && vscode.CodeActionKind.Source.contains(only))
      return report && newsroom ? [...fixAllActions(newsroom, report, only)] : [];
    if (!report || !newsroom)
      return recordFindingsAt(this.#desk, document, span).flatMap((it) => [
        ...fixesOf(it.newsroom, it.finding, diagnostics).map(({ action }) => action),
        ...suppressActions([it.finding], false),
      ]);
    const spot = { document, report, newsroom, offset: span.end };
    const citations = citationsAt(spot);
    const findings = findingsIn(report, span);
    const fixes = findings.flatMap((finding) => fixesOf(newsroom, finding, diagnostics));
    // A citation that settles a finding too is offered once, with what the record says in its title.
    for (const fix of fixes) fix.action.title = citations.get(fix.key)?.action.title ?? fix.action.title;
    const known = new Set(fixes.map(({ key }) => key));
    const more = [...citations.values()].filter(({ key }) => !known.has(key));
    return [
      ...[...fixes, ...more].map(({ action }) => action),
      ...findings.flatMap((finding) => updateOf(spot, finding)),
      ...claimActions(spot),
      ...recordActions(spot),
      ...suppressActions(findings),
    ];
  }
}

function fixesOf(newsroom: Newsroom, finding: Finding, diagnostics: readonly vscode.Diagnostic[]): readonly Offer[] {
  const message = say(finding.message);
  return finding.fixes.map(({ title, edits, preferred }) => {
    const made = offer(newsroom, say(title), edits);
    made.action.diagnostics = diagnostics.filter((it) => it.code === finding.check && it.message === message);
    made.action.isPreferred = preferred ?? false;
    return made;
  });
}

/** For a citation of a record that was replaced: the command that cites the newest in every draft. */
function updateOf({ document, newsroom }: Spot, { check, place: { span } }: Finding): vscode.CodeAction[] {
  const id = document.getText(rangeOf(document, span));
  const successor = check === 'stale-record' ? newsroom.records.successorOf(id) : undefined;
  if (!successor) return [];
  const title = vscode.l10n.t('Update to “{0}” in all drafts', successor.id);
  return [commandAction(title, 'claimdesk.updateCitations', [document.uri.toString(), id])];
}
