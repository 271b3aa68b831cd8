import assert from 'node:assert/strict';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { onStage } from './on-stage.ts';

describe('a folder that nobody trusts yet', () => {
  const workbench = onStage({ restricted: true });

  it('is in restricted mode, and its drafts are checked all the same', async () => {
    await workbench().page.locator('.statusbar', { hasText: 'Restricted Mode' }).waitFor();
    await workbench().openFile('explainer.md');
    await workbench().squiggles('error', 2);
  });

  it('is mended by the light bulb', async () => {
    await workbench().fixesAt('14,000');
    await workbench().chooseFix('Change to what the record says');
    await workbench().squiggles('error', 1);
  });
});

/** A claims file of one record and a draft that cites it, each desk with a figure of its own. */
const desk = async (folder: string, name: string, count: number, said: number): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const record = `  ferry-crew:\n    statement: The ${name} ferry has a crew of ${count}.\n`;
  await writeFile(path.join(folder, 'claims.yaml'), `version: 1\nclaims:\n${record}`);
  await writeFile(path.join(folder, `${name}.md`), `The ${name} ferry has a crew of ${said}.[^ferry-crew]\n`);
};

describe('a workspace of two folders', () => {
  const workbench = onStage({
    arrange: async (newsroom) => {
      await desk(path.join(newsroom, 'north'), 'Leith', 14, 41);
      await desk(path.join(newsroom, 'south'), 'Dover', 23, 23);
      const workspace = path.join(newsroom, 'desks.code-workspace');
      await writeFile(workspace, JSON.stringify({ folders: [{ path: 'north' }, { path: 'south' }] }));
      return { workspace };
    },
  });

  it('holds each draft against the claims file of its own folder', async () => {
    await workbench().openFile('Leith.md');
    await workbench().squiggles('error', 1);
    assert.match(await workbench().hover('41'), /14/);
    await workbench().openFile('Dover.md');
    await workbench().shows('a crew of 23');
    await workbench().page.locator('.statusbar', { hasText: '1 of 1 cited' }).waitFor();
    await workbench().squiggles('error', 0);
  });
});

describe('a desk with several claims files', () => {
  const workbench = onStage({
    arrange: async (newsroom) => {
      await mkdir(path.join(newsroom, '.vscode'));
      const settings = { 'claimdesk.claims.files': ['claims.yaml', 'desks/*.yaml'] };
      await writeFile(path.join(newsroom, '.vscode', 'settings.json'), JSON.stringify(settings));
      await desk(path.join(newsroom, 'desks'), 'Leith', 14, 41);
      await cp(path.join(newsroom, 'desks', 'Leith.md'), path.join(newsroom, 'drafts', 'ferry.md'));
      return undefined;
    },
  });

  it('holds a draft against the records of all of them', async () => {
    await workbench().openFile('ferry.md');
    await workbench().squiggles('error', 1);
    await workbench().openFile('explainer.md');
    await workbench().squiggles('error', 2);
  });
});
