import { dirname, resolve } from 'node:path';
import { checkTexts, type Draft, type Options, readClaims, reportOnAll, reportOnRecords } from '../engine.ts';
import { closest } from '../records/closest.ts';
import { Records } from '../records/records.ts';
import { localDay } from '../reports/local-day.ts';
import type { Outcome } from '../reports/outcome.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type FailOn, fails } from './fail-on.ts';
import { findClaims } from './find-claims.ts';
import { findDrafts, languageOf, type Selection } from './find-drafts.ts';
import { isInside, named } from './paths.ts';
import { type Format, printOutcome } from './print-outcome.ts';
import { problemFindings } from './problem-findings.ts';
import { MOST_DRAFT_BYTES, readText } from './read-text.ts';
import { type Terminal, tell } from './terminal.ts';

/** The options of `check`. */
export interface CheckOptions extends Selection {
  /** The claims files; where none is named, the nearest to the drafts. */
  readonly claims?: readonly string[];
  readonly format: Format;
  readonly failOn: FailOn;
  /** Findings less certain than this, from 0 to 1, are left out. */
  readonly certainty?: number;
  /** Ids of checks that are not run. */
  readonly off?: readonly string[];
  /** Days after which a record that a draft cites is old. */
  readonly staleAfter?: number;
}

/** `claimdesk check`: the drafts against the records, themselves and each other. */
export async function check(paths: readonly string[], options: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  const outcome = await outcomeOf(paths, options, terminal.cwd);
  for (const trouble of outcome.troubles) await tell(terminal, trouble);
  await printOutcome(outcome, options.format, terminal);
  if (outcome.troubles.length > 0) return EXIT.trouble;
  return fails(outcome.findings, options.failOn) ? EXIT.findings : EXIT.clean;
}

async function outcomeOf(paths: readonly string[], options: CheckOptions, cwd: string): Promise<Outcome> {
  const found = await findDrafts(paths, cwd, options);
  const troubles = [...found.troubles];
  const read = async <T>(uris: readonly string[], most: number | undefined, as: (uri: string, text: string) => T) => {
    const done: T[] = [];
    for (const uri of uris) {
      const file = await readText(resolve(cwd, uri), uri, most);
      if ('trouble' in file) troubles.push(file.trouble);
      else done.push(as(uri, file.text));
    }
    return done;
  };
  const sources = options.claims?.map((path) => named(path, cwd)) ?? (await findClaims(paths, cwd));
  const drafts = await read(
    found.drafts,
    MOST_DRAFT_BYTES,
    (uri, text): Draft => ({ uri, text, language: languageOf(uri)! }),
  );
  const claims = await read(sources, undefined, readClaims);
  const records = new Records(claims);
  const { certainty, off = [], staleAfter } = options;
  troubles.push(...off.flatMap(unknownCheck));
  const settings: Options = {
    today: localDay(new Date()),
    checks: Object.fromEntries(off.map((id) => [id, 'off'])),
    ...(certainty === undefined ? {} : { certainty }),
    ...(staleAfter === undefined ? {} : { staleAfterDays: staleAfter }),
  };
  const reports = reportOnAll(drafts, records, settings);
  const complete = troubles.length === 0 ? wholeFiles(paths, sources, options, cwd) : [];
  return {
    findings: [
      ...reports.flatMap(({ findings }) => findings),
      ...reportOnRecords(records, reports, new Set(complete), settings),
      ...problemFindings(claims),
    ],
    suppressed: reports.flatMap(({ suppressed }) => suppressed),
    documents: new Map([...drafts, ...claims].map(({ uri, text }) => [uri, text])),
    drafts: drafts.length,
    records: claims.reduce((count, { records }) => count + records.length, 0),
    troubles,
  };
}

/** What to tell of a check that there is not. */
function unknownCheck(id: string): readonly string[] {
  const ids = checkTexts.map((check) => check.id);
  if (ids.includes(id)) return [];
  const near = closest(id, ids);
  return [`there is no check ${id}.${near ? ` Is ${near} meant?` : ''}`];
}

/** The claims files all of whose drafts are looked at: every draft of the folder that such a file stands in, and below. */
function wholeFiles(
  paths: readonly string[],
  claims: readonly string[],
  { include, exclude }: Selection,
  cwd: string,
): readonly string[] {
  if (include || exclude) return [];
  return claims.filter((file) => paths.some((path) => isInside(dirname(resolve(cwd, file)), resolve(cwd, path))));
}
