import { ClaimsDocument } from './claims-document.ts';
import { MultiMap } from './multi-map.ts';
import type { ClaimRecord, ClaimsFile } from './record.ts';

/** The records of several claims files, found by what names them. Where two files have one id, the earlier file's counts. */
export class RecordIndex {
  readonly #files: readonly ClaimsFile[];
  readonly #finders: readonly Finder[];
  #byMatter: MultiMap<ClaimRecord> | null = null;
  #replacing: MultiMap<ClaimRecord> | null = null;

  constructor(files: readonly ClaimsFile[]) {
    this.#files = files;
    this.#finders = files.map(finderOf);
  }

  /** The record with an id. */
  byId(id: string): ClaimRecord | null {
    for (const find of this.#finders) {
      const record = find(id);
      if (record) return record;
    }
    return null;
  }

  /** Whether an id stands in a file but its record cannot be read now: a draft that cites it is not at fault. */
  isBroken(id: string): boolean {
    return this.byId(id) === null && this.#files.some((file) => file.broken?.has(id));
  }

  /** The records that answer one question, file by file. */
  byMatter(matter: string): readonly ClaimRecord[] {
    if (!this.#byMatter) {
      this.#byMatter = new MultiMap();
      for (const file of this.#files)
        for (const record of file.records)
          if (record.matter !== null && this.byId(record.id) === record) this.#byMatter.add(record.matter, record);
    }
    return this.#byMatter.get(matter);
  }

  /** The records that replace one, from the next to the newest; empty where it is up to date. Circles end. */
  replacementsOf(id: string): readonly ClaimRecord[] {
    const replacing = this.#replacingById();
    const chain: ClaimRecord[] = [];
    const seen = new Set([id]);
    for (let next = replacing.get(id)[0]; next && !seen.has(next.id); next = replacing.get(next.id)[0]) {
      seen.add(next.id);
      chain.push(next);
    }
    return chain;
  }

  #replacingById(): MultiMap<ClaimRecord> {
    if (!this.#replacing) {
      this.#replacing = new MultiMap();
      for (const file of this.#files)
        for (const record of file instanceof ClaimsDocument ? file.replacing : file.records)
          if (this.byId(record.id) === record) for (const old of record.supersedes) this.#replacing.add(old, record);
    }
    return this.#replacing;
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
