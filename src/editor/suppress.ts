import * as vscode from 'vscode';
import type { Finding } from '../checks/finding.ts';
import { suppressionEdit } from '../checks/suppression-edits.ts';
import { type Spot, spotOf } from './at-cursor.ts';
import type { Desk } from './desk.ts';
import { findingsIn } from './links-of.ts';
import { checkSwitch } from './settings.ts';
import { workspaceEdit } from './text-edits.ts';
import { say } from './wording.ts';

/**
 * Writes a comment into the draft that suppresses a finding, in its sentence or in the file, and asks for the reason
 * first. The arguments may name the place (a document, an offset), the check and the reason.
 */
export async function suppress(desk: Desk, reach: 'sentence' | 'file', ...values: readonly unknown[]): Promise<void> {
  const [uri, offset, check, given] = values;
  const spot = await spotOf(desk, uri, offset);
  const finding = spot && (await findingAt(spot, check));
  if (!finding) return;
  const reason = typeof given === 'string' ? given : await askReason(finding, reach);
  if (!reason?.trim()) return;
  const now = await spotOf(desk, spot.document.uri.toString(), spot.offset);
  if (!now || now.report.draft.text !== spot.report.draft.text) return;
  const edit = suppressionEdit({ uri: now.report.draft.uri, reading: now.report.reading }, finding, reach, reason);
  if (edit) await vscode.workspace.applyEdit(workspaceEdit(now.newsroom, [edit]));
  else {
    const message = vscode.l10n.t('No comment can stand in the front matter. Suppress it in this file instead.');
    await vscode.window.showInformationMessage(message);
  }
}

/** Whether a finding can be suppressed by a comment: what is found about a comment cannot. */
export const isSuppressible = ({ check }: Finding): boolean => check !== 'unused-suppression';

/** Switches a check off in the workspace's settings: the one that the arguments name, otherwise that of the finding at the cursor. */
export async function suppressInWorkspace(desk: Desk, ...values: readonly unknown[]): Promise<void> {
  const [uri, offset, named] = values;
  const scope = typeof uri === 'string' ? vscode.Uri.parse(uri) : vscode.window.activeTextEditor?.document.uri;
  const spot = typeof named === 'string' ? undefined : await spotOf(desk, uri, offset);
  const check = typeof named === 'string' ? named : spot && (await findingAt(spot, undefined, () => true))?.check;
  if (check === undefined) return;
  const setting = scope && checkSwitch(scope, check);
  if (!setting) {
    await vscode.window.showInformationMessage(
      vscode.l10n.t('Open a folder first: its settings say which checks run.'),
    );
    return;
  }
  await setting.set('off');
  const undo = vscode.l10n.t('Undo');
  const told = vscode.l10n.t(
    '“{0}” is off in this workspace’s editor. The command leaves it out with --off {0}.',
    check,
  );
  // The message stays for as long as its reader likes; the command is over.
  void vscode.window
    .showInformationMessage(told, undo)
    .then((answer) => (answer === undefined ? undefined : setting.set(setting.before)));
}

/** The finding of a check at a place; where none is named and there are several, asks which. */
async function findingAt(
  { report, offset }: Spot,
  check: unknown,
  wanted: (finding: Finding) => boolean = isSuppressible,
): Promise<Finding | undefined> {
  const here = findingsIn(report, { start: offset, end: offset }).filter(
    (finding) => wanted(finding) && (typeof check !== 'string' || finding.check === check),
  );
  if (here.length === 0) vscode.window.setStatusBarMessage(vscode.l10n.t('Nothing is found here.'), 5000);
  if (here.length < 2 || typeof check === 'string') return here[0];
  const items = here.map((finding) => ({ label: finding.check, detail: say(finding.message), finding }));
  const placeHolder = vscode.l10n.t('Which finding is to be suppressed?');
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.finding;
}

const askReason = ({ check }: Finding, reach: 'sentence' | 'file'): Thenable<string | undefined> =>
  vscode.window.showInputBox({
    title:
      reach === 'sentence'
        ? vscode.l10n.t('Suppress “{0}” in this sentence', check)
        : vscode.l10n.t('Suppress “{0}” in this file', check),
    prompt: vscode.l10n.t('Why is it right to pass over this? The reason stands in the draft, in a comment.'),
    validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('A reason is needed.') : undefined),
  });
