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
    for (const name of ['Two Words', 'treaty-articles']) {
      await assert.rejects(
        Promise.resolve(
          vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, position, name),
        ),
      );
    }
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
      const list = await eventually('completions', async () => {
        const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
          'vscode.executeCompletionItemProvider',
          editor.document.uri,
          position,
        );
        const ours = items.filter(({ kind }) => kind === vscode.CompletionItemKind.Reference);
        return ours.length > 0 && ours;
      });
      const [first] = list.toSorted((a, b) => (a.sortText! < b.sortText! ? -1 : 1));
      assert.equal(labelOf(first!), 'captives-january');
      assert.equal(opening + String(first!.insertText), written);
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
