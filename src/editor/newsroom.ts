import * as vscode from 'vscode';
import { type Draft, editDraft, type Report, reportOn } from '../engine.ts';
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
  #loaded = false;
  /** Counts the checks, so that one that something was typed during stops. */
  #turn = 0;

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

  /** Whether a document was edited since its report was made: offsets in the report are not to be used on it. */
  isStale(uri: string): boolean {
    const held = this.#drafts.get(uri);
    return held?.document != null && held.document.version !== held.version;
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

  /** Takes a draft in that no editor holds open, unless it is too long; `check` then reports on it with the others. */
  holdClosed(draft: Draft): void {
    if (this.#drafts.get(draft.uri)?.document) return;
    if (draft.text.length > TOO_LONG) this.release(vscode.Uri.parse(draft.uri));
    else this.#drafts.set(draft.uri, { draft, document: null, version: 0, typed: [] });
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
   * Checks every draft, those first in which something was typed. It lets the editor work between two drafts, and stops
   * where the next check begins before it is through.
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
    for (const [index, held] of [...edited, ...others].entries()) {
      if (index >= edited.length && Date.now() - since > LONGEST_STRETCH) {
        if (index === edited.length) this.#reported.fire(this);
        await new Promise((resolve) => setTimeout(resolve));
        since = Date.now();
      }
      if (!this.#loaded || this.isDisposed || turn !== this.#turn) return;
      this.#report(held, drafts);
    }
    this.#reported.fire(this);
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
