import assert from 'node:assert/strict';
import { join } from 'node:path';
import { findClaims } from '../../src/command-line/find-claims.ts';
import { folderWith } from './newsroom-folder.ts';

describe('findClaims', () => {
  const root = folderWith({
    'claims.yaml': '',
    'desk/claims.yaml': '',
    'desk/claims.jsonl': '',
    'desk/drafts/a.md': '',
    'sport/b.md': '',
  });

  it('takes the nearest files at or above each path, each once', async () => {
    assert.deepEqual(await findClaims(['.'], root), ['claims.yaml']);
    assert.deepEqual(await findClaims(['desk/drafts/a.md', 'desk'], root), ['desk/claims.yaml', 'desk/claims.jsonl']);
    assert.deepEqual(await findClaims(['sport/b.md', 'desk/drafts'], root), [
      'claims.yaml',
      'desk/claims.yaml',
      'desk/claims.jsonl',
    ]);
  });

  it('looks no higher than the working folder, nor above a path outside it', async () => {
    assert.deepEqual(await findClaims(['b.md'], join(root, 'sport')), []);
    assert.deepEqual(await findClaims(['../desk/drafts'], join(root, 'sport')), []);
    assert.deepEqual(await findClaims(['../desk'], join(root, 'sport')), [
      '../desk/claims.yaml',
      '../desk/claims.jsonl',
    ]);
  });
});
