import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, finding, keepSample, open, rangeOf, restoreSample, sample, type } from './sample.ts';

describe('citing', () => {
  before(keepSample);
  afterEach(restoreSample);

  it('goes from a citation to the record', async () => {
    const { document } = await open('drafts/front.md');
    const marker = rangeOf(document, '[^contingent-kyiv] They').start.translate(0, 4);
    const [target] = await definitions(document, marker);
    assert.equal(target?.targetUri.toString(), sample('claims.yaml').toString());
    const claims = await vscode.workspace.openTextDocument(target.targetUri);
    assert.equal(claims.getText(target.targetSelectionRange), 'contingent-kyiv');
  });

  it('goes from a superseded id in the claims file to its record', async () => {
    const { document } = await open('claims.yaml');
    const [target] = await definitions(
      document,
      rangeOf(document, '[contingent-first-estimate]').start.translate(0, 3),
    );
    assert.equal(target?.targetSelectionRange?.start.line, rangeOf(document, 'contingent-first-estimate:').start.line);
  });

  it('finds every citation of a record, in drafts that are open and in those that are not', async () => {
    const { document } = await open('drafts/front.md');
    await finding(document, 'bound-dropped', '20,000');
    const marker = rangeOf(document, '[^captives-january]').start.translate(0, 4);
    const places = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      marker,
    );
    // VS Code's own Markdown support finds the one in the draft too, as a footnote.
    const files = new Set(places.map(({ uri }) => vscode.workspace.asRelativePath(uri)));
    assert.deepEqual([...files].toSorted(), [
      'claims.yaml',
      'drafts/captives.md',
      'drafts/front.md',
      'drafts/timeline.md',
    ]);
  });

  it('renames a record in the claims file and in every draft, as one edit', async () => {
    const { document } = await open('claims.yaml');
    await eventually(
      'the records',
      async () => (await definitions(document, rangeOf(document, 'treaty-signed').start))[0],
    );
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      rangeOf(document, 'treaty-signed').start,
      'treaty-signing',
    );
    assert.ok(await vscode.workspace.applyEdit(edit));
    const texts = await Promise.all(
      ['claims.yaml', 'drafts/explainer.md', 'drafts/timeline.md'].map(async (path) =>
        (await vscode.workspace.openTextDocument(sample(path))).getText(),
      ),
    );
    for (const text of texts) {
      assert.match(text, /treaty-signing/);
      assert.doesNotMatch(text, /treaty-signed/);
    }
  });

  it('renames a record from a draft that cites it', async () => {
    const { document } = await open('drafts/front.md');
    await finding(document, 'bound-dropped', '20,000');
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      rangeOf(document, '[^captives-january]').start.translate(0, 4),
      'captives-two',
    );
    assert.equal(edit.entries().length, 4);
  });

  it('refuses a name that is no id, or is taken', async () => {
    const { document } = await open('claims.yaml');
    const position = rangeOf(document, 'treaty-signed').start;
    await eventually('the records', async () => (await definitions(document, position))[0]);
    for (const name of ['Two Words', 'treaty-articles']) assert.equal((await rename(document, position, name)).size, 0);
  });

  for (const [form, opening, written] of [
    ['footnote', '[^', '[^captives-january]'],
    ['Pandoc', '[@', '[@captives-january]'],
    ['comment', '<!-- claim: ', '<!-- claim: captives-january -->'],
  ] as const) {
    it(`completes the id in a ${form} citation, the record that fits first`, async () => {
      const editor = await open('drafts/wire.txt');
      const sentence = 'Ukrainian forces captured three North Korean soldiers in the Kursk region.';
      await type(editor, sentence, sentence + opening);
      const position = rangeOf(editor.document, opening).end;
      const [first] = await completions(editor.document, position);
      assert.equal(labelOf(first!), 'captives-january');
      const { inserting } = first!.range as { inserting: vscode.Range };
      const kept = editor.document.getText(new vscode.Range(position.translate(0, -opening.length), inserting.start));
      assert.equal(kept + String(first!.insertText), written);
      assert.match(first!.filterText ?? '', /captured two North Korean soldiers/);
    });
  }

  it('offers no ids in ordinary text', async () => {
    const { document } = await open('drafts/wire.txt');
    await finding(document, 'figure-differs', 'three');
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      rangeOf(document, 'Night wire').end,
    );
    assert.ok(items.every(({ kind }) => kind !== vscode.CompletionItemKind.Reference));
  });

  it('completes another record in one marker, by words of its statement, and none twice', async () => {
    const editor = await open('drafts/wire.txt');
    const sentence = 'Ukrainian forces captured three North Korean soldiers in the Kursk region.';
    const typed = ' [@captives-january; @';
    await type(editor, sentence, sentence + typed);
    const list = await completions(editor.document, rangeOf(editor.document, typed).end);
    assert.ok(list.length > 1);
    assert.ok(list.every((item) => labelOf(item) !== 'captives-january'));
    const old = list.find((item) => labelOf(item) === 'contingent-first-estimate');
    assert.deepEqual(old?.tags, [vscode.CompletionItemTag.Deprecated]);
  });

  it('completes a footnote call with its definition', async () => {
    const editor = await open('drafts/column.md');
    const before = editor.document.getText();
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'It rained.[^capt\n\n'));
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      editor.document.uri,
      new vscode.Position(0, 16),
      undefined,
      200,
    );
    const item = items.find((it) => labelOf(it) === 'captives-january');
    assert.equal(item?.insertText, 'captives-january]');
    const [edit] = item.additionalTextEdits ?? [];
    assert.match(edit?.newText ?? '', /\[\^captives-january\]: Evening address.* -->$/);
    assert.equal(editor.document.offsetAt(edit!.range.start), before.trimEnd().length + 'It rained.[^capt\n\n'.length);
  });

  it('makes citations links to their records', async () => {
    const { document } = await open('drafts/front.md');
    const target = await eventually('links', async () => {
      const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
        'vscode.executeLinkProvider',
        document.uri,
      );
      return links.find(({ range }) => document.getText(range) === 'captives-january')?.target;
    });
    const claims = await vscode.workspace.openTextDocument(sample('claims.yaml'));
    const { start } = rangeOf(claims, '  captives-january:');
    assert.equal(target.path, claims.uri.path);
    assert.equal(target.fragment, `L${start.line + 1},3`);
  });

  it('goes from a footnote’s definition to the record, and renames it there and everywhere', async () => {
    const editor = await open('drafts/front.md');
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    await editor.edit((edit) => edit.insert(end, '\n\n[^captives-january]: Told to us.\n'));
    const label = rangeOf(editor.document, '[^captives-january]: Told').start.translate(0, 4);
    const [target] = await definitions(editor.document, label);
    assert.equal(target?.targetUri.toString(), sample('claims.yaml').toString());
    const edit = await rename(editor.document, label, 'captives-two');
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.match(editor.document.getText(), /\[\^captives-two\]: Told to us\./);
    assert.match((await vscode.workspace.openTextDocument(sample('claims.yaml'))).getText(), /^ {2}captives-two:/m);
  });

  it('leaves a draft’s own footnote to the editor', async () => {
    const editor = await open('drafts/front.md');
    await finding(editor.document, 'bound-dropped', '20,000');
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    await editor.edit((edit) => edit.insert(end, '\n\nIt rained.[^own] It snowed.\n\n[^own]: A note.\n'));
    const call = rangeOf(editor.document, '[^own] It').start.translate(0, 3);
    const links = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      editor.document.uri,
      call,
    );
    assert.ok(links.every(({ targetUri }) => !targetUri?.path.endsWith('claims.yaml')));
    // A record may not take the label: the draft's calls would cite it.
    const marker = rangeOf(editor.document, '[^captives-january]').start.translate(0, 4);
    assert.equal((await rename(editor.document, marker, 'own')).size, 0);
    assert.ok((await rename(editor.document, marker, 'owned')).size > 0);
  });

  it('copies a draft without its citations', async () => {
    const { document } = await open('drafts/explainer.md');
    await finding(document, 'figure-differs', '14,000');
    await vscode.commands.executeCommand('claimdesk.copyWithoutCitations');
    const copied = await vscode.env.clipboard.readText();
    assert.match(copied, /in June 2024\. The treaty has 23 articles\. It came into force/);
    assert.match(copied, /\| 14,000 North Korean troops \|/);
    assert.doesNotMatch(copied, /\[@/);
    assert.ok(!document.isDirty);
  });
});

const rename = (document: vscode.TextDocument, position: vscode.Position, name: string) =>
  Promise.resolve(
    vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      position,
      name,
    ),
  );

/** The records offered at a position, the best first. */
async function completions(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.CompletionItem[]> {
  const list = await eventually('completions', async () => {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      position,
    );
    const ours = items.filter(({ kind }) => kind === vscode.CompletionItemKind.Reference);
    return ours.length > 0 && ours;
  });
  return list.toSorted((a, b) => (a.sortText! < b.sortText! ? -1 : 1));
}

const labelOf = ({ label }: vscode.CompletionItem) => (typeof label === 'string' ? label : label.label);

async function definitions(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.LocationLink[]> {
  return eventually('a definition', async () => {
    const links = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      position,
    );
    const ours = links.filter(({ targetUri }) => targetUri?.path.endsWith('claims.yaml'));
    return ours.length > 0 && ours;
  });
}
