import type { Entry } from './entry.ts';
import { MultiMap } from './multi-map.ts';

/** The entries of one file by what other entries may say of them; kept up as entries come and go. */
export class EntryIndex {
  /** Ids that more than one entry has. */
  readonly shared = new Set<string>();
  /** Entries whose records replace others. */
  readonly replacing = new Set<Entry>();
  readonly #byId = new MultiMap<Entry>();
  // For ids that are shared: a file of one id must not be searched through for each of its entries.
  readonly #first = new Map<string, Entry | null>();

  /** Whether any entry has an id. */
  has(id: string): boolean {
    return this.#byId.has(id);
  }

  /** The entries with an id, in file order. */
  withId(id: string): readonly Entry[] {
    const entries = this.#byId.get(id);
    return entries.length > 1 ? [...entries].sort((a, b) => a.start - b.start) : entries;
  }

  /** The entry whose record an id stands for: the first that has one. */
  recordWithId(id: string): Entry | null {
    const known = this.#first.get(id);
    if (known !== undefined) return known;
    const first = this.withId(id).find((entry) => entry.record) ?? null;
    if (this.shared.has(id)) this.#first.set(id, first);
    return first;
  }

  /** Takes an entry in. */
  add(entry: Entry): void {
    if (this.#first.size > 0) this.#first.clear();
    if (entry.supersedes.length > 0) this.replacing.add(entry);
    if (entry.id !== null && this.#byId.add(entry.id, entry)) this.shared.add(entry.id);
  }

  /** Takes an entry out. */
  remove(entry: Entry): void {
    if (this.#first.size > 0) this.#first.clear();
    this.replacing.delete(entry);
    if (entry.id !== null && !this.#byId.delete(entry.id, entry)) this.shared.delete(entry.id);
  }
}
