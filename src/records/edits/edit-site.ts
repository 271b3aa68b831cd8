import type { Span } from '../../prose/span.ts';
import { keyedNodes } from '../keyed-nodes.ts';
import { nextLine } from '../line-end.ts';
import { contentLine } from '../outline/chunks.ts';
import { keyName } from '../outline/key-name.ts';
import type { EntrySlice, Outline } from '../outline/outline.ts';
import type { TextEdit } from '../text-edit.ts';
import { contentEnd, keyText } from '../yaml/node-span.ts';

/** The line break that a text uses. */
export function eolOf(text: string): string {
  const first = text.indexOf('\n');
  return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n';
}

/** One edit of a document. */
export const editOf = (uri: string, start: number, end: number, text: string): TextEdit => ({
  uri,
  span: { start, end },
  text,
});

/** The entry that a place stands in, null where none holds it. */
export const entryAt = ({ entries }: Outline, { start }: Span): EntrySlice | null =>
  entries.find((entry) => entry.start <= start && start < entry.end) ?? null;

/** The id of an entry, null where it has none that can be told. */
export function idOf(text: string, { start, end, format }: EntrySlice): string | null {
  const own = text.slice(start, end);
  return keyName(own, own.search(/\S|$/))?.name ?? keyText(keyedNodes(format, own).key);
}

/** The white space that a line begins with, up to an offset on it; null where something else stands before. */
export function indentBefore(text: string, at: number): string | null {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return /^[ \t\uFEFF]*$/.test(before) ? before.replace('\uFEFF', '') : null;
}

/**
 * Where an indented entry ends: after its last line and the comments indented with it. Blank lines and comments at the
 * margin after it are nobody's or the next one's, except blank lines that its text keeps (`|+`).
 */
export function blockEnd(text: string, { start, end, format }: EntrySlice): number {
  const own = text.slice(start, end);
  const first = contentLine(own, 0, own.length);
  if (!first) return end;
  let last = first.end;
  for (let line = 0; line < own.length; line = nextLine(own, line)) {
    const visible = own.slice(line).match(/^( *)(?![ \r\n]|$)/);
    const indented = visible !== null && visible[1]!.length > first.text - first.start;
    if (indented || contentLine(own, line, nextLine(own, line))) last = nextLine(own, line);
  }
  const { value, problem } = keyedNodes(format, own);
  const kept = value && !problem ? contentEnd(value) : 0;
  return (
    start +
    Math.max(
      own[last - 1] === '\n' || last >= own.length ? last : nextLine(own, last),
      own[kept - 1] === '\n' ? kept : 0,
    )
  );
}

/** Where the comments begin that stand directly above an entry, no deeper than it: they belong to it. */
export function aboveComments(text: string, entryStart: number): number {
  const margin = text.slice(entryStart).search(/[^ ]/);
  let at = entryStart;
  while (at > 0) {
    const above = text.lastIndexOf('\n', at - 2) + 1;
    const indent = text.slice(above, at).match(/^ *(?=#)/)?.[0].length;
    if (indent === undefined || indent > margin) break;
    at = above;
  }
  return at;
}
