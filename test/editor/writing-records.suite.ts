import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, keepSample, open, rangeOf, restoreSample, sample, type } from './sample.ts';

/** The line above which the records under test are put. */
const AFTER = '  treaty-in-force:\n';

describe('writing records', () => {
  before(keepSample);
  afterEach(restoreSample);

  const cases: readonly (readonly [
    what: string,
    marked: string,
    offered: readonly string[],
    not: readonly string[],
  ])[] = [
    [
      'keys of a record',
      '  new:\n    statement: x\n    |',
      ['quote', 'matter', 'sources', 'supersedes'],
      ['statement', 'title'],
    ],
    [
      'keys of a source',
      '  new:\n    quote: x\n    sources:\n      - { title: y, |}',
      ['outlet', 'url', 'locator'],
      ['title', 'status'],
    ],
    ['keys of a check', '  new:\n    quote: x\n    checked:\n      |', ['by', 'on', 'how'], ['status']],
    [
      'statuses',
      '  new:\n    quote: x\n    status: |',
      ['unchecked', 'attributed', 'verified', 'disputed', 'withdrawn'],
      ['quote'],
    ],
    ['ids', '  new:\n    quote: x\n    supersedes: [|]', ['contingent-kyiv', 'treaty-signed'], []],
    ['matters', '  new:\n    quote: x\n    matter: |', ['contingent', 'losses'], ['contingent-kyiv']],
    [
      'speakers',
      '  new:\n    quote: x\n    speaker: |',
      ['Volodymyr Zelensky', 'Kim Jong Un', 'the Pentagon'],
      ['Kiev'],
    ],
    ['outlets', '  new:\n    quote: x\n    sources:\n      - outlet: |', ['Office of the President'], []],
    ['initials', '  new:\n    quote: x\n    checked: { by: |}', ['SK'], []],
    ['nothing in a statement', '  new:\n    statement: |', [], ['quote', 'SK']],
  ];
  for (const [what, marked, offered, not] of cases)
    it(`completes ${what}`, async () => {
      const { document, position } = await written(marked);
      const labels = await eventually(
        what,
        async () => {
          const found = (await completions(document, position)).map(({ label }) => labelOf(label));
          return offered.every((label) => found.includes(label)) && found;
        },
        () => completions(document, position),
      );
      for (const label of not) assert.ok(!labels.includes(label), label);
    });

  it('puts in quotation marks what YAML needs them for', async () => {
    const editor = await open('claims.yaml');
    await type(editor, 'speaker: 95th Brigade', 'speaker: "Kyiv: the army"');
    const { document, position } = await written('  new:\n    quote: x\n    speaker: |');
    const item = await eventually('the speaker', async () =>
      (await completions(document, position)).find(({ label }) => labelOf(label) === 'Kyiv: the army'),
    );
    assert.equal(item.insertText, '"Kyiv: the army"');
  });

  it('shows the record of an id that is offered', async () => {
    const { document, position } = await written('  new:\n    quote: x\n    supersedes: [treaty|]');
    const item = await eventually('the id', async () =>
      (await completions(document, position)).find(({ label }) => labelOf(label) === 'treaty-signed'),
    );
    assert.match((item.documentation as vscode.MarkdownString).value, /signed a partnership treaty/);
  });

  it('says what a key means', async () => {
    const { document } = await open('claims.yaml');
    for (const [key, meaning] of [
      ['supersedes: [', /older records that this one replaces/],
      ['glossary:', /what the desk means by it/],
      ['checked: { by: SK, on: 2025-01-13', /Who checked it/],
    ] as const) {
      const said = await eventually(key, async () => {
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          rangeOf(document, key).start.translate(0, 2),
        );
        return hovers.flatMap(({ contents }) => contents.map((it) => (it as vscode.MarkdownString).value))[0];
      });
      assert.match(
        said.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))),
        meaning,
      );
    }
  });

  it('lists the records in the outline', async () => {
    const { document } = await open('claims.yaml');
    const symbols = await eventually('the outline', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      return found?.some(({ name }) => name === 'losses-zelensky') && found;
    });
    const losses = symbols.find(({ name }) => name === 'losses-zelensky')!;
    assert.match(losses.detail, /^Volodymyr Zelensky: About 4,000.*\(Disputed\)$/);
    assert.equal(document.getText(losses.selectionRange), 'losses-zelensky');
    assert.match(document.getText(losses.range), /^losses-zelensky:.*accessed: 2025-01-10 \}$/s);
    assert.match(symbols.find(({ name }) => name === 'generals-killed')!.detail, /\(Withdrawn\)$/);
  });

  const MOVED = '  # Comes first.\n  aa-first:\n    quote: We left. # so they say\n\n';

  it('sorts the records by formatting the file, comments with them, and one undo takes it back', async () => {
    const { document } = await open('claims.yaml');
    const before = document.getText();
    const at = document.positionAt(before.indexOf(AFTER));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, at, MOVED);
    await vscode.workspace.applyEdit(edit);
    const unsorted = document.getText();
    await eventually('the file in order', async () => {
      await vscode.commands.executeCommand('editor.action.formatDocument');
      return document.getText() !== unsorted;
    });
    assert.equal(document.getText(), before.replace('claims:\n', `claims:\n${MOVED}`));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), unsorted);
  });

  it('sorts by a command, from a draft too, and leaves a file with a merge conflict alone', async () => {
    const { document } = await open('claims.yaml');
    const sorted = document.getText();
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(sorted.indexOf(AFTER)), MOVED);
    await vscode.workspace.applyEdit(edit);
    await open('drafts/wire.txt');
    await eventually('the file in order', async () => {
      await vscode.commands.executeCommand('claimdesk.sortRecords');
      return document.getText() === sorted.replace('claims:\n', `claims:\n${MOVED}`);
    });
    const editor = await open('claims.yaml');
    await type(editor, '  # Comes first.\n', '<<<<<<< ours\n=======\n  # Comes first.\n>>>>>>> theirs\n');
    const conflicted = document.getText();
    let answered = false;
    vscode.commands.executeCommand('claimdesk.sortRecords').then(() => {
      answered = true;
    });
    // The message that says why waits to be closed.
    await eventually('an end', async () => {
      await vscode.commands.executeCommand('notifications.clearAll');
      return answered;
    });
    assert.equal(document.getText(), conflicted);
  });

  it('formats no other YAML or JSON file', async () => {
    const other = sample('other.yaml');
    await vscode.workspace.fs.writeFile(other, new TextEncoder().encode('b: 1   \na: 2\n'));
    await open('other.yaml');
    const edits = await vscode.commands.executeCommand<vscode.TextEdit[] | undefined>(
      'vscode.executeFormatDocumentProvider',
      other,
      { tabSize: 2, insertSpaces: true },
    );
    assert.deepEqual(edits ?? [], []);
  });
});

/** Writes a text into the claims file; its `|` is where the cursor then stands. */
async function written(marked: string) {
  const editor = await open('claims.yaml');
  const { document } = editor;
  await eventually('the file as it is on disk', () => document.getText().includes(AFTER));
  const start = document.getText().indexOf(AFTER);
  await type(editor, AFTER, `${marked.replace('|', '')}\n${AFTER}`);
  return { document, position: document.positionAt(start + marked.indexOf('|')) };
}

async function completions(document: vscode.TextDocument, position: vscode.Position) {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
  );
  // Words of the document are the editor's own.
  return items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Text);
}

const labelOf = (label: string | vscode.CompletionItemLabel) => (typeof label === 'string' ? label : label.label);
