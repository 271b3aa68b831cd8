import type { Span } from '../../prose/span.ts';

/** A line of YAML that says something: no blank line, no comment. */
export interface ContentLine {
  /** Where the line begins. */
  readonly start: number;
  /** Where its first word begins; `text - start` is its indentation. */
  readonly text: number;
  /** Where it ends, its line break left out. */
  readonly end: number;
}

/** A key at some indentation with all the deeper lines below it, from line start to the start of the next one. */
export interface Chunk extends Span {
  /** How many spaces indent its first line. */
  readonly indent: number;
  /** Where its first line's text begins. */
  readonly key: number;
}

/** The next content line at or after `from`, which is a line's start; null where none begins before `to`. */
export function contentLine(text: string, from: number, to: number): ContentLine | null {
  for (let start = from; start < to; ) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak < 0 || lineBreak > to ? to : lineBreak;
    let at = start;
    while (at < end && text.charCodeAt(at) === SPACE) at++;
    let visible = at;
    while (visible < end && isBlank(text.charCodeAt(visible))) visible++;
    if (visible < end && text.charCodeAt(visible) !== HASH) return { start, text: at, end };
    start = end + 1;
  }
  return null;
}

/**
 * Splits whole lines into chunks: each begins at a content line indented by `margin` spaces or fewer. What stands before
 * the first chunk is left out. A line's part in this depends on nothing but the line, so any run of whole chunks is
 * split alone as it is within the file.
 */
export function chunksOf(text: string, from: number, to: number, margin: number): readonly Chunk[] {
  const starts: ContentLine[] = [];
  for (let line = contentLine(text, from, to); line; line = contentLine(text, line.end + 1, to))
    if (line.text - line.start <= margin && !continues(text, line)) starts.push(line);
  return starts.map((line, i) => ({
    start: line.start,
    end: starts[i + 1]?.start ?? to,
    indent: line.text - line.start,
    key: line.text,
  }));
}

/** Whether a line at the margin goes on with what is above it: a list item, a closing bracket, a lone value, a tab. */
function continues(text: string, line: ContentLine): boolean {
  const first = text[line.text]!;
  if (first === '}' || first === ']' || first === '\t') return true;
  return (first === '-' || first === ':') && (line.text + 1 >= line.end || isBlank(text.charCodeAt(line.text + 1)));
}

const SPACE = 32;
const HASH = 35;
const isBlank = (code: number): boolean => code === SPACE || code === 9 || code === 13;
