import type { Entry } from './entry.ts';
import { MultiMap } from './multi-map.ts';

/** The entries of one file by what other entries may say of them; kept up as entries come and go. */
export class EntryIndex {
  /** Ids that more than one entry has. */
  readonly shared = new Set<string>();
  /** Entries whose records replace others. */
  readonly replacing = new Set<Entry>();
  readonly #byId = new MultiMap<Entry>();
  /** Null until somebody asks for a matter. */
  #byMatter: MultiMap<Entry> | null = null;
  #log: Change[] = [];
  #forgotten = 0;
  // For ids that are shared: a file of one id must not be searched through for each of its entries.
  readonly #first = new Map<string, Entry | null>();

  /** Whether any entry has an id. */
  has(id: string): boolean {
    return this.#byId.has(id);
  }

  /** How many changes there were. */
  get changes(): number {
    return this.#forgotten + this.#log.length;
  }

  /** The changes since there were so many, in order; null where that is too long ago to tell. */
  changesSince(count: number): readonly Change[] | null {
    return count < this.#forgotten ? null : this.#log.slice(count - this.#forgotten);
  }

  /** The entries whose records answer to a matter, in file order; `entries` are all there are. */
  ofMatter(matter: string, entries: readonly Entry[]): readonly Entry[] {
    if (!this.#byMatter) {
      this.#byMatter = new MultiMap();
      for (const entry of entries) if (entry.matter !== null) this.#byMatter.add(entry.matter, entry);
    }
    return inFileOrder(this.#byMatter.get(matter));
  }

  /** The entries with an id, in file order. */
  withId(id: string): readonly Entry[] {
    return inFileOrder(this.#byId.get(id));
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
    this.#note({ entry, came: true });
    if (entry.matter !== null) this.#byMatter?.add(entry.matter, entry);
    if (entry.supersedes.length > 0) this.replacing.add(entry);
    if (entry.id !== null && this.#byId.add(entry.id, entry)) this.shared.add(entry.id);
  }

  /** Takes an entry out. */
  remove(entry: Entry): void {
    if (this.#first.size > 0) this.#first.clear();
    this.#note({ entry, came: false });
    if (entry.matter !== null) this.#byMatter?.delete(entry.matter, entry);
    this.replacing.delete(entry);
    if (entry.id !== null && !this.#byId.delete(entry.id, entry)) this.shared.delete(entry.id);
  }

  #note(change: Change): void {
    if (this.#log.push(change) < 2 * REMEMBERED) return;
    this.#log = this.#log.slice(REMEMBERED);
    this.#forgotten += REMEMBERED;
  }
}

/** An entry that came or went. */
export interface Change {
  readonly entry: Entry;
  readonly came: boolean;
}

/** So many changes at least can be told. */
const REMEMBERED = 1000;

const inFileOrder = (entries: readonly Entry[]): readonly Entry[] =>
  entries.length > 1 ? [...entries].sort((a, b) => a.start - b.start) : entries;
