import { ALL_CHECKS } from './checks/all-checks.ts';
import type { Check } from './checks/check.ts';
import type { CheckOptions } from './checks/check-options.ts';
import { checkRecords } from './checks/check-records.ts';
import { type Comparison, compareTexts as compareReadings } from './checks/compare.ts';
import type { Finding } from './checks/finding.ts';
import { checkDraft } from './checks/run-checks.ts';
import type { SuppressedFinding } from './checks/suppress.ts';
import type { Reading } from './claims/claim.ts';
import { readDraft as readClaimsOf } from './claims/read-draft.ts';
import { readStatement } from './claims/read-statement.ts';
import type { Link } from './links/link.ts';
import { recordFigures } from './links/record-figures.ts';
import type { ReadDraft } from './links/workspace-figures.ts';
import type { Language, Prose } from './prose/prose.ts';
import { readProse, updateProse } from './prose/read-prose.ts';
import type { Edit } from './prose/segment.ts';
import { changeBetween } from './records/change-between.ts';
import type { ClaimsDocument } from './records/claims-document.ts';
import { readClaims as readClaimsFile } from './records/read-claims.ts';
import type { Records } from './records/records.ts';
import { updateClaims } from './records/update-claims.ts';

/** One draft as the caller holds it. */
export interface Draft {
  readonly uri: string;
  readonly text: string;
  readonly language: Language;
}

/** What the engine knows of one draft version: diagnostics, hovers, views and the command all read this. */
export interface Report {
  readonly draft: Draft;
  readonly reading: Reading;
  readonly links: readonly Link[];
  readonly findings: readonly Finding[];
  /** The findings that comments in the draft suppress; they are not among `findings`. */
  readonly suppressed: readonly SuppressedFinding[];
}

/** Settings that change what is reported, not how it is read. */
export type { CheckOptions as Options } from './checks/check-options.ts';
/** What `compareTexts` answers. */
export type { Comparison };

const proses = new WeakMap<Draft, Prose>();
const readings = new WeakMap<Draft, Reading>();
/** The last reading of a draft that was edited since: what the edits did not reach is kept from it. */
const before = new WeakMap<Draft, Reading>();

/** Reads a draft: its prose and everything claimed in it. Kept for as long as the draft object lives. */
export function readDraft(draft: Draft): Reading {
  const known = readings.get(draft);
  if (known) return known;
  const reading = readClaimsOf(proseOf(draft), before.get(draft));
  before.delete(draft);
  readings.set(draft, reading);
  return reading;
}

/**
 * The draft after `edits` (spans in the old text, not overlapping), of which only the blocks they reach are read again.
 * The report from it equals the report from scratch; the old draft object is not to be read any more.
 */
export function editDraft(draft: Draft, text: string, edits: readonly Edit[]): Draft {
  const edited = { ...draft, text };
  proses.set(edited, updateProse(proseOf(draft), text, edits));
  const reading = readings.get(draft) ?? before.get(draft);
  if (reading) before.set(edited, reading);
  return edited;
}

function proseOf(draft: Draft): Prose {
  const prose = proses.get(draft) ?? readProse(draft.text, draft.language);
  proses.set(draft, prose);
  return prose;
}

/** Reads one claims file; `uri` names it in places and edits. Its statements are read as a draft is. */
export const readClaims = (uri: string, text: string): ClaimsDocument => readClaimsFile(uri, text, readStatement);

/**
 * The claims file with another text, of which only the records in the stretch that changed are read again; all others
 * stay the same objects. It equals the file read from scratch; the old file is not to be read any more.
 */
export const editClaims = (file: ClaimsDocument, text: string): ClaimsDocument =>
  updateClaims(file, changeBetween(file.text, text), readStatement, text).file;

/** Checks drafts against the records, themselves and each other: one report a draft, in their order. */
export const reportOnAll = (drafts: readonly Draft[], records: Records, options: CheckOptions): readonly Report[] =>
  drafts.map((draft) => reportOn(draft, drafts, records, options));

/**
 * Checks one draft against the records, itself and the drafts of its workspace, of which it may be one. What is found out
 * about records is kept with `records`; where the drafts are the same array as before, they are not looked through anew.
 */
export function reportOn(draft: Draft, drafts: readonly Draft[], records: Records, options: CheckOptions): Report {
  const reading = readDraft(draft);
  return { draft, reading, ...checkDraft({ uri: draft.uri, reading }, records, allRead(drafts), options) };
}

function allRead(drafts: readonly Draft[]): readonly ReadDraft[] {
  let read = reads.get(drafts);
  if (!read) {
    read = drafts.map((draft) => ({ uri: draft.uri, reading: readDraft(draft) }));
    reads.set(drafts, read);
  }
  return read;
}

const reads = new WeakMap<readonly Draft[], readonly ReadDraft[]>();

/**
 * Checks the records themselves. `reports` tell how drafts use them; a claims file is `complete` (by `uri`) where these
 * are all the drafts that are held against it.
 */
export const reportOnRecords = (
  records: Records,
  reports: readonly Report[],
  complete: ReadonlySet<string>,
  options: CheckOptions,
): readonly Finding[] => checkRecords({ records, drafts: reports, complete }, options);

/**
 * Reads what `reportOnRecords` will ask of the records, one record a step, for callers that must not stop for long. What
 * was read before and did not change is not read again.
 */
export const prepareRecords = (records: Records): Iterable<void> => recordFigures(records).update(records);

/** Whether `b` contradicts `a`, follows from it, or neither; places in findings name the texts as `a` and `b`. */
export const compareTexts = (a: string, b: string): Comparison =>
  compareReadings(
    readDraft({ uri: 'a', text: a, language: 'plaintext' }),
    readDraft({ uri: 'b', text: b, language: 'plaintext' }),
  );

/** The checks, for reports to describe. */
export const checkTexts: readonly Check[] = ALL_CHECKS;
