import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { run } from '../../src/command-line/program.ts';
import { folderWith } from './newsroom-folder.ts';
import { terminalIn } from './terminal-double.ts';

const UNORDERED = 'version: 1\nclaims:\n  # of b\n  b:\n    quote: We left.\n  a:\n    quote: We stayed.\n';
const ORDERED = 'version: 1\nclaims:\n  a:\n    quote: We stayed.\n  # of b\n  b:\n    quote: We left.\n';

const ran = async (cwd: string, ...args: string[]) => {
  const terminal = terminalIn(cwd);
  const code = await run(['format', ...args], terminal);
  return { code, out: terminal.out(), err: terminal.err() };
};

describe('claimdesk format', () => {
  const desk = folderWith({
    'claims.yaml': UNORDERED,
    'marked.yaml': `\uFEFF${UNORDERED.replaceAll('\n', '\r\n')}`,
    'wide.yaml': Buffer.from(`\uFEFF${UNORDERED}`, 'utf16le'),
    'merged.yaml': `<<<<<<< ours\n${UNORDERED}=======\n${ORDERED}>>>>>>> theirs\n`,
    'archive.jsonl': '{"id":"b","quote":"x"}\n{"id":"a","quote":"y"}\n',
    'empty/': '',
  });
  const read = (file: string) => readFileSync(path.join(desk, file));

  it('says with --check that a file is out of order, and leaves it', async () => {
    const { code, out, err } = await ran(desk, '--check');
    assert.deepEqual({ code, err }, { code: 1, err: '' });
    assert.match(out, /^claims\.yaml: out of order/);
    assert.equal(String(read('claims.yaml')), UNORDERED);
  });

  it('puts the claims file of the folder in order, once', async () => {
    const modified = () => statSync(path.join(desk, 'claims.yaml')).mtimeMs;
    assert.deepEqual(await ran(desk), { code: 0, out: 'claims.yaml: put in order\n', err: '' });
    assert.equal(String(read('claims.yaml')), ORDERED);
    const written = modified();
    for (const args of [['--check'], []])
      assert.deepEqual(await ran(desk, ...args), { code: 0, out: 'claims.yaml: in order\n', err: '' });
    assert.equal(modified(), written);
  });

  it('keeps encoding, byte order mark and line ends', async () => {
    assert.equal((await ran(desk, 'marked.yaml', 'wide.yaml')).code, 0);
    assert.equal(String(read('marked.yaml')), `\uFEFF${ORDERED.replaceAll('\n', '\r\n')}`);
    assert.deepEqual(read('wide.yaml'), Buffer.from(`\uFEFF${ORDERED}`, 'utf16le'));
  });

  it('leaves a file with a merge conflict, says where, and goes on with the next', async () => {
    const before = read('merged.yaml');
    const { code, out, err } = await ran(desk, 'merged.yaml', 'archive.jsonl');
    assert.equal(code, 2);
    assert.match(err, /^claimdesk: merged\.yaml:1:1: A merge left this unresolved.* The file is left as it is\.\n$/);
    assert.equal(out, 'archive.jsonl: put in order\n');
    assert.deepEqual(read('merged.yaml'), before);
    assert.equal(String(read('archive.jsonl')), '{"id":"a","quote":"y"}\n{"id":"b","quote":"x"}\n');
  });

  it('ends with 2 where a file is not there, or none is named and none found', async () => {
    const gone = await ran(desk, 'gone.yaml');
    assert.deepEqual(gone, { code: 2, out: '', err: 'claimdesk: gone.yaml: is not there. Check the path.\n' });
    const none = await ran(path.join(desk, 'empty'));
    assert.equal(none.code, 2);
    assert.match(none.err, /There is no claims\.yaml/);
  });
});
