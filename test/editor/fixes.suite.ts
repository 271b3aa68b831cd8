import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  actions,
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
  undone,
} from './sample.ts';

describe('quick fixes', () => {
  before(keepSample);
  afterEach(restoreSample);

  for (const { file, check, words, title, before: from, after: to } of [
    {
      file: 'drafts/explainer.md',
      check: 'figure-differs',
      words: '14,000',
      title: /12,000/,
      before: '14,000 North Korean troops [@contingent-kyiv]',
      after: '12,000 North Korean troops [@contingent-kyiv]',
    },
    {
      file: 'drafts/front.md',
      check: 'bound-dropped',
      words: '20,000',
      title: /more than/,
      before: 'shipped 20,000 containers',
      after: 'shipped more than 20,000 containers',
    },
    {
      file: 'drafts/column.md',
      check: 'scope-differs',
      words: 'killed',
      title: /killed or wounded/,
      before: 'have been killed in the Kursk region, Volodymyr',
      after: 'have been killed or wounded in the Kursk region, Volodymyr',
    },
    {
      file: 'drafts/explainer.md',
      check: 'unit-differs',
      words: 'about 2,000 euros a month',
      title: /\$2,000/,
      before: 'pays about 2,000 euros a month for',
      after: 'pays about $2,000 a month for',
    },
    {
      file: 'drafts/captives.md',
      check: 'quote-altered',
      words: 'with barely',
      title: /quot/i,
      before: 'with barely a moment’s\ndoubt.',
      after: 'without a moment’s\ndoubt.',
    },
  ]) {
    it(`of ${check} puts in what the record says, and one undo takes it back`, async () => {
      const { document } = await open(file);
      const { range } = await finding(document, check, words);
      const text = document.getText();
      assert.ok(text.includes(from));
      const action = (await actions(document, range)).find((it) => title.test(it.title));
      assert.ok(action?.edit, `no fix among: ${(await actions(document, range)).map((it) => it.title).join(' | ')}`);
      assert.ok(await vscode.workspace.applyEdit(action.edit));
      assert.ok(document.getText().includes(to), document.getText());
      await eventually('the finding gone', () =>
        diagnostics(document).every((it) => it.code !== check || document.getText(it.range) !== words),
      );
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), text);
    });
  }

  it('cite the best candidate first', async () => {
    const { document } = await open('drafts/wire.txt');
    const sentence = 'North Korean soldiers took the village of Plekhovo in less than three hours.';
    const { range } = await finding(document, 'uncited-claim', sentence);
    const citing = (await actions(document, range)).filter((it) => /^Cite/.test(it.title));
    assert.match(citing[0]?.title ?? '', /plekhovo-assault-length/);
    assert.ok(await vscode.workspace.applyEdit(citing[0]!.edit!));
    assert.ok(document.getText().includes(`${sentence}[^plekhovo-assault-length]`), document.getText());
  });

  it('write the citation in the form that the settings choose', async () => {
    const { document } = await open('drafts/wire.txt');
    const settings = vscode.workspace.getConfiguration('claimdesk', document.uri);
    await settings.update('citation.style', 'comment', vscode.ConfigurationTarget.Workspace);
    try {
      const sentence = 'North Korean soldiers took the village of Plekhovo in less than three hours.';
      const { range } = await finding(document, 'uncited-claim', sentence);
      const action = (await actions(document, range)).find((it) => /^Cite/.test(it.title));
      assert.ok(await vscode.workspace.applyEdit(action!.edit!));
      assert.ok(document.getText().includes(`${sentence}<!-- claim: plekhovo-assault-length -->`));
    } finally {
      await settings.update('citation.style', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('make a record of a claim, cite it, and leave the cursor at its source', async () => {
    const { document } = await open('drafts/wire.txt');
    const sentence = 'The 8th Regiment killed 35 North Korean soldiers near the village on December 16.';
    const { range } = await finding(document, 'uncited-claim', sentence);
    const action = (await actions(document, range)).find((it) => it.command?.command === 'claimdesk.createRecord');
    assert.ok(action?.command);
    await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
    const id = /near the village on December 16\.\[\^([a-z0-9-]+)\]/.exec(document.getText())?.[1];
    assert.ok(id, document.getText());
    const editor = vscode.window.activeTextEditor!;
    assert.equal(editor.document.uri.toString(), sample('claims.yaml').toString());
    assert.ok(editor.document.getText().includes(`${id}:`));
    assert.ok(editor.document.getText().includes(sentence));
    assert.match(editor.document.lineAt(editor.selection.active.line).text, /title|source/);
    await eventually('the claim cited', () =>
      diagnostics(document).every((it) => it.code !== 'uncited-claim' || document.getText(it.range) !== sentence),
    );
    assert.deepEqual(
      diagnostics(editor.document).map(({ code }) => code),
      ['records-disagree'],
    );
    await vscode.commands.executeCommand('undo');
    assert.deepEqual([document.getText().includes(id), editor.document.getText().includes(id)], [false, false]);
  });

  it('make the claims file too where there is none', async () => {
    await vscode.workspace.fs.delete(sample('claims.yaml'));
    const { document } = await open('drafts/wire.txt');
    const words = 'killed 35';
    const action = await eventually('the offer', async () =>
      (await actions(document, rangeOf(document, words))).find(
        ({ command }) => command?.command === 'claimdesk.createRecord',
      ),
    );
    await vscode.commands.executeCommand(action.command!.command, ...(action.command!.arguments ?? []));
    assert.match(document.getText(), /December 16\.\[\^[a-z0-9-]+\]/);
    const claims = await vscode.workspace.openTextDocument(sample('claims.yaml'));
    assert.match(claims.getText(), /version: 1/);
    assert.match(claims.getText(), /The 8th Regiment killed 35/);
  });

  it('cite the newest record, in one draft or in all', async () => {
    const uri = sample('drafts/column.md');
    const column = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    const more = `${column}\nThe Pentagon counted 10,000.[^contingent-first-estimate]\n`;
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(more));
    const { document } = await open('drafts/timeline.md');
    const { range } = await finding(document, 'stale-record', 'contingent-first-estimate');
    const offers = await actions(document, range);
    assert.deepEqual(
      offers.map(({ title }) => title).filter((title) => /^Update/.test(title)),
      ['Update to “contingent-kyiv”', 'Update to “contingent-kyiv” in all drafts'],
    );
    const { command } = offers.find(({ title }) => /all drafts/.test(title))!;
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments ?? []));
    await silence(document, 'stale-record');
    assert.doesNotMatch(document.getText(), /contingent-first-estimate/);
    assert.match((await vscode.workspace.openTextDocument(uri)).getText(), /10,000\.\[\^contingent-kyiv\]/);
  });

  it('are commands too, at the cursor', async () => {
    const editor = await open('drafts/explainer.md');
    const { range } = await finding(editor.document, 'figure-differs', '14,000');
    editor.selection = new vscode.Selection(range.start, range.start);
    await vscode.commands.executeCommand('claimdesk.changeToRecord');
    await silence(editor.document, 'figure-differs');
    const captives = await open('drafts/captives.md');
    const quote = await finding(captives.document, 'quote-altered', 'with barely');
    captives.selection = new vscode.Selection(quote.range.start, quote.range.start);
    await vscode.commands.executeCommand('claimdesk.restoreQuotation');
    await silence(captives.document, 'quote-altered');
  });

  it('give a figure its speaker, or the range of the accounts', async () => {
    const editor = await open('drafts/wire.txt');
    const { document } = editor;
    const text = document.getText();
    for (const [command, title, put] of [
      ['claimdesk.attributeFigure', /^Attribute the figure to Volodymyr Zelensky/, /Volodymyr Zelensky (?:has )?said/],
      ['claimdesk.giveRange', /^Give the range/, /3,000 and 4,000|3,000 to 4,000/],
    ] as const) {
      const { range } = await finding(document, 'accounts-differ', 'About 4,000');
      assert.ok(
        (await actions(document, range)).some((it) => it.edit && title.test(it.title)),
        command,
      );
      editor.selection = new vscode.Selection(range.start, range.start);
      await vscode.commands.executeCommand(command);
      assert.match(document.getText(), put);
      await silence(document, 'accounts-differ');
      await undone(document, text);
    }
  });

  it('of every other finding are a command too, in drafts and in the claims file', async () => {
    const captives = await open('drafts/captives.md');
    const name = await finding(captives.document, 'name-varies', 'Zelenskyy');
    captives.selection = new vscode.Selection(name.range.start, name.range.start);
    await vscode.commands.executeCommand('claimdesk.fixHere');
    await silence(captives.document, 'name-varies');
    const claims = await open('claims.yaml');
    const text = claims.document.getText();
    const { range } = await finding(claims.document, 'records-disagree', '21');
    claims.selection = new vscode.Selection(range.start, range.start);
    await whileAccepting(() => vscode.commands.executeCommand('claimdesk.fixHere'));
    await silence(claims.document, 'records-disagree');
    await undone(claims.document, text);
  });

  it('cite the newest record here, by a command', async () => {
    const editor = await open('drafts/timeline.md');
    const { document } = editor;
    const { range } = await finding(document, 'stale-record', 'contingent-first-estimate');
    const text = document.getText();
    editor.selection = new vscode.Selection(range.start, range.start);
    await vscode.commands.executeCommand('claimdesk.updateCitation');
    await silence(document, 'stale-record');
    await undone(document, text);
  });

  it('lead to the record and to its source', async () => {
    const claims = await open('claims.yaml');
    await type(claims, 'title: Briefing in Kyiv,', 'title: Briefing in Kyiv, url: "https://example.org/kyiv",');
    const { document } = await open('drafts/explainer.md');
    const { range } = await finding(document, 'figure-differs', '14,000');
    const offers = await eventually('the source', async () => {
      const found = await actions(document, range);
      return found.some(({ command }) => command?.command === 'claimdesk.openSource') && found;
    });
    assert.ok(offers.some(({ title }) => title === 'Open the source: Briefing in Kyiv'));
    const record = offers.find(({ title }) => title === 'Open the record “contingent-kyiv”');
    await vscode.commands.executeCommand(record!.command!.command, ...record!.command!.arguments!);
    const editor = vscode.window.activeTextEditor!;
    assert.equal(editor.document.getText(editor.selection), 'contingent-kyiv');
  });

  it('let a record be chosen, the best first, and one undo takes the citation back', async () => {
    const editor = await open('drafts/wire.txt');
    const { document } = editor;
    const sentence = 'North Korean soldiers took the village of Plekhovo in less than three hours.';
    const { range } = await finding(document, 'uncited-claim', sentence);
    const text = document.getText();
    editor.selection = new vscode.Selection(range.start, range.start);
    await whileAccepting(() => vscode.commands.executeCommand('claimdesk.addCitation'));
    assert.ok(document.getText().includes(`${sentence}[^plekhovo-assault-length]`), document.getText());
    await undone(document, text);
  });
});

/** Runs what asks in a list, and takes the first row of it. */
async function whileAccepting(run: () => Thenable<unknown>): Promise<void> {
  const accept = setInterval(() => vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem'), 300);
  try {
    await run();
  } finally {
    clearInterval(accept);
  }
}
