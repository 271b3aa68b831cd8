import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  diagnostics,
  eventually,
  finding,
  keepSample,
  open,
  rangeOf,
  restoreSample,
  sample,
  silence,
  type,
} from './sample.ts';

const write = (path: string, text: string | Uint8Array) =>
  vscode.workspace.fs.writeFile(sample(path), typeof text === 'string' ? new TextEncoder().encode(text) : text);

const WRONG = 'Altogether 14,000 North Korean troops have been deployed to the Kursk region.[^contingent-kyiv]';

describe('odd input', () => {
  before(keepSample);
  afterEach(restoreSample);

  for (const [name, text] of [
    ['Windows line ends', `First.\r\n\r\nSecond.\r\n\r\n${WRONG}\r\n`],
    ['a byte order mark', `\uFEFF${WRONG}\n`],
    ['characters outside the basic plane', `🎈🎈 𝔘𝔫𝔦 ${WRONG}\n`],
    ['old Mac line ends', `First.\r\r${WRONG}\r`],
  ] as const) {
    it(`keeps findings in place with ${name}`, async () => {
      await write('drafts/odd.md', text);
      const { document } = await open('drafts/odd.md');
      await finding(document, 'figure-differs', '14,000');
    });
  }

  it('is silent on an empty draft, on one of blank lines and on binary bytes', async () => {
    await write('drafts/empty.md', '');
    await write('drafts/blank.txt', '\n\n   \n');
    await write(
      'drafts/bytes.txt',
      Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 251),
    );
    for (const path of ['drafts/empty.md', 'drafts/blank.txt']) {
      assert.deepEqual(diagnostics((await open(path)).document), []);
    }
    await Promise.resolve(vscode.workspace.openTextDocument(sample('drafts/bytes.txt'))).catch(() => undefined);
    await finding((await open('drafts/explainer.md')).document, 'figure-differs', '14,000');
  });

  it('says nothing of a claims file that is a folder, and reads the drafts on', async () => {
    await vscode.workspace.fs.delete(sample('claims.yaml'));
    await vscode.workspace.fs.createDirectory(sample('claims.yaml'));
    try {
      const { document } = await open('drafts/front.md');
      await finding(document, 'draft-contradicts-itself', 'nine');
      await eventually('one problem of the file', () =>
        vscode.languages.getDiagnostics(sample('claims.yaml')).find(({ code }) => code === 'unreadable-file'),
      );
    } finally {
      await vscode.workspace.fs.delete(sample('claims.yaml'), { recursive: true });
    }
  });

  it('loses no key of a draft that is typed while it is checked', async () => {
    const editor = await open('drafts/front.md');
    await finding(editor.document, 'bound-dropped', '20,000');
    const end = rangeOf(editor.document, 'containers of munitions to Russia.').end;
    editor.selection = new vscode.Selection(end, end);
    const before = editor.document.getText();
    const typed = ' It shipped 300 shells, 40 guns and 7 tanks, he said.';
    for (const key of typed) await vscode.commands.executeCommand('type', { text: key });
    assert.equal(editor.document.getText().replace(typed, ''), before);
    await finding(editor.document, 'bound-dropped', '20,000');
  });

  it('checks a very long draft when it is saved, and keeps it whole', async () => {
    const paragraph = 'The quiet village has a road and a well, and the snow lies deep on both of them.\n\n';
    await write('drafts/long.txt', paragraph.repeat(13_000) + WRONG.replace(/\[.*/, ''));
    const editor = await open('drafts/long.txt');
    const length = editor.document.getText().length;
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'TK '));
    await editor.document.save();
    await eventually('its findings', () => diagnostics(editor.document).length > 0);
    assert.equal(editor.document.getText().length, length + 3);
  });

  it('leaves a draft that is far too long unread, and keeps working on the others', async () => {
    const { document } = await open('drafts/explainer.md');
    await finding(document, 'figure-differs', '14,000');
    await write('drafts/book.txt', 'The village has 14,000 wells and 3 roads. TK\n\n'.repeat(50_000));
    const book = await open('drafts/book.txt');
    const claims = await open('claims.yaml');
    const briefing = 'About 12,000 North Korean troops have been deployed to the Kursk region.';
    await type(claims, briefing, briefing.replace('12,000', '14,000'));
    await silence(document, 'figure-differs');
    assert.deepEqual(diagnostics(book.document), []);
    const most = new vscode.Range(new vscode.Position(9, 0), new vscode.Position(book.document.lineCount, 0));
    const shorter = await vscode.window.showTextDocument(book.document);
    await shorter.edit((edit) => edit.delete(most));
    await eventually('its findings once it is short', () => diagnostics(book.document).length > 0);
  });

  it('reads a draft that was never saved', async () => {
    await vscode.commands.executeCommand('workbench.action.files.newUntitledFile');
    const editor = await eventually('a new draft', () => vscode.window.activeTextEditor);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), WRONG));
    await finding(editor.document, 'figure-differs', '14,000');
  });
});
