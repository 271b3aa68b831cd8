/** Several values for a key. A key with one value, as most have, costs no list. */
export class MultiMap<V extends object> {
  readonly #values = new Map<string, V | V[]>();

  /** The values of a key, in the order in which they were added. */
  get(key: string): readonly V[] {
    const found = this.#values.get(key);
    if (found === undefined) return [];
    return Array.isArray(found) ? found : [found];
  }

  /** Whether a key has a value. */
  has(key: string): boolean {
    return this.#values.has(key);
  }

  /** Adds a value to a key; says whether the key has several now. */
  add(key: string, value: V): boolean {
    const found = this.#values.get(key);
    if (Array.isArray(found)) found.push(value);
    else this.#values.set(key, found === undefined ? value : [found, value]);
    return found !== undefined;
  }

  /** Takes a value from a key; says whether the key has several still. */
  delete(key: string, value: V): boolean {
    const rest = this.get(key).filter((other) => other !== value);
    if (rest.length === 0) this.#values.delete(key);
    else this.#values.set(key, rest.length === 1 ? rest[0]! : rest);
    return rest.length > 1;
  }
}
