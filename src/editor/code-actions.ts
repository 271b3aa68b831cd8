import * as vscode from 'vscode';
import type { TextEdit } from '../records/text-edit.ts';
import type { Newsroom } from './newsroom.ts';
import { workspaceEdit } from './text-edits.ts';

/** One entry of the light bulb. */
export interface Offer {
  readonly action: vscode.CodeAction;
  /** The same for offers that do the same. */
  readonly key: string;
}

/** A quick fix that makes some edits at once. */
export function offer(newsroom: Newsroom, title: string, edits: readonly TextEdit[]): Offer {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.edit = workspaceEdit(newsroom, edits);
  return { action, key: JSON.stringify(edits) };
}

/** A quick fix that runs a command with some values. */
export function commandAction(title: string, command: string, values: readonly unknown[]): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command, arguments: [...values] };
  return action;
}
