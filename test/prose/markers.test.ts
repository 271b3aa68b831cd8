import assert from 'node:assert/strict';
import type { Language } from '../../src/prose/prose.ts';
import { readProse } from '../../src/prose/read-prose.ts';
import { assertMapped } from './blocks.ts';

/** The text with each marker where it stood, as `{ids}`; locators after a bar. */
function marked(draft: string, language: Language): string {
  const prose = readProse(draft, language);
  assertMapped(prose);
  return prose.blocks
    .map(({ text, markers }) => {
      let result = text;
      for (const { at, citations } of [...markers].reverse()) {
        const ids = citations.map(({ id, locator }) => (locator === null ? id : `${id}|${locator}`)).join(' ');
        result = `${result.slice(0, at)}{${ids}}${result.slice(at)}`;
      }
      return result;
    })
    .join('¶');
}

describe('citation markers', () => {
  const both: [string, string][] = [
    ['Some 4,000 fled[^fled].', 'Some 4,000 fled{fled}.'],
    ['Some 4,000 fled [^fled].', 'Some 4,000 fled{fled}.'],
    ['Some 4,000 fled.[^fled] Then none.', 'Some 4,000 fled.{fled} Then none.'],
    ['Some fled. [@fled] Then none.', 'Some fled.{fled} Then none.'],
    ['Some fled [@fled, p. 3], then none.', 'Some fled{fled|p. 3}, then none.'],
    ['Some fled [@fled; -@left, ch. 2; @a/b:c.d].', 'Some fled{fled left|ch. 2 a/b:c.d}.'],
    ['Some fled [-@fled][^left] [@gone] now.', 'Some fled{fled}{left}{gone} now.'],
    ['[@fled] Some fled.', '{fled}Some fled.'],
    ['Some fled. [@fled]', 'Some fled.{fled}'],
    ['Some <!-- claim: fled --> fled.', 'Some{fled} fled.'],
    ['Some fled <!--claim: fled, left gone-->.', 'Some fled{fled left gone}.'],
    ['Some <!-- to do --> fled.', 'Some fled.'],
    ['“Some fled [@fled]”, she said', '“Some fled{fled}”, she said'],
    [
      'Thanks to @handle and [@handle said] and [ @x ] and a@b.org',
      'Thanks to @handle and [@handle said] and [ @x ] and a@b.org',
    ],
    ['Nothing [^ here], [^], [@], [@;], <!-- claim: x', 'Nothing [^ here], [^], [@], [@;], <!-- claim: x'],
  ];
  for (const language of ['markdown', 'plaintext'] as const)
    describe(language, () => {
      for (const [draft, expected] of both) it(draft, () => assert.equal(marked(draft, language), expected));
    });

  describe('in Markdown only', () => {
    const cases: [string, string][] = [
      ['Fled[^1].\n\n[^1]: A note [@fled].', 'Fled{1}.¶A note{fled}.'],
      ['Fled[^*] and left[^*].\n\n[^*]: Note.', 'Fled{*} and left{*}.¶Note.'],
      ['Not \\[^fled] nor \\[@fled] nor `[^fled]` nor &#91;@fled].', 'Not [^fled] nor [@fled] nor nor [@fled].'],
      ['**Some fled.**[^fled] *Then* [@none,\np. 2].', 'Some fled.{fled} Then{none|p. 2}.'],
      ['<!-- claim: fled -->\nSome fled.\n\n<!-- claim: left -->', '{fled}Some fled.¶{left}'],
      ['# Fled [@fled]\n\n- one[^a]\n\n| b [@b] |\n|---|', 'Fled{fled}¶one{a}¶b{b}'],
      ['![Quay [@quay]](q.jpg)', 'Quay{quay}'],
      ['```\n[^a] <!-- claim: b -->\n```', ''],
      ['[@fled](https://example.org) fled', '@fled fled'],
    ];
    for (const [draft, expected] of cases)
      it(JSON.stringify(draft), () => assert.equal(marked(draft, 'markdown'), expected));
  });

  it('says where the whole marker and each id stand in the draft', () => {
    const draft = '> Some\n> fled [@fled, p. 3; @left].';
    const [block] = readProse(draft, 'markdown').blocks;
    const [marker] = block!.markers;
    const slice = ({ start, end }: { start: number; end: number }) =>
      draft.slice(block!.start + start, block!.start + end);
    assert.equal(marker!.form, 'pandoc');
    assert.equal(slice(marker!.span), '[@fled, p. 3; @left]');
    assert.deepEqual(
      marker!.citations.map(({ span }) => slice(span)),
      ['fled', 'left'],
    );
  });
});
