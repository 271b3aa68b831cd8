import { isMap, isNode, isPair, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Span } from '../../prose/span.ts';

/** Keys and list places from a value down to one inside it. */
export type Path = readonly (string | number)[];

/** The text of a map's key, null where the key is no text. */
export const keyText = (key: unknown): string | null =>
  isScalar(key) && key.value !== null ? String(key.value) : null;

/** The first pair of a map with that key. */
export function pairOf(node: unknown, key: string): Pair<Node, Node | null> | null {
  if (!isMap(node)) return null;
  return (node.items.find((item) => keyText(item.key) === key) as Pair<Node, Node | null> | undefined) ?? null;
}

/** Where a node's last word or bracket ends; a block scalar's end takes in the line breaks that belong to it. */
export function contentEnd(node: Node): number {
  const last = isMap(node) || isSeq(node) ? (node.flow ? null : node.items.at(-1)) : null;
  const within = isPair(last) ? (last.value ?? last.key) : last;
  return isNode(within) && within.range ? Math.max(contentEnd(within), node.range?.[0] ?? 0) : (node.range?.[1] ?? 0);
}

/**
 * The span of a value's own text: inside the quotation marks of a quoted one, after the header of a block scalar, an
 * alias or a collection whole. Offsets count from the text that the node was parsed from.
 */
export function innerSpan(node: Node, text: string): Span {
  const [start, end] = node.range ?? [0, 0];
  if (!isScalar(node)) return { start, end };
  switch (node.type) {
    case 'QUOTE_DOUBLE':
    case 'QUOTE_SINGLE':
      return { start: start + 1, end: Math.max(start + 1, end - 1) };
    case 'BLOCK_FOLDED':
    case 'BLOCK_LITERAL': {
      const header = text.indexOf('\n', start);
      if (header < 0 || header >= end) return { start, end };
      const body = text.slice(header, end);
      const inner = header + body.length - body.trimStart().length;
      return { start: Math.min(inner, end), end: Math.max(Math.min(inner, end), header + body.trimEnd().length) };
    }
    default:
      return { start, end };
  }
}

/** The span of the value at a path, as far down as the nodes go; a value behind an alias is the alias. */
export function spanAt(node: Node | null, path: Path, text: string): Span {
  let here: Node | null = node;
  for (const step of path) {
    const next: unknown =
      typeof step === 'string' ? pairOf(here, step)?.value : isSeq(here) ? here.items[step] : undefined;
    if (!next || isPair(next)) break;
    here = next as Node;
  }
  return here ? innerSpan(here, text) : { start: 0, end: 0 };
}

/** The span of a key inside the map at a path. */
export function keySpanAt(node: Node | null, path: Path, key: string, text: string): Span {
  let here: unknown = node;
  for (const step of path)
    here = typeof step === 'string' ? pairOf(here, step)?.value : isSeq(here) ? here.items[step] : null;
  const found = pairOf(here, key);
  return found ? innerSpan(found.key, text) : spanAt(node, path, text);
}
