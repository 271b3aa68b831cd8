import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { CheckOptions } from './check.ts';
import type { CompareOptions } from './compare.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { ExtractOptions } from './extract.ts';
import { FAIL_ON_LEVELS } from './fail-on.ts';
import type { FormatOptions } from './format.ts';
import { FORMATS } from './print-outcome.ts';
import type { StripOptions } from './strip.ts';
import type { Terminal } from './terminal.ts';
import { version } from './version.ts';

/** Runs `claimdesk` with its arguments (the words after the command's name); what a command needs is loaded when it runs. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let ended: ExitCode = EXIT.clean;
  const program = new Command('claimdesk')
    .description('Checks the figures, quotations and attributions in article drafts against the desk’s claims file.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('Say claimdesk --help for the commands and their options.')
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      getOutHelpWidth: () => terminal.width,
      getErrHelpWidth: () => terminal.width,
    })
    .addHelpText(
      'after',
      '\nExit codes: 0 clean, 1 findings at or above --fail-on (format --check: a file out of order), 2 bad usage or unreadable input.',
    );

  selected(
    program
      .command('check')
      .description('Report where drafts contradict the records, themselves or each other.')
      .argument('[paths...]', 'drafts (.md, .markdown, .txt) and folders of them', ['.'])
      .option('--claims <file...>', 'claims files (default: the nearest claims.yaml or claims.jsonl)')
      .addOption(new Option('--format <format>', 'how to print the findings').choices(FORMATS).default('pretty'))
      .addOption(
        new Option('--fail-on <level>', 'the least severity that makes the exit code 1')
          .choices(FAIL_ON_LEVELS)
          .default('warning'),
      )
      .option('--certainty <number>', 'leave out findings less certain than this, from 0 to 1', between(0, 1))
      .option('--off <check...>', 'checks that are not to be run')
      .option('--stale-after <days>', 'report cited records whose day lies further back', between(1, 36_500)),
  )
    .addHelpText(
      'after',
      examples(
        ['claimdesk check', 'every draft in this folder'],
        ['claimdesk check drafts/front.md --claims desk/claims.yaml', 'one draft against a claims file elsewhere'],
        ['claimdesk check drafts --format sarif --fail-on never > claims.sarif', 'a log for code scanning'],
        ['claimdesk check drafts --format github --fail-on error', 'annotations in a GitHub workflow'],
        ['claimdesk check drafts --off name-varies uncited-claim', 'without two of the checks'],
        ['claimdesk check drafts --certainty 0.8 --stale-after 90', 'sure findings only, and records over 90 days old'],
      ),
    )
    .action(async (paths: string[], options: CheckOptions) => {
      ended = await (await import('./check.ts')).check(paths, options, terminal);
    });

  selected(
    program
      .command('extract')
      .description('Print the quantities, dates, quotations, attributions and claims of drafts as JSON.')
      .argument('[paths...]', 'drafts and folders, or - for JSON Lines of {"id","text","language"} on standard input', [
        '.',
      ])
      .addOption(new Option('--format <format>', 'json, or jsonl: one document a line').choices(['json', 'jsonl'])),
  )
    .addHelpText(
      'after',
      examples(
        ['claimdesk extract drafts/front.md', 'one draft'],
        ['claimdesk extract archive --format jsonl > archive.jsonl', 'a folder, one draft a line'],
        ['claimdesk extract - < articles.jsonl', 'a stream of documents, answered line by line'],
      ),
    )
    .action(async (paths: string[], options: ExtractOptions) => {
      ended = await (await import('./extract.ts')).extract(paths, options, terminal);
    });

  program
    .command('compare')
    .description('Say whether text B contradicts text A, follows from it, or neither.')
    .argument('[a]', 'what is known')
    .argument('[b]', 'what is said')
    .addOption(
      new Option('--format <format>', 'pretty for two texts; jsonl for {"id","a","b"} lines on standard input').choices(
        ['pretty', 'jsonl'],
      ),
    )
    .addHelpText(
      'after',
      examples(
        ['claimdesk compare "About 40 boats sank." "Some 60 boats sank."', 'two sentences'],
        ['claimdesk compare --format jsonl < pairs.jsonl', 'a stream of pairs, answered line by line'],
      ),
    )
    .action(async (a: string | undefined, b: string | undefined, options: CompareOptions) => {
      const texts = [a, b].filter((text) => text !== undefined);
      ended = await (await import('./compare.ts')).compare(texts, options, terminal);
    });

  program
    .command('format')
    .description('Put claims files in the order of their records’ ids; comments stay with their record.')
    .argument('[files...]', 'claims files (default: claims.yaml and claims.jsonl in this folder)')
    .option('--check', 'change nothing; end with 1 where a file is out of order')
    .addHelpText(
      'after',
      examples(
        ['claimdesk format', 'the claims files of this folder'],
        ['claimdesk format desk/claims.yaml archive.jsonl', 'files by their names'],
        ['claimdesk format --check', 'in a workflow: is everything in order?'],
      ),
    )
    .action(async (files: string[], options: FormatOptions) => {
      ended = await (await import('./format.ts')).format(files, options, terminal);
    });

  selected(
    program
      .command('strip')
      .description(
        'Take the citations out of drafts for publication: markers, the footnotes of records, comments that suppress findings.',
      )
      .argument('[paths...]', 'drafts (.md, .markdown, .txt) and folders of them', ['.'])
      .option('--claims <file...>', 'claims files (default: the nearest claims.yaml or claims.jsonl)')
      .option('--write', 'change the drafts in place')
      .option('--out <folder>', 'write the drafts into this folder, each at its path from the working folder'),
  )
    .addHelpText(
      'after',
      examples(
        ['claimdesk strip drafts/front.md > front.md', 'one draft on standard output'],
        ['claimdesk strip drafts --out public', 'a folder of drafts, the originals left as they are'],
        ['claimdesk strip drafts --write', 'the drafts themselves'],
      ),
    )
    .action(async (paths: string[], options: StripOptions) => {
      ended = await (await import('./strip.ts')).strip(paths, options, terminal);
    });

  try {
    await program.parseAsync([...args], { from: 'user' });
    return ended;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.clean : EXIT.trouble;
  }
}

const selected = (command: Command): Command =>
  command
    .option('--include <glob...>', 'of the folders given, only drafts that match')
    .option('--exclude <glob...>', 'of the folders given, no drafts that match');

/** Reads the number that an option takes. */
const between =
  (least: number, most: number) =>
  (text: string): number => {
    const value = text.trim() === '' ? Number.NaN : Number(text);
    if (value >= least && value <= most) return value;
    throw new InvalidArgumentError(`Write a number from ${least} to ${most}.`);
  };

const examples = (...lines: readonly (readonly [string, string])[]): string =>
  `\nExamples:\n${lines.map(([command, what]) => `  ${command}\n      ${what}`).join('\n')}`;
