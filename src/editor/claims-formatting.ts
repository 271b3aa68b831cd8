import * as vscode from 'vscode';
import { formatClaims } from '../records/edits/format-claims.ts';
import { type OpenClaims, openClaims } from './claims-document.ts';
import type { Desk } from './desk.ts';
import { Disposable } from './disposable.ts';
import { rangeOf } from './ranges.ts';
import { workspaceEdit } from './text-edits.ts';
import { say } from './wording.ts';

/**
 * Formats claims files: records by id. It is registered for these files alone, as a formatter of all YAML and JSON would
 * have the editor ask everywhere which one to use; JSON files are left to the editor's own, and sorted by the command.
 */
export class ClaimsFormatting extends Disposable implements vscode.DocumentFormattingEditProvider {
  readonly #desk: Desk;
  #files = '';
  #registration: vscode.Disposable | undefined;

  constructor(desk: Desk) {
    super();
    this.#desk = desk;
    this.register(desk.onDidReport(() => this.#follow()));
    this.register({ dispose: () => this.#registration?.dispose() });
  }

  provideDocumentFormattingEdits(document: vscode.TextDocument): vscode.TextEdit[] {
    const open = openClaims(this.#desk, document);
    const formatting = open && formatClaims(open.file);
    if (!formatting) return [];
    if ('edits' in formatting)
      return formatting.edits.map(({ span, text }) => vscode.TextEdit.replace(rangeOf(document, span), text));
    // On every save nobody wants a message that must be closed.
    vscode.window.setStatusBarMessage(`$(warning) ${say(formatting.obstacle.message)}`, 8000);
    return [];
  }

  #follow(): void {
    const uris = this.#desk.newsrooms.flatMap(({ records }) => records.files.map(({ uri }) => vscode.Uri.parse(uri)));
    const own = uris.filter(({ path }) => !path.endsWith('.json'));
    const files = own.map(String).sort().join('\n');
    if (files === this.#files) return;
    this.#files = files;
    this.#registration?.dispose();
    const selector = own.map((uri): vscode.DocumentFilter => {
      const folder = vscode.Uri.joinPath(uri, '..');
      const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
      return { scheme: uri.scheme, pattern: new vscode.RelativePattern(folder, name) };
    });
    this.#registration = vscode.languages.registerDocumentFormattingEditProvider(selector, this);
  }
}

/** Puts the records of the claims file in order: of the one in the active editor, otherwise of the desk's own. */
export async function sortRecords(desk: Desk): Promise<void> {
  const open = await claimsToSort(desk);
  if (!open) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('There is no claims file to put in order.'), 5000);
    return;
  }
  const formatting = formatClaims(open.file);
  if ('edits' in formatting) {
    if (formatting.edits.length > 0) await vscode.workspace.applyEdit(workspaceEdit(open.newsroom, formatting.edits));
    else vscode.window.setStatusBarMessage(vscode.l10n.t('The claims file is in order.'), 5000);
    return;
  }
  const { message, span } = formatting.obstacle;
  const show = vscode.l10n.t('Show');
  const said = vscode.l10n.t('The claims file is left as it is. {0}', say(message));
  if ((await vscode.window.showWarningMessage(said, show)) !== show) return;
  const uri = vscode.Uri.parse(open.file.uri);
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, { selection: rangeOf(document, span) });
}

async function claimsToSort(desk: Desk): Promise<OpenClaims | undefined> {
  const editor = vscode.window.activeTextEditor;
  const active = editor && openClaims(desk, editor.document);
  if (active) return active;
  const newsroom = (editor && desk.newsroom(editor.document.uri)) ?? desk.newsrooms[0];
  const file = newsroom?.records.files[0];
  if (!file) return undefined;
  return openClaims(desk, await vscode.workspace.openTextDocument(vscode.Uri.parse(file.uri)));
}
