import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** The host that the build made this bundle for. */
declare const HOST: 'node' | 'worker';

describe(`the ${HOST} extension host`, () => {
  it(HOST === 'worker' ? 'is a browser worker, without Node' : 'runs on Node', () => {
    assert.equal('importScripts' in globalThis, HOST === 'worker');
    assert.equal(typeof globalThis.process?.versions?.node === 'string', HOST === 'node');
  });

  it('activates the extension', async () => {
    const extension = vscode.extensions.getExtension('claimdesk.claimdesk');
    assert.ok(extension, 'the extension is not there');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  it('opens the sample newsroom', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder, 'no folder is open');
    const files = await vscode.workspace.fs.readDirectory(folder.uri);
    assert.ok(files.some(([name]) => name === 'claims.yaml'));
  });
});
