import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { copySample } from '../../src/editor/open-sample.ts';
import { SAMPLE_FILES } from '../../src/editor/sample-files.ts';
import { sample } from './sample.ts';

describe('the first five minutes', () => {
  const { fs } = vscode.workspace;
  const extension = () => {
    const found = vscode.extensions.getExtension('claimdesk.claimdesk');
    assert.ok(found, 'the extension is not there');
    return found.extensionUri;
  };

  it('begin with a copy of the sample newsroom, beside what is there already', async () => {
    const parent = sample('elsewhere');
    await fs.createDirectory(parent);
    const copies = [await copySample(extension(), parent), await copySample(extension(), parent)];
    try {
      assert.deepEqual(
        copies.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)),
        ['claimdesk-sample', 'claimdesk-sample-2'],
      );
      for (const copy of copies)
        for (const file of SAMPLE_FILES)
          assert.deepEqual(await fs.readFile(vscode.Uri.joinPath(copy, file)), await fs.readFile(sample(file)), file);
    } finally {
      await fs.delete(parent, { recursive: true });
    }
  });

  it('are led by a walkthrough whose steps are all there', async () => {
    const { packageJSON } = vscode.extensions.getExtension('claimdesk.claimdesk')!;
    const commands = new Set(await vscode.commands.getCommands(true));
    const [{ steps }] = packageJSON.contributes.walkthroughs;
    const led = steps.flatMap(({ description }: { description: string }) =>
      [...description.matchAll(/\(command:([\w.]+)\)/g)].map(([, command]) => command),
    );
    assert.equal(led.length, steps.length);
    for (const command of led) assert.ok(commands.has(command), command);
  });
});
