import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { finding, silence } from './sample.ts';

/** A file system that lies on no disk, as those of repositories opened in a browser do. */
class VirtualFiles implements vscode.FileSystemProvider {
  readonly #files = new Map<string, Uint8Array>();
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  stat({ path }: vscode.Uri): vscode.FileStat {
    const file = this.#files.get(path);
    if (file) return { type: vscode.FileType.File, ctime: 0, mtime: file.length, size: file.length };
    if (path === '/' || path === '/desk') return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    throw vscode.FileSystemError.FileNotFound(path);
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    const file = this.#files.get(path);
    if (!file) throw vscode.FileSystemError.FileNotFound(path);
    return file;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    const type = this.#files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    this.#files.set(uri.path, content);
    this.#changed.fire([{ type, uri }]);
  }

  readDirectory(): [string, vscode.FileType][] {
    return [...this.#files.keys()].map((path) => [path.slice(path.lastIndexOf('/') + 1), vscode.FileType.File]);
  }

  watch = () => new vscode.Disposable(() => {});
  createDirectory(): void {}
  delete({ path }: vscode.Uri): void {
    this.#files.delete(path);
  }
  rename(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
}

describe('a virtual workspace', () => {
  const files = new VirtualFiles();
  const at = (name: string) => vscode.Uri.from({ scheme: 'claimdesk-virtual', path: `/desk/${name}` });
  const put = (name: string, text: string) => files.writeFile(at(name), new TextEncoder().encode(text));
  let registered: vscode.Disposable;

  before(() => {
    registered = vscode.workspace.registerFileSystemProvider('claimdesk-virtual', files);
    put('claims.yaml', 'version: 1\nclaims:\n  ferry-crew:\n    statement: The ferry has a crew of 14.\n');
    put('ferry.md', 'The ferry has a crew of 41.[^ferry-crew]\n');
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    registered.dispose();
  });

  it('is checked and mended like one on disk', async () => {
    const document = await vscode.workspace.openTextDocument(at('ferry.md'));
    await vscode.window.showTextDocument(document);
    const { range } = await finding(document, 'figure-differs', '41');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const fix = actions.find(({ title }) => title.startsWith('Change to what the record says'));
    assert.ok(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);
    await silence(document, 'figure-differs');
    assert.equal(await document.save(), true);
    assert.match(new TextDecoder().decode(files.readFile(at('ferry.md'))), /a crew of 14\./);
  });
});
