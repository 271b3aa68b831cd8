import * as vscode from 'vscode';
import type { Finding } from '../checks/finding.ts';
import { type Draft, editDraft, prepareRecords, type Report, reportOn, reportOnRecords } from '../engine.ts';
import type { Language } from '../prose/prose.ts';
import type { Records } from '../records/records.ts';
import { ClaimsFiles } from './claims-files.ts';
import { Disposable } from './disposable.ts';
import { Pause } from './pause.ts';
import { engineOptions } from './settings.ts';

/** Milliseconds without a key after which what was typed is checked. */
const TYPING_PAUSE = 300;

/** Milliseconds of checking after which the editor gets a turn. */
const LONGEST_STRETCH = 12;

/** Drafts longer than this (UTF-16 units) are checked when they are opened and saved, not as they are typed. */
export const LARGE = 1_000_000;

/** Drafts longer than this (UTF-16 units) are not read at all: the editor would stand still meanwhile. */
export const TOO_LONG = 2_000_000;

interface Held {
  draft: Draft;
  /** The open document, null for a draft that was read from disk for a check of the whole workspace. */
  readonly document: vscode.TextDocument | null;
  /** The document's version that `draft` holds. */
  version: number;
  /** What was typed since, one list for each event; offsets count from the text before that event. */
  typed: (readonly vscode.TextDocumentContentChangeEvent[])[];
}

/** The drafts of one folder and the claims files they are held against, checked together. */
export class Newsroom extends Disposable {
  readonly root: vscode.Uri;
  readonly #files: ClaimsFiles;
  readonly #drafts = new Map<string, Held>();
  readonly #reports = new Map<string, Report>();
  readonly #typing = this.register(new Pause(() => void this.check()));
  readonly #reported = this.register(new vscode.EventEmitter<this>());
  /** What the last check found in the claims files, and the records as it had them. */
  #inRecords: { readonly records: Records; readonly findings: readonly Finding[] } | null = null;
  #loaded = false;
  /** Counts the checks, so that one that something was typed during stops. */
  #turn = 0;

  /** Whether every draft of the folder is held, open or not: only then can it be told that no draft uses a record. */
  holdsAllDrafts = false;

  /** Fires after every check. */
  readonly onDidReport = this.#reported.event;

