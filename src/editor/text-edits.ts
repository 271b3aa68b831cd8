import * as vscode from 'vscode';
import type { TextEdit } from '../records/text-edit.ts';
import { definitionsFor } from './footnotes.ts';
import type { Newsroom } from './newsroom.ts';
import { Places } from './places.ts';

/**
 * Plain text edits as one edit of the workspace, undone in one step; a file that is not there yet is made. Where they call
 * a record's footnote that the draft does not define, its definition is added.
 */
export function workspaceEdit(newsroom: Newsroom, edits: readonly TextEdit[]): vscode.WorkspaceEdit {
  const places = new Places(newsroom);
  const edit = new vscode.WorkspaceEdit();
  for (const { uri, span, text } of [...edits, ...definitionsFor(newsroom, edits)]) {
    const target = vscode.Uri.parse(uri);
    if (places.knows(uri)) edit.replace(target, places.range({ uri, span }), text);
    else edit.createFile(target, { contents: new TextEncoder().encode(text) });
  }
  return edit;
}
