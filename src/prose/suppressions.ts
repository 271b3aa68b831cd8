import type { Nodes, Parents } from 'mdast';
import type { Span } from './span.ts';

/**
 * A comment that asks for silence: `<!-- claimdesk-disable-sentence figure-differs: reason -->`. The form is markdownlint's
 * (a directive in an HTML comment), the reason after the colon is Biome's.
 */
export interface Suppression {
  /** Where the comment begins in the draft (UTF-16); the incremental reader moves it when text before it changes. */
  start: number;
  /** Length of the whole comment in the draft. */
  readonly length: number;
  /** What stands behind `claimdesk-`, as written: `disable-sentence`. */
  readonly directive: string;
  /** The checks that are named, their spans counted from `start`. */
  readonly checks: readonly (Span & { readonly id: string })[];
  /** Why, on one line; empty where the comment does not say. */
  readonly reason: string;
}

const OPENING = '<!--';
const COMMENT = /^<!--\s*claimdesk-([a-z-]*)/;

/**
 * The suppressions in a stretch of a draft, which begins at `offset`, in order. Plain text has comments of one line
 * only; in Markdown (`tree` is the stretch parsed) none stands in code or behind a backslash.
 */
export function findSuppressions(source: string, offset: number, tree: Parents | null): readonly Suppression[] {
  if (!source.includes('claimdesk-')) return NONE;
  const code = tree ? codeIn(tree) : [];
  const found: Suppression[] = [];
  for (let at = source.indexOf(OPENING); at >= 0; ) {
    const close = source.indexOf('-->', at + OPENING.length);
    if (close < 0) break;
    const text = source.slice(at, close);
    const next = close + 3;
    const isText = tree ? source[at - 1] === '\\' || isIn(code, at) : /[\r\n]/.test(text);
    const directive = isText ? null : COMMENT.exec(text);
    if (directive) found.push({ start: offset + at, length: next - at, ...read(directive, text) });
    at = source.indexOf(OPENING, isText ? at + OPENING.length : next);
  }
  return found;
}

const NONE: readonly Suppression[] = [];

function read({ 0: { length }, 1: directive }: RegExpExecArray, text: string) {
  const colon = text.indexOf(':', length);
  const named = text.slice(length, colon < 0 ? text.length : colon);
  const checks = Array.from(named.matchAll(/[^\s,]+/g), ({ 0: id, index }) => {
    return { id, start: length + index, end: length + index + id.length };
  });
  const reason =
    colon < 0
      ? ''
      : text
          .slice(colon + 1)
          .trim()
          .replace(/\s+/g, ' ');
  return { directive: directive!, checks, reason };
}

/** The spans of all code in a parsed stretch, in order. */
function codeIn(tree: Parents): readonly Span[] {
  const spans: Span[] = [];
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'code' || node.type === 'inlineCode')
      spans.push({ start: node.position!.start.offset!, end: node.position!.end.offset! });
    else if ('children' in node) for (let i = node.children.length - 1; i >= 0; i--) open.push(node.children[i]!);
  }
  return spans;
}

function isIn(spans: readonly Span[], at: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && spans[low]!.start <= at;
}
