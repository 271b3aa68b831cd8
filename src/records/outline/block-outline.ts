import type { Span } from '../../prose/span.ts';
import { nextLine } from '../line-end.ts';
import { message } from '../message.ts';
import { problem } from '../problem.ts';
import { type Chunk, chunksOf, contentLine } from './chunks.ts';
import { claimsSection } from './claims-section.ts';
import { keyName } from './key-name.ts';
import type { ClaimsSection, EntrySlice, Parts, Section } from './outline.ts';
import { strayProblem } from './stray.ts';

/** Takes an indented YAML document apart by its lines. */
export function blockOutline(text: string, body: Span): Parts {
  const first = contentLine(text, body.start, body.end);
  if (!first) return { sections: [], claims: null, entries: [], problems: [] };
  const known: Section[] = [];
  const claims: Omit<Parts, 'sections'>[] = [];
  const strays: Chunk[] = [];
  for (const chunk of chunksOf(text, first.start, body.end, first.text - first.start)) {
    const key = keyName(text, chunk.key);
    if (key?.name === 'claims') claims.push(claimsSection(text, chunk, key.end));
    else if (key?.name === 'version' || key?.name === 'desk') known.push(sectionOf(chunk));
    else strays.push(chunk);
  }
  const main = claims[0]?.claims ?? null;
  if (claims.length === 0 && known.length === 0) {
    const line = text.slice(first.text, first.end).trimEnd();
    const span = { start: first.text, end: first.text + line.length };
    return { sections: [], claims: null, entries: [], problems: [problem('no-claims', 'error', NO_CLAIMS, span)] };
  }
  const read = strays.map((chunk) => readStray(text, chunk, main));
  const again = claims.slice(1).flatMap((section) => section.claims ?? []);
  return {
    sections: [...known, ...read.flatMap(({ sections }) => sections)],
    claims: main,
    entries: [...claims, ...read].flatMap(({ entries }) => entries).sort((a, b) => a.start - b.start),
    problems: [
      ...[...claims, ...read].flatMap(({ problems }) => problems),
      ...again.map(({ key }) => problem('duplicate-key', 'error', TWICE, { start: key, end: key + 'claims'.length })),
    ],
  };
}

/** A section that is merely unknown, or a problem and the records that stand below it. */
function readStray(text: string, chunk: Chunk, claims: ClaimsSection | null): Omit<Parts, 'claims'> {
  const margin = claims?.format === 'block' ? claims.margin : 0;
  const below = margin > chunk.indent ? chunksOf(text, nextLine(text, chunk.key, chunk.end), chunk.end, margin) : [];
  const found = strayProblem(text, chunk, below[0]?.start ?? chunk.end);
  if (!found) return { sections: [sectionOf(chunk)], entries: [], problems: [] };
  const rescued = below.map(({ start, end }): EntrySlice => ({ start, end, format: 'block', standing: 'rescued' }));
  return { sections: [], entries: rescued, problems: [found] };
}

const sectionOf = ({ start, end }: Chunk): Section => ({ start, end, format: 'block' });

const NO_CLAIMS = message(
  'This file has no "claims:" and no record is read: put the records below that key, indented.',
);
const TWICE = message('"claims" is given twice: put all records below the first one.');
