import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkTable, tableInReadme } from '../.ci/check-table.mjs';

const root = path.join(import.meta.dirname, '..');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');

describe('the README', () => {
  it('lists the checks as the code has them (npm run readme writes the table)', () => {
    assert.equal(tableInReadme(), checkTable());
  });

  it('shows only pictures that are there', () => {
    for (const [, picture] of readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g))
      assert.ok(existsSync(path.join(root, picture!)), picture);
  });

  it('names only scripts that are there', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    for (const [, script] of readme.matchAll(/npm run ([\w:]+)/g)) assert.ok(script! in scripts, script);
  });
});
