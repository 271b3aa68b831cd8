import { nextLine, restOfLine } from '../line-end.ts';
import { message } from '../message.ts';
import { problem } from '../problem.ts';
import { blockEntries } from './block-entries.ts';
import { type Chunk, type ContentLine, contentLine } from './chunks.ts';
import { flowEntries } from './flow-outline.ts';
import type { ClaimsSection, Parts } from './outline.ts';

/** Takes the section of an indented document apart that holds the records; its key's colon ends at `afterKey`. */
export function claimsSection(text: string, chunk: Chunk, afterKey: number): Omit<Parts, 'sections'> {
  const below = nextLine(text, chunk.key, chunk.end);
  // Anchors and tags may stand before the value.
  const head = afterKey + text.slice(afterKey, below).match(/^\s*(?:[&!]\S*\s+)*/)![0].length;
  const first = contentLine(text, below, chunk.end);
  const value = head < below ? head : first?.text;
  if (value !== undefined && text[value] === '{') return inBrackets(text, chunk, value);

  const written = text.slice(head, below).match(/^(?:~|null)(?=\s|$)/)?.[0] ?? '';
  const rest = text.slice(head + written.length, below).trim();
  if ((rest !== '' && !rest.startsWith('#')) || (first && isItem(text, first))) {
    const span = restOfLine(text, chunk.key, chunk.end);
    return { claims: null, entries: [], problems: [problem('claims-not-a-map', 'error', NOT_A_MAP, span)] };
  }

  const tab = first && text[first.text] === '\t' ? { start: first.text, end: first.text + 1 } : null;
  const margin = first && !tab ? first.text - first.start : 0;
  const claims: ClaimsSection = {
    key: chunk.key,
    format: 'block',
    body: { start: below, end: chunk.end },
    nothing: written ? { start: head, end: head + written.length } : null,
    margin,
  };
  return {
    claims,
    entries: margin > chunk.indent ? blockEntries(text, below, chunk.end, margin) : [],
    problems: tab ? [problem('tab-indent', 'error', TABBED, tab)] : [],
  };
}

function inBrackets(text: string, chunk: Chunk, open: number): Omit<Parts, 'sections'> {
  const { section, entries, problems } = flowEntries(text, chunk.key, open, chunk.end, true);
  if (!section.nothing) return { claims: section, entries, problems };
  // Empty brackets are no style yet: what is added is written like the rest of the file.
  const body = { start: nextLine(text, section.nothing.end, chunk.end), end: chunk.end };
  return { claims: { ...section, format: 'block', body }, entries, problems };
}

const isItem = (text: string, line: ContentLine): boolean =>
  text[line.text] === '-' && /\s/.test(text[line.text + 1] ?? ' ');

const NOT_A_MAP = message(
  '"claims" holds no records: write each record\'s id with a colon on an indented line below it.',
);
const TABBED = message('A tab indents this line: indent with spaces.');
