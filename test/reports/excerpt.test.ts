import assert from 'node:assert/strict';
import { excerpt } from '../../src/reports/excerpt.ts';
import { Positions } from '../../src/reports/positions.ts';
import { spanOf } from './sample-outcome.ts';

const plainly = (text: string) => text;
const drawn = (text: string, words: string, width = 80) =>
  excerpt(new Positions(text), spanOf(text, words), { width, mark: plainly, dim: plainly }).join('\n');

describe('excerpt', () => {
  it('puts carets under the exact words', () => {
    assert.equal(
      drawn('Up.\nThe inquest heard 62 names.\nDown.', '62 names'),
      '2 | The inquest heard 62 names.\n  |                   ^^^^^^^^',
    );
  });

  it('keeps carets in place after tabs', () => {
    assert.equal(drawn('\ta\t62 names', '62'), '1 |     a   62 names\n  |         ^^');
  });

  it('gives wide characters two columns', () => {
    assert.equal(drawn('平壌 said 4,000', '4,000'), '1 | 平壌 said 4,000\n  |           ^^^^^');
    assert.equal(drawn('🚢 sank 平壌 x', '平壌'), '1 | 🚢 sank 平壌 x\n  |         ^^^^');
  });

  it('counts a letter with its accents, and a family of emoji, once', () => {
    assert.equal(drawn('cafe\u0301 👩‍👩‍👧 12 x', '12'), '1 | cafe\u0301 👩‍👩‍👧 12 x\n  |         ^^');
  });

  it('cuts a long line around the words, at whole words', () => {
    const text = `${'before it all '.repeat(200)}62 passengers ${'and after it '.repeat(200)}`;
    assert.equal(
      drawn(text, '62 passengers', 60),
      '1 | …it all before it all 62 passengers and after it and after…\n  |                       ^^^^^^^^^^^^^',
    );
  });

  it('cuts words that are themselves too long', () => {
    const text = `x ${'word '.repeat(100)}end`;
    const [line, carets] = drawn(text, text.slice(2), 40).split('\n');
    assert.ok(line!.length <= 44 && line!.endsWith('…'), line);
    assert.match(carets!, /\^{20,}$/);
  });

  it('shows at most three lines of what runs over several', () => {
    assert.equal(
      drawn('a one\r\ntwo\r\nthree\r\nfour\r\nfive b', 'one\r\ntwo\r\nthree\r\nfour\r\nfive'),
      ['1 | a one', '  |   ^^^', '2 | two', '  | ^^^', '3 | three', '  | ^^^^^', '  … 2 more'].join('\n'),
    );
  });

  it('marks an empty span with one caret, also at the end of the text', () => {
    const draw = (text: string, at: number) =>
      excerpt(new Positions(text), { start: at, end: at }, { width: 80, mark: plainly, dim: plainly }).join('\n');
    assert.equal(draw('', 0), '1 |\n  | ^');
    assert.equal(draw('ab', 2), '1 | ab\n  |   ^');
  });

  it('shows what would steer a terminal or turn the reading direction, and never prints it', () => {
    assert.equal(drawn('a\u001b[31m 62\u202e x', '62'), '1 | a\uFFFD[31m 62\uFFFD x\n  |        ^^');
  });

  it('looks at no more of a very long line than it shows', () => {
    const text = `${'word '.repeat(2_000_000)}62 ${'word '.repeat(2_000_000)}`;
    const positions = new Positions(text);
    const started = performance.now();
    excerpt(positions, spanOf(text, '62'), { width: 80, mark: plainly, dim: plainly });
    assert.ok(performance.now() - started < 500);
  });
});
