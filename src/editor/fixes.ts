import * as vscode from 'vscode';
import type { Finding } from '../checks/finding.ts';
import type { Claim } from '../claims/claim.ts';
import type { TextEdit } from '../records/text-edit.ts';
import { citing } from './add-citation.ts';
import { claimAt, type Spot } from './at-cursor.ts';
import type { Desk } from './desk.ts';
import { claimSpan, findingsIn, linksOf } from './links-of.ts';
import type { Newsroom } from './newsroom.ts';
import { rangeOf, spanOf } from './ranges.ts';
import { recordFindingsAt } from './record-findings.ts';
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
    const span = spanOf(document, range);
    const report = this.#desk.reportOn(document);
    const newsroom = this.#desk.newsroom(document.uri);
    if (!report || !newsroom)
      return recordFindingsAt(this.#desk, document, span)
        .flatMap((it) => fixesOf(it.newsroom, it.finding, diagnostics))
        .map(({ action }) => action);
    const spot = { document, report, newsroom, offset: span.end };
    const citations = citationsAt(spot);
    const findings = findingsIn(report, span);
    const fixes = findings.flatMap((finding) => fixesOf(newsroom, finding, diagnostics));
    // A citation that settles a finding too is offered once, with what the record says in its title.
    for (const fix of fixes) fix.action.title = citations.get(fix.key)?.action.title ?? fix.action.title;
    const known = new Set(fixes.map(({ key }) => key));
    const more = [...citations.values()].filter(({ key }) => !known.has(key));
    const updates = findings.flatMap((finding) => updateOf(spot, finding));
    return [...[...fixes, ...more].map(({ action }) => action), ...updates, ...actionsAt(spot)];
  }
}

interface Offer {
  readonly action: vscode.CodeAction;
  /** The same for offers that do the same. */
  readonly key: string;
}

function offer(newsroom: Newsroom, title: string, edits: readonly TextEdit[]): Offer {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.edit = workspaceEdit(newsroom, edits);
  return { action, key: JSON.stringify(edits) };
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
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command: 'claimdesk.updateCitations', arguments: [document.uri.toString(), id] };
  return [action];
}

/** Citations of the records that fit the claim at a place, the best first; none where it cites one already. */
function citationsAt(spot: Spot): ReadonlyMap<string, Offer> {
  const claim = uncitedAt(spot);
  if (!claim) return new Map();
  const links = linksOf(claim, spot.report).slice(0, MOST_CITATIONS);
  const offers = links.map(({ record: { id, statement, quote } }) => {
    const title = vscode.l10n.t('Cite “{0}”: {1}', id, shorten(statement ?? quote ?? '', 80));
    return offer(spot.newsroom, title, [citing(spot, claim, id)]);
  });
  return new Map(offers.map((it) => [it.key, it]));
}

/** What can be done with a claim that cites nothing: choose among all records, or make one of it. */
function actionsAt(spot: Spot): vscode.CodeAction[] {
  const claim = uncitedAt(spot);
  if (!claim) return [];
  const action = (title: string, command: string) => {
    const made = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    made.command = { title, command, arguments: [spot.report.draft.uri, claimSpan(claim).start] };
    return made;
  };
  const create = action(vscode.l10n.t('Create a record from this claim and cite it'), 'claimdesk.createRecord');
  if (spot.newsroom.records.all.length === 0) return [create];
  return [action(vscode.l10n.t('Cite a record…'), 'claimdesk.addCitation'), create];
}

function uncitedAt(spot: Spot): Claim | undefined {
  const claim = claimAt(spot);
  return claim && linksOf(claim, spot.report).every(({ how }) => how !== 'cited') ? claim : undefined;
}
