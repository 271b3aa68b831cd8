import type { Entry } from './entry.ts';

/** The entries of one file by what other entries may say of them; kept up as entries come and go. */
export class EntryIndex {
  /** Ids that more than one entry has. */
  readonly shared = new Set<string>();
  /** Entries whose records replace others. */
  readonly replacing = new Set<Entry>();
  readonly #byId = new Map<string, Entry | Entry[]>();

  /** The entries with an id, in file order. */
  withId(id: string): readonly Entry[] {
    const found = this.#byId.get(id);
    if (!found) return [];
    return Array.isArray(found) ? [...found].sort((a, b) => a.start - b.start) : [found];
  }

  /** The entry whose record an id stands for: the first that has one. */
  recordWithId(id: string): Entry | null {
    return this.withId(id).find((entry) => entry.record) ?? null;
  }

  /** Takes an entry in. */
  add(entry: Entry): void {
    if (entry.supersedes.length > 0) this.replacing.add(entry);
    if (entry.id === null) return;
    const same = this.#byId.get(entry.id);
    if (Array.isArray(same)) same.push(entry);
    else this.#byId.set(entry.id, same ? [same, entry] : entry);
    if (same) this.shared.add(entry.id);
  }

  /** Takes an entry out. */
  remove(entry: Entry): void {
    this.replacing.delete(entry);
    if (entry.id === null) return;
    const same = this.#byId.get(entry.id);
    const rest = Array.isArray(same) ? same.filter((other) => other !== entry) : [];
    if (rest.length > 1) this.#byId.set(entry.id, rest);
    else this.shared.delete(entry.id);
    if (rest.length === 1) this.#byId.set(entry.id, rest[0]!);
    else if (rest.length === 0) this.#byId.delete(entry.id);
  }
}
