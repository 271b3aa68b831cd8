import assert from 'node:assert/strict';
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { escaped, webAddress, webLink } from '../src/editor/escape.ts';

const markdown = unified().use(remarkParse).use(remarkGfm);

describe('text in a hover card', () => {
  it('shows as it stands, whatever markup it holds', () => {
    const signs = '`*_{}[]()#+-.!~<>&|\\$:/@"\'=^;0aZé \n\t';
    const text = fc.array(fc.constantFrom(...signs)).map((them) => them.join(''));
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), (raw) => {
        const tree = markdown.parse(`x${escaped(raw)}x`);
        const [paragraph] = tree.children;
        assert.equal(tree.children.length, 1);
        assert.ok(paragraph?.type === 'paragraph');
        assert.deepEqual([...new Set(paragraph.children.map(({ type }) => type))], ['text']);
      }),
    );
  });

  it('keeps its words', () => {
    const raw = 'More than *4,000* <b>soldiers</b> [here](command:x) $(bug)';
    const [paragraph] = markdown.parse(escaped(raw)).children;
    assert.ok(paragraph?.type === 'paragraph');
    assert.deepEqual(
      paragraph.children.map((child) => child.type === 'text' && child.value),
      [raw],
    );
  });

  it('begins nothing at the start of a line', () => {
    for (const raw of ['# one', '- one', '1. one', '> one', '    one', '---', '| a |', '```']) {
      assert.equal(markdown.parse(escaped(raw)).children[0]?.type, 'paragraph', raw);
    }
  });
});

describe('a link in a hover card', () => {
  it('goes to web pages only', () => {
    assert.equal(webAddress('https://example.org/a b'), 'https://example.org/a%20b');
    for (const address of [
      'command:workbench.action.quit',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'vscode:x',
      '',
    ]) {
      assert.equal(webAddress(address), null);
      assert.equal(webLink('text', address), 'text');
    }
  });

  it('cannot be closed by its address', () => {
    const address = 'https://example.org/a)[b](command:x) <c> "d"';
    const [paragraph] = markdown.parse(webLink('text', address)).children;
    assert.ok(paragraph?.type === 'paragraph');
    assert.deepEqual(
      paragraph.children.map((child) => child.type === 'link' && new URL(child.url).protocol),
      ['https:'],
    );
  });
});