  constructor(root: vscode.Uri) {
    super();
    this.root = root;
    this.#files = this.register(new ClaimsFiles(root));
    this.register(this.#files.onDidChange(() => this.checkSoon()));
    void this.#load();
  }

  /** The records of the claims files as they are now. */
  get records(): Records {
    return this.#files.records;
  }

  /** The claims file where new records go; it need not be there yet. */
  get claimsFile(): vscode.Uri {
    return this.#files.main;
  }

  /** Whether a document was edited since it was last checked: offsets in what was found are not to be used on it. */
  isStale(uri: string): boolean {
    const held = this.#drafts.get(uri);
    if (held) return held.document !== null && held.document.version !== held.version;
    return this.#inRecords?.records !== this.records && this.records.files.some((file) => file.uri === uri);
  }

  /** What the last check found in the claims files. */
  get recordFindings(): readonly Finding[] {
    return this.#inRecords?.findings ?? [];
  }

  /** Every report of the last check. */
  get reports(): readonly Report[] {
    return [...this.#reports.values()];
  }

  /** The report on a draft's text as it is now; a stale one is made anew. Undefined while nothing is known. */
  reportOn(document: vscode.TextDocument): Report | undefined {
    const key = document.uri.toString();
    const held = this.#drafts.get(key);
    if (!held || !this.#loaded) return undefined;
    if (held.version !== document.version || !this.#reports.has(key)) {
      bringUpToDate(held);
      this.#report(held, this.#allDrafts());
    }
    return this.isStale(key) ? undefined : this.#reports.get(key);
  }

  /** Takes an open draft in, or what was typed in it; lets it go where it is too long. */
  hold(document: vscode.TextDocument, typed: readonly vscode.TextDocumentContentChangeEvent[] = []): void {
    if (isTooLong(document)) {
      this.holdsAllDrafts = false;
      this.release(document.uri);
      return;
    }
    const key = document.uri.toString();
    const held = this.#drafts.get(key);
    if (held?.document === document) {
      if (typed.length > 0) held.typed.push(typed);
      if (!isLarge(document)) this.checkSoon();
    } else {
      this.#drafts.set(key, { draft: draftOf(document), document, version: document.version, typed: [] });
      this.#reports.delete(key);
      this.checkSoon(0);
    }
  }

  /**
   * Takes a draft in that no editor holds open, unless it is too long; `check` then reports on it with the others. Says
   * whether the draft is held now.
   */
  holdClosed(draft: Draft): boolean {
    if (this.#drafts.get(draft.uri)?.document) return true;
    if (draft.text.length > TOO_LONG) {
      this.release(vscode.Uri.parse(draft.uri));
      return false;
    }
    this.#drafts.set(draft.uri, { draft, document: null, version: 0, typed: [] });
    return true;
  }

  /** Lets a draft go that was closed or deleted. */
  release(uri: vscode.Uri): void {
    if (!this.#drafts.delete(uri.toString())) return;
    this.#reports.delete(uri.toString());
    this.checkSoon();
  }

  /** Checks once nothing has been typed for a while. */
  checkSoon(milliseconds = TYPING_PAUSE): void {
    this.#typing.restart(milliseconds);
  }

  /**
   * Checks every draft, those first in which something was typed, and then the records. It lets the editor work between
   * two drafts or records, and stops where the next check begins before it is through.
   */
  async check(): Promise<void> {
    this.#typing.cancel();
    this.#turn += 1;
    const turn = this.#turn;
    const isEdited = ({ document, version }: Held) => document !== null && document.version !== version;
    const [edited, others] = partition([...this.#drafts.values()], isEdited);
    for (const held of edited) bringUpToDate(held);
    const drafts = this.#allDrafts();
    let since = Date.now();
    const isDue = () => Date.now() - since > LONGEST_STRETCH;
    const rest = async () => {
      await new Promise((resolve) => setTimeout(resolve));
      since = Date.now();
    };
    const isOver = () => !this.#loaded || this.isDisposed || turn !== this.#turn;
    for (const [index, held] of [...edited, ...others].entries()) {
      if (index >= edited.length && isDue()) {
        if (index === edited.length) this.#reported.fire(this);
        await rest();
      }
      if (isOver()) return;
      this.#report(held, drafts);
    }
    const { records } = this;
    for (const _ of prepareRecords(records)) {
      if (isDue()) await rest();
      if (isOver()) return;
    }
    if (isOver()) return;
    const findings = reportOnRecords(records, this.reports, this.#complete(records), engineOptions(this.root));
    this.#inRecords = { records, findings };
    this.#reported.fire(this);
  }

  /** The claims files that only drafts of this folder are held against, and all of those are here. */
  #complete({ files }: Records): ReadonlySet<string> {
    if (!this.holdsAllDrafts || vscode.workspace.workspaceFolders?.length !== 1) return new Set();
    const folder = `${this.root.toString()}/`;
    return new Set(files.map(({ uri }) => uri).filter((uri) => uri.startsWith(folder)));
  }

  #report(held: Held, drafts: readonly Draft[]): void {
    this.#reports.set(held.draft.uri, reportOn(held.draft, drafts, this.records, engineOptions(this.root)));
  }

  #allDrafts(): readonly Draft[] {
    return [...this.#drafts.values()].map(({ draft }) => draft);
  }

  async #load(): Promise<void> {
    await this.#files.load();
    this.#loaded = true;
    await this.check();
  }
}

/** Whether a document is too long to be checked at each pause. */
export const isLarge = (document: vscode.TextDocument): boolean => isLonger(document, LARGE);

/** Whether a document is too long to be checked at all. */
export const isTooLong = (document: vscode.TextDocument): boolean => isLonger(document, TOO_LONG);

const isLonger = (document: vscode.TextDocument, length: number): boolean =>
  document.lineCount > length || document.offsetAt(document.lineAt(document.lineCount - 1).range.end) > length;

function partition<T>(items: readonly T[], holds: (item: T) => boolean): [T[], T[]] {
  return [items.filter(holds), items.filter((item) => !holds(item))];
}

const draftOf = (document: vscode.TextDocument): Draft => ({
  uri: document.uri.toString(),
  text: document.getText(),
  language: document.languageId as Language,
});

function bringUpToDate(held: Held): void {
  const { document, typed } = held;
  if (!document || document.version === held.version || (isLarge(document) && document.isDirty)) return;
  const text = document.getText();
  const edited = typed.reduce(edit, held.draft);
  // A change of line ends comes without its edits.
  held.draft = edited.text === text ? edited : draftOf(document);
  held.version = document.version;
  held.typed = [];
}

/** The draft after one event's changes, which the editor reports from the end of the text to its start. */
function edit(draft: Draft, changes: readonly vscode.TextDocumentContentChangeEvent[]): Draft {
  const edits = changes.map(({ rangeOffset, rangeLength, text }) => {
    return { start: rangeOffset, end: rangeOffset + rangeLength, text };
  });
  const text = edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((before, { start, end, text: put }) => before.slice(0, start) + put + before.slice(end), draft.text);
  return editDraft(draft, text, edits);
}
