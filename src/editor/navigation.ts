import * as vscode from 'vscode';
import type { Report } from '../engine.ts';
import type { Span } from '../prose/span.ts';
import type { Desk } from './desk.ts';
import { claimSpan } from './links-of.ts';
import { rangeOf } from './ranges.ts';
import { contradictionsIn, uncheckedClaims } from './tally.ts';

/** Commands that go from one contradiction, or one unchecked claim, to the next, around the end of the draft. */
export function registerNavigation(desk: Desk): vscode.Disposable {
  const go = (stops: (report: Report) => readonly Span[], step: 1 | -1, none: () => string) => async () => {
    const editor = vscode.window.activeTextEditor;
    const report = editor && desk.reportOn(editor.document);
    if (!report) return;
    const spans = stops(report).toSorted((a, b) => a.start - b.start);
    const next = nextStop(spans, editor.document.offsetAt(editor.selection.start), step);
    if (!next) {
      vscode.window.setStatusBarMessage(none(), 5000);
      return;
    }
    const range = rangeOf(editor.document, next);
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
  };
  const contradictions = (report: Report) => contradictionsIn(report).map(({ place }) => place.span);
  const unchecked = (report: Report) => uncheckedClaims(report).map(claimSpan);
  const noContradiction = () => vscode.l10n.t('No contradiction in this draft.');
  const noUnchecked = () => vscode.l10n.t('Every claim in this draft is checked.');
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('claimdesk.nextContradiction', go(contradictions, 1, noContradiction)),
    registerCommand('claimdesk.previousContradiction', go(contradictions, -1, noContradiction)),
    registerCommand('claimdesk.nextUncheckedClaim', go(unchecked, 1, noUnchecked)),
    registerCommand('claimdesk.previousUncheckedClaim', go(unchecked, -1, noUnchecked)),
  );
}

/** The first span that begins after (or, backwards, before) the cursor, or the one at the other end. */
function nextStop(sorted: readonly Span[], cursor: number, step: 1 | -1): Span | undefined {
  return step === 1
    ? (sorted.find(({ start }) => start > cursor) ?? sorted[0])
    : (sorted.findLast(({ start }) => start < cursor) ?? sorted.at(-1));
}
