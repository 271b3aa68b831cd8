import { resolve } from 'node:path';
import { readDraft } from '../engine.ts';
import { extraction } from '../reports/extraction.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { findDrafts, languageOf, type Selection } from './find-drafts.ts';
import { answerLines, type Id, type Row, writeValues } from './json-lines.ts';
import { MOST_DRAFT_BYTES, readText } from './read-text.ts';
import { type Terminal, tell } from './terminal.ts';

/** The options of `extract`. */
export interface ExtractOptions extends Selection {
  /** JSON for files and JSON Lines for standard input, where not said. */
  readonly format?: 'json' | 'jsonl';
}

/** `claimdesk extract`: what is claimed in each draft, or in each document that standard input brings as a line. */
export async function extract(
  paths: readonly string[],
  options: ExtractOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  let ended: ExitCode = EXIT.clean;
  const spoilt = () => {
    ended = EXIT.trouble;
  };
  const streamed = paths.includes('-');
  if (streamed && paths.length > 1) {
    await tell(terminal, '"-" stands alone: give either paths or JSON Lines on standard input.');
    return EXIT.trouble;
  }
  const values = streamed ? answerLines(terminal, answer, spoilt) : readings(paths, options, terminal, spoilt);
  await writeValues(values, options.format ?? (streamed ? 'jsonl' : 'json'), terminal);
  return ended;
}

function answer({ text, language = 'plaintext' }: Row, id: Id): object | string {
  if (typeof text !== 'string') return '"text" must be a string.';
  if (language !== 'plaintext' && language !== 'markdown') return '"language" must be "plaintext" or "markdown".';
  return extraction(id, readDraft({ uri: String(id), text, language }));
}

async function* readings(
  paths: readonly string[],
  selection: Selection,
  terminal: Terminal,
  spoilt: () => void,
): AsyncGenerator<object> {
  const { drafts, troubles } = await findDrafts(paths, terminal.cwd, selection);
  const report = async (trouble: string) => {
    spoilt();
    await tell(terminal, trouble);
  };
  for (const trouble of troubles) await report(trouble);
  for (const uri of drafts) {
    const read = await readText(resolve(terminal.cwd, uri), uri, MOST_DRAFT_BYTES);
    if ('trouble' in read) await report(read.trouble);
    else yield extraction(uri, readDraft({ uri, text: read.text, language: languageOf(uri)! }));
  }
}
