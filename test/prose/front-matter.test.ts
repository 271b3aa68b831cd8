import assert from 'node:assert/strict';
import fc from 'fast-check';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { readFrontMatter } from '../../src/prose/front-matter.ts';
import { readProse } from '../../src/prose/read-prose.ts';
import { assertMapped, blocksOf } from './blocks.ts';

describe('front matter', () => {
  const cases: [lines: string[], blocks: string[], dateline: string | null][] = [
    [['title: Port shut # draft', 'author: A. Oduya'], ['heading1: Port shut'], null],
    [
      ["headline: 'The port''s ice'", 'deck: Ice came#early'],
      ["heading1: The port's ice", 'deck: Ice came#early'],
      null,
    ],
    [['Standfirst: "Ice \\"came\\" \\u00e9arly\\n"'], ['deck: Ice "came" éarly\n'], null],
    [['date: 2025-01-09T10:00:00Z', 'title: Port'], ['heading1: Port'], '2025-01-09'],
    [['date: "2025-01-09"'], [], '2025-01-09'],
    [['date: 2025-13-09'], [], null],
    [['title: >', '  Port', '  shut', 'deck: [a, b]', 'subtitle:', 'description: ""'], [], null],
    [['title: "never closed', 'deck: *alias', 'dek: Port', '  shut'], [], null],
    [['  title: nested', 'title:Port', '- title: Port'], [], null],
  ];
  for (const [lines, blocks, dateline] of cases)
    it(lines.join(' | '), () => {
      const draft = `---\n${lines.join('\n')}\n---\n`;
      const prose = readProse(draft, 'markdown');
      assert.deepEqual(blocksOf(draft), blocks);
      assert.equal(prose.dateline, dateline);
      assertMapped(prose);
    });

  it('is prose of its own and ends where the body begins', () => {
    assert.deepEqual(blocksOf('---\ntitle: Port\n---\nIce.'), ['heading1: Port', 'paragraph: Ice.']);
    assert.deepEqual(blocksOf('---\n\nIce.'), ['paragraph: Ice.']);
    assert.deepEqual(blocksOf('Ice.\n\n---\ntitle: Port\n---\n'), ['paragraph: Ice.', 'heading2: title: Port']);
  });

  it('lies where remark-frontmatter finds it', () => {
    const remark = unified().use(remarkParse).use(remarkFrontmatter).freeze();
    const bits = fc.constantFrom('---', '---', '\n', '\n', '\r\n', '\r', ' ', '\t', 'title: a', '-', '\uFEFF', 'x');
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 12 }), (tail) => {
        const draft = ['---', ...tail].join('');
        const [first] = remark.parse(draft).children;
        const expected = first?.type === 'yaml' ? first.position!.end.offset! : null;
        const found = readFrontMatter(draft)?.end ?? null;
        assert.equal(found === null ? null : draft.slice(0, found).replace(/(?:\r\n|\r|\n)$/, '').length, expected);
      }),
      { numRuns: 500 },
    );
  });
});
