import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Script } from 'node:vm';

describe('the launcher', () => {
  const source = 'console.log(JSON.stringify([process.argv.slice(2), __filename, require("node:path").sep]));';
  const compiled = `command.cjs.${process.arch}-${process.versions.v8}`;
  let dist = '';

  beforeEach(() => {
    dist = mkdtempSync(path.join(tmpdir(), 'claimdesk-'));
    copyFileSync(path.join(import.meta.dirname, '../.ci/launcher.cjs'), path.join(dist, 'cli.cjs'));
    writeFileSync(path.join(dist, 'command.cjs'), source);
  });
  afterEach(() => rmSync(dist, { recursive: true }));

  const answers = () => {
    const out = execFileSync(process.execPath, [path.join(dist, 'cli.cjs'), 'check', 'a b'], { encoding: 'utf8' });
    assert.deepEqual(JSON.parse(out), [['check', 'a b'], path.join(dist, 'command.cjs'), path.sep]);
  };

  it('runs the command as it stands', answers);

  it('runs what was compiled for this engine', () => {
    const wrapped = `(function (exports, require, module, __filename, __dirname) { ${source}\n});`;
    writeFileSync(path.join(dist, compiled), new Script(wrapped).createCachedData());
    answers();
  });

  it('runs the command where what was compiled is none of its own', () => {
    writeFileSync(path.join(dist, compiled), 'something else');
    answers();
  });
});
