import type { Finding } from './checks/finding.ts';
import type { Reading } from './claims/claim.ts';
import type { Link } from './links/link.ts';
import type { Language } from './prose/prose.ts';
import type { ClaimsFile } from './records/record.ts';

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
}

/** Settings that change what is reported, not how it is read. */
export interface Options {
  /** Checks that are switched off, or their severity changed. */
  readonly checks?: Readonly<Record<string, 'off' | 'error' | 'warning' | 'information' | 'hint'>>;
  /** How a fix writes a citation. */
  readonly citation?: 'footnote' | 'pandoc' | 'comment';
  /** Findings less certain than this (0 to 1) are left out. */
  readonly certainty?: number;
}

/** The claims files that a draft is held against. */
export type Claims = readonly ClaimsFile[];
