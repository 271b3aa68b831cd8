import assert from 'node:assert/strict';
import fc from 'fast-check';
import { generatedText } from '../../src/links/source-note.ts';
import type { Language } from '../../src/prose/prose.ts';
import { readProse } from '../../src/prose/read-prose.ts';
import { stripCitations, strippingEdits } from '../../src/reports/strip-citations.ts';
import { records } from '../links/linked.ts';

const DESK = records(['a', 'b', 'c'].map((id) => `  ${id}:\n    statement: It rained.\n`).join(''));
const strip = (draft: string, language: Language = 'markdown', desk: typeof DESK | null = DESK) =>
  stripCitations(readProse(draft, language), desk);

/** Draft → the draft without its citations. */
const CASES: readonly (readonly [what: string, before: string, after: string])[] = [
  ['a footnote call behind the stop', 'It rained.[^a] It snowed.\n', 'It rained. It snowed.\n'],
  ['a Pandoc citation before it', 'It rained [@a, p. 3; -@b]. It snowed.\n', 'It rained. It snowed.\n'],
  ['a comment', 'It rained.<!-- claim: a, b --> It snowed.\n', 'It rained. It snowed.\n'],
  ['markers side by side', 'It rained.[^a][^b] [@c] It snowed.\n', 'It rained. It snowed.\n'],
  ['a marker between two words', 'It rained [@a] and snowed [^b]again.\n', 'It rained and snowed again.\n'],
  ['a marker at the end of a line', 'It rained [@a]\nand snowed.\n', 'It rained\nand snowed.\n'],
  ['a marker that a break follows', 'It rained [@a]  \nand snowed.\n', 'It rained  \nand snowed.\n'],
  ['a stop that a marker led on a new line', 'It had rained\n[@a]. It snowed.\n', 'It had rained. It snowed.\n'],
  ['the same in a quotation', '> It had rained\n> [@a]. It snowed.\n', '> It had rained. It snowed.\n'],
  ['a marker that begins a line', 'It had rained\n[@a] and snowed.\n', 'It had rained\nand snowed.\n'],
  ['a marker on a line of its own', 'It rained.\n<!-- claim: a -->\nIt snowed.\n', 'It rained.\nIt snowed.\n'],
  ['a paragraph of markers', 'It rained.\n\n[^a]\n\nIt snowed.\n', 'It rained.\n\nIt snowed.\n'],
  ['one at the end', 'It rained.\n\n<!-- claim: a -->\n', 'It rained.\n'],
  ['a list', '- It rained [@a]\n- [@b] It snowed[^c]\n', '- It rained\n- It snowed\n'],
  ['a table', '| x | y |\n|---|---|\n| 4 [@a] | [^b] |\n', '| x | y |\n|---|---|\n| 4 | |\n'],
  ['a heading', '# Rain[^a]\r\n\r\nIt rained.\r\n', '# Rain\r\n\r\nIt rained.\r\n'],
  ['what would begin a block', 'It rained\n[@a] # and more\n', 'It rained\n\\# and more\n'],
  [
    'nothing in code',
    '`[^a]` and\n\n    [@b]\n\n```\n<!-- claim: c -->\n```\n',
    '`[^a]` and\n\n    [@b]\n\n```\n<!-- claim: c -->\n```\n',
  ],
  [
    'comments that suppress findings',
    '<!-- claimdesk-disable-file name-varies: house -->\n\nIt rained.[^a] <!-- claimdesk-disable-sentence arithmetic: as told -->\nIt snowed.\n',
    'It rained.\nIt snowed.\n',
  ],
  ['no other comment', 'It rained.<!-- ask Ana --> It snowed.\n', 'It rained.<!-- ask Ana --> It snowed.\n'],
  ['no footnote of the draft’s own', 'Rain.[^1][^a]\n\n[^1]: A note.[^b]\n', 'Rain.[^1]\n\n[^1]: A note.\n'],
  ['a record’s definition with its line', 'Rain.[^a]\n\n[^a]: Gazette.\n', 'Rain.\n'],
  [
    'definitions between what stays',
    'Rain.[^a][^b][^1]\n\n[^a]: Gazette.\n[^1]: A note.\n\n[^b]: Radio,\n    at noon.\n\n    Twice.\n\nMore.\n',
    'Rain.[^1]\n\n[^1]: A note.\n\nMore.\n',
  ],
  ['a definition that kept two blocks apart', '> Rain.\n[^a]: Gazette.\n> Snow.\n', '> Rain.\n\n> Snow.\n'],
  ['a call that nothing answers', 'Rain.[^typo] [@typo]\n', 'Rain.\n'],
];

