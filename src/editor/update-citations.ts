import * as vscode from 'vscode';
import { recite } from '../checks/recite.ts';
import { readDraft } from '../engine.ts';
import { Positions } from '../reports/positions.ts';
import { closedDrafts, readClosed } from './closed-drafts.ts';
import type { Desk } from './desk.ts';
import type { Newsroom } from './newsroom.ts';
import { Places } from './places.ts';
import { rangeIn } from './ranges.ts';
import { idAt, type NamedId } from './record-ids.ts';

/**
 * Cites the newest record in every draft that cites one it replaces, as one edit: the record that the arguments name
 * (a document of its folder, its id), otherwise the one at the cursor.
 */
export async function updateCitations(desk: Desk, ...which: readonly unknown[]): Promise<void> {
  const old = named(desk, which) ?? atCursor(desk);
  const successor = old?.newsroom.records.successorOf(old.id);
  if (!old || !successor) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('No newer record replaces the one here.'), 5000);
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  await reciteAll(edit, old.newsroom, old.id, successor.id);
  await vscode.workspace.applyEdit(edit);
}

/** Adds to an edit what makes every draft of a newsroom, open or not, cite one record in place of another. */
export async function reciteAll(
  edit: vscode.WorkspaceEdit,
  newsroom: Newsroom,
  from: string,
  to: string,
  cancel?: vscode.CancellationToken,
): Promise<void> {
  const places = new Places(newsroom);
  for (const { draft, reading } of newsroom.reports)
    for (const { uri, span, text } of recite({ uri: draft.uri, reading }, from, to))
      edit.replace(vscode.Uri.parse(uri), places.range({ uri, span }), text);
  const known = new Set(newsroom.reports.map(({ draft }) => draft.uri));
  for (const uri of await closedDrafts(newsroom.root, cancel)) {
    const draft = known.has(uri.toString()) ? undefined : await readClosed(uri);
    if (!draft?.text.includes(from)) continue;
    const positions = new Positions(draft.text);
    for (const { span, text } of recite({ uri: draft.uri, reading: readDraft(draft) }, from, to))
      edit.replace(uri, rangeIn(positions, span), text);
  }
}

type Named = Pick<NamedId, 'newsroom' | 'id'>;

function named(desk: Desk, [uri, id]: readonly unknown[]): Named | undefined {
  if (typeof uri !== 'string' || typeof id !== 'string') return undefined;
  const newsroom = desk.newsroom(vscode.Uri.parse(uri));
  return newsroom && { newsroom, id };
}

function atCursor(desk: Desk): Named | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && idAt(desk, editor.document, editor.selection.active);
}
