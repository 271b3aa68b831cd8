import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/command-line/program.ts';
import { folderWith } from './newsroom-folder.ts';
import { terminalIn } from './terminal-double.ts';

const CLAIMS = 'version: 1\nclaims:\n  ferry:\n    statement: The ferry sank.\n';
const DRAFT = 'It sank.[^ferry] Nobody[^1] swam.\n\n[^ferry]: Radio.\n[^1]: But one.\n';
const STRIPPED = 'It sank. Nobody[^1] swam.\n\n[^1]: But one.\n';
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

const ran = async (cwd: string, ...args: string[]) => {
  const terminal = terminalIn(cwd);
  const code = await run(['strip', ...args], terminal);
  return { code, out: terminal.out(), err: terminal.err() };
};

describe('claimdesk strip', () => {
  const desk = () =>
    folderWith({
      'claims.yaml': CLAIMS,
      'drafts/a.md': DRAFT,
      'drafts/old/b.txt': Buffer.from('\uFEFFIt sank [@ferry].\r\n'),
      'drafts/c.md': utf16('It sank.<!-- claim: ferry -->\n'),
      'drafts/d.md': 'Nobody knows.\n',
    });
  let cwd = '';
  const text = (path: string) => readFileSync(join(cwd, path), 'utf8');
  before(() => {
    cwd = desk();
  });

  it('prints one draft and changes no file', async () => {
    assert.deepEqual(await ran(cwd, 'drafts/a.md'), { code: 0, out: STRIPPED, err: '' });
    assert.equal(text('drafts/a.md'), DRAFT);
  });

  it('leaves a defined footnote alone where no claims file says that it is a record', async () => {
    const { code, out } = await ran(cwd, 'drafts/a.md', '--claims', 'drafts/d.md');
    assert.equal(code, 0);
    assert.equal(out, DRAFT);
  });

  it('asks where several go', async () => {
    const { code, out, err } = await ran(cwd, 'drafts');
    assert.deepEqual({ code, out }, { code: 2, out: '' });
    assert.match(err, /4 drafts: say --write/);
    assert.equal((await ran(cwd, 'drafts', '--write', '--out', 'public')).code, 2);
  });

  it('writes them into another folder, twice the same, the originals untouched', async () => {
    for (const _ of [1, 2]) assert.deepEqual(await ran(cwd, '.', '--out', 'public'), { code: 0, out: '', err: '' });
    assert.equal(text('public/drafts/a.md'), STRIPPED);
    assert.equal(text('public/drafts/d.md'), 'Nobody knows.\n');
    assert.equal(text('drafts/a.md'), DRAFT);
    assert.ok(!existsSync(join(cwd, 'public/public')));
  });

  it('names what lies outside the working folder', async () => {
    const { code, err } = await ran(join(cwd, 'drafts/old'), '../a.md', '--out', 'public');
    assert.equal(code, 2);
    assert.match(err, /\.\.\/a\.md: lies outside the working folder/);
  });

  it('changes them in place, their encoding and line ends kept, and does the rest where one fails', async () => {
    const { code, err } = await ran(cwd, 'gone.md', 'drafts', '--write');
    assert.equal(code, 2);
    assert.match(err, /gone\.md: is not there/);
    assert.equal(text('drafts/a.md'), STRIPPED);
    assert.equal(text('drafts/old/b.txt'), '\uFEFFIt sank.\r\n');
    assert.deepEqual(readFileSync(join(cwd, 'drafts/c.md')), utf16('It sank.\n'));
  });
});
