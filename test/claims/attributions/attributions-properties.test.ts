import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readBlockAttributions } from '../../../src/claims/attributions/block-attributions.ts';
import { blocksOf, readAttributions } from './marked-attributions.ts';

/** Words and marks that the readers look for, in any order. */
const NEWSY = [
  ...'said says told reporters that who which what he she it they Ruiz Ana the mayor a report according to citing claims'.split(
    ' ',
  ),
  ...'asked whether if when after and but , , . . ? : ; — -- ( ) " “ ” ‘ ’ « » \' and adding calling for quoted as saying'.split(
    ' ',
  ),
  ...'told urged asked about for of on against reminded warned called opposed seems appears believes wants support denied was'.split(
    ' ',
  ),
  ...'worried opposed to that how why yes no made clear pointed out some expected promised to'.split(' '),
  ...'dam safe is was will be expected denied her plea 40 percent Monday last week in by reportedly \n “It “No ”'.split(
    ' ',
  ),
];

const check = (text: string) => {
  const blocks = blocksOf(text);
  const { attributions, quotations } = readAttributions(blocks);
  for (const { source, cue, content, within } of attributions) {
    for (const { block, start, end } of [...source, ...cue, ...content])
      assert.ok(0 <= start && start < end && end <= block.text.length, `${start}–${end} in ${block.text}`);
    assert.ok(cue.length === 1 && content.length > 0);
    assert.ok(within === null || attributions.includes(within));
  }
  for (const { block, start, end, text: words, attribution } of quotations) {
    assert.equal(block.text.slice(start, end), words);
    assert.ok(attribution === null || attributions.includes(attribution));
  }
};

describe('attributions of any text', () => {
  it('hold spans inside their blocks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => check(text)),
      { numRuns: 300 },
    );
  }).timeout(60_000);

  it('hold spans inside their blocks for news without sense', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...NEWSY), { maxLength: 60 }), (words) => check(words.join(' '))),
      { numRuns: 2000 },
    );
  }).timeout(60_000);

  it('do not depend on blocks read before', () => {
    const text = '“The river is rising,” Ana Ruiz said.\n“We have a day.”\nShe told the council the wall was weak.';
    const blocks = blocksOf(text);
    assert.deepEqual(readAttributions(blocks), readAttributions(blocks));
  });

  for (const hostile of [
    '"',
    '“',
    "'",
    '“‘',
    'said ',
    'according to ',
    'he said “x is” ',
    'Ruiz, who said, ',
    '(',
    'and said ',
  ])
    it(`take work in proportion to the text: ${hostile}…`, () => {
      const work = (length: number) => {
        const block = blocksOf(hostile.repeat(length / hostile.length))[0]!;
        let looks = 0;
        // Looks at a token are counted, not time, which other processes share.
        const tokens = new Proxy(block.tokens, {
          get: (target, key, receiver) => {
            looks++;
            return Reflect.get(target, key, receiver);
          },
        });
        readBlockAttributions(block.block, tokens, block.sentences);
        return looks;
      };
      const [short, long] = [work(10_000), work(40_000)];
      assert.ok(long < 5 * short, `${short} looks, ${long} looks`);
    }).timeout(60_000);
});
