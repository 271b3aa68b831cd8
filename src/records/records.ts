import { ClaimsDocument } from './claims-document.ts';
import { gatherDesk } from './gather-desk.ts';
import type { ClaimRecord, ClaimsFile, Desk } from './record.ts';
import { successorsIn } from './successors.ts';

/** The records of several claims files, found by what names them. Where two files have one id, the earlier file's counts. */
export class Records {
  readonly files: readonly ClaimsFile[];
  /** Stands for these records in what is remembered of them, where they themselves would keep old texts of the files alive. */
  readonly version: object = {};
  readonly #finders: readonly Finder[];
  #desk: Desk | null = null;
  #all: readonly ClaimRecord[] | null = null;
  #successors: ReadonlyMap<string, ClaimRecord> | null = null;

  constructor(files: readonly ClaimsFile[]) {
    this.files = files;
    this.#finders = files.map(finderOf);
  }

  /** The desks of all files as one; the first file wins where two disagree. The same object while the files' own are. */
  get desk(): Desk {
    this.#desk ??= gatherDesk(this.files.map(({ desk }) => desk));
    return this.#desk;
  }

  /** Every record that counts, file by file. */
  get all(): readonly ClaimRecord[] {
    this.#all ??= this.files.flatMap(({ records }, i) =>
      i === 0 && this.files[0] instanceof ClaimsDocument ? records : records.filter((record) => this.#counts(record)),
    );
    return this.#all;
  }

  /** Whether there is none; told without looking at all of them. */
  get isEmpty(): boolean {
    return !this.files.some((file) =>
      file instanceof ClaimsDocument ? file.entries.some(({ record }) => record) : file.records.length > 0,
    );
  }

  /** The record with an id. */
  byId(id: string): ClaimRecord | undefined {
    for (const find of this.#finders) {
      const record = find(id);
      if (record) return record;
    }
    return undefined;
  }

  /** Whether an id stands in a file but its record cannot be read now: a draft that cites it is not at fault. */
  isBroken(id: string): boolean {
    return this.byId(id) === undefined && this.files.some((file) => file.broken?.has(id));
  }

  /** The records that answer the same question by the desk's own word, file by file. */
  ofMatter(matter: string): readonly ClaimRecord[] {
    const of = (file: ClaimsFile): readonly ClaimRecord[] =>
      file instanceof ClaimsDocument
        ? file.ofMatter(matter)
        : file.records.filter((record) => record.matter === matter);
    return this.files.flatMap((file) => of(file).filter((record) => this.#counts(record)));
  }

  /**
   * The record that replaces one in the end: chains are followed, and of several ends the newest counts. Undefined where
   * it is up to date, and where records replace each other in a circle: nobody can tell then which is the newest.
   */
  successorOf(id: string): ClaimRecord | undefined {
    this.#successors ??= successorsIn(
      this.files.flatMap((file) =>
        (file instanceof ClaimsDocument ? file.replacing : file.records).filter((record) => this.#counts(record)),
      ),
    );
    return this.#successors.get(id);
  }

  #counts(record: ClaimRecord): boolean {
    return this.byId(record.id) === record;
  }
}

type Finder = (id: string) => ClaimRecord | null;

function finderOf(file: ClaimsFile): Finder {
  // A file as read finds its own records; a map of a million more is not made.
  if (file instanceof ClaimsDocument) return (id) => file.recordWithId(id);
  let byId: ReadonlyMap<string, ClaimRecord> | null = null;
  return (id) => {
    byId ??= new Map(file.records.toReversed().map((record) => [record.id, record]));
    return byId.get(id) ?? null;
  };
}
