import type { Check } from './checks/check.ts';
import type { Finding } from './checks/finding.ts';
import type { Reading } from './claims/claim.ts';
import type { Link } from './links/link.ts';
import type { Language } from './prose/prose.ts';
import { type Message, message } from './records/message.ts';
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

/** What one text says about another: `b` contradicts `a`, follows from it, or neither. */
export interface Comparison {
  readonly relation: 'contradicts' | 'supports' | 'unrelated';
  readonly findings: readonly Finding[];
  /** The verdict explained in one sentence. */
  readonly why: Message;
}

/** Reads a draft: its prose and everything claimed in it. */
export const readDraft = (draft: Draft): Reading => ({
  prose: { language: draft.language, draft: draft.text, blocks: [], dateline: null },
  blocks: [],
  attributions: [],
  quotations: [],
  claims: [],
});

/** Reads one claims file; `uri` names it in places and edits. */
export const readClaims = (uri: string, text: string): ClaimsFile => ({
  uri,
  text,
  desk: { glossary: new Map(), names: new Map() },
  records: [],
  problems: [],
});

/** Checks drafts against the records, themselves and each other: one report a draft, in their order. */
export const reportOnAll = (drafts: readonly Draft[], _claims: Claims, _options: Options): readonly Report[] =>
  drafts.map((draft) => ({ draft, reading: readDraft(draft), links: [], findings: [] }));

/** Whether `b` contradicts `a`, follows from it, or neither. */
export const compareTexts = (_a: string, _b: string): Comparison => ({
  relation: 'unrelated',
  findings: [],
  why: message('The two texts have no figure, date or quotation in common.'),
});

/** The checks, for reports to describe. */
export const checkTexts: readonly Check[] = [];
