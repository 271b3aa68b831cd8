import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, finding, found, keepSample, open, restoreSample, sample, silence, type } from './sample.ts';

const SENTENCE = 'Ukrainian forces captured two North Korean soldiers in the Kursk region.';
const NOTE =
  /^\[\^captives-january\]: Evening address, Office of the President, second minute\. <!-- from the record: \w+ -->$/m;

describe('footnotes', () => {
  before(keepSample);
  afterEach(restoreSample);

  it('are defined from the record’s sources when a claim is cited, as one edit', async () => {
    const editor = await draftOf(`${SENTENCE}\n`);
    const before = editor.document.getText();
    const { range } = await finding(editor.document, 'uncited-claim', SENTENCE);
    await cite(editor.document, range);
    await eventually(
      'the note',
      () => NOTE.test(editor.document.getText()),
      () => editor.document.getText(),
    );
    assert.match(editor.document.getText(), /Kursk region\.\[\^captives-january\]\n\n\[\^/);
    await vscode.commands.executeCommand('undo');
    await eventually(
      'undone',
      () => editor.document.getText() === before,
      () => editor.document.getText(),
    );
  });

  it('are not where the setting says so', async () => {
    const settings = vscode.workspace.getConfiguration('claimdesk', sample('drafts/front.md'));
    await settings.update('citation.footnoteDefinitions', false, vscode.ConfigurationTarget.Global);
    try {
      const { document } = await draftOf(`${SENTENCE}\n`);
      const { range } = await finding(document, 'uncited-claim', SENTENCE);
      await cite(document, range);
      await eventually(
        'the call',
        () => document.getText() === `${SENTENCE}[^captives-january]\n`,
        () => document.getText(),
      );
    } finally {
      await settings.update('citation.footnoteDefinitions', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('are brought in step in one draft, what a hand wrote left as it is', async () => {
    const own = '[^notebook-oath]: Read in Kyiv by two translators.';
    const editor = await draftOf(`${SENTENCE}[^captives-january] An oath.[^notebook-oath]\n\n${own}\n`);
    await vscode.commands.executeCommand('claimdesk.updateFootnotes', 'draft');
    const { document } = editor;
    assert.match(document.getText(), NOTE);
    assert.ok(document.getText().includes(own));
    const claims = await open('claims.yaml');
    await type(claims, 'locator: second minute', 'locator: third minute');
    await vscode.commands.executeCommand('vscode.open', document.uri);
    await vscode.commands.executeCommand('claimdesk.updateFootnotes', 'draft');
    await eventually(
      'the new note',
      () => /third minute\. <!--/.test(document.getText()),
      () => document.getText(),
    );
    assert.ok(document.getText().includes(own));
  });

  it('are brought in step in every draft, open or not, as one edit', async () => {
    const uri = sample('drafts/closed.md');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(`${SENTENCE}[^captives-january]\n`));
    await open('drafts/front.md');
    await vscode.commands.executeCommand('claimdesk.updateFootnotes', 'all');
    assert.match((await vscode.workspace.openTextDocument(uri)).getText(), NOTE);
  });

  it('are faded when their last call goes, and can be removed', async () => {
    const editor = await draftOf(`${SENTENCE}[^captives-january] It rained.\n`);
    await vscode.commands.executeCommand('claimdesk.updateFootnotes', 'draft');
    await type(editor, '.[^captives-january]', '.');
    const { document } = editor;
    const note = NOTE.exec(document.getText())![0];
    const { range, tags } = await finding(document, 'unused-footnote', note);
    assert.deepEqual(tags, [vscode.DiagnosticTag.Unnecessary]);
    const fixes = await actions(document, range);
    const fix = fixes.find(({ title }) => title === 'Remove the footnote “captives-january”');
    assert.ok(fix?.edit && (await vscode.workspace.applyEdit(fix.edit)), fixes.map(({ title }) => title).join());
    assert.equal(document.getText(), `${SENTENCE} It rained.\n`);
    await silence(document, 'unused-footnote');
  });

  it('bring no findings of their own', async () => {
    const { document } = await draftOf(`${SENTENCE}[^captives-january]\n`);
    await vscode.commands.executeCommand('claimdesk.updateFootnotes', 'draft');
    await eventually('the note', () => NOTE.test(document.getText()));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    assert.deepEqual(found(document), []);
  });
});

/** A new draft of the newsroom, open. */
async function draftOf(text: string): Promise<vscode.TextEditor> {
  await vscode.workspace.fs.writeFile(sample('drafts/new.md'), new TextEncoder().encode(text));
  // Its citations are links once the records are read.
  await open('drafts/front.md');
  await eventually('the records', async () => {
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      sample('drafts/front.md'),
    );
    return links.some(({ target }) => target?.path.endsWith('claims.yaml'));
  });
  return open('drafts/new.md');
}

const actions = (document: vscode.TextDocument, range: vscode.Range) =>
  vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range);

async function cite(document: vscode.TextDocument, range: vscode.Range): Promise<void> {
  const offers = await actions(document, range);
  const offer = offers.find(({ title }) => title.startsWith('Cite “captives-january”'));
  assert.ok(offer?.edit && (await vscode.workspace.applyEdit(offer.edit)), offers.map(({ title }) => title).join());
}
