import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type Draft, readClaims, readDraft } from '../engine.ts';
import { Records } from '../records/records.ts';
import { stripCitations } from '../reports/strip-citations.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { findClaims } from './find-claims.ts';
import { findDrafts, languageOf, type Selection } from './find-drafts.ts';
import { isInside, named } from './paths.ts';
import { decode, MOST_DRAFT_BYTES, readText, reason } from './read-text.ts';
import { type Terminal, tell, write } from './terminal.ts';

/** The options of `strip`. */
export interface StripOptions extends Selection {
  /** The claims files; where none is named, the nearest to the drafts. */
  readonly claims?: readonly string[];
  /** Changes the drafts in place. */
  readonly write?: boolean;
  /** The folder that gets the drafts, each at its path from the working folder. */
  readonly out?: string;
}

/** `claimdesk strip`: drafts without their citations, one on standard output, or all in place or in another folder. */
export async function strip(paths: readonly string[], options: StripOptions, terminal: Terminal): Promise<ExitCode> {
  const { cwd } = terminal;
  if (options.write && options.out !== undefined) {
    await tell(terminal, 'Say either --write (change the drafts in place) or --out (write them elsewhere), not both.');
    return EXIT.trouble;
  }
  const found = await findDrafts(paths, cwd, options);
  const out = options.out === undefined ? null : resolve(cwd, options.out);
  // What an earlier run wrote is no draft.
  const drafts = found.drafts.filter((uri) => out === null || out === cwd || !isInside(resolve(cwd, uri), out));
  const troubles = [...found.troubles];
  if (!options.write && out === null && drafts.length > 1) {
    await tell(terminal, `${drafts.length} drafts: say --write to change them in place, or --out and a folder.`);
    return EXIT.trouble;
  }
  const records = await recordsFor(paths, options, cwd, troubles);
  for (const uri of drafts) {
    const trouble = await stripOne(uri, records, options.write ? resolve(cwd, uri) : targetOf(uri, out, cwd), terminal);
    if (trouble !== null) troubles.push(`${uri}: ${trouble}`);
  }
  for (const trouble of troubles) await tell(terminal, trouble);
  return troubles.length > 0 ? EXIT.trouble : EXIT.clean;
}

async function recordsFor(
  paths: readonly string[],
  { claims }: StripOptions,
  cwd: string,
  troubles: string[],
): Promise<Records | null> {
  const sources = claims?.map((path) => named(path, cwd)) ?? (await findClaims(paths, cwd));
  const files = [];
  for (const uri of sources) {
    const file = await readText(resolve(cwd, uri), uri);
    if ('trouble' in file) troubles.push(file.trouble);
    else files.push(readClaims(uri, file.text));
  }
  return files.length > 0 ? new Records(files) : null;
}

/** Where a draft is written to: a file, standard output (null), or nowhere, since it would lie outside the folder. */
function targetOf(uri: string, out: string | null, cwd: string): string | null | undefined {
  if (out === null) return null;
  const target = resolve(out, uri);
  return isInside(resolve(cwd, uri), cwd) ? target : undefined;
}

/** Strips one draft; says what went wrong, null where nothing did. */
async function stripOne(
  uri: string,
  records: Records | null,
  target: string | null | undefined,
  terminal: Terminal,
): Promise<string | null> {
  if (target === undefined) return 'lies outside the working folder: go to a folder above it for --out.';
  const source = resolve(terminal.cwd, uri);
  try {
    const bytes = await readFile(source);
    if (bytes.length > MOST_DRAFT_BYTES) return 'is more than the 10 MB that a draft may have. Split it.';
    const read = decode(bytes);
    if ('trouble' in read) return read.trouble;
    const draft: Draft = { uri, text: read.text, language: languageOf(uri)! };
    const text = stripCitations(readDraft(draft).prose, records);
    if (target === null) await write(terminal.stdout, text);
    else if (target !== source || text !== read.text) {
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, text === read.text ? bytes : encode(text, bytes));
    }
    return null;
  } catch (error) {
    return reason(error as NodeJS.ErrnoException);
  }
}

/** A text as bytes, encoded as a file was, with its byte order mark. */
function encode(text: string, like: Uint8Array): Uint8Array {
  const [first, second] = like;
  const little = first === 0xff && second === 0xfe;
  if (little || (first === 0xfe && second === 0xff)) {
    const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
    return little ? bytes : bytes.swap16();
  }
  return Buffer.from(first === 0xef && second === 0xbb && like[2] === 0xbf ? `\uFEFF${text}` : text, 'utf8');
}
