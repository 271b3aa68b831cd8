/** Where a text between brackets breaks off. */
export interface FlowPlace {
  /** The keys of the maps and lists that are open there, the outermost first. */
  readonly path: readonly string[];
  /** Whether the innermost is a list. */
  readonly inList: boolean;
  /** In a map: the key whose value is being written, null where a key is. */
  readonly key: string | null;
  /** The keys that the innermost map has so far. */
  readonly taken: readonly string[];
  /** Where the key or value that is being written begins. */
  readonly typed: number;
}

interface Open {
  readonly list: boolean;
  readonly taken: string[];
  key: string | null;
}

/** Reads a value up to where it breaks off, knowing brackets, quotation marks, commas and colons; null where no bracket is open. */
export function flowPlace(text: string): FlowPlace | null {
  const open: Open[] = [];
  let from = 0;
  let at = 0;
  const begin = (next: number) => {
    from = at = next;
  };
  while (at < text.length) {
    const sign = text[at]!;
    const inner = open.at(-1);
    if ((sign === '"' || sign === "'") && text.slice(from, at).trim() === '') {
      const end = quoteEnd(text, at);
      if (end < 0) break;
      at = end;
    } else if (sign === '{' || sign === '[') {
      open.push({ list: sign === '[', taken: [], key: null });
      begin(at + 1);
    } else if (sign === '}' || sign === ']') {
      open.pop();
      begin(at + 1);
    } else if (sign === ',' && inner) {
      inner.key = null;
      begin(at + 1);
    } else if (sign === ':' && inner && !inner.list && inner.key === null && /[\s"'[{]|^$/.test(text[at + 1] ?? '')) {
      inner.key = text
        .slice(from, at)
        .trim()
        .replace(/^(["'])(.*)\1$/, '$2');
      inner.taken.push(inner.key);
      begin(at + 1);
    } else at++;
  }
  const inner = open.at(-1);
  if (!inner) return null;
  const typed = from + text.slice(from).search(/\S|$/);
  const path = open.slice(0, -1).flatMap(({ key }) => key ?? []);
  return { path, inList: inner.list, key: inner.key, taken: inner.taken, typed };
}

/** Where a quoted text ends, -1 where it does not. */
function quoteEnd(text: string, from: number): number {
  const mark = text[from]!;
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\' && mark === '"') at++;
    else if (text[at] === mark) return at + 1;
  }
  return -1;
}
