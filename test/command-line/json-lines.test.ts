import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { answerLines, type Row, writeValues } from '../../src/command-line/json-lines.ts';
import { terminalIn } from './terminal-double.ts';

const echo = ({ text }: Row, id: unknown) => (typeof text === 'string' ? { id, text } : '"text" must be a string.');

const answers = async (input: readonly (string | Uint8Array)[]) => {
  const terminal = terminalIn('.', input);
  let spoilt = 0;
  const values = answerLines(terminal, echo, () => spoilt++);
  await writeValues(values, 'jsonl', terminal);
  const rows = terminal.out().split('\n').filter(Boolean);
  return { rows: rows.map((row) => JSON.parse(row)), err: terminal.err(), spoilt };
};

describe('answerLines', () => {
  it('answers each line in order, empty lines left out', async () => {
    const { rows, spoilt } = await answers(['{"id":"a","text":"x"}\r\n\n{"id":', '2,"text":"y"}\n{"text":"z"}']);
    assert.deepEqual(rows, [
      { id: 'a', text: 'x' },
      { id: 2, text: 'y' },
      { id: null, text: 'z' },
    ]);
    assert.equal(spoilt, 0);
  });

  it('answers a bad line with an error, tells it, and goes on', async () => {
    const { rows, err, spoilt } = await answers([
      '{"id":1\n',
      '[1]\n{"id":"b"}\n',
      Buffer.from([0xff, 0x0a]),
      '{"id":3,"text":""}',
    ]);
    assert.equal(spoilt, 4);
    assert.match(rows[0].error, /^line 1: is not JSON \(/);
    assert.deepEqual(rows.slice(1), [
      { id: null, error: 'line 2: is not a JSON object.' },
      { id: 'b', error: 'line 3: "text" must be a string.' },
      { id: null, error: 'line 4: is not UTF-8.' },
      { id: 3, text: '' },
    ]);
    assert.match(err, /^claimdesk: line 1: .*\nclaimdesk: line 2: .*\nclaimdesk: line 3: /);
  });
});

describe('answerLines and writeValues', () => {
  it('read no further than what is written has been taken', async () => {
    let asked = 0;
    let taken = 0;
    const terminal = {
      ...terminalIn('.'),
      stdin: (async function* () {
        for (; asked < 1_000; asked++) yield Buffer.from('{"text":"x"}\n');
      })(),
      stdout: new Writable({
        highWaterMark: 1,
        write(_chunk, _encoding, done) {
          taken += 1;
          assert.ok(asked - taken <= 1);
          setImmediate(done);
        },
      }),
    };
    await writeValues(
      answerLines(terminal, echo, () => {}),
      'jsonl',
      terminal,
    );
    assert.equal(taken, 1_000);
  });
});

describe('writeValues', () => {
  async function* some(...values: object[]) {
    yield* values;
  }
  const written = async (format: 'json' | 'jsonl', ...values: object[]) => {
    const terminal = terminalIn('.');
    await writeValues(some(...values), format, terminal);
    return terminal.out();
  };

  it('writes one JSON array', async () => {
    assert.deepEqual(JSON.parse(await written('json', { a: 1 }, { b: 2 })), [{ a: 1 }, { b: 2 }]);
    assert.deepEqual(JSON.parse(await written('json')), []);
  });

  it('writes one JSON text a line', async () => {
    assert.equal(await written('jsonl', { a: 1 }, { b: 2 }), '{"a":1}\n{"b":2}\n');
    assert.equal(await written('jsonl'), '');
  });
});
