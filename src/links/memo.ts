/**
 * Remembers what was worked out for two objects and a key, for as long as both objects live. What a block and a record
 * have to say to each other does not change with a keystroke elsewhere.
 */
export class Memo<A extends object, B extends object, T> {
  readonly #kept = new WeakMap<A, WeakMap<B, Map<string, T>>>();

  /** What is remembered, else what `make` says now. */
  get(a: A, b: B, key: string, make: () => T): T {
    let ofA = this.#kept.get(a);
    if (!ofA) {
      ofA = new WeakMap();
      this.#kept.set(a, ofA);
    }
    let ofB = ofA.get(b);
    if (!ofB) {
      ofB = new Map();
      ofA.set(b, ofB);
    }
    let value = ofB.get(key);
    if (value === undefined) {
      value = make();
      ofB.set(key, value);
    }
    return value;
  }
}
