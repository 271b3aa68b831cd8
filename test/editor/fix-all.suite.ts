import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, finding, keepSample, open, restoreSample, silence, type, undone } from './sample.ts';

describe('fixing a whole draft', () => {
  before(keepSample);
  afterEach(restoreSample);

  it('offers what is safe as one source action, undone in one step', async () => {
    const { document } = await open('drafts/captives.md');
    await finding(document, 'name-varies', 'Zelenskyy');
    await finding(document, 'quote-altered', 'with barely');
    const text = document.getText();
    const all = await sourceActions(document, 'source.fixAll');
    assert.deepEqual(
      all.map(({ kind, title }) => [kind?.value, title]),
      [['source.fixAll.claimdesk', 'Fix everything that is safe to fix in this draft']],
    );
    assert.ok(await vscode.workspace.applyEdit(all[0]!.edit!));
    await silence(document, 'name-varies');
    await finding(document, 'quote-altered', 'with barely');
    assert.doesNotMatch(document.getText(), /Zelenskyy/);
    await undone(document, text);
  });

  it('offers each check by its own name', async () => {
    const { document } = await open('drafts/explainer.md');
    await finding(document, 'figure-differs', '14,000');
    assert.deepEqual(await sourceActions(document, 'source.fixAll'), []);
    const menu = await sourceActions(document, 'source');
    assert.deepEqual(
      menu.map(({ kind }) => kind?.value).filter((kind) => kind?.includes('claimdesk')),
      ['source.fixAll.claimdesk.figure-differs', 'source.fixAll.claimdesk.unit-differs'],
    );
    const [only] = await sourceActions(document, 'source.fixAll.claimdesk.figure-differs');
    assert.ok(await vscode.workspace.applyEdit(only!.edit!));
    await silence(document, 'figure-differs');
    await finding(document, 'unit-differs', 'about 2,000 euros a month');
  });

  it('fixes on saving what the settings ask for', async () => {
    const editor = await open('drafts/timeline.md');
    const { document } = editor;
    await finding(document, 'stale-record', 'contingent-first-estimate');
    const settings = () => vscode.workspace.getConfiguration('editor', document.uri);
    const inWorkspace = vscode.ConfigurationTarget.Workspace;
    await settings().update('codeActionsOnSave', { 'source.fixAll.claimdesk': 'explicit' }, inWorkspace);
    try {
      await type(editor, '# How it came to this', '# How it all came to this');
      await finding(document, 'stale-record', 'contingent-first-estimate');
      await vscode.commands.executeCommand('workbench.action.files.save');
      await eventually('the fix', () => document.getText().includes('[^contingent-kyiv]'));
      await silence(document, 'stale-record');
    } finally {
      await settings().update('codeActionsOnSave', undefined, inWorkspace);
    }
  });

  it('is a command: what is safe, or all of one check', async () => {
    const captives = await open('drafts/captives.md');
    await finding(captives.document, 'name-varies', 'Zelenskyy');
    await vscode.commands.executeCommand('claimdesk.fixAll');
    await silence(captives.document, 'name-varies');
    const text = captives.document.getText();
    await vscode.commands.executeCommand('claimdesk.fixAllOfCheck', 'quote-altered');
    await silence(captives.document, 'quote-altered');
    await undone(captives.document, text);
  });
});

const sourceActions = (document: vscode.TextDocument, kind: string) =>
  vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(0, 0, document.lineCount, 0),
    kind,
  );
