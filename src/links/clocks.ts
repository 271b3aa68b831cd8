import type { Span } from '../prose/span.ts';

/** A time of day as written. */
export interface Clock {
  /** UTF-16 offsets into the text. */
  readonly span: Span;
  /** Minutes since midnight. */
  readonly minutes: number;
}

/** "8:21 am", "9.30pm", "7 p.m."; "20:15"; "1300 hours" */
const CLOCK =
  /(\d{1,2})(?:[.:](\d\d))?\s?([ap])(?:\.\s?m\.|m\b)|(\d{1,2}):(\d\d)(?![:\d])|(\d\d)(\d\d)(?=\s(?:hours|hrs|GMT|UTC)\b)/iuy;

/** The time of day that begins at an offset of a text; null for anything else. */
export function clockAt(text: string, start: number): Clock | null {
  CLOCK.lastIndex = start;
  const parts = CLOCK.exec(text);
  if (!parts) return null;
  const [, twelve, past, half, ...full] = parts;
  const hour = half ? (Number(twelve) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(full[0] ?? full[2]);
  const minute = Number(half ? (past ?? 0) : (full[1] ?? full[3]));
  if (hour > 23 || minute > 59 || Number(twelve) > 12) return null;
  return { span: { start, end: start + parts[0].length }, minutes: hour * 60 + minute };
}

/** "from 8 p.m. to 6 a.m.": the time that a period ends at, where the one that it begins at is followed by such words. */
export function endOf({ span }: Clock, text: string): Clock | null {
  const link = /^\s?(?:to|until|till|–|-)\s?/.exec(text.slice(span.end, span.end + 8));
  return link && clockAt(text, span.end + link[0].length);
}
