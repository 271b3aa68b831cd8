import * as vscode from 'vscode';
import { readDraft } from '../engine.ts';
import { footnotesOf } from '../links/footnotes.ts';
import { renameId } from '../records/edits/rename-id.ts';
import { ID_PATTERN } from '../records/schema.ts';
import { closedDrafts, readClosed } from './closed-drafts.ts';
import type { Desk } from './desk.ts';
import { idAt, type NamedId } from './record-ids.ts';
import { workspaceEdit } from './text-edits.ts';
import { reciteAll } from './update-citations.ts';

/** Renames a record everywhere: in the claims files and in every draft that cites it, footnotes too, as one edit. */
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
    const { id, newsroom } = named;
    if (newId === id) return new vscode.WorkspaceEdit();
    const trouble = await troubleWith(named, newId, cancel);
    if (trouble !== null) {
      // Where one provider refuses, the editor asks the next: VS Code's own would rename a footnote in this draft alone.
      void vscode.window.showErrorMessage(trouble);
      return new vscode.WorkspaceEdit();
    }
    const edit = workspaceEdit(
      newsroom,
      newsroom.records.files.flatMap((file) => renameId(file, id, newId)),
    );
    await reciteAll(edit, newsroom, id, newId, cancel);
    return edit;
  }
}

/** Why a record cannot take an id; null where it can. */
async function troubleWith(
  { id, newsroom }: NamedId,
  newId: string,
  cancel: vscode.CancellationToken,
): Promise<string | null> {
  const { records } = newsroom;
  if (!ID_PATTERN.test(newId)) {
    return vscode.l10n.t('“{0}” is no record id: write lower-case letters, digits and hyphens.', newId);
  }
  const isTaken = records.byId(newId) !== undefined || records.isBroken(newId);
  // A citation of no record may be turned to one that there is: that mends it everywhere.
  if (records.byId(id) === undefined && !records.isBroken(id)) return null;
  if (isTaken) return vscode.l10n.t('The claims file has a record “{0}” already.', newId);
  const draft = await draftThatDefines(newId, newsroom, cancel);
  if (!draft) return null;
  return vscode.l10n.t(
    '{0} has a footnote “{1}” of its own: its calls would cite the record.',
    vscode.workspace.asRelativePath(draft),
    newId,
  );
}

/** A draft, open or not, with a footnote of this label. */
async function draftThatDefines(
  label: string,
  newsroom: NamedId['newsroom'],
  cancel: vscode.CancellationToken,
): Promise<vscode.Uri | undefined> {
  const open = newsroom.reports.find(({ reading }) => footnotesOf(reading.prose).defines(label));
  if (open) return vscode.Uri.parse(open.draft.uri);
  const known = new Set(newsroom.reports.map(({ draft }) => draft.uri));
  for (const uri of await closedDrafts(newsroom.root, cancel)) {
    const draft = known.has(uri.toString()) ? undefined : await readClosed(uri);
    if (draft?.text.includes(`[^${label}]:`) && footnotesOf(readDraft(draft).prose).defines(label)) return uri;
  }
  return undefined;
}
