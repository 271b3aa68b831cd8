import * as vscode from 'vscode';
import type { Finding } from '../checks/finding.ts';
import type { TextEdit } from '../records/text-edit.ts';
import { citing } from './add-citation.ts';
import { claimAt, type Spot } from './at-cursor.ts';
import type { Desk } from './desk.ts';
import { claimSpan, findingsIn, linksOf } from './links-of.ts';
import { spanOf } from './ranges.ts';
import { workspaceEdit } from './text-edits.ts';
import { say, shorten } from './wording.ts';

/** How many records the light bulb offers to cite; the command offers them all. */
const MOST_CITATIONS = 5;

/** Offers the fixes of findings, and what can be done with a claim that cites nothing, in the light bulb. */
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
    const span = spanOf(document, range);
    const spot = { document, report, newsroom, offset: span.end };
    const fixes = findingsIn(report, span).flatMap((finding) => fixesOf(spot, finding, diagnostics));
    const known = new Set(fixes.map(({ edits }) => JSON.stringify(edits)));
    const more = citationsAt(spot).filter(({ edits }) => !known.has(JSON.stringify(edits)));
    return [...fixes, ...more].map(({ action }) => action).concat(recordAt(spot));
  }
}

interface Offer {
  readonly action: vscode.CodeAction;
  readonly edits: readonly TextEdit[];
}

function offer(spot: Spot, title: string, edits: readonly TextEdit[]): Offer {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.edit = workspaceEdit(spot.newsroom, edits);
  return { action, edits };
}

function fixesOf(spot: Spot, finding: Finding, diagnostics: readonly vscode.Diagnostic[]): readonly Offer[] {
  const message = say(finding.message);
  return finding.fixes.map(({ title, edits, preferred }) => {
    const made = offer(spot, say(title), edits);
    made.action.diagnostics = diagnostics.filter((it) => it.code === finding.check && it.message === message);
    made.action.isPreferred = preferred ?? false;
    return made;
  });
}

/** Citations of the records that fit the claim at a place, the best first; none where it cites one already. */
function citationsAt(spot: Spot): readonly Offer[] {
  const claim = claimAt(spot);
  const links = claim ? linksOf(claim, spot.report) : [];
  if (!claim || links.some(({ how }) => how === 'cited')) return [];
  return links.slice(0, MOST_CITATIONS).map(({ record: { id, statement, quote } }) => {
    const title = vscode.l10n.t('Cite {0}: {1}', id, shorten(statement ?? quote ?? '', 80));
    return offer(spot, title, [citing(spot, claim, id)]);
  });
}

/** The offer to make a record of the claim at a place; none where it cites one already. */
function recordAt(spot: Spot): vscode.CodeAction[] {
  const claim = claimAt(spot);
  if (!claim || linksOf(claim, spot.report).some(({ how }) => how === 'cited')) return [];
  const title = vscode.l10n.t('Create a record from this claim and cite it');
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = {
    title,
    command: 'claimdesk.createRecord',
    arguments: [spot.report.draft.uri, claimSpan(claim).start],
  };
  return [action];
}
