import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readClaims } from '../engine.ts';
import { formatClaims } from '../records/edits/format-claims.ts';
import { print } from '../records/message.ts';
import { applied } from '../records/text-edit.ts';
import { Positions } from '../reports/positions.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { findClaims } from './find-claims.ts';
import { named } from './paths.ts';
import { readText } from './read-text.ts';
import { type Terminal, tell, write } from './terminal.ts';

/** The options of `format`. */
export interface FormatOptions {
  /** Whether the files are only looked at. */
  readonly check?: boolean;
}

/**
 * `claimdesk format`: puts claims files in the order of their records' ids; where none is named, those of the working
 * folder. With `check` nothing is written, and files that are out of order end it with 1.
 */
export async function format(
  paths: readonly string[],
  { check = false }: FormatOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { cwd } = terminal;
  const files = paths.length > 0 ? paths.map((path) => named(path, cwd)) : await findClaims(['.'], cwd);
  let ended: ExitCode = EXIT.clean;
  if (files.length === 0) {
    await tell(terminal, 'There is no claims.yaml or claims.jsonl in this folder. Name the claims files.');
    return EXIT.trouble;
  }
  for (const file of files) {
    const done = await formatFile(resolve(cwd, file), file, check);
    if ('trouble' in done) {
      await tell(terminal, done.trouble);
      ended = EXIT.trouble;
    } else {
      await write(terminal.stdout, `${file}: ${OUTCOMES[done.outcome]}\n`);
      if (done.outcome === 'unordered' && ended === EXIT.clean) ended = EXIT.findings;
    }
  }
  return ended;
}

const OUTCOMES = {
  unchanged: 'in order',
  formatted: 'put in order',
  unordered: 'out of order. Put it in order with "claimdesk format".',
} as const;

type Done = { readonly outcome: keyof typeof OUTCOMES } | { readonly trouble: string };

async function formatFile(path: string, shown: string, check: boolean): Promise<Done> {
  const read = await readText(path, shown);
  if ('trouble' in read) return read;
  const { text } = read;
  const formatting = formatClaims(readClaims(shown, text));
  if ('obstacle' in formatting) {
    const { message, span } = formatting.obstacle;
    const { line, column } = new Positions(text).at(span.start);
    return { trouble: `${shown}:${line}:${column}: ${print(message)} The file is left as it is.` };
  }
  if (formatting.edits.length === 0) return { outcome: 'unchanged' };
  if (check) return { outcome: 'unordered' };
  try {
    await writeFile(path, encodedLike(await readFile(path), applied(text, formatting.edits)));
  } catch (error) {
    return { trouble: `${shown}: cannot be written (${(error as Error).message}).` };
  }
  return { outcome: 'formatted' };
}

/** A text in the encoding, and with the byte order mark, of some bytes. */
function encodedLike(bytes: Uint8Array, text: string): Uint8Array {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return Buffer.from(`\uFEFF${text}`, 'utf16le');
  if (first === 0xfe && second === 0xff) return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
  return Buffer.from(first === 0xef && second === 0xbb ? `\uFEFF${text}` : text);
}
