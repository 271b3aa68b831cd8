import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const cli = path.join(import.meta.dirname, '../src/cli.ts');

/** The command as a process of its own. */
const started = (...args: string[]) => spawn(process.execPath, ['--import', 'tsx', cli, ...args], { stdio: 'pipe' });

describe('the command as a process', () => {
  it('answers a line while its input is still open', async () => {
    const command = started('extract', '-', '--format', 'jsonl');
    command.stdin.write('{"id":"first","text":"The ferry sank."}\n');
    const [answer] = await once(command.stdout, 'data');
    assert.equal(JSON.parse(String(answer)).id, 'first');
    command.stdin.end();
    assert.deepEqual(await once(command, 'close'), [0, null]);
  });

  it('ends quietly when its reader has seen enough', async () => {
    const command = started('extract', '-', '--format', 'jsonl');
    let err = '';
    command.stderr.on('data', (text) => {
      err += text;
    });
    command.stdin.on('error', () => {});
    command.stdin.write('{"text":"x"}\n');
    await once(command.stdout, 'data');
    command.stdout.destroy();
    command.stdin.write('{"text":"x"}\n'.repeat(10_000));
    assert.deepEqual(await once(command, 'exit'), [0, null]);
    assert.equal(err, '');
  });

  it('ends with 2 on bad usage', async () => {
    const command = started('frob');
    command.stderr.resume();
    assert.deepEqual(await once(command, 'exit'), [2, null]);
  });
});
