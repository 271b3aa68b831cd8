import { isAscii } from '../prose/characters.ts';
/** One character as a reader sees it (a grapheme), with the columns it takes in a terminal. */
export interface Cell {
  readonly text: string;
  readonly width: number;
}

const TAB_STOP = 4;

/** A line of text as cells: tabs become spaces up to the next stop, characters that steer a terminal become visible. */
export function cellsOf(line: string): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const segment of graphemes(line)) {
    const text = segment === '\t' ? ' '.repeat(TAB_STOP - (column % TAB_STOP)) : visible(segment);
    const width = segment === '\t' ? text.length : widthOf(text);
    cells.push({ text, width });
    column += width;
  }
  return cells;
}

/**
 * The text with everything that could move the cursor, colour the terminal or turn the reading direction shown as a
 * replacement character: what stands in a draft or a record is printed, never obeyed.
 */
export const visible = (text: string): string =>
  isAscii(text) ? text : text.replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');

/** The same for a message: on one line, its white space single. */
export const visibleLine = (text: string): string => visible(text.replace(/\s+/g, ' ').trim());

/** Characters of which several may make one grapheme. */
const joining = /[\p{M}\p{Cf}\p{So}\u1100-\u11FF\uA960-\uA97F\uD7B0-\uD7FF\u{10000}-\u{10FFFF}]/u;
let segmenter: Intl.Segmenter | undefined;

/** Making a segmenter takes longer than all else that a small report needs, so only lines that need one pay for it. */
function graphemes(line: string): Iterable<string> {
  if (isAscii(line) || !joining.test(line)) return line;
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(line), ({ segment }) => segment);
}

function widthOf(grapheme: string): number {
  if (isAscii(grapheme)) return grapheme.length;
  if (/\p{Emoji_Presentation}|\uFE0F/u.test(grapheme)) return 2;
  if (/^[\p{Mn}\p{Me}\p{Cf}]+$/u.test(grapheme)) return 0;
  return wide.test(grapheme) ? 2 : 1;
}

/** Wide and fullwidth characters (Unicode Standard Annex 11), to the block. */
const wide =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1F200}-\u{1F265}\u{20000}-\u{3FFFD}]/u;
