import type { Span } from '../../prose/span.ts';
import { nextLine } from '../line-end.ts';
import { message } from '../message.ts';
import type { Problem } from '../record.ts';
import { contentLine } from './chunks.ts';

/** Finds the one document of a YAML text: after a byte order mark, directives and `---`, before `---` or `...`. */
export function documentBody(text: string): { readonly body: Span; readonly problems: readonly Problem[] } {
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  for (let line = contentLine(text, start, text.length); line; line = contentLine(text, line.end + 1, text.length)) {
    if (text[line.start] === '%') continue;
    if (isMarker(text, line.start, '---')) start = line.start + 3;
    break;
  }
  const end = nextMarker(text, start);
  const after = contentLine(text, nextLine(text, end), text.length);
  if (!after) return { body: { start, end }, problems: [] };
  const span = { start: end, end: end + 3 };
  return { body: { start, end }, problems: [{ code: 'several-documents', severity: 'error', message: SEVERAL, span }] };
}

const SEVERAL = message(
  'What stands below this line is not read: keep all records in one document, without "---" or "...".',
);

function nextMarker(text: string, from: number): number {
  let first = text.length;
  for (const marker of ['---', '...'])
    for (let at = text.indexOf(`\n${marker}`, from); at >= 0 && at < first; at = text.indexOf(`\n${marker}`, at + 1))
      if (isMarker(text, at + 1, marker)) first = at + 1;
  return first;
}

const isMarker = (text: string, at: number, marker: string): boolean =>
  text.startsWith(marker, at) && (at + 3 >= text.length || /\s/.test(text[at + 3]!));
