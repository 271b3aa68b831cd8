import * as vscode from 'vscode';
import type { Desk } from './desk.ts';
import { rootOf } from './draft-files.ts';

/** Opens the desk's claims file; where there is none yet, makes one that explains itself. */
export async function startClaimsFile(desk: Desk): Promise<void> {
  const active = vscode.window.activeTextEditor?.document.uri;
  const newsroom = active ? desk.open(rootOf(active)) : desk.newsrooms[0];
  if (!newsroom) {
    await vscode.window.showInformationMessage(vscode.l10n.t('Open a folder first: the claims file stands in it.'));
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  const { claimsFile } = newsroom;
  edit.createFile(claimsFile, { ignoreIfExists: true, contents: new TextEncoder().encode(firstLines()) });
  await vscode.workspace.applyEdit(edit);
  await vscode.window.showTextDocument(claimsFile);
}

const firstLines = () =>
  [
    `# ${vscode.l10n.t('The records of this desk: one entry for each claim that was looked into.')}`,
    `# ${vscode.l10n.t('Cite one in a draft as [^its-id], or write a claim and choose “Create a record” from the light bulb.')}`,
    'version: 1',
    'claims: {}',
    '',
  ].join('\n');
