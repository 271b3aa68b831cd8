import { isMap } from 'yaml';
import type { Span } from '../../prose/span.ts';
import { type Message, message } from '../message.ts';
import type { Problem } from '../record.ts';
import { shifted } from '../shifted.ts';
import { pairOf } from '../yaml/node-span.ts';
import { parseYaml, type Yaml } from '../yaml/parse-yaml.ts';
import { syntaxProblem } from '../yaml/syntax-problem.ts';
import { type Chunk, chunksOf, contentLine } from './chunks.ts';
import { flowEntries } from './flow-outline.ts';
import { keyName } from './key-name.ts';
import type { ClaimsSection, EntrySlice, Parts, Section } from './outline.ts';

/** Takes an indented YAML document apart by its lines. */
export function blockOutline(text: string, body: Span): Parts {
  const sections: Section[] = [];
  const strays: Chunk[] = [];
  const entries: EntrySlice[] = [];
  const problems: Problem[] = [];
  let claims: ClaimsSection | null = null;
  const first = contentLine(text, body.start, body.end);
  for (const chunk of first ? chunksOf(text, first.start, body.end, first.text - first.start) : []) {
    const key = keyName(text, chunk.key);
    if (key?.name === 'claims') {
      const read = claimsSection(text, chunk, key.end);
      if (claims) problems.push(error('duplicate-key', TWICE, chunk.key, chunk.key + key.name.length));
      claims ??= read.claims;
      entries.push(...read.entries);
      problems.push(...read.problems);
    } else if (key?.name === 'version' || key?.name === 'desk') {
      sections.push({ start: chunk.start, end: chunk.end, format: 'block' });
    } else {
      strays.push(chunk);
    }
  }
  if (!claims && sections.length === 0 && problems.length === 0 && first) {
    const end = first.text + text.slice(first.text, first.end).trimEnd().length;
    return { sections, claims, entries, problems: [error('no-claims', NO_CLAIMS, first.text, end)] };
  }
  for (const chunk of strays) {
    const margin = claims?.format === 'block' ? claims.margin : 0;
    const below = margin > chunk.indent ? chunksOf(text, lineAfter(text, chunk), chunk.end, margin) : [];
    const problem = strayProblem(text, chunk, below[0]?.start ?? chunk.end);
    if (!problem) {
      sections.push({ start: chunk.start, end: chunk.end, format: 'block' });
      continue;
    }
    problems.push(problem);
    entries.push(...below.map(({ start, end }): EntrySlice => ({ start, end, format: 'block', standing: 'rescued' })));
  }
  entries.sort((a, b) => a.start - b.start);
  return { sections, claims, entries, problems };
}

/** Splits whole lines of the claims section into entries; a line between two margins begins a misindented one. */
export function blockEntries(text: string, from: number, to: number, margin: number): readonly EntrySlice[] {
  const entries: EntrySlice[] = [];
  for (const chunk of chunksOf(text, from, to, margin)) {
    const starts = [chunk.start, ...misindented(text, chunk)];
    for (const [i, start] of starts.entries()) {
      const standing = i === 0 && chunk.indent === margin ? 'regular' : 'misindented';
      entries.push({ start, end: starts[i + 1] ?? chunk.end, format: 'block', standing });
    }
  }
  return entries;
}

