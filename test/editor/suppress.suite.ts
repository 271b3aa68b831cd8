import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  actions,
  diagnostics,
  eventually,
  finding,
  keepSample,
  open,
  restoreSample,
  silence,
  type,
  undone,
} from './sample.ts';

describe('suppressing a finding', () => {
  before(keepSample);
  afterEach(restoreSample);

  for (const { file, check, words, comment } of [
    {
      file: 'drafts/explainer.md',
      check: 'unit-differs',
      words: 'about 2,000 euros a month',
      comment: '[@soldier-pay].<!-- claimdesk-disable-sentence unit-differs: paid in euros since May -->',
    },
    {
      file: 'drafts/wire.txt',
      check: 'figure-differs',
      words: 'three',
      comment: 'Kursk region.<!-- claimdesk-disable-sentence figure-differs: paid in euros since May -->',
    },
  ])
    it(`of ${check} here writes a comment with the reason, which one undo takes back`, async () => {
      const { document } = await open(file);
      const { range } = await finding(document, check, words);
      const text = document.getText();
      const action = (await actions(document, range)).find((it) => it.command?.command === 'claimdesk.suppressHere');
      assert.ok(action?.command);
      assert.equal(action.title, `Suppress “${check}” here, with a reason…`);
      await run(action.command, 'paid in euros since May');
      assert.ok(document.getText().includes(comment), document.getText());
      await gone(document, check, words);
      await silence(document, 'unused-suppression');
      await undone(document, text);
      await finding(document, check, words);
    });

  it('in the file writes the comment above the text, and the title stays the title', async () => {
    const { document } = await open('drafts/wire.txt');
    const { range } = await finding(document, 'figure-differs', 'three');
    const text = document.getText();
    const before = diagnostics(document).length;
    const action = (await actions(document, range)).find((it) => it.command?.command === 'claimdesk.suppressInFile');
    await run(action!.command!, 'checked by phone');
    // The draft has Windows line ends, and so has what is added.
    const comment = '<!-- claimdesk-disable-file figure-differs: checked by phone -->';
    assert.equal(document.getText(), `${comment}\r\n\r\n${text}`);
    await silence(document, 'figure-differs');
    await eventually('the other findings', () => diagnostics(document).length === before - 1);
    await undone(document, text);
  });

  it('asks for the reason, and does nothing without one', async () => {
    const editor = await open('drafts/explainer.md');
    const { range } = await finding(editor.document, 'figure-differs', '14,000');
    editor.selection = new vscode.Selection(range.start, range.start);
    const text = editor.document.getText();
    const over = vscode.commands.executeCommand('claimdesk.suppressHere');
    const close = setInterval(() => vscode.commands.executeCommand('workbench.action.closeQuickOpen'), 300);
    await over;
    clearInterval(close);
    assert.equal(editor.document.getText(), text);
  });

  it('in the workspace switches the check off in its settings', async () => {
    const { document } = await open('drafts/explainer.md');
    const { range } = await finding(document, 'unit-differs', 'about 2,000 euros a month');
    const action = (await actions(document, range)).find(
      (it) => it.command?.command === 'claimdesk.suppressInWorkspace',
    );
    const settings = () => vscode.workspace.getConfiguration('claimdesk', document.uri);
    try {
      await run(action!.command!);
      await silence(document, 'unit-differs');
      assert.equal(settings().inspect('checks.unit-differs')?.workspaceValue, 'off');
    } finally {
      await settings().update('checks.unit-differs', undefined, vscode.ConfigurationTarget.Workspace);
      await vscode.commands.executeCommand('notifications.clearAll');
    }
    await finding(document, 'unit-differs', 'about 2,000 euros a month');
  });

  it('that suppresses nothing, or says not why, is found, and a fix takes it out', async () => {
    const editor = await open('drafts/wire.txt');
    const { document } = editor;
    await finding(document, 'figure-differs', 'three');
    const text = document.getText();
    await type(editor, 'minutes.', 'minutes. <!-- claimdesk-disable-sentence unit-differs: none -->');
    const { range } = await finding(document, 'unused-suppression', 'unit-differs');
    const [fix] = await actions(document, range);
    assert.equal(fix?.title, 'Remove the suppression');
    assert.ok(await vscode.workspace.applyEdit(fix.edit!));
    assert.equal(document.getText(), text);
    await silence(document, 'unused-suppression');
    await type(editor, 'minutes.', 'minutes.<!-- claimdesk-disable-sentence uncited-claim -->');
    await finding(document, 'unused-suppression', '<!-- claimdesk-disable-sentence uncited-claim -->');
  });
});

const run = ({ command, arguments: values = [] }: vscode.Command, ...more: unknown[]) =>
  vscode.commands.executeCommand(command, ...values, ...more);

const gone = (document: vscode.TextDocument, check: string, words: string) =>
  eventually(`${check} gone`, () =>
    diagnostics(document).every((it) => it.code !== check || document.getText(it.range) !== words),
  );
