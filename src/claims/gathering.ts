import type { Passage, Reading } from './claim.ts';
import { sameEnds } from './same-ends.ts';

/**
 * Keeps what is gathered over all passages of a draft up to date from version to version: passages that an edit takes
 * out are dropped, those that it brings are taken in, and the rest is not looked at again. What is gathered must not
 * depend on the order in which passages are taken in.
 */
export class Gathering<T> {
  readonly #gathered = new WeakMap<Reading['lineage'], { readonly value: T; passages: readonly Passage[] }>();
  readonly #start: (lineage: Reading['lineage']) => T;
  readonly #take: (value: T, passage: Passage) => void;
  readonly #drop: (value: T, passage: Passage) => void;

  constructor(
    start: (lineage: Reading['lineage']) => T,
    take: (value: T, passage: Passage) => void,
    drop: (value: T, passage: Passage) => void,
  ) {
    this.#start = start;
    this.#take = take;
    this.#drop = drop;
  }

  /** What is gathered over a draft as it is now; true until the same draft is asked for in another version. */
  of({ lineage, passages }: Reading): T {
    let found = this.#gathered.get(lineage);
    if (!found) {
      found = { value: this.#start(lineage), passages: [] };
      this.#gathered.set(lineage, found);
    }
    const before = found.passages;
    if (before === passages) return found.value;
    const { head, tail } = sameEnds(before, passages);
    for (let p = head; p < before.length - tail; p++) this.#drop(found.value, before[p]!);
    for (let p = head; p < passages.length - tail; p++) this.#take(found.value, passages[p]!);
    found.passages = passages;
    return found.value;
  }

  /** Drops all that was taken in of a draft. */
  forget(lineage: Reading['lineage']): void {
    const found = this.#gathered.get(lineage);
    for (const passage of found?.passages ?? []) this.#drop(found!.value, passage);
    this.#gathered.delete(lineage);
  }
}
