import type { Span } from '../prose/span.ts';
import { type Cell, cellsOf } from './display.ts';
import type { Positions } from './positions.ts';

/** How an excerpt is drawn. */
export interface Drawing {
  /** Columns that the source may take; longer lines are cut around the span. */
  readonly width: number;
  /** Colours the carets. */
  readonly mark: (text: string) => string;
  /** Colours line numbers and rules. */
  readonly dim: (text: string) => string;
}

const MOST_LINES = 3;

/** The source lines of a span, each with carets under the exact words; at most three lines of a longer span. */
export function excerpt(positions: Positions, span: Span, { width, mark, dim }: Drawing): string[] {
  const first = positions.at(span.start).line;
  const last = positions.at(Math.max(span.start, span.end - 1)).line;
  const shown = Math.min(last, first + MOST_LINES - 1);
  const digits = String(shown).length;
  const out: string[] = [];
  for (let line = first; line <= shown; line++) {
    const { text, indent, carets } = draw(positions, line, span, width);
    out.push(`${dim(`${String(line).padStart(digits)} |`)} ${text}`.trimEnd());
    out.push(`${dim(`${' '.repeat(digits)} |`)} ${' '.repeat(indent)}${mark('^'.repeat(carets))}`);
  }
  if (shown < last) out.push(dim(`${' '.repeat(digits)} … ${last - shown} more`));
  return out;
}

function draw(positions: Positions, line: number, span: Span, width: number) {
  const whole = positions.line(line);
  const start = clamp(span.start, whole);
  const end = Math.max(start, clamp(span.end, whole));
  // One paragraph may be one line of megabytes: only what could be shown is looked at.
  const from = Math.max(whole.start, start - 2 * width);
  const to = Math.min(whole.end, Math.min(end, start + 2 * width) + 2 * width);
  const before = cellsOf(positions.text.slice(from, start));
  const marked = cellsOf(positions.text.slice(start, Math.min(end, to)));
  const after = cellsOf(positions.text.slice(Math.min(end, to), to));
  const room = width - sum(marked);
  const fits = from === whole.start && to === whole.end && sum(before) + sum(after) <= room;
  if (fits) return drawn('', before, marked, after, '');
  const wanted = Math.max(0, room - 2);
  const tail = Math.min(sum(after), Math.max(wanted - Math.floor(wanted / 2), wanted - sum(before)));
  const head = fitting(before.toReversed(), wanted - tail).toReversed();
  const rest = fitting(after, tail);
  const body = room < 0 ? fitting(marked, width - 2) : marked;
  const cutLeft = head.length < before.length || from > whole.start;
  const cutRight = rest.length < after.length || body.length < marked.length || to < whole.end;
  return drawn(cutLeft ? '…' : '', head, body, rest, cutRight ? '…' : '');
}

function drawn(open: string, head: readonly Cell[], body: readonly Cell[], rest: readonly Cell[], close: string) {
  const text = [...head, ...body, ...rest].map((cell) => cell.text).join('');
  return { text: open + text + close, indent: open.length + sum(head), carets: Math.max(1, sum(body)) };
}

/** The cells that fit, back to the end of a word where one was cut. */
function fitting(cells: readonly Cell[], room: number): Cell[] {
  let width = 0;
  let count = 0;
  for (const cell of cells) {
    if (width + cell.width > room) break;
    width += cell.width;
    count += 1;
  }
  if (count === cells.length) return [...cells];
  const word = cells.slice(0, count + 1).findLastIndex((cell) => cell.text.trim() === '');
  return cells.slice(0, word > count - LONGEST_WORD && word >= 0 ? word : count);
}

const LONGEST_WORD = 16;
const sum = (cells: readonly Cell[]): number => cells.reduce((width, cell) => width + cell.width, 0);
const clamp = (offset: number, { start, end }: Span): number => Math.min(Math.max(offset, start), end);
