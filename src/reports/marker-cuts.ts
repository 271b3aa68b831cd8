import { nextLine } from '../prose/lines.ts';
import type { Prose } from '../prose/prose.ts';
import type { Edit } from '../prose/segment.ts';
import type { Span } from '../prose/span.ts';
import { blanksBack, blanksOn, breakBack, isBreak, lineHead, withBlankLines } from '../prose/whole-lines.ts';

/** The edits that take markers (spans in the draft, in order) out and set the space right that is left around them. */
export function markerCuts({ draft, language }: Prose, markers: readonly Span[]): readonly Edit[] {
  return together(draft, markers).map((span) => {
    const { start, end } = withSpace(draft, span);
    const goesOn = !isBreak(draft[end]) && end === blanksOn(draft, span.end);
    const isOpening = language === 'markdown' && goesOn && lineHead(draft, start) !== null && opensBlock(draft, end);
    return { start, end, text: isOpening ? '\\' : '' };
  });
}

/** Markers that only blanks part are taken out as one. */
function together(draft: string, markers: readonly Span[]): readonly Span[] {
  const runs: Span[] = [];
  for (const marker of markers) {
    const last = runs[runs.length - 1];
    if (last && marker.start >= last.end && blanksOn(draft, last.end) >= marker.start)
      runs[runs.length - 1] = { start: last.start, end: marker.end };
    else runs.push(marker);
  }
  return runs;
}

/** What no space goes before. */
const CLINGS = /[.,;:!?)\]}»”’"'…|]/;

function withSpace(draft: string, { start, end }: Span): Span {
  const head = lineHead(draft, start);
  const behind = blanksOn(draft, end);
  const next = draft[behind];
  const endsLine = next === undefined || isBreak(next);
  if (head === null) {
    const parted = endsLine || behind > end || CLINGS.test(next);
    return { start: parted ? blanksBack(draft, start) : start, end };
  }
  const above = blanksBack(draft, breakBack(draft, head));
  const follows = head > 0 && lineHead(draft, above) === null;
  // "… articles⏎[@treaty]. It …": the stop goes up to the words it ends.
  if (!endsLine) return follows && CLINGS.test(next) ? { start: above, end } : { start, end: behind };
  const line = { start: head, end: nextLine(draft, behind) };
  if (!follows) return withBlankLines(draft, line);
  return line.end > behind ? line : { start: above, end: behind };
}

/** Text that would begin a block if it were the first of its line (CommonMark 0.31, 4 and 5). */
const OPENS_BLOCK =
  /^(?:#{1,6}(?=[ \t\r\n]|$)|[-+*](?=[ \t\r\n]|$)|>|=+[ \t]*(?=[\r\n]|$)|(?:[-_*][ \t]*){3,99}(?=[\r\n]|$)|-+[ \t]*(?=[\r\n]|$)|~~~|```|[|<]|\[[^\]\r\n]*\]:)/;

/** Whether words that a marker stood before open a block once they begin the line; a backslash keeps them text. */
const opensBlock = (draft: string, at: number): boolean => OPENS_BLOCK.test(draft.slice(at, at + 200));
