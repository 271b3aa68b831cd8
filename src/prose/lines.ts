const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Where the line that holds `at` ends: the offset of its line ending (LF, CRLF or CR), or the text's length. */
export function lineEnd(text: string, at: number): number {
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LINE_FEED || code === CARRIAGE_RETURN) return i;
  }
  return text.length;
}

/** Where the line after a line ending at `end` begins; `end` itself at the end of the text. */
export function nextLine(text: string, end: number): number {
  if (end >= text.length) return end;
  return text.charCodeAt(end) === CARRIAGE_RETURN && text.charCodeAt(end + 1) === LINE_FEED ? end + 2 : end + 1;
}
