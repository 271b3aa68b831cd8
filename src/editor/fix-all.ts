import * as vscode from 'vscode';
import type { Finding } from '../checks/finding.ts';
import type { Report } from '../engine.ts';
import type { TextEdit } from '../records/text-edit.ts';
import { spotOf } from './at-cursor.ts';
import type { Desk } from './desk.ts';
import { editsOfAll, FIX_ALL_CHECKS, SAFE_CHECKS } from './fix-all-checks.ts';
import type { Newsroom } from './newsroom.ts';
import { workspaceEdit } from './text-edits.ts';

/** The kind of what fixes a whole draft at once; `….<check>` for what one check finds. */
export const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('claimdesk');

/**
 * The actions that fix all of a draft for the kinds asked for. Asked for `source.fixAll`, as on saving, only what is safe
 * is fixed; the other checks have to be named, or chosen from the menu of source actions.
 */
export function fixAllActions(
  newsroom: Newsroom,
  report: Report,
  only: vscode.CodeActionKind,
): readonly vscode.CodeAction[] {
  const all = vscode.l10n.t('Fix everything that is safe to fix in this draft');
  const actions = only.contains(FIX_ALL) ? fixAllAction(newsroom, report, SAFE_CHECKS, all, FIX_ALL) : [];
  if (only.contains(FIX_ALL) && only.value !== vscode.CodeActionKind.Source.value) return actions;
  return [
    ...actions,
    ...FIX_ALL_CHECKS.filter((check) => only.contains(FIX_ALL.append(check))).flatMap((check) =>
      fixAllAction(newsroom, report, [check], titleOf(check), FIX_ALL.append(check)),
    ),
  ];
}

const titleOf = (check: string) => vscode.l10n.t('Fix all of “{0}” in this draft', check);

function fixAllAction(
  newsroom: Newsroom,
  report: Report,
  checks: readonly string[],
  title: string,
  kind: vscode.CodeActionKind,
): vscode.CodeAction[] {
  const { edits } = editsOfAll(report, checks);
  if (edits.length === 0) return [];
  const action = new vscode.CodeAction(title, kind);
  action.edit = workspaceEdit(newsroom, edits);
  return [action];
}

/** Fixes all that is safe in the active draft, as one edit. */
export async function fixAll(desk: Desk): Promise<void> {
  const spot = await spotOf(desk);
  if (spot) await applyAll(spot.newsroom, editsOfAll(spot.report, SAFE_CHECKS));
}

/** Asks for a check and fixes all that it finds in the active draft, as one edit. */
export async function fixAllOfCheck(desk: Desk, check?: unknown): Promise<void> {
  const spot = await spotOf(desk);
  if (!spot) return;
  const found = FIX_ALL_CHECKS.map((label) => ({ label, ...editsOfAll(spot.report, [label]) }));
  const fixable = found
    .filter(({ edits, label }) => edits.length > 0 && (typeof check !== 'string' || label === check))
    .map((it) => ({ ...it, description: vscode.l10n.t('Findings: {0}', it.findings.length) }));
  const placeHolder = vscode.l10n.t('Whose findings are to be fixed?');
  const chosen =
    typeof check === 'string' || fixable.length === 0
      ? fixable[0]
      : await vscode.window.showQuickPick(fixable, { placeHolder });
  if (chosen || fixable.length === 0) await applyAll(spot.newsroom, chosen ?? { edits: [], findings: [] });
}

async function applyAll(
  newsroom: Newsroom,
  { edits, findings }: { readonly edits: readonly TextEdit[]; readonly findings: readonly Finding[] },
): Promise<void> {
  if (edits.length > 0 && !(await vscode.workspace.applyEdit(workspaceEdit(newsroom, edits)))) return;
  const told =
    edits.length > 0
      ? vscode.l10n.t('Findings fixed: {0}.', findings.length)
      : vscode.l10n.t('There is nothing here that can be fixed at once.');
  vscode.window.setStatusBarMessage(told, 5000);
}
