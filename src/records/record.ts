import type { Reading } from '../claims/claim.ts';
import type { Span } from '../prose/span.ts';
import type { Message } from './message.ts';

/** Where a record stands in the desk's work. */
export type Status = 'unchecked' | 'attributed' | 'verified' | 'disputed' | 'withdrawn';

/** Where a record's statement comes from. */
export interface Source {
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly locator?: string;
  /** ISO date. */
  readonly accessed?: string;
}

/** One entry of a claims file. Spans are UTF-16 offsets into that file's text. */
export interface ClaimRecord {
  readonly id: string;
  /** The claims file it stands in, as the caller named it (a URI or a path). */
  readonly file: string;
  /** The whole entry. */
  readonly span: Span;
  readonly idSpan: Span;
  /** Value spans of its fields by key: `statement`, `quote`, `speaker`, `status`, `asOf` … */
  readonly fields: ReadonlyMap<string, Span>;
  readonly statement: string | null;
  readonly quote: string | null;
  readonly matter: string | null;
  readonly speaker: string | null;
  readonly status: Status;
  /** ISO date, null where not given. */
  readonly asOf: string | null;
  readonly sources: readonly Source[];
  readonly checked: { readonly by?: string; readonly on?: string; readonly how?: string } | null;
  readonly note: string | null;
  readonly supersedes: readonly string[];
  /** Its figures as it states them itself. */
  readonly figures: readonly string[];
  /** Those of them in which a figure can be read; where there are any, they stand for the statement's. */
  readonly readFigures: readonly string[];
  /** Where each of them stands, by its words. */
  readonly figureSpans: ReadonlyMap<string, Span>;
  /** What the readers of drafts read from the statement (or quote). */
  reading(): Reading;
  /**
   * What they read from other words of the record. Relative dates and those without a year are anchored by `asOf`, and by
   * nothing else. Worked out at the first call and kept.
   */
  read(words: string): Reading;
}

/** How bad a problem or a finding is, in the Problems panel's own words. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Something wrong in a claims file. */
export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly span: Span;
}

/** What the desk means by a word, and how it spells names. */
export interface Desk {
  /** A word and what the desk means by it: `casualties` → `killed or wounded`. */
  readonly glossary: ReadonlyMap<string, string>;
  /** Every variant, lower case → the house spelling. */
  readonly names: ReadonlyMap<string, string>;
}

/** One claims file as read: its good records, and what is wrong with the rest. */
export interface ClaimsFile {
  readonly uri: string;
  readonly text: string;
  readonly desk: Desk;
  readonly records: readonly ClaimRecord[];
  readonly problems: readonly Problem[];
  /** Ids whose entries are there but cannot be read now: a draft that cites one is not at fault. */
  readonly broken?: ReadonlySet<string>;
}
