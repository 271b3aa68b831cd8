import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** Milliseconds within which the editor must have come to what a test waits for. */
const PATIENCE = 10_000;

/** A file of the sample newsroom, by its path in it. */
export function sample(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Opens a file of the sample newsroom as a writer does: when its editor closes, so does the document. */
export async function open(path: string): Promise<vscode.TextEditor> {
  const uri = sample(path);
  await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
  return eventually(`${path} open`, () => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.uri.toString() === uri.toString() && editor;
  });
}

/** Asks again and again until there is an answer; fails by name, with what there is instead, when patience ends. */
export async function eventually<T>(
  what: string,
  ask: () => T | Promise<T>,
  instead: () => unknown = () => '',
): Promise<Exclude<T, undefined | null | false>> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false)
      return answer as Exclude<T, undefined | null | false>;
    if (Date.now() > deadline) throw new Error(`never: ${what} ${JSON.stringify(instead())}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The range of a text that stands once in a document. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const text = document.getText();
  const start = text.indexOf(words);
  assert.ok(start >= 0, `“${words}” is not in ${document.uri.path}`);
  assert.equal(text.indexOf(words, start + 1), -1, `“${words}” is more than once in ${document.uri.path}`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** Our diagnostics of a document now. */
export const diagnostics = ({ uri }: vscode.TextDocument): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'claimdesk');

/** Our diagnostics of a document now, as check and words. */
export const found = (document: vscode.TextDocument): string[] =>
  diagnostics(document).map(({ code, range }) => `${code} “${document.getText(range)}”`);

/** Waits for the diagnostic of a check on some words. */
export const finding = (document: vscode.TextDocument, check: string, words: string): Promise<vscode.Diagnostic> =>
  eventually(
    `${check} on “${words}”`,
    () => diagnostics(document).find(({ code, range }) => code === check && document.getText(range) === words),
    () => found(document),
  );

/** Waits until a check finds nothing in a document. */
export const silence = (document: vscode.TextDocument, check: string): Promise<boolean> =>
  eventually(
    `silence of ${check}`,
    () => diagnostics(document).every(({ code }) => code !== check),
    () => found(document),
  );

/** Types in place of some words, as one edit. */
export async function type(editor: vscode.TextEditor, words: string, text: string): Promise<void> {
  const done = await editor.edit((edit) => edit.replace(rangeOf(editor.document, words), text));
  assert.ok(done, 'the edit was refused');
}

/** The code actions that are offered at a place. */
export const actions = (document: vscode.TextDocument, range: vscode.Range): Thenable<vscode.CodeAction[]> =>
  vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range);

/** Fails unless undoing once in a document's editor brings its text back. */
export async function undone(document: vscode.TextDocument, text: string): Promise<void> {
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('undo');
  assert.equal(document.getText(), text);
}

/** The sample newsroom as it was when the suites began: path → bytes. */
const original = new Map<string, Uint8Array>();

/** Keeps the sample newsroom's files, to be restored after each test. */
export async function keepSample(): Promise<void> {
  if (original.size > 0) return;
  for (const path of await filesIn('')) original.set(path, await vscode.workspace.fs.readFile(sample(path)));
}

/** Throws away every change of the last test, in editors and on disk. */
export async function restoreSample(): Promise<void> {
  for (const { uri } of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.commands.executeCommand('vscode.open', uri);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await eventually('nothing unsaved', () => vscode.workspace.textDocuments.every(({ isDirty }) => !isDirty));
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  for (const path of await filesIn('')) {
    if (!original.has(path)) await vscode.workspace.fs.delete(sample(path));
  }
  for (const [path, bytes] of original) {
    const now = await vscode.workspace.fs.readFile(sample(path)).then(undefined, () => null);
    if (!now || new TextDecoder().decode(now) !== new TextDecoder().decode(bytes)) {
      await vscode.workspace.fs.writeFile(sample(path), bytes);
    }
  }
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await vscode.workspace.fs.readDirectory(sample(folder));
  const files = await Promise.all(
    entries.map(([name, type]) => {
      const path = folder === '' ? name : `${folder}/${name}`;
      return type === vscode.FileType.Directory ? filesIn(path) : [path];
    }),
  );
  return files.flat();
}
