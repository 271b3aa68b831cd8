import type { Writable } from 'node:stream';
import { visibleLine } from '../reports/display.ts';

/** What the command has of its process; tests give their own. */
export interface Terminal {
  /** The working folder: paths are read and shown relative to it. */
  readonly cwd: string;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Whether standard output shows colours. */
  readonly colours: boolean;
  /** Columns of standard output. */
  readonly width: number;
}

/** Writes a text and waits until the stream has taken it, so that a slow reader slows the command, not its memory. */
export const write = (stream: Writable, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });

/** Tells the person at standard error what went wrong. */
export const tell = (terminal: Terminal, trouble: string): Promise<void> =>
  write(terminal.stderr, `claimdesk: ${visibleLine(trouble)}\n`);
