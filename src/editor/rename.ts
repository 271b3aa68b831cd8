import * as vscode from 'vscode';
import { renameId } from '../records/edits/rename-id.ts';
import { ID_PATTERN } from '../records/schema.ts';
import type { Desk } from './desk.ts';
import { idAt } from './record-ids.ts';
import { workspaceEdit } from './text-edits.ts';
import { reciteAll } from './update-citations.ts';

/** Renames a record everywhere: in the claims file and in every draft that cites it, as one edit. */
export class Renames implements vscode.RenameProvider {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  prepareRename(document: vscode.TextDocument, position: vscode.Position): vscode.Range {
    const named = idAt(this.#desk, document, position);
    if (!named) throw new Error(vscode.l10n.t('There is no record id here.'));
    return named.range;
  }

  async provideRenameEdits(
    document: vscode.TextDocument,
    position: vscode.Position,
    newId: string,
    cancel: vscode.CancellationToken,
  ): Promise<vscode.WorkspaceEdit | undefined> {
    const named = idAt(this.#desk, document, position);
    if (!named) return undefined;
    if (!ID_PATTERN.test(newId)) throw new Error(vscode.l10n.t('“{0}” is no record id.', newId));
    if (named.newsroom.records.byId(newId))
      throw new Error(vscode.l10n.t('The claims file has a record “{0}” already.', newId));
    const { id, newsroom } = named;
    const edit = workspaceEdit(
      newsroom,
      newsroom.records.files.flatMap((file) => renameId(file, id, newId)),
    );
    await reciteAll(edit, newsroom, id, newId, cancel);
    return edit;
  }
}
