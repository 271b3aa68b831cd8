import * as vscode from 'vscode';
import type { Language } from '../prose/prose.ts';
import { draftGlobs } from './settings.ts';

/** What the features of drafts are registered for; `isDraft` then looks at the place and the settings. */
export const DRAFT_LANGUAGES: readonly Language[] = ['markdown', 'plaintext'];

/** Whether a document is a draft: Markdown or plain text in a place that can be written to, where the settings let it in. */
export function isDraft(document: vscode.TextDocument): boolean {
  if (!DRAFT_LANGUAGES.includes(document.languageId as Language)) return false;
  if (document.isUntitled) return true;
  // History, output and comparisons are shown as documents too.
  if (!vscode.workspace.fs.isWritableFileSystem(document.uri.scheme)) return false;
  const { include, exclude } = draftGlobs(document.uri);
  return matchesOne(document, include) && !matchesOne(document, exclude);
}

function matchesOne(document: vscode.TextDocument, globs: readonly string[]): boolean {
  const root = rootOf(document.uri);
  return globs.some((glob) => {
    return vscode.languages.match({ pattern: new vscode.RelativePattern(root, glob) }, document) > 0;
  });
}

/** The markup that a file's name says. */
export const languageOf = (uri: vscode.Uri): Language => (/\.txt$/i.test(uri.path) ? 'plaintext' : 'markdown');

/**
 * The folder whose claims files and drafts a document is held against: its workspace folder, the first one for a
 * document that has no place yet, otherwise the folder it lies in.
 */
export function rootOf(uri: vscode.Uri): vscode.Uri {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (folder) return folder.uri;
  const [first] = vscode.workspace.workspaceFolders ?? [];
  if (uri.scheme === 'untitled') return first?.uri ?? uri;
  return vscode.Uri.joinPath(uri, '..');
}
