import type { Entry } from './entry.ts';
import type { EntryIndex } from './entry-index.ts';
import { message } from './message.ts';
import type { FileOutline } from './outline/outline.ts';
import type { Sections } from './read-sections.ts';
import type { ClaimRecord, ClaimsFile, Desk, Problem } from './record.ts';
import { referenceProblems } from './reference-problems.ts';

// A panel shows no more of one file, and nobody mends more at a time.
const MAX_TROUBLED = 1000;

/** A claims file as read, with what reading its next version builds on. */
export class ClaimsDocument implements ClaimsFile {
  readonly uri: string;
  readonly text: string;
  readonly outline: FileOutline;
  readonly sections: Sections;
  /** Every entry in file order, those that hold no record among them. */
  readonly entries: readonly Entry[];
  /** The entries by id. The next version of the file takes it over. */
  readonly index: EntryIndex;
  /** The same object in every version of one file, for what is kept from one to the next. */
  readonly lineage: object;
  /** Whether anchors or aliases are used, so that what one entry says may rest on another. */
  readonly sharesValues: boolean;
  #records: readonly ClaimRecord[] | null = null;
  #problems: readonly Problem[] | null = null;
  #broken: ReadonlySet<string> | null = null;

  constructor(
    uri: string,
    text: string,
    outline: FileOutline,
    sections: Sections,
    entries: readonly Entry[],
    index: EntryIndex,
    sharesValues: boolean,
    lineage: object,
  ) {
    this.uri = uri;
    this.text = text;
    this.outline = outline;
    this.sections = sections;
    this.entries = entries;
    this.index = index;
    this.sharesValues = sharesValues;
    this.lineage = lineage;
  }

  get desk(): Desk {
    return this.sections.desk;
  }

  get records(): readonly ClaimRecord[] {
    this.#records ??= this.entries.map((entry) => this.recordOf(entry)).filter((record) => record !== null);
    return this.#records;
  }

  get problems(): readonly Problem[] {
    this.#problems ??= this.#findProblems();
    return this.#problems;
  }

  get broken(): ReadonlySet<string> {
    this.#broken ??= new Set([
      ...this.outline.unread,
      ...this.entries.filter(({ id, record }) => id !== null && !record).map(({ id }) => id!),
    ]);
    return this.#broken;
  }

  /** The record of an entry, null where it has none or its id belongs to an earlier one. */
  recordOf(entry: Entry): ClaimRecord | null {
    const { record, id } = entry;
    return record && (!this.index.shared.has(id!) || this.index.recordWithId(id!) === entry) ? record : null;
  }

  /** The record with an id. */
  recordWithId(id: string): ClaimRecord | null {
    return this.index.recordWithId(id)?.record ?? null;
  }

  /** The records that answer to a matter, in file order. */
  ofMatter(matter: string): readonly ClaimRecord[] {
    return this.index.ofMatter(matter, this.entries).flatMap((entry) => this.recordOf(entry) ?? []);
  }

  /** The records that replace others, in file order. */
  get replacing(): readonly ClaimRecord[] {
    const entries = [...this.index.replacing].sort((a, b) => a.start - b.start);
    return entries.flatMap((entry) => this.recordOf(entry) ?? []);
  }

  #findProblems(): readonly Problem[] {
    const problems = [...this.outline.problems, ...this.sections.problems];
    let troubled = 0;
    for (const entry of this.entries) {
      if (!entry.isTroubled) continue;
      if (troubled++ < MAX_TROUBLED) problems.push(...entry.problems);
      else if (troubled === MAX_TROUBLED + 1) problems.push(andMore(entry.start));
    }
    problems.push(...referenceProblems(this.index, this.broken));
    return problems.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  }
}

const andMore = (at: number): Problem => ({
  code: 'and-more',
  severity: 'information',
  message: message('From here on further records have problems too; they are listed once these are mended.'),
  span: { start: at, end: at + 1 },
});
