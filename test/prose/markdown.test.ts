import assert from 'node:assert/strict';
import { draftSpan } from '../../src/prose/block.ts';
import { readProse } from '../../src/prose/read-prose.ts';
import { assertMapped, blocksOf } from './blocks.ts';

describe('Markdown', () => {
  const cases: Record<string, [draft: string, blocks: string[]][]> = {
    'takes markup out': [
      ['The *port* was **shut** for ***two*** days.', ['paragraph: The port was shut for two days.']],
      ['Boats \\*and\\* nets &amp; &#163;5 &nope;', ['paragraph: Boats *and* nets & £5 &nope;']],
      [
        'See [the **report**](https://example.org/4000 "9 pages") or <https://example.org>.',
        ['paragraph: See the report or https://example.org.'],
      ],
      ['See [the report][r].\n\n[r]: https://example.org/4000', ['paragraph: See the report.']],
      ['See [the report][r].', ['paragraph: See [the report][r].']],
      ['Run `make 300` now, or `stop`.', ['paragraph: Run now, or.']],
      ['About ~~3,000~~ 4,000 fled.', ['paragraph: About 4,000 fled.']],
      ['H<sub>2</sub>O<br>and <b>salt</b> <!-- 12 --> too', ['paragraph: H2O\nand salt too']],
      ['One\ntwo  \nthree\\\nfour', ['paragraph: One two\nthree\nfour']],
    ],
    'knows what a block is': [
      ['# Port shut\n\n## Why\n\nIt froze.', ['heading1: Port shut', 'heading2: Why', 'paragraph: It froze.']],
      ['Port shut\n=========\n\nIt froze.', ['heading1: Port shut', 'paragraph: It froze.']],
      ['> The ice\n> came\nearly.\n>\n> It did.', ['blockquote: The ice came early.', 'blockquote: It did.']],
      [
        '- one\n- two\n\n  more\n  1. deep\n     > said\n- [x] done',
        [
          'list-item1: one',
          'list-item1: two',
          'list-item1: more',
          'list-item2: deep',
          'blockquote: said',
          'list-item1: done',
        ],
      ],
      [
        '| Port | Boats |\n|---|--:|\n| Aln | 1\\|2 |\n| *Bly* | |',
        ['table-cell: Port', 'table-cell: Boats', 'table-cell: Aln', 'table-cell: 1|2', 'table-cell: Bly'],
      ],
      [
        'Ice at the ![A *frozen* quay](quay.jpg "2024") quay.',
        ['paragraph: Ice at the quay.', 'caption: A frozen quay'],
      ],
      ['![A frozen quay](quay.jpg)', ['caption: A frozen quay']],
      [
        'Ice.[^1]\n\n[^1]: Seen by *two*.\n\n    And a third.',
        ['paragraph: Ice.', 'footnote: Seen by two.', 'footnote: And a third.'],
      ],
    ],
    'leaves out what is no prose': [
      ['```\n4,000\n\n5,000\n```\nAfter.', ['paragraph: After.']],
      ['Before.\n\n    4,000 indented', ['paragraph: Before.']],
      ['<div>\n4,000\n</div>\n\nAfter.', ['paragraph: After.']],
      ['<!--\n4,000\n\n5,000 -->\n\nAfter.', ['paragraph: After.']],
      ['~~~\nnever closed\n\n4,000', []],
      ['***\n\n[r]: https://example.org', []],
      ['', []],
      [' \n\n\t\n', []],
    ],
    'keeps the sentence behind a comment': [
      ['<!-- check --> Some 4,000 fled.', ['paragraph: Some 4,000 fled.']],
      ['Some fled.\n<!-- claim: fled -->\nOthers stayed.', ['paragraph: Some fled. Others stayed.']],
    ],
    'takes a wholly emphasised paragraph after the title for the deck': [
      [
        '# Port shut\n\n*Ice came early,\n**and** thick.*\n\n*No deck.*',
        ['heading1: Port shut', 'deck: Ice came early, and thick.', 'paragraph: No deck.'],
      ],
      ['# Port shut\n**Ice came early.** [@ice]', ['heading1: Port shut', 'deck: Ice came early.']],
      ['# Port shut\n\n*Ice* came.', ['heading1: Port shut', 'paragraph: Ice came.']],
      ['Ice.\n\n# Port shut\n\n*Early.*', ['paragraph: Ice.', 'heading1: Port shut', 'paragraph: Early.']],
      ['---\ntitle: Port shut\n---\n*Early.*', ['heading1: Port shut', 'deck: Early.']],
      ['*Early.*', ['paragraph: Early.']],
    ],
    'reads any line ending, a byte order mark, any character': [
      ['\uFEFF# Port\r\n\r\nIt\r\nfroze.\r\rTwice.', ['heading1: Port', 'paragraph: It froze.', 'paragraph: Twice.']],
      ['😀 **4,000** 😀\ud800 \0x', ['paragraph: 😀 4,000 😀\ud800 \0x']],
      ['# Port\n\n\uFEFFIce.', ['heading1: Port', 'paragraph: \uFEFFIce.']],
    ],
  };
  for (const [title, drafts] of Object.entries(cases))
    describe(title, () => {
      for (const [draft, blocks] of drafts)
        it(JSON.stringify(draft), () => {
          assert.deepEqual(blocksOf(draft), blocks);
          assertMapped(readProse(draft, 'markdown'));
        });
    });

  it('maps a stretch of prose to the draft that makes it', () => {
    const draft = '> About **4,000 &amp; more**\n> [boats](x) left.';
    const [block] = readProse(draft, 'markdown').blocks;
    const mapped = (words: string) => {
      const start = block!.text.indexOf(words);
      const span = draftSpan(block!, { start, end: start + words.length });
      return draft.slice(span.start, span.end);
    };
    assert.equal(mapped('4,000'), '4,000');
    assert.equal(mapped('&'), '&amp;');
    assert.equal(mapped('more boats'), 'more**\n> [boats');
    assert.equal(mapped('boats left'), 'boats](x) left');
  });

  it('gives a footnote the id that it is called by', () => {
    const { blocks } = readProse('Ice.[^Quay]\n\n[^Quay]: Seen.', 'markdown');
    assert.deepEqual(
      blocks.map(({ label }) => label),
      [undefined, 'Quay'],
    );
  });

  it('says where footnotes are defined, in Markdown and where plain text does the same', () => {
    const draft =
      '\uFEFFIce.[^quay]\n\n```\n[^code]: no\n```\n\n[^quay]: Seen *twice*,\nlate.\n\n    Again.\n\n> [^in a]: no\n\n> [^b]: Told.\n';
    const defined = (text: string, language: 'markdown' | 'plaintext') =>
      readProse(text, language).footnotes.map(({ label, labelSpan, start, end }) => {
        assert.equal(text.slice(labelSpan.start, labelSpan.end), label);
        return text.slice(start, end);
      });
    assert.deepEqual(defined(draft, 'markdown'), ['[^quay]: Seen *twice*,\nlate.\n\n    Again.', '[^b]: Told.']);
    assert.deepEqual(defined('Ice came.[^a]\n\n[^a]: Seen.\n[^b]: Told.\n', 'plaintext'), [
      '[^a]: Seen.',
      '[^b]: Told.',
    ]);
  });
});
