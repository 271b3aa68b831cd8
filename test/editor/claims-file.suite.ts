import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnostics, eventually, finding, keepSample, open, restoreSample, sample, silence, type } from './sample.ts';

const BRIEFING = 'About 12,000 North Korean troops have been deployed to the Kursk region.';

describe('the claims file', () => {
  before(keepSample);
  afterEach(restoreSample);

  it('re-checks open drafts as a record is typed, before it is saved', async () => {
    const { document } = await open('drafts/explainer.md');
    await finding(document, 'figure-differs', '14,000');
    const claims = await open('claims.yaml');
    await type(claims, BRIEFING, BRIEFING.replace('12,000', '14,000'));
    await silence(document, 'figure-differs');
    assert.ok(claims.document.isDirty);
    await type(claims, BRIEFING.replace('12,000', '14,000'), BRIEFING);
    await finding(document, 'figure-differs', '14,000');
  });

  it('re-checks open drafts when it is edited elsewhere, and when it goes and comes back', async () => {
    const { document } = await open('drafts/explainer.md');
    await finding(document, 'figure-differs', '14,000');
    const bytes = await vscode.workspace.fs.readFile(sample('claims.yaml'));
    const text = new TextDecoder().decode(bytes);
    const edited = new TextEncoder().encode(text.replace(BRIEFING, BRIEFING.replace('12,000', '14,000')));
    await vscode.workspace.fs.writeFile(sample('claims.yaml'), edited);
    await silence(document, 'figure-differs');
    await vscode.workspace.fs.writeFile(sample('claims.yaml'), bytes);
    await finding(document, 'figure-differs', '14,000');
    await vscode.workspace.fs.delete(sample('claims.yaml'));
    await silence(document, 'figure-differs');
    await vscode.workspace.fs.writeFile(sample('claims.yaml'), bytes);
    await finding(document, 'figure-differs', '14,000');
  });

  it('shows its problems at their place; a broken record costs only itself', async () => {
    const draft = await open('drafts/explainer.md');
    await finding(draft.document, 'figure-differs', '14,000');
    const { document } = await open('claims.yaml').then(async (editor) => {
      await type(editor, 'asOf: 2024-12-15', 'asOf: last week');
      return editor;
    });
    const problem = await eventually('a problem', () => diagnostics(document).find(({ code }) => code === 'bad-date'));
    assert.match(document.lineAt(problem.range.start.line).text, /last week/);
    await finding(draft.document, 'figure-differs', '14,000');
  });

  it('faults no draft for citing the record that is being typed', async () => {
    const { document } = await open('drafts/explainer.md');
    await finding(document, 'figure-differs', '14,000');
    const claims = await open('claims.yaml');
    await type(claims, `statement: ${BRIEFING}`, 'state');
    await silence(document, 'figure-differs');
    await silence(document, 'unknown-record');
    await type(claims, 'contingent-kyiv:', 'contingent-lviv:');
    await finding(document, 'unknown-record', 'contingent-kyiv');
  });

  it('says once that it holds a merge conflict', async () => {
    const editor = await open('claims.yaml');
    const line = '    asOf: 2024-12-15';
    await type(editor, line, `<<<<<<< ours\n${line}\n=======\n${line.replace('15', '16')}\n>>>>>>> theirs`);
    await eventually(
      'one error',
      () => {
        const errors = diagnostics(editor.document).filter(
          ({ severity }) => severity === vscode.DiagnosticSeverity.Error,
        );
        return errors.length === 1;
      },
      () => diagnostics(editor.document).map(({ message }) => message),
    );
  });

  it('shows where its records disagree, and settles it by a fix', async () => {
    const { document } = await open('claims.yaml');
    const { range, relatedInformation } = await finding(document, 'records-disagree', '21');
    assert.match(document.getText(relatedInformation![0]!.location.range), /23 articles/);
    // What was found before the last change of the file is not shown until it is found again.
    await eventually('the card that says why', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        range.start,
      );
      const cards = hovers.flatMap(({ contents }) => contents.map((it) => (it as vscode.MarkdownString).value));
      return cards.some((text) => /certain.*same thing/i.test(text));
    });
    const disputed = await eventually('the fix', async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        range,
      );
      return actions.find(({ title, edit }) => edit && /disputed/.test(title));
    });
    assert.ok(disputed.edit);
    assert.ok(await vscode.workspace.applyEdit(disputed.edit));
    await silence(document, 'records-disagree');
    assert.equal(
      document.getText().match(/23 articles\.\n {4}status: disputed|agency\n {4}status: disputed/g)?.length,
      2,
    );
  });

  it('says above a record where open drafts cite it and contradict it', async () => {
    await finding((await open('drafts/explainer.md')).document, 'figure-differs', '14,000');
    const { document } = await open('claims.yaml');
    const titles = await eventually('lenses', async () => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
      );
      const words = lenses.map(({ range, command }) => `${document.getText(range)}: ${command?.title}`);
      return words.length > 0 && words;
    });
    assert.ok(titles.includes('contingent-kyiv: cited in 1 open draft · 1 contradiction'), titles.join(' | '));
    assert.ok(titles.includes('treaty-signed: cited in 1 open draft'), titles.join(' | '));
  });

  it('is made by a command where there is none, and only opened where there is one', async () => {
    await open('drafts/wire.txt');
    await vscode.commands.executeCommand('claimdesk.startClaimsFile');
    assert.match(vscode.window.activeTextEditor!.document.getText(), /brigade-95-toll/);
    await restoreSample();
    await vscode.workspace.fs.delete(sample('claims.yaml'));
    await open('drafts/wire.txt');
    await vscode.commands.executeCommand('claimdesk.startClaimsFile');
    const { document } = vscode.window.activeTextEditor!;
    assert.equal(document.uri.toString(), sample('claims.yaml').toString());
    assert.match(document.getText(), /^version: 1$/m);
    await eventually(
      'no problem',
      () => diagnostics(document).length === 0,
      () => diagnostics(document),
    );
  });
});
