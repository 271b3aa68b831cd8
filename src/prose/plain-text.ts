import type { Block, BlockKind } from './block.ts';
import { BlockTextBuilder } from './block-text.ts';
import { startsLower } from './characters.ts';
import { lineEnd, nextLine } from './lines.ts';
import { findMarkers } from './markers.ts';
import type { FootnoteDefinition } from './prose.ts';
import { ownSlice, type Segment } from './segment.ts';
import type { Span } from './span.ts';
import { findSuppressions } from './suppressions.ts';

/** Characters: a line up to this long, without a stop, may be a title. */
const TITLE_LENGTH = 120;
/** Characters: a crosshead is shorter than a title. */
const CROSSHEAD_LENGTH = 80;
/** Characters: lines that a mail program or an editor wrapped are about this long, the last one shorter. */
const WRAP = { least: 55, most: 80 };

const ENDS_SENTENCE = /[.!?…:;][)\]"'”’»]*$/u;
/** Words that no line ends with unless it goes on. */
const LEADS_ON =
  /(?:[,–—-]|(?:^|\s)(?:an?|and|as|at|by|for|from|has|have|his|her|in|is|its|of|on|or|our|over|than|that|the|their|to|was|were|which|who|with))$/i;
const BULLET = /^(?:[-*+•–—·]\s|\(?(?:\d{1,3}|[a-z])[.)]\s)/i;

/**
 * Reads one block of plain text: the blank lines from `at` on and the line, or the wrapped lines, that follow. A line
 * that is only a comment is blank.
 *
 * News copy has one line to a paragraph. Two lines are one paragraph when the first does not end a sentence and the
 * second begins with a small letter, or the first ends with a comma or a word that leads on, or both are as long as
 * wrapped lines are. The opening line is the title when it is short, ends without a stop and something follows; a
 * single short line later on that begins with a capital is a crosshead when a full paragraph follows it.
 */
export function readPlainText(draft: string, at: number): Segment {
  let first = lineAt(draft, at);
  while (first.text === '' && first.next < draft.length) first = lineAt(draft, first.next);
  const segment = (end: number, seen: number, blocks: Block[], footnotes: FootnoteDefinition[] = []): Segment => ({
    start: at,
    length: end - at,
    // One more than was looked at: at the draft's end, that nothing follows was looked at too.
    reach: Math.max(seen, end) + 1 - at,
    blocks,
    deck: null,
    definitions: [],
    suppressions: findSuppressions(draft.slice(at, end), at, null),
    footnotes,
    frontMatter: null,
  });
  if (first.text === '') return segment(draft.length, draft.length, []);

  const lines = [first];
  let last = first;
  let following = lineAt(draft, last.next);
  let seen = last.next;
  while (mayGoOn(bare(last.text))) {
    seen = following.next;
    if (following.text === '' || !goesOn(bare(last.text), bare(following.text))) break;
    lines.push(following);
    last = following;
    following = lineAt(draft, last.next);
  }
  let kind: BlockKind = 'paragraph';
  if (lines.length === 1 && mayBeHeading(bare(first.text), at === 0)) {
    while (following.text === '' && following.next < draft.length) following = lineAt(draft, following.next);
    seen = following.next;
    if (at === 0 ? following.text !== '' : isParagraph(bare(following.text))) kind = 'heading';
  }
  return segment(last.next, seen, [block(draft, kind, lines)], footnotesIn(lines, at));
}

interface Line extends Span {
  /** Without outer space; `start` and `end` are its span in the draft. */
  readonly text: string;
  /** Where the line after it begins. */
  readonly next: number;
}

function lineAt(draft: string, at: number): Line {
  const end = lineEnd(draft, at);
  const whole = draft.slice(at, end);
  const text = whole.trim();
  const start = at + whole.length - whole.trimStart().length;
  return { text: isComment(text) ? '' : text, start, end: start + text.length, next: nextLine(draft, end) };
}

/** Whether a line is nothing but comments that cite nothing: it parts paragraphs as a blank one does. */
const isComment = (line: string): boolean =>
  line.startsWith('<!--') && bare(line) === '' && findMarkers(line).every(({ form }) => form === null);

/** The line as it prints: without citation markers and comments. */
function bare(line: string): string {
  let text = '';
  let at = 0;
  for (const { start, end } of findMarkers(line)) {
    text += line.slice(at, start);
    at = end;
  }
  return (text + line.slice(at)).trimEnd();
}

/** Whether the line alone leaves it open that the next one belongs to its paragraph. */
const mayGoOn = (line: string): boolean => line.length >= 20 && !ENDS_SENTENCE.test(line);

function goesOn(line: string, next: string): boolean {
  if (BULLET.test(next)) return false;
  if (startsLower(next) || LEADS_ON.test(line)) return true;
  return line.length >= WRAP.least && line.length <= WRAP.most && next.length <= WRAP.most;
}

const mayBeHeading = (line: string, opening: boolean): boolean =>
  opening
    ? line.length <= TITLE_LENGTH && !/[.,:;…][)\]"'”’»]*$/u.test(line)
    : line.length <= CROSSHEAD_LENGTH &&
      !ENDS_SENTENCE.test(line) &&
      !LEADS_ON.test(line) &&
      /^["'“‘«]?[\p{Lu}\p{N}]/u.test(line);

/** A paragraph, not one more short line of a list or an address. */
const isParagraph = (line: string): boolean => line.length > CROSSHEAD_LENGTH || ENDS_SENTENCE.test(line);

/** Plain text has no footnotes; that a line defines one is plain all the same. */
function footnotesIn(lines: readonly Line[], origin: number): FootnoteDefinition[] {
  const footnotes: FootnoteDefinition[] = [];
  for (const { text, start, end } of lines) {
    const label = /^\[\^([^\s[\]]{1,999})\]:/.exec(text)?.[1];
    const last = footnotes.pop();
    const at = start - origin;
    if (last) footnotes.push(label === undefined ? { ...last, end: end - origin } : last);
    if (label !== undefined)
      footnotes.push({ label, start: at, end: end - origin, labelSpan: { start: at + 2, end: at + 2 + label.length } });
  }
  return footnotes;
}

function block(draft: string, kind: BlockKind, lines: readonly Line[]): Block {
  const start = lines[0]!.start;
  const end = lines[lines.length - 1]!.end;
  const source = ownSlice(draft, start, end);
  const builder = new BlockTextBuilder();
  for (const [i, line] of lines.entries()) {
    if (i > 0) builder.replaced(' ', lines[i - 1]!.end - start, line.start - start);
    builder.verbatim(source.slice(line.start - start, line.end - start), line.start - start);
  }
  return { kind, level: kind === 'heading' ? 1 : 0, start, length: source.length, ...builder.finish() };
}
