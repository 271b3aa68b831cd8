/**
 * A function that remembers what it has said of the last texts it was asked about. At `most` of them the table is begun
 * anew, so that a stream of documents takes no more memory than some hundred articles do.
 */
export function remembered<T>(most: number, of: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined || kept.has(text)) return known as T;
    const said = of(text);
    if (kept.size >= most) kept.clear();
    kept.set(text, said);
    return said;
  };
}
