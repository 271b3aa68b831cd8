import { lineEnd, nextLine } from './lines.ts';
import type { FootnoteDefinition } from './prose.ts';
import type { Edit } from './segment.ts';
import type { Span } from './span.ts';
import { blanksBack, blanksOn, breakBack, isBreak, lineHead, withBlankLines } from './whole-lines.ts';

/** The edits that take definitions of footnotes (in draft order) out with their lines and the blank lines left over. */
export function definitionCuts(draft: string, definitions: readonly FootnoteDefinition[]): readonly Edit[] {
  const lines: Span[] = [];
  for (const definition of definitions) {
    const whole = wholeLines(draft, definition);
    const last = lines[lines.length - 1];
    if (last && isBlank(draft, last.end, whole.start)) lines[lines.length - 1] = { start: last.start, end: whole.end };
    else lines.push(whole);
  }
  return lines.map((span) => {
    if (!isLineStart(draft, span.start)) return { ...span, text: '' };
    const { start, end } = withBlankLines(draft, span);
    return { start, end, text: parts(draft, span) ? draft.slice(breakBack(draft, span.start), span.start) : '' };
  });
}

/** A definition with its lines where nothing else stands on them (a quote's mark is not the definition's own). */
function wholeLines(draft: string, { start, end }: Span): Span {
  const head = lineHead(draft, start);
  if (head === null || draft.slice(head, start).includes('>')) return { start, end };
  const behind = blanksOn(draft, end);
  return { start: head, end: nextLine(draft, lineEnd(draft, behind)) };
}

/** Whether lines, which go, keep two blocks apart that would read as one without them. */
function parts(draft: string, { start, end }: Span): boolean {
  const above = blanksBack(draft, breakBack(draft, start));
  if (start === 0 || isLineStart(draft, above)) return false;
  return end < draft.length && !isBreak(draft[blanksOn(draft, end)]) && !/^ {0,3}\[\^/.test(draft.slice(end, end + 9));
}

const isLineStart = (draft: string, at: number): boolean => at === 0 || isBreak(draft[at - 1]);

function isBlank(draft: string, start: number, end: number): boolean {
  return start <= end && /^\s*$/.test(draft.slice(start, end)) && isLineStart(draft, end);
}
