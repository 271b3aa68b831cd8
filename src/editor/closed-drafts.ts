import * as vscode from 'vscode';
import type { Draft } from '../engine.ts';
import { readText } from './claims-files.ts';
import { isDraft, languageOf } from './draft-files.ts';
import { draftGlobs } from './settings.ts';

/** The files of a folder that are drafts by the settings and that no editor holds open. */
export async function closedDrafts(
  root: vscode.Uri,
  cancel?: vscode.CancellationToken,
): Promise<readonly vscode.Uri[]> {
  const { include, exclude } = draftGlobs(root);
  const without = exclude.length > 0 ? new vscode.RelativePattern(root, `{${exclude.join(',')}}`) : undefined;
  const found = await Promise.all(
    include.map((glob) =>
      vscode.workspace.findFiles(new vscode.RelativePattern(root, glob), without, undefined, cancel),
    ),
  );
  const open = new Set(vscode.workspace.textDocuments.filter(isDraft).map(({ uri }) => uri.toString()));
  const closed = new Map(found.flat().map((uri) => [uri.toString(), uri]));
  for (const uri of open) closed.delete(uri);
  return [...closed.values()];
}

/** The draft in a file as it is on disk; undefined where it cannot be read. */
export async function readClosed(uri: vscode.Uri): Promise<Draft | undefined> {
  try {
    return { uri: uri.toString(), text: await readText(uri), language: languageOf(uri) };
  } catch {
    // The file went away, or holds what nobody may read: the others are still worth having.
    return undefined;
  }
}
