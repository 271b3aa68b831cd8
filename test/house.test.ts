import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SRC = path.join(import.meta.dirname, '../src');

/** Rooms in the order of the arrows: a file may import from its own room and from those before it. */
const ORDER = ['prose', 'claims', 'records', 'links', 'checks', 'engine.ts', 'reports'];
const ENDS: Record<string, readonly string[]> = {
  'command-line': [...ORDER],
  editor: [...ORDER],
  'cli.ts': [...ORDER, 'command-line'],
  'extension.ts': [...ORDER, 'editor'],
};

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(path.sep).join('/'));
const room = (file: string) => file.split('/')[0]!;
const imports = (file: string) =>
  [
    ...readFileSync(path.join(SRC, file), 'utf8').matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^;'"]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g,
    ),
  ].map((m) => (m[1] ?? m[2])!);

describe('the house', () => {
  for (const file of files) {
    it(`${file} imports only what its room may`, () => {
      const here = room(file);
      const allowed = ENDS[here] ?? ORDER.slice(0, ORDER.indexOf(here) + 1);
      assert.ok(here in ENDS || ORDER.includes(here), `${here} is not a room of the house`);
      for (const wanted of imports(file)) {
        if (wanted === '../../package.json') {
          assert.equal(here, 'command-line', `${file} imports package.json`);
        } else if (wanted.startsWith('.')) {
          const there = room(path.posix.normalize(path.posix.join(path.posix.dirname(file), wanted)));
          assert.ok(there === here || allowed.includes(there), `${file} → ${there} points the wrong way`);
        } else if (wanted === 'vscode') {
          assert.ok(here === 'editor' || here === 'extension.ts', `${file} imports vscode`);
        } else if (wanted.startsWith('node:') || wanted === 'commander' || wanted === 'tinyglobby') {
          assert.ok(here === 'command-line' || here === 'cli.ts', `${file} imports ${wanted}`);
        }
      }
    });

    it(`${file} has a doc comment on each export`, () => {
      const lines = readFileSync(path.join(SRC, file), 'utf8').split('\n');
      for (const [i, line] of lines.entries()) {
        if (!/^export (?:default )?(?:async )?(?:abstract )?(?:const|function|class|interface|type|enum)\b/.test(line))
          continue;
        assert.match(lines[i - 1] ?? '', /\*\/\s*$/, `${file}:${i + 1} ${line.slice(0, 60)}`);
      }
    });
  }

  it('has no rooms for odds and ends', () => {
    for (const file of files) assert.doesNotMatch(file, /(?:^|\/)(?:utils?|helpers?|common|misc|types)(?:\.ts|\/)/);
  });
});
