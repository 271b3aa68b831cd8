import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Language } from '../../src/prose/prose.ts';
import { readProse, updateProse } from '../../src/prose/read-prose.ts';
import { assertMapped } from './blocks.ts';

const fill = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Markup that parsers take more than linear time for, each made as long as wanted. */
const HOSTILE: Record<string, (length: number) => string> = {
  'nested quotes': (n) => fill('>', n),
  'nested lists': (n) => `${fill('- ', n)}a`,
  'nested quotes in lists': (n) => `${fill('1. > ', n)}a`,
  'lists nested line by line': (n) => {
    let draft = '';
    for (let i = 0; draft.length < n; i++) draft += `${' '.repeat(2 * i)}- a\n`;
    return draft;
  },
  'lazy lines': (n) => `>>> a\n${fill('b\n', n)}`,
  'lazy table rows': (n) => `> a\n${fill('|b\n', n)}`,
  'one long list': (n) => fill('- a\nb\n', n),
  'quote after quote': (n) => fill('> a\n\n', n),
  'opening brackets': (n) => fill('[a', n),
  'closing brackets': (n) => fill('a]', n),
  'nested brackets': (n) => fill('[', n / 2) + fill(']', n / 2),
  'nested images': (n) => `${fill('![', n / 3)}a${fill('](b)', n / 1.5)}`,
  'link openings': (n) => fill('[a](<b "', n),
  'nested emphasis': (n) => fill('*a **b ', n / 2) + fill('b** a* ', n / 2),
  'emphasis closed only': (n) => fill('a* b_ ', n),
  'struck through halves': (n) => fill('a~ b~~ ', n),
  'code openings': (n) => {
    let draft = '';
    for (let i = 1; draft.length < n; i++) draft += `a${'`'.repeat(i)}`;
    return draft;
  },
  'tag openings': (n) => fill('a <b c="', n),
  'comment openings': (n) => fill('a <!-- b ', n),
  'instruction openings': (n) => fill('a <? <![CDATA[ <!B ', n),
  'fences never closed': (n) => fill('```\na\n\n~~~~\n', n),
  definitions: (n) => {
    let draft = '';
    for (let i = 0; draft.length < n; i++) draft += `[a${i}]: b\n`;
    return draft;
  },
  'footnotes and their calls': (n) => {
    let draft = '';
    for (let i = 0; draft.length < n; i++) draft += `[^a${i}] [^a${i + 9}]\n\n[^a${i}]: b\n\n`;
    return draft;
  },
  'a wide table': (n) => `${fill('|a', n / 2)}\n${fill('|-', n / 2)}`,
  'front matter never closed': (n) => `---\n${fill('a: "b\n\n', n)}`,
  'markers never closed': (n) => fill('[@a; [^b <!-- claim: ', n),
  'markers in a row': (n) => fill('[@a] [^b] <!-- claim: c --> ', n),
  'empty lines': (n) => fill('\n', n),
  spaces: (n) => `a${fill(' ', n)}b`,
  'one line': (n) => fill('Ice came *early*. ', n),
  'short lines': (n) => fill('Ice\n', n),
};

const milliseconds = (run: () => void): number => {
  const { user } = process.cpuUsage();
  run();
  return (process.cpuUsage().user - user) / 1000;
};

describe('hostile drafts', function () {
  this.timeout(60_000);
  for (const [name, make] of Object.entries(HOSTILE))
    for (const language of ['markdown', 'plaintext'] as Language[])
      it(`${name}, ${language}: time grows with the length, not its square`, () => {
        const time = (length: number) => milliseconds(() => readProse(make(length), language));
        time(4000);
        const short = time(10_000);
        // Square growth would be sixteenfold; the addend swallows the clock's grain and the collector.
        assert.ok(time(40_000) < 9 * short + 250, `${short} ms at 10,000`);
      });

  it('keep their map', () => {
    for (const make of Object.values(HOSTILE))
      for (const language of ['markdown', 'plaintext'] as Language[]) assertMapped(readProse(make(3000), language));
  });

  it('of ten megabytes are read', () => {
    const draft = fill(`${fill('Ice came early to the port. ', 50_000)}\n\n`, 10_000_000);
    for (const language of ['markdown', 'plaintext'] as Language[]) {
      const prose = readProse(draft, language);
      assert.equal(prose.blocks.length, 200);
      const at = 5_000_000;
      const changed = `${draft.slice(0, at)}!${draft.slice(at)}`;
      const kept = new Set(prose.blocks);
      const after = updateProse(prose, changed, [{ start: at, end: at, text: '!' }]);
      assert.equal(after.blocks.filter((block) => !kept.has(block)).length, 1);
    }
  });

  it('of any characters break nothing', () => {
    const bytes = fc
      .array(fc.integer({ min: 0, max: 255 }), { maxLength: 400 })
      .map((codes) => String.fromCharCode(...codes));
    const units = fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
      .map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(fc.oneof(bytes, units), (draft) => {
        for (const language of ['markdown', 'plaintext'] as Language[]) assertMapped(readProse(draft, language));
      }),
      { numRuns: 500 },
    );
  });
});
