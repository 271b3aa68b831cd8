import { lineEnd, nextLine } from './lines.ts';
import type { Span } from './span.ts';

/**
 * Whole lines (from a line's start to the start of the line behind them) with the blank lines that would be too many once
 * they are gone: those behind them, or at the draft's end those before them. Offsets are UTF-16.
 */
export function withBlankLines(draft: string, { start, end }: Span): Span {
  const above = blankLinesBack(draft, start);
  if (above === start && start > 0) return { start, end };
  const below = blankLinesOn(draft, end);
  return below >= draft.length && start > 0 ? { start: above, end: below } : { start, end: below };
}

/** The start of the line that an offset is on, where only blanks and quote marks stand before it; otherwise null. */
export function lineHead(draft: string, at: number): number | null {
  let start = at;
  while (start > 0 && /[ \t>\uFEFF]/.test(draft[start - 1]!)) start--;
  return start === 0 || isBreak(draft[start - 1]) ? start : null;
}

/** Whether a character ends a line. */
export const isBreak = (char: string | undefined): boolean => char === '\n' || char === '\r';

/** Where the blanks behind an offset end. */
export function blanksOn(draft: string, at: number): number {
  let end = at;
  while (draft[end] === ' ' || draft[end] === '\t') end++;
  return end;
}

/** Where the blanks before an offset begin. */
export function blanksBack(draft: string, at: number): number {
  let start = at;
  while (start > 0 && (draft[start - 1] === ' ' || draft[start - 1] === '\t')) start--;
  return start;
}

/** Where the line ending before a line's start begins. */
export const breakBack = (draft: string, line: number): number =>
  draft[line - 1] === '\n' && draft[line - 2] === '\r' ? line - 2 : Math.max(0, line - 1);

function blankLinesOn(draft: string, at: number): number {
  let line = at;
  while (line < draft.length) {
    const end = blanksOn(draft, line);
    if (end < draft.length && !isBreak(draft[end])) break;
    line = nextLine(draft, lineEnd(draft, end));
  }
  return line;
}

function blankLinesBack(draft: string, at: number): number {
  let line = at;
  while (line > 0) {
    const start = blanksBack(draft, breakBack(draft, line));
    if (start > 0 && !isBreak(draft[start - 1])) break;
    line = start;
  }
  return line;
}
