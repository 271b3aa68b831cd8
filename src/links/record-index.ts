import { ClaimsDocument } from '../records/claims-document.ts';
import type { EntryIndex } from '../records/entry-index.ts';
import type { ClaimRecord, ClaimsFile } from '../records/record.ts';
import type { Records } from '../records/records.ts';
import { TextIndex } from './text-index.ts';

/**
 * The records that share most with a text, best first, at most `limit` of each claims file. What was filed for one version
 * of a file is kept for the next, so that an edit to one record files one record.
 */
export const recordCandidates = (text: string, limit: number, records: Records): ClaimRecord[] =>
  records.files.flatMap((file) =>
    indexOf(file).candidates(text, limit, (record) => records.byId(record.id) === record),
  );

function indexOf(file: ClaimsFile): TextIndex<ClaimRecord> {
  const key = file instanceof ClaimsDocument ? file.lineage : file;
  const known = kept.get(key) ?? new FiledRecords();
  kept.set(key, known);
  return known.of(file);
}

const kept = new WeakMap<object, FiledRecords>();

/** The records of one claims file, filed by their words as they are in one version of it. */
class FiledRecords {
  readonly #index = new TextIndex<ClaimRecord>();
  /** The index that knows of every change to the entries, and how many it knew of when they were last filed. */
  #known: { readonly entries: EntryIndex; readonly changes: number } | null = null;
  /** What is on file. */
  #holders: readonly Holder[] = [];

  of(file: ClaimsFile): TextIndex<ClaimRecord> {
    if (!(file instanceof ClaimsDocument)) {
      if (this.#holders.length === 0) this.#replace(file.records.map((record) => ({ record })));
      return this.#index;
    }
    const { entries, index } = file;
    if (this.#holders === entries) return this.#index;
    const changes = this.#known?.entries === index ? index.changesSince(this.#known.changes) : null;
    if (!changes) this.#replace(entries);
    for (const { entry, came } of changes ?? []) {
      if (came) this.#add(entry);
      else this.#remove(entry);
    }
    this.#holders = entries;
    this.#known = { entries: index, changes: index.changes };
    return this.#index;
  }

  #replace(holders: readonly Holder[]): void {
    const now = new Set(holders);
    const before = new Set(this.#holders);
    for (const one of before) if (!now.has(one)) this.#remove(one);
    for (const one of now) if (!before.has(one)) this.#add(one);
    this.#holders = holders;
  }

  #add({ record }: Holder): void {
    if (record) this.#index.add(record, wordsOf(record));
  }

  #remove({ record }: Holder): void {
    if (record) this.#index.remove(record, wordsOf(record));
  }
}

interface Holder {
  readonly record: ClaimRecord | null;
}

const wordsOf = ({ statement, quote, speaker, figures }: ClaimRecord): string =>
  [statement, quote, speaker, ...figures].filter((part) => part !== null).join(' ');
