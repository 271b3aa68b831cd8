import { Readable, Writable } from 'node:stream';
import type { Terminal } from '../../src/command-line/terminal.ts';

/** A terminal that keeps what is written to it. */
export interface TerminalDouble extends Terminal {
  readonly out: () => string;
  readonly err: () => string;
}

/** A terminal in a folder, with what standard input brings (each element one chunk). */
export function terminalIn(cwd: string, input: readonly (string | Uint8Array)[] = []): TerminalDouble {
  const out = keeper();
  const err = keeper();
  return {
    cwd,
    stdin: Readable.from(input.map((chunk) => Buffer.from(chunk as Uint8Array))),
    stdout: out.stream,
    stderr: err.stream,
    colours: false,
    width: 100,
    out: out.text,
    err: err.text,
  };
}

function keeper() {
  const kept: Buffer[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      kept.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(kept).toString('utf8') };
}
