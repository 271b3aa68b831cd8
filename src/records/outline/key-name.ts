const KEY = /("?|'?)([\w.-]+)\1[ \t]*:(?=\s|$)/y;

/** The plainly written key that stands at an offset, with where its colon ends; null for any other text. */
export function keyName(text: string, at: number): { readonly name: string; readonly end: number } | null {
  KEY.lastIndex = at;
  const found = KEY.exec(text);
  return found ? { name: found[2]!, end: KEY.lastIndex } : null;
}