/** The starts of lines within an entry that are deeper than its id and less deep than its first field. */
function misindented(text: string, chunk: Chunk): readonly number[] {
  const starts: number[] = [];
  const key = keyName(text, chunk.key);
  const below = lineAfter(text, chunk);
  // Within brackets and multi-line text indentation is free.
  if (!key || !/^\s*(?:[#&!]|$)/.test(text.slice(key.end, below))) return starts;
  let fields: number | null = null;
  for (let at = below; ; ) {
    const line = contentLine(text, at, chunk.end);
    if (!line) return starts;
    const indent = line.text - line.start;
    fields ??= indent;
    if (indent > chunk.indent && indent < fields && keyName(text, line.text)) {
      starts.push(line.start);
      fields = null;
    }
    at = line.end + 1;
  }
}

function claimsSection(text: string, chunk: Chunk, afterKey: number): Pick<Parts, 'claims' | 'entries' | 'problems'> {
  const { key } = chunk;
  const below = lineAfter(text, chunk);
  const head = text.slice(afterKey, below).match(/^\s*(?:[&!]\S*\s+)*/)![0].length + afterKey;
  const written = text.slice(head, below).match(/^(?:~|null)(?=\s|$)/)?.[0] ?? '';
  const first = contentLine(text, below, chunk.end);
  const open = text[head] === '{' ? head : head >= below && first && text[first.text] === '{' ? first.text : null;
  if (open !== null) return inBrackets(text, chunk, open);
  const rest = text.slice(head + written.length, below).trim();
  const isList = first && text[first.text] === '-' && /\s/.test(text[first.text + 1] ?? ' ');
  if (isList || (rest !== '' && !rest.startsWith('#')))
    return {
      claims: null,
      entries: [],
      problems: [error('claims-not-a-map', NOT_A_MAP, key, firstLineEnd(text, chunk))],
    };
  const nothing = written ? { start: head, end: head + written.length } : null;
  const tabbed = first && text[first.text] === '\t' ? [error('tab-indent', TABBED, first.text, first.text + 1)] : [];
  const margin = first && tabbed.length === 0 ? first.text - first.start : 0;
  const entries = margin > chunk.indent ? blockEntries(text, below, chunk.end, margin) : [];
  const body = { start: below, end: chunk.end };
  return { claims: { key, format: 'block', body, nothing, margin }, entries, problems: tabbed };
}

function inBrackets(text: string, chunk: Chunk, open: number): Pick<Parts, 'claims' | 'entries' | 'problems'> {
  const { section, entries, problems } = flowEntries(text, chunk.key, open, chunk.end, true);
  const below = afterLine(text, section.nothing?.end ?? open, chunk.end);
  // Empty brackets are no style yet: what is added is written like the rest of the file.
  const claims: ClaimsSection = section.nothing
    ? { ...section, format: 'block', body: { start: below, end: chunk.end } }
    : section;
  return { claims, entries, problems };
}

/**
 * What is wrong with an unknown top-level key, null where it is merely unknown. From `records` on, its lines are indented
 * like records and may be theirs.
 */
function strayProblem(text: string, chunk: Chunk, records: number): Problem | null {
  const outside = error('outside-claims', OUTSIDE, chunk.key, firstLineEnd(text, chunk));
  // `x-…` is where shared parts are kept for aliases, by a custom of YAML files.
  const apart = text.startsWith('x-', chunk.key);
  if (!apart && isRecord(parseYaml(text.slice(chunk.start, records)))) return outside;
  const own = text.slice(chunk.start, chunk.end);
  const yaml = parseYaml(own);
  const syntax = syntaxProblem(yaml, own);
  if (syntax) return shifted(syntax, chunk.start);
  if (!isMap(yaml.contents)) return error('syntax', NO_KEY, chunk.key, firstLineEnd(text, chunk));
  return !apart && isRecord(yaml) ? outside : null;
}

function isRecord({ contents }: Yaml): boolean {
  const value = isMap(contents) ? contents.items[0]?.value : null;
  return pairOf(value, 'statement') !== null || pairOf(value, 'quote') !== null;
}

const NO_KEY = message('This line has no "key: value": add a colon and a space after the key.');
const OUTSIDE = message('This record stands outside "claims:" and is not read: indent it like the records there.');
const NO_CLAIMS = message(
  'This file has no "claims:" and no record is read: put the records below that key, indented.',
);
const NOT_A_MAP = message(
  '"claims" holds no records: write each record\'s id with a colon on an indented line below it.',
);
const TABBED = message('A tab indents this line: indent with spaces.');
const TWICE = message('"claims" is given twice: put all records below the first one.');

const error = (code: string, text: Message, start: number, end: number): Problem => ({
  code,
  severity: 'error',
  message: text,
  span: { start, end },
});

const lineAfter = (text: string, chunk: Chunk): number => afterLine(text, chunk.key, chunk.end);

function afterLine(text: string, at: number, to: number): number {
  const lineBreak = text.indexOf('\n', at);
  return lineBreak < 0 || lineBreak >= to ? to : lineBreak + 1;
}

const firstLineEnd = (text: string, chunk: Chunk): number =>
  chunk.key + text.slice(chunk.key, lineAfter(text, chunk)).trimEnd().length;
