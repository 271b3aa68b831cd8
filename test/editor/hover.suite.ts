import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, finding, keepSample, open, rangeOf, restoreSample, type } from './sample.ts';

describe('the hover card', () => {
  before(keepSample);
  afterEach(restoreSample);

  it('says how a claim was read and what its record says', async () => {
    const { document } = await open('drafts/column.md');
    const text = await cardAt(document, 'About 4,000');
    assert.match(text, /about 4,000/);
    assert.match(text, /soldiers/);
    assert.match(text, /Zelensky/);
    assert.match(text, /Disputed/);
    assert.match(text, /\$\(warning\)/);
    assert.match(text, /losses-zelensky/);
    assert.match(text, /killed or wounded in the Kursk region/);
    assert.match(text, /Press conference at Ramstein/);
    assert.match(text, /January 9, 2025/);
  });

  it('says of a contradicted figure how it was read and what the record says, each once', async () => {
    const { document } = await open('drafts/explainer.md');
    await finding(document, 'figure-differs', '14,000');
    const text = await cardAt(document, '14,000');
    for (const part of ['14,000 · North Korean troops', 'About 12,000 North Korean troops', '[contingent-kyiv]'])
      assert.equal(text.split(part).length, 2, `“${part}” in ${text}`);
    assert.match(text, /\(command:claimdesk\.openRecord/);
    assert.doesNotMatch(text, /Why|The draft says/);
  });

  it('links to the web alone', async () => {
    const claims = await open('claims.yaml');
    await type(
      claims,
      '- { title: Briefing in Kyiv, locator: desk notes, accessed: 2024-11-20 }',
      '[{ title: a, url: "file:///a" }, { title: b, url: "javascript:x" }, { title: c, url: "https://example.org/c" }]',
    );
    const text = await eventually('the new sources', async () => {
      const card = await cardAt(claims.document, 'contingent-kyiv:');
      return card.includes('example.org') && card;
    });
    assert.deepEqual(text.match(/\]\(<?[a-z]+:/g), ['](command:', '](<https:']);
  });

  it('shows the record on a citation, with its quotation and who checked it', async () => {
    const { document } = await open('drafts/front.md');
    const range = rangeOf(document, 'doubt.”[^notebook-oath]');
    const text = await cardAt(document, range.end.translate(0, -3));
    assert.match(text, /“I will follow the Supreme Commander's orders/);
    assert.match(text, /Verified/);
    assert.match(text, /SK, January 3, 2025 \(two translators read the photographs\)/);
  });

  it('shows the record on its id in the claims file', async () => {
    const { document } = await open('claims.yaml');
    assert.match(await cardAt(document, 'contingent-kyiv'), /About 12,000 North Korean troops/);
  });

  it('says why the engine holds a record to fit a claim', async () => {
    const { document } = await open('drafts/wire.txt');
    await finding(document, 'figure-differs', 'three');
    const text = await cardAt(document, rangeOf(document, 'captured three').end);
    assert.match(text, /Matched/);
    assert.match(text, /captives-january/);
    assert.match(text, /Add citation/);
  });

  it('runs nothing and renders nothing that a record holds', async () => {
    const editor = await open('claims.yaml');
    await type(
      editor,
      'One brigade on one day. No part of any total.',
      '"[run](command:workbench.action.quit) <img src=x> **bold** $(bug)"',
    );
    const card = await eventually('the new note', async () => {
      const cards = await cardsAt(editor.document, 'brigade-95-toll');
      return cards.find(({ value }) => plain(value).includes('<img src=x>'));
    });
    assert.doesNotMatch(card.value, /\]\(command:workbench/);
    assert.doesNotMatch(card.value, /<img|\*\*bold|\$\(bug/);
    assert.ok(typeof card.isTrusted === 'object', 'the card may run any command');
    assert.ok(card.isTrusted.enabledCommands.every((command) => command.startsWith('claimdesk.')));
    assert.ok(!card.supportHtml);
  });

  it('is silent where nothing is claimed', async () => {
    const { document } = await open('drafts/column.md');
    await cardAt(document, 'About 4,000');
    assert.equal((await cardsAt(document, 'A column')).length, 0);
  });
});

type Card = vscode.MarkdownString;

async function cardsAt(document: vscode.TextDocument, where: string | vscode.Position): Promise<Card[]> {
  const position = typeof where === 'string' ? rangeOf(document, where).start : where;
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers.flatMap(({ contents }) => contents as Card[]);
}

/** The card's text once the desk knows enough to show one, its character references read. */
async function cardAt(document: vscode.TextDocument, where: string | vscode.Position): Promise<string> {
  const [card] = await eventually('a card', async () => {
    const cards = await cardsAt(document, where);
    return cards.length > 0 && cards;
  });
  return plain(card!.value);
}

const plain = (markdown: string) => markdown.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
