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

/** One finding that a fact-checker expects in the sample newsroom. */
interface Expected {
  readonly file: string;
  readonly check: string;
  readonly words: string;
  readonly related: string | null;
}

describe('diagnostics', () => {
  before(keepSample);
  afterEach(restoreSample);

  it('are the findings that a fact-checker expects in the sample newsroom', async () => {
    const bytes = await vscode.workspace.fs.readFile(sample('expected.json'));
    const all: Expected[] = JSON.parse(new TextDecoder().decode(bytes));
    // What no draft uses can be told only once all drafts were checked.
    const expected = all.filter(({ check }) => check !== 'unused-record');
    const drafts = (await vscode.workspace.fs.readDirectory(sample('drafts'))).map(([name]) => `drafts/${name}`);
    const files = [...drafts, 'claims.yaml'];
    const documents = new Map<string, vscode.TextDocument>();
    for (const file of files) documents.set(file, (await open(file)).document);
    const line = ({ file, check, words, related }: Expected) => `${file} ${check} “${words}” ← ${related}`;
    const found = () =>
      [...documents].flatMap(([file, document]) =>
        diagnostics(document).map(({ code, range, relatedInformation }) => {
          const place = relatedInformation?.[0]?.location.uri;
          const related = place ? vscode.workspace.asRelativePath(place) : null;
          return line({ file, check: String(code), words: document.getText(range), related });
        }),
      );
    const wanted = expected.map(line).toSorted().join('\n');
    await eventually('the expected findings', () => found().toSorted().join('\n') === wanted).catch(() => {
      assert.deepEqual(found().toSorted(), wanted.split('\n'));
    });
  });

  it('point at the place in the claims file that they rest on', async () => {
    const { document } = await open('drafts/explainer.md');
    const { relatedInformation, source } = await finding(document, 'figure-differs', '14,000');
    assert.equal(source, 'claimdesk');
    const place = relatedInformation?.[0]?.location;
    assert.ok(place);
    const claims = await vscode.workspace.openTextDocument(place.uri);
    assert.match(claims.getText(place.range), /About 12,000 North Korean troops/);
  });

  it('come and go as the draft is typed', async () => {
    const editor = await open('drafts/front.md');
    await finding(editor.document, 'bound-dropped', '20,000');
    await type(editor, 'shipped 20,000', 'shipped more than 20,000');
    await silence(editor.document, 'bound-dropped');
    await type(editor, 'shipped more than 20,000', 'shipped more than 30,000');
    await finding(editor.document, 'figure-differs', 'more than 30,000');
  });

  it('take the severity that the settings give, or none', async () => {
    const { document } = await open('drafts/explainer.md');
    await finding(document, 'figure-differs', '14,000');
    const settings = vscode.workspace.getConfiguration('claimdesk', document.uri);
    const set = (value: string | undefined) =>
      settings.update('checks.figure-differs', value, vscode.ConfigurationTarget.Workspace);
    try {
      await set('hint');
      await eventually('the milder severity', () =>
        diagnostics(document).some(
          ({ code, severity }) => code === 'figure-differs' && severity === vscode.DiagnosticSeverity.Hint,
        ),
      );
      await set('off');
      await silence(document, 'figure-differs');
    } finally {
      await set(undefined);
    }
    await finding(document, 'figure-differs', '14,000');
  });

  it('wait under the word that is being typed', async () => {
    const editor = await open('drafts/timeline.md');
    const { end } = rangeOf(editor.document, 'about 3');
    await eventually('a first check', async () => (await hovers(editor.document.uri, end)).length > 0);
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('deleteLeft');
    await vscode.commands.executeCommand('type', { text: '9' });
    const typed = Date.now();
    await finding(editor.document, 'figure-differs', 'about 9,000');
    assert.ok(Date.now() - typed >= 900, 'a squiggle came under the word while it was being typed');
  });

  it('keep their fixes at the right place while a check of what was typed is still to come', async () => {
    const { document } = await open('drafts/explainer.md');
    await finding(document, 'figure-differs', '14,000');
    const editor = vscode.window.activeTextEditor!;
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'A line that nobody has checked yet.\n\n'));
    // No pause: the check of what was typed is still to come.
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      rangeOf(document, '14,000'),
      vscode.CodeActionKind.QuickFix.value,
    );
    const fix = actions.find(({ title }) => title.startsWith('Change to what the record says'));
    assert.ok(fix?.edit, actions.map(({ title }) => title).join('\n'));
    await vscode.workspace.applyEdit(fix.edit);
    await silence(document, 'figure-differs');
    assert.match(document.getText(), /count \\| about 12,000 North Korean troops/i);
  });

  it('leave with the draft', async () => {
    const { document } = await open('drafts/explainer.md');
    await finding(document, 'figure-differs', '14,000');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await eventually('no diagnostics', () => vscode.languages.getDiagnostics(document.uri).length === 0);
  });
});

const hovers = (uri: vscode.Uri, position: vscode.Position) =>
  vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
