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

/** Milliseconds that checking a draft takes, and how many findings it has. */
function check(text: string): { took: number; found: number } {
  const draft = { uri: 'draft.md', reading: reading(text) };
  const started = performance.now();
  const { findings } = checkDraft(draft, CLAIMS, [{ uri: 'other.md', reading: reading('4,000 people were killed.') }]);
  return { took: performance.now() - started, found: findings.length };
}

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
    'placeholders and names': (size) => 'Zelensky TK Zelenskyy XX '.repeat(size),
  };
  for (const [shape, make] of Object.entries(SHAPES))
    it(`take time in proportion to ${shape}`, () => {
      check(make(100));
      const [small, large] = [check(make(500)).took, check(make(4000)).took];
      assert.ok(large < 24 * small + 200, `500: ${small.toFixed(0)} ms, 4000: ${large.toFixed(0)} ms`);
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
