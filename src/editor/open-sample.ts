import * as vscode from 'vscode';
import { SAMPLE_FILES } from './sample-files.ts';

/** Asks where to put a copy of the sample newsroom, and opens it: in this window where no folder is open in it. */
export async function openSample(extension: vscode.Uri): Promise<void> {
  const [parent] =
    (await vscode.window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      title: vscode.l10n.t('Where to put the sample newsroom'),
      openLabel: vscode.l10n.t('Put It Here'),
    })) ?? [];
  if (!parent) return;
  try {
    const folder = await copySample(extension, parent);
    const forceNewWindow = (vscode.workspace.workspaceFolders ?? []).length > 0;
    await vscode.commands.executeCommand('vscode.openFolder', folder, { forceNewWindow });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await vscode.window.showErrorMessage(
      vscode.l10n.t('The sample newsroom could not be written: {0} Choose another folder.', reason),
    );
  }
}

/** Writes the sample newsroom into a new folder below `parent` and returns it; what is there already stays as it is. */
export async function copySample(extension: vscode.Uri, parent: vscode.Uri): Promise<vscode.Uri> {
  const { fs } = vscode.workspace;
  const folder = await freeName(parent);
  for (const file of SAMPLE_FILES) {
    const bytes = await fs.readFile(vscode.Uri.joinPath(extension, 'dist', 'sample', file));
    await fs.writeFile(vscode.Uri.joinPath(folder, file), bytes);
  }
  return folder;
}

/** How many copies of the sample anybody may want in one folder. */
const MOST = 100;

async function freeName(parent: vscode.Uri): Promise<vscode.Uri> {
  const taken = new Set((await vscode.workspace.fs.readDirectory(parent)).map(([name]) => name));
  for (let number = 1; number < MOST; number++) {
    const name = `claimdesk-sample${number === 1 ? '' : `-${number}`}`;
    if (!taken.has(name)) return vscode.Uri.joinPath(parent, name);
  }
  throw vscode.FileSystemError.FileExists(parent);
}
