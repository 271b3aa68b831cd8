import type { Span } from '../prose/span.ts';

/** Where the line of an offset ends: at its line feed, or at `to` where that comes first. */
export function lineEnd(text: string, from: number, to = text.length): number {
  const at = text.indexOf('\n', from);
  return at < 0 || at > to ? to : at;
}

/** What is written from an offset to the end of its line, white space behind it left out. */
export const restOfLine = (text: string, start: number, to = text.length): Span => ({
  start,
  end: start + text.slice(start, lineEnd(text, start, to)).trimEnd().length,
});

/** Where the line after an offset's begins, `to` where there is none before it. */
export const nextLine = (text: string, from: number, to = text.length): number =>
  Math.min(to, lineEnd(text, from, to) + 1);
