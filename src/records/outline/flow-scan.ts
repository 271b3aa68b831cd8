import { lineEnd } from '../line-end.ts';

/** One `key: value` between brackets. Offsets are into the scanned text. */
export interface Member {
  readonly key: number;
  readonly keyEnd: number;
  readonly value: number;
  /** Where the value ends; at the key's end where there is no value. */
  readonly end: number;
  /** Whether the comma before it is missing. */
  readonly unparted: boolean;
}

/** The members of one map between brackets. */
export interface Members {
  readonly members: readonly Member[];
  /** Where the closing bracket stands; the end of the text where it is missing. */
  readonly close: number;
  readonly closed: boolean;
  /** Closing brackets that close nothing. */
  readonly strays: readonly number[];
}

/**
 * Scans the members of the map whose opening bracket stands at `open`, knowing only brackets, quotation marks, commas
 * and comments. With a `margin`, a line that begins a key and is indented no deeper ends whatever was left open above.
 */
export function scanMembers(text: string, open: number, to: number, margin: number | null): Members {
  const members: Member[] = [];
  const strays: number[] = [];
  let parted = true;
  for (let at = skipSpace(text, open + 1, to); at < to; at = skipSpace(text, at, to)) {
    const sign = text[at]!;
    if (sign === '}' && (margin === null || standsBefore(text, at, margin)))
      return { members, close: at, closed: true, strays };
    if (sign === ',' || sign === '}' || sign === ']') {
      if (sign === ',') parted = true;
      else strays.push(at);
      at++;
      continue;
    }
    const { keyEnd, value } = scanKey(text, at, to);
    const end = value > keyEnd ? skipValue(text, value, to, margin) : keyEnd;
    members.push({ key: at, keyEnd, value, end, unparted: !parted });
    parted = false;
    at = Math.max(end, at + 1);
  }
  return { members, close: to, closed: false, strays };
}

/** Scans the key at the start of a member's text; `value` is `keyEnd` where the member has no value. */
export const scanMember = (text: string): Pick<Member, 'keyEnd' | 'value'> => scanKey(text, 0, text.length);

function scanKey(text: string, from: number, to: number): Pick<Member, 'keyEnd' | 'value'> {
  const keyEnd = skipKey(text, from, to);
  const colon = skipSpace(text, keyEnd, to);
  return { keyEnd, value: text[colon] === ':' ? skipSpace(text, colon + 1, to) : keyEnd };
}

/** Where the value that begins at `from` ends: before its comma or the bracket that closes what holds it. */
function skipValue(text: string, from: number, to: number, margin: number | null = null): number {
  let depth = 0;
  let fresh = true;
  let at = from;
  while (at < to) {
    const sign = text[at]!;
    if (sign === '\n') {
      const next = skipSpace(text, at, to);
      if (next >= to) return depth === 0 ? trimmed(text, from, to) : to;
      // Plain text does not go on in a quotation mark: its comma is missing.
      const quoted = depth === 0 && !fresh && isQuote(text[next]!);
      if (quoted || (margin !== null && beginsKey(text, next, margin))) return trimmed(text, from, at);
      at = next;
    } else if (isQuote(sign) && fresh) {
      at = skipQuoted(text, at, to);
      fresh = false;
      if (depth === 0 && isQuote(text[at - 1]!)) return at;
    } else if (sign === '{' || sign === '[') {
      depth++;
      fresh = true;
      at++;
    } else if (sign === '}' || sign === ']') {
      if (depth === 0) return trimmed(text, from, at);
      at++;
      if (--depth === 0) return at;
      fresh = false;
    } else if (sign === ',') {
      if (depth === 0) return trimmed(text, from, at);
      fresh = true;
      at++;
    } else if (sign === '#' && isSpace(text[at - 1])) {
      at = lineEnd(text, at, to);
    } else {
      fresh = sign === ':' || (fresh && isSpace(sign));
      at++;
    }
  }
  return trimmed(text, from, to);
}

/** Where the next thing that is no space, line break or comment stands. */
export function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const sign = text[at]!;
    if (isSpace(sign) || sign === '\uFEFF') at++;
    else if (sign === '#' && (at === 0 || isSpace(text[at - 1]))) at = lineEnd(text, at, to);
    else break;
  }
  return at;
}

function skipKey(text: string, from: number, to: number): number {
  if (isQuote(text[from]!)) return skipQuoted(text, from, to);
  let at = from;
  while (at < to && !/[,[\]{}\n]/.test(text[at]!) && !(text[at] === ':' && /[\s,[\]{}"']/.test(text[at + 1] ?? ' ')))
    at++;
  return Math.max(trimmed(text, from, at), from);
}

/** Where quoted text ends; no later than its line, since JSON keeps it on one and a forgotten mark must not turn the rest inside out. */
function skipQuoted(text: string, from: number, to: number): number {
  const mark = text[from]!;
  let at = from + 1;
  while (at < to && text[at] !== '\n') {
    if (text[at] === '\\' && mark === '"' && text[at + 1] !== '\n') at += 2;
    else if (text[at] !== mark) at++;
    else if (mark === "'" && text[at + 1] === "'") at += 2;
    else return at + 1;
  }
  return Math.min(at, to);
}

/** Whether a line's first text, at `at`, is a key indented by `margin` spaces or fewer. */
const beginsKey = (text: string, at: number, margin: number): boolean =>
  /["'\w]/.test(text[at]!) && standsBefore(text, at, margin + 1);

/** Whether `at` is the first text of its line and indented by fewer than `margin` spaces. */
function standsBefore(text: string, at: number, margin: number): boolean {
  let start = at;
  while (start > 0 && at - start < margin && isSpace(text[start - 1]) && text[start - 1] !== '\n') start--;
  return at - start < margin && (start === 0 || text[start - 1] === '\n');
}

const isQuote = (sign: string): boolean => sign === '"' || sign === "'";
const isSpace = (sign: string | undefined): boolean => sign === ' ' || sign === '\n' || sign === '\t' || sign === '\r';

function trimmed(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isSpace(text[end - 1])) end--;
  return end;
}