describe('a draft for publication', () => {
  for (const [what, before, after] of CASES)
    it(`loses its citations and nothing else: ${what}`, () => assert.equal(strip(before), after));

  it('keeps its own line ends', () => {
    for (const [what, before, after] of CASES)
      assert.equal(strip(before.replace(/\r?\n/g, '\r\n')), after.replace(/\r?\n/g, '\r\n'), what);
  });

  it('is the same in plain text', () => {
    assert.equal(strip('It rained.[^a] It snowed [@b].\n', 'plaintext'), 'It rained. It snowed.\n');
    assert.equal(strip('It rained.[^a]\n\n[^a]: Gazette.\n', 'plaintext'), 'It rained.\n');
  });

  it('loses a generated definition without the claims file, and no other', () => {
    const notes = `[^a]: ${generatedText('Gazette.')}\n[^b]: By hand.\n`;
    assert.equal(strip(`Rain.[^a][^b]\n\n${notes}`, 'markdown', null), 'Rain.[^b]\n\n[^b]: By hand.\n');
  });

  const WORDS = [
    'It rained',
    'in Hull',
    '4,000 people',
    'left',
    '“We go,”',
    'she said',
    '*soon*',
    '[Aln](x)',
    '`[^a]`',
    '&amp;',
  ];
  const MARKERS = ['[^a]', '[^b]', '[@a]', '[@a, p. 3; -@b]', '<!-- claim: a -->', '[^1]', '[^gone]'];
  const sentence = fc
    .array(
      fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom('', '', ...MARKERS), fc.constantFrom(' ', ' ', '\n', ', ')),
      { minLength: 1, maxLength: 6 },
    )
    .chain((parts) =>
      fc.constantFrom('.', '!', '').map(
        (stop) =>
          parts
            .map(([word, marker, joint]) => `${word}${marker && (joint === ' ' ? ` ${marker}` : marker)}${joint}`)
            .join('')
            .trim()
            .replace(/,$/, '') + stop,
      ),
    );
  const block = fc.oneof(
    sentence,
    fc.tuple(sentence, sentence).map(([a, b]) => `${a}[^c] ${b}`),
    sentence.map((it) => `> ${it.replaceAll('\n', '\n> ')}`),
    fc.tuple(sentence, sentence).map((them) => them.map((it) => `- ${it.replaceAll('\n', '\n  ')}`).join('\n')),
    sentence.map((it) => `## ${it.replaceAll('\n', ' ')}`),
    sentence.map((it) => `| x |\n|---|\n| ${it.replaceAll('\n', ' ')} |`),
    fc.constantFrom(
      '[^a]: Gazette.',
      '[^b]: Radio,\n    at noon.\n\n    Twice.',
      '[^1]: A note.[^c]',
      '```\n[^a]\n```',
      '<!-- claim: a -->',
      '[@a]',
    ),
  );
  const drafts = fc.array(block, { maxLength: 8 }).map((blocks) => `${blocks.join('\n\n')}\n`);
  const wordsOf = (text: string, language: Language) => {
    const { blocks, footnotes } = readProse(text, language);
    const ours = footnotes.filter(({ label }) => DESK.byId(label));
    return blocks
      .filter(({ start }) => !ours.some((it) => it.start <= start && start < it.end))
      .map((it) => it.text.replace(/\s+/g, ' ').trim())
      .filter((it) => it !== '');
  };

  it('reads the same, word for word', () => {
    fc.assert(
      fc.property(drafts, (draft) => assert.deepEqual(wordsOf(strip(draft), 'markdown'), wordsOf(draft, 'markdown'))),
      { numRuns: 200 },
    );
  });

  it('has no citation left, and is left alone the second time', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const done = strip(draft);
        const { blocks } = readProse(done, 'markdown');
        const cited = blocks.flatMap(({ markers }) =>
          markers.flatMap(({ citations }) => citations.map(({ id }) => id)),
        );
        assert.deepEqual(
          [...new Set(cited)].filter((id) => id !== '1'),
          [],
        );
        assert.deepEqual(strippingEdits(readProse(done, 'markdown'), DESK), []);
      }),
      { numRuns: 200 },
    );
  });

  it('is made by edits in order and apart, whatever the draft', () => {
    const hostile = fc
      .array(
        fc.constantFrom(
          ...MARKERS,
          ' ',
          '\n',
          '\r\n',
          '>',
          '- ',
          '[^a]: x',
          'a',
          '\\',
          '|',
          '#',
          '    ',
          '[^',
          ']',
          '<!--',
        ),
      )
      .map((them) => them.join(''));
    fc.assert(
      fc.property(hostile, fc.constantFrom<Language>('markdown', 'plaintext'), (draft, language) => {
        let last = 0;
        for (const { start, end } of strippingEdits(readProse(draft, language), DESK)) {
          assert.ok(start >= last && end >= start && end <= draft.length);
          last = end;
        }
      }),
      { numRuns: 200 },
    );
  });
});
