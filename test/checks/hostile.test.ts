import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareTexts } from '../../src/checks/compare.ts';
import { checkDraft } from '../../src/checks/run-checks.ts';
import { reading, records } from '../links/linked.ts';

const CLAIMS = records(`  toll:
    statement: More than 4,000 people were killed or wounded in Leith on May 4, 2024.
    speaker: Ada Lunt
  oath:
    quote: We will not close the bridge before the winter is over
    speaker: Ada Lunt
`);

/** Milliseconds of processor time that checking a draft takes, whatever else the machine does, and its findings. */
function check(text: string): { took: number; found: number } {
  const draft = { uri: 'draft.md', reading: reading(text) };
  const started = process.cpuUsage();
  const { findings } = checkDraft(draft, CLAIMS, [{ uri: 'other.md', reading: reading('4,000 people were killed.') }]);
  return { took: process.cpuUsage(started).user / 1000, found: findings.length };
}

/** A number in letters. */
const spelt = (number: number): string => number.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!);

describe('checks on hostile text', () => {
  const SHAPES: Record<string, (size: number) => string> = {
    'figures without a stop': (size) => '4,000 killed and 12 wounded soldiers '.repeat(size),
    'markers without a stop': (size) => '4,000 killed[^toll] or [^nobody] wounded '.repeat(size),
    'quotations without end': (size) => '“we will close the bridge” '.repeat(size),
    'dates in one sentence': (size) => 'on May 4, 2024, and by 2019 '.repeat(size),
    'numbers that name': (size) => 'the 17th minister on Route 18 by 4–2 '.repeat(size),
    'one claim again and again': (size) => 'More than 3,000 people were killed in Leith. '.repeat(size),
    'headings of figures': (size) => '# 4,000 people killed\n\nThe fire killed 12 people.\n\n'.repeat(size),
    'figures without a verb': (size) => 'between 1 and '.repeat(4 * size),
    'markers side by side': (size) => '<!-- claim: toll --> '.repeat(4 * size),
    'names that differ by a letter': (size) =>
      Array.from({ length: size }, (_, i) => `Judge Tom B${spelt(i * 7919)}ton.`).join(' '),
    'quotations that all but repeat one another': (size) =>
      Array.from(
        { length: size },
        (_, i) => `“We will build a pier in ${spelt(i)} before the winter,” Lunt said.`,
      ).join('\n\n'),
    'placeholders and names': (size) => 'Zelensky TK Zelenskyy XX '.repeat(size),
  };
  for (const [shape, make] of Object.entries(SHAPES))
    it(`take time in proportion to ${shape}`, () => {
      check(make(100));
      // A pause of the engine's own can fall into one measurement; what is not linear is so every time.
      const shown: string[] = [];
      for (let tries = 0; tries < 3; tries++) {
        const [small, large] = [check(make(500)).took, check(make(4000)).took];
        if (large < 24 * small + 200) return;
        shown.push(`500: ${small.toFixed(0)} ms, 4000: ${large.toFixed(0)} ms`);
      }
      assert.fail(shown.join('; '));
    }).timeout(60_000);

  it('never throw', () => {
    const piece = fc.constantFrom(
      ...'4,000|“|”|killed|wounded|[^toll]|[@oath]|<!-- claim: x -->|May 4|\n\n|# |,|.|said|Ada Lunt|%|$|(|)|—|more than|TK|\u{1F600}|\0'.split(
        '|',
      ),
    );
    const text = fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }).map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(text, text, (a, b) => {
        check(a);
        compareTexts(reading(a, 'plaintext'), reading(b, 'plaintext'));
      }),
    );
  }).timeout(60_000);
});
