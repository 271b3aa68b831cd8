import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, finding, keepSample, open, rangeOf, restoreSample, sample, silence } from './sample.ts';

describe('the whole workspace', () => {
  before(keepSample);
  afterEach(restoreSample);

  it('goes from contradiction to contradiction, around the end', async () => {
    const editor = await open('drafts/explainer.md');
    await finding(editor.document, 'figure-differs', '14,000');
    await finding(editor.document, 'unit-differs', 'about 2,000 euros a month');
    const visited: string[] = [];
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    for (const command of ['next', 'next', 'next', 'previous']) {
      await vscode.commands.executeCommand(`claimdesk.${command}Contradiction`);
      visited.push(editor.document.getText(editor.selection));
    }
    assert.deepEqual(visited, ['14,000', 'about 2,000 euros a month', '14,000', 'about 2,000 euros a month']);
  });

  it('goes to the next claim that nobody has vouched for', async () => {
    const editor = await open('drafts/wire.txt');
    await finding(editor.document, 'figure-differs', 'three');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('claimdesk.nextUncheckedClaim');
    assert.match(editor.document.getText(editor.selection), /^Ukrainian forces captured three/);
    await vscode.commands.executeCommand('claimdesk.nextUncheckedClaim');
    assert.match(editor.document.getText(editor.selection), /^About 4,000/);
  });

  it('settles the contradiction of a row of the claims view, wherever the cursor is', async () => {
    const { document } = await open('drafts/explainer.md');
    await finding(document, 'figure-differs', '14,000');
    const range = rangeOf(document, '14,000 North Korean troops');
    const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    await vscode.commands.executeCommand('claimdesk.changeToRecord', { uri: document.uri.toString(), span, claim: {} });
    await silence(document, 'figure-differs');
  });

  it('opens the record of the claim at the cursor', async () => {
    const editor = await open('drafts/explainer.md');
    await finding(editor.document, 'figure-differs', '14,000');
    const { start } = rangeOf(editor.document, 'contingent-kyiv');
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('claimdesk.openRecord');
    const opened = vscode.window.activeTextEditor!;
    assert.equal(opened.document.getText(opened.selection), 'contingent-kyiv');
  });

  it('checks drafts that are not open, and follows them on disk', async () => {
    await open('drafts/explainer.md');
    void vscode.commands.executeCommand('claimdesk.checkWorkspace');
    const codes = () => vscode.languages.getDiagnostics(sample('drafts/front.md')).map(({ code }) => code);
    await eventually('findings in a closed draft', () => codes().includes('bound-dropped'));
    const unused = await eventually('a record that no draft uses', () =>
      vscode.languages.getDiagnostics(sample('claims.yaml')).find(({ code }) => code === 'unused-record'),
    );
    assert.match(unused.message, /treaty-articles-wire/);
    await vscode.commands.executeCommand('notifications.clearAll');
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(sample('drafts/front.md')));
    const mended = text.replace('shipped 20,000', 'shipped more than 20,000');
    await vscode.workspace.fs.writeFile(sample('drafts/front.md'), new TextEncoder().encode(mended));
    await eventually('the finding gone', () => !codes().includes('bound-dropped'));
  });
});
