import type { Block, BlockKind } from './block.ts';
import { BlockTextBuilder } from './block-text.ts';
import { lineEnd, nextLine } from './lines.ts';
import { ownSlice } from './segment.ts';

/** The YAML between two `---` lines at the head of a Markdown draft, as far as it is prose. */
export interface FrontMatter {
  /** Where the draft goes on after it. */
  readonly end: number;
  readonly blocks: readonly Block[];
  /** Its `date` as an ISO day; null without one. */
  readonly dateline: string | null;
}

const OPENING = /^\uFEFF?---[ \t]*(?=[\r\n])/;
const CLOSING = /(?:\r\n|\n|\r)---[ \t]*(?=[\r\n]|$)/g;
const ENTRY = /^([A-Za-z_-]{1,40}):[ \t]+(?=\S)/;
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/;

/** The keys whose values print with the article. */
const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ['title', 'heading'],
  ['headline', 'heading'],
  ['deck', 'deck'],
  ['dek', 'deck'],
  ['standfirst', 'deck'],
  ['subtitle', 'deck'],
  ['description', 'deck'],
]);

/** Whether a draft begins as front matter does; it is none until a second `---` line closes it. */
export const opensFrontMatter = (draft: string): boolean => OPENING.test(draft);

/**
 * Reads the front matter of a draft; null where there is none. Only plain, 'single-quoted' and "double-quoted" values
 * on one line are read: a folded, a nested or a broken value is passed over.
 */
export function readFrontMatter(draft: string): FrontMatter | null {
  const opening = OPENING.exec(draft);
  if (!opening) return null;
  CLOSING.lastIndex = opening[0].length;
  const closing = CLOSING.exec(draft);
  if (!closing) return null;
  const blocks: Block[] = [];
  let dateline: string | null = null;
  const stop = closing.index;
  for (let at = nextLine(draft, opening[0].length); at < stop; ) {
    const end = lineEnd(draft, at);
    const next = nextLine(draft, end);
    const entry = ENTRY.exec(draft.slice(at, Math.min(end, at + 80)));
    // A deeper line belongs to the value above it.
    if (entry && !/[ \t]/.test(draft[next] ?? '')) {
      const key = entry[1]!.toLowerCase();
      const kind = KINDS.get(key);
      const start = at + entry[0].length;
      const value = kind || key === 'date' ? readScalar(kind ?? 'paragraph', ownSlice(draft, start, end), start) : null;
      if (value && kind) blocks.push(value);
      else if (value) dateline = DAY.exec(value.text)?.[0] ?? dateline;
    }
    at = next;
  }
  return { end: nextLine(draft, lineEnd(draft, CLOSING.lastIndex)), blocks, dateline };
}

const SINGLE = /^'((?:[^']|'')*)'[ \t]*(?:#.*)?$/;
const DOUBLE = /^"((?:[^"\\]|\\.)*)"[ \t]*(?:#.*)?$/;
const NOT_PLAIN = /^(?:[[\]{}&*!|>%@`#,'"]|[-?:](?:\s|$))/;
const DOUBLE_ESCAPE = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.))/gu;
// The escapes of YAML 1.2 §5.7 that stand for another character than themselves.
const NAMED: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  _: '\u00a0',
  N: '\u0085',
  e: '\u001b',
  0: '\0',
};

/** The value as a block; null where it is not simple or is empty. */
function readScalar(kind: BlockKind, source: string, start: number): Block | null {
  const builder = new BlockTextBuilder();
  const single = SINGLE.exec(source);
  const double = single ? null : DOUBLE.exec(source);
  const quoted = single ?? double;
  if (!quoted && NOT_PLAIN.test(source)) return null;
  const inner = quoted ? quoted[1]! : source.slice(0, /[ \t]#|$/.exec(source)!.index).trimEnd();
  if (inner.trim() === '') return null;
  const base = quoted ? 1 : 0;
  const escapes = single ? /''/g : double ? DOUBLE_ESCAPE : null;
  let at = 0;
  for (const match of escapes ? inner.matchAll(escapes) : []) {
    if (match.index > at) builder.verbatim(inner.slice(at, match.index), base + at);
    at = match.index + match[0].length;
    builder.replaced(single ? "'" : unescaped(match), base + match.index, base + at);
  }
  if (at < inner.length) builder.verbatim(inner.slice(at), base + at);
  const length = inner.length + 2 * base;
  return { kind, level: kind === 'heading' ? 1 : 0, start, length, ...builder.finish() };
}

function unescaped([, byte, unit, long, named]: RegExpMatchArray): string {
  const hex = byte ?? unit ?? long;
  if (hex === undefined) return NAMED[named!] ?? named!;
  const code = Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}
