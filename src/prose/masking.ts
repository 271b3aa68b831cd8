import { lineEnd, nextLine } from './lines.ts';

/** Columns, and markers on one line: a quote or list marker further in is read as text. */
const DEEPEST_COLUMN = 40;
const DEEPEST_MARKER = 8;
/** Brackets open at once within one paragraph; those further in are read as text. */
const DEEPEST_BRACKET = 24;
/** Inline delimiters between two blank lines, and openings of HTML without a tag; those after are read as text. */
const MOST_DELIMITERS = 1000;
const MOST_HTML = 50;
/** Characters: a longer line is read as text altogether. */
const LONGEST_LINE = 20_000;

// Punctuation that means nothing in Markdown: what stands beside it is read as it would be beside `<` or `[`.
const MASK = '·';

/**
 * What the Markdown parser is given in place of a stretch of the draft: of the same length, line by line, with the
 * characters masked that it is not to act on. The prose itself is always cut from the draft.
 *
 * Masked are comments that cite (`<!-- claim: id -->`) or that text follows on their line: CommonMark takes a line that
 * begins with a comment for raw HTML, and the sentence behind it would be lost. Masked is, too, what is nested deeper
 * or packed tighter than people write, because the parser's time grows with the square of it.
 */
export const masked = (source: string): string => withoutExcess(withoutComments(source));

function withoutComments(source: string): string {
  // The parser drops a byte order mark at the head of what it is given, and moves all its offsets.
  let result = source.startsWith('\uFEFF') ? MASK : '';
  let copied = result.length;
  for (let open = source.indexOf('<!--'); open >= 0; ) {
    const close = source.indexOf('-->', open + 4);
    if (close < 0) break;
    const end = close + 3;
    const inner = source.slice(open + 4, close);
    if (!/[\r\n]/.test(inner) && (/^\s*claims?:/.test(inner) || isFollowed(source, end))) {
      result += source.slice(copied, open) + MASK.repeat(end - open);
      copied = end;
    }
    open = source.indexOf('<!--', end);
  }
  return copied === 0 ? source : result + source.slice(copied);
}

const MORE_ON_LINE = /[ \t]*[^ \t\r\n]/y;

function isFollowed(source: string, at: number): boolean {
  MORE_ON_LINE.lastIndex = at;
  return MORE_ON_LINE.test(source);
}

const CONTAINER = /([ \t]*)(>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))/y;
const BLANK = /[ \t]*(?=[\r\n]|$)/y;
// Emphasis, brackets, strikethrough (a longer run of tildes is a fence), and what opens raw HTML with no tag name.
const ANY_DELIMITER = /[*_[\]~`<&\\]+/g;
const DELIMITER = /\*+|_+|[[\]]|(?<!~)~{1,2}(?!~)|<(?=[!?])/g;

function withoutExcess(source: string): string {
  let result = '';
  let copied = 0;
  const mask = (start: number, end: number) => {
    result += source.slice(copied, start) + MASK.repeat(end - start);
    copied = end;
  };
  let delimiters = 0;
  let brackets = 0;
  let html = 0;
  for (let line = 0; line < source.length; ) {
    const end = lineEnd(source, line);
    let at = line;
    let markers = 0;
    CONTAINER.lastIndex = at;
    for (let match = CONTAINER.exec(source); match; match = CONTAINER.exec(source)) {
      at = CONTAINER.lastIndex;
      if (++markers > DEEPEST_MARKER || at - line > DEEPEST_COLUMN) mask(at - 1, at);
    }
    BLANK.lastIndex = line;
    if (BLANK.test(source)) delimiters = brackets = html = 0;
    const long = end - line > LONGEST_LINE;
    for (const { 0: run, index } of source.slice(at, end).matchAll(long ? ANY_DELIMITER : DELIMITER)) {
      if (run === '[') brackets++;
      if (run === '<') html++;
      if (long || ++delimiters > MOST_DELIMITERS || brackets > DEEPEST_BRACKET || html > MOST_HTML)
        mask(at + index, at + index + run.length);
      if (run === ']' && brackets > 0) brackets--;
    }
    line = nextLine(source, end);
  }
  return copied === 0 ? source : result + source.slice(copied);
}
