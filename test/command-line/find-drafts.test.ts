import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { findDrafts, languageOf } from '../../src/command-line/find-drafts.ts';
import { folderWith } from './newsroom-folder.ts';

describe('findDrafts', () => {
  const desk = folderWith({
    'README.md': '',
    'claims.yaml': '',
    'notes.csv': '',
    'drafts/b.MD': '',
    'drafts/a.txt': '',
    'drafts/old/c.markdown': '',
    'node_modules/pkg/readme.md': '',
    'drafts/node_modules/pkg/readme.md': '',
    '.git/description.txt': '',
    'empty/': '',
  });

  it('walks folders for drafts in a fixed order', async () => {
    assert.deepEqual(await findDrafts(['.'], desk), {
      drafts: ['README.md', 'drafts/a.txt', 'drafts/b.MD', 'drafts/old/c.markdown'],
      troubles: [],
    });
  });

  it('takes each draft once, in the order of the paths', async () => {
    const { drafts } = await findDrafts(['drafts/old/../b.MD', 'drafts', join(desk, 'README.md')], desk);
    assert.deepEqual(drafts, ['drafts/b.MD', 'drafts/a.txt', 'drafts/old/c.markdown', 'README.md']);
  });

  it('names drafts outside the working folder relative to it', async () => {
    assert.deepEqual((await findDrafts(['../README.md'], join(desk, 'drafts'))).drafts, ['../README.md']);
  });

  it('keeps to the globs', async () => {
    const found = async (selection: object) => (await findDrafts(['.'], desk, selection)).drafts;
    assert.deepEqual(await found({ include: ['drafts/*'] }), ['drafts/a.txt', 'drafts/b.MD']);
    assert.deepEqual(await found({ include: ['**/*.md'], exclude: ['README.md'] }), ['drafts/b.MD']);
    assert.deepEqual(await found({ exclude: ['drafts'] }), ['README.md']);
  });

  it('says what it could not look at', async () => {
    assert.deepEqual(await findDrafts(['gone.md', 'notes.csv', 'empty', 'drafts/a.txt'], desk), {
      drafts: ['drafts/a.txt'],
      troubles: [
        'gone.md: is not there. Check the path.',
        'notes.csv: is no draft (.md, .markdown or .txt). A claims file is named with --claims.',
        'empty: has no drafts (.md, .markdown or .txt) in it.',
      ],
    });
  });

  it('ends where a folder links back to itself', async () => {
    const loop = folderWith({ 'a.md': '' });
    symlinkSync(loop, join(loop, 'again'), 'dir');
    assert.ok((await findDrafts(['.'], loop)).drafts.includes('a.md'));
  });

  it('knows the markup by the name', () => {
    assert.deepEqual(['a.md', 'a.MARKDOWN', 'a.txt', 'a.yaml', 'txt'].map(languageOf), [
      'markdown',
      'markdown',
      'plaintext',
      null,
      null,
    ]);
  });
});
