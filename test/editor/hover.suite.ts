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
    const said = text.slice(0, text.indexOf('!['));
    for (const part of ['14,000 · North Korean troops', 'About 12,000 North Korean troops', '[contingent-kyiv]'])
      assert.equal(said.split(part).length, 2, `“${part}” in ${said}`);
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
    const said = text.slice(0, text.indexOf('!['));
    assert.deepEqual(said.match(/\]\(<?[a-z]+:/g), ['](command:', '](<https:']);
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

  it('draws the accounts of a matter, the draft’s own among them, and lists them', async () => {
    const { document } = await open('drafts/column.md');
    const text = await cardAt(document, 'About 4,000');
    const svg = pictureIn(text);
    for (const words of [
      'This draft',
      'about 4,000',
      'South Korea',
      'around 3,000',
      'Jan 13, 2025',
      'Volodymyr Zelensky',
    ])
      assert.ok(svg.includes(words), `“${words}” in ${svg}`);
    const words = /!\[([^\]]*)\]\(data:/.exec(text)?.[1];
    assert.match(
      words ?? '',
      /This draft.*: about 4,000; South Korea's National.*, Jan 13, 2025: around 3,000; Volodymyr/,
    );
    const list = text.slice(text.indexOf('**Accounts**'));
    assert.match(
      list,
      /- \[losses-seoul\]\(command:claimdesk\.openRecord.*Disputed.*South Korea's National.*: around 3,000/,
    );
    assert.match(
      list,
      /- \[losses-zelensky\]\(command:claimdesk\.openRecord.*Disputed.*Volodymyr Zelensky.*: about 4,000/,
    );
  });

  it('draws the accounts in colours for the theme that is on', async () => {
    const { document } = await open('drafts/column.md');
    const settings = vscode.workspace.getConfiguration('workbench');
    const theme = settings.get('colorTheme');
    const colours = new Set<string>();
    try {
      for (const label of [
        'Default Light Modern',
        'Default Dark Modern',
        'Default High Contrast',
        'Default High Contrast Light',
      ]) {
        await settings.update('colorTheme', label, vscode.ConfigurationTarget.Global);
        const svg = await eventually(`another picture in ${label}`, async () => {
          const now = pictureIn(await cardAt(document, 'About 4,000'));
          return !colours.has(now) && now;
        });
        colours.add(svg);
      }
    } finally {
      await settings.update('colorTheme', theme, vscode.ConfigurationTarget.Global);
    }
    assert.equal(colours.size, 4);
  });

  it('draws no picture where there is one account', async () => {
    const { document } = await open('claims.yaml');
    assert.match(await cardAt(document, 'contingent-kyiv'), /data:/);
    assert.doesNotMatch(await cardAt(document, 'captives-january'), /data:/);
  });

  const hostile: readonly (readonly [name: string, text: string])[] = [
    ['a command', '](command:workbench.action.quit) [run](command:workbench.action.quit "x")'],
    ['HTML', '<script>alert(1)</script><img src=https://example.org/x><a href="command:x">y</a>'],
    ['the end of the picture', '</text></svg><image href="https://example.org/x"/>'],
    ['an image', '![x](https://example.org/x.png) ![y][z] <https://example.org>'],
    ['markup', '`code` **bold** _it_ # head | a | b | $(bug) ~~no~~ &lt; \\[ https://example.org'],
    ['lines', 'one\n\n---\n\n# two\n- three\n> four'],
    ['turned text', 'one \u202e two \u2066 three \u200f'],
    ['a long text', `Long ${'words and more of them '.repeat(450)}`],
  ];
  for (const [name, text] of hostile)
    it(`shows ${name} in a record as text`, async () => {
      const editor = await open('claims.yaml');
      const before = '    speaker: Volodymyr Zelensky\n    status: disputed';
      await type(
        editor,
        before,
        `    speaker: ${JSON.stringify(text)}\n    note: ${JSON.stringify(text)}\n    status: disputed`,
      );
      const begin = text.slice(0, 4).trim();
      const raw = await eventually('the new speaker', async () => {
        const cards = await cardsAt(editor.document, 'losses-zelensky');
        return cards.find(({ value }) => plain(value).split(begin).length > 3);
      });
      const links = [...raw.value.matchAll(/\]\(([^)]*)/g)].map(([, target]) => target!);
      for (const link of links) assert.match(link, /^(?:command:claimdesk\.openRecord\?|data:image\/svg\+xml;base64,)/);
      assert.doesNotMatch(raw.value, /<|`|\$\(bug|\*\*bold|\u202e|\u2066/);
      assert.doesNotMatch(raw.value, /^(?:#|>|---.|- (?!\[losses))/m);
      assert.doesNotMatch(pictureIn(raw.value), /<(?!\/?(?:svg|text|line|circle|rect|path)\b)|\u202e/);
      assert.ok(raw.value.length < 90_000, 'the editor would cut it');
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

/** The picture in a card, as SVG. */
function pictureIn(markdown: string): string {
  const data = /\(data:image\/svg\+xml;base64,([\w+/=]+)\)/.exec(markdown)?.[1];
  assert.ok(data, `no picture in ${markdown}`);
  const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
  return new TextDecoder().decode(bytes).replace(/&#(\d+);/g, (entity, code) => (code === '39' ? "'" : entity));
}

const plain = (markdown: string) => markdown.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
