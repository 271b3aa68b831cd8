import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../src/command-line/program.ts';
import type { JsonReport } from '../src/reports/json.ts';
import { terminalIn } from './command-line/terminal-double.ts';

const newsroom = path.join(import.meta.dirname, 'newsroom');

/** One finding as `test/newsroom/expected.json` names it: the words flagged, and the document that it rests on first. */
interface Expected {
  readonly file: string;
  readonly check: string;
  readonly words: string;
  readonly related: string | null;
}

const lines = (findings: readonly Expected[]) =>
  findings.map(({ file, check, words, related }) => `${file} ${check} “${words}” ← ${related ?? 'nothing'}`).sort();

describe('the sample newsroom', () => {
  it('yields the expected findings and no others', async () => {
    const terminal = terminalIn(newsroom);
    const code = await run(['check', '--format', 'json'], terminal);
    assert.equal(terminal.err(), '');
    const { findings, summary }: JsonReport = JSON.parse(terminal.out());
    assert.equal(summary.drafts, 6);
    const expected: Expected[] = JSON.parse(readFileSync(path.join(newsroom, 'expected.json'), 'utf8'));
    const found = findings.map(({ file, check, text, related }) => ({
      file,
      check,
      words: text,
      related: related[0]?.file ?? null,
    }));
    assert.deepEqual(lines(found), lines(expected));
    assert.equal(code, 1);
  });
});
