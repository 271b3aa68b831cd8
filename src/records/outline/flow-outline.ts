import type { Span } from '../../prose/span.ts';
import { type Message, message } from '../message.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../record.ts';
import { type Member, type Members, scanMembers, skipSpace } from './flow-scan.ts';
import type { ClaimsSection, EntrySlice, Parts, Section } from './outline.ts';

/** Takes a document in brackets (JSON, or YAML in flow style) apart. */
export function flowOutline(text: string, { start, end: to }: Span): Parts {
  const open = skipSpace(text, start, to);
  const root = scanMembers(text, open, to, null);
  const whole = root.closed && skipSpace(text, root.close + 1, to) >= to;
  const named = root.members.find((member) => nameOf(text, member) === 'claims');
  const claims = named ?? (whole ? null : searchClaims(text, open, to));
  const others = root.members.filter((member) => member !== named && (whole || member.end <= (claims?.key ?? to)));
  if (!claims) {
    const known = others.length === 0 || others.some((member) => /^(?:version|desk)$/.test(nameOf(text, member)));
    if (!whole)
      return { sections: others.map(section), claims, entries: [], problems: [error('syntax', NEVER_CLOSED, open)] };
    if (!known) return { sections: [], claims, entries: [], problems: [error('no-claims', NO_CLAIMS, open)] };
    return { sections: others.map(section), claims, entries: [], problems: partings(root) };
  }
  if (text[claims.value] !== '{') return noEntries(text, others.map(section), claims);
  const read = flowEntries(text, claims.key, claims.value, whole ? claims.end : to, whole);
  const rest = whole ? { members: [], problems: partings(root) } : restOf(text, open, read.section.body.end, to);
  const problems = [...read.problems, ...rest.problems];
  // A record that is cut short says so itself.
  const explained = whole || problems.length > 0 || read.entries.some(({ end }) => text[end - 1] !== '}');
  return {
    sections: [...others, ...rest.members].map(section),
    claims: read.section,
    entries: read.entries,
    problems: explained ? problems : [error('syntax', NEVER_CLOSED, open)],
  };
}

const section = ({ key, end }: Member): Section => ({ start: key, end, format: 'flow' });

/** What follows the records where brackets do not pair: the bracket that closes them stands at `close`. */
function restOf(
  text: string,
  open: number,
  close: number,
  to: number,
): { members: readonly Member[]; problems: Problem[] } {
  if (close >= to) return { members: [], problems: [] };
  const rest = scanMembers(text, close, to, null);
  const after = skipSpace(text, rest.close + 1, to);
  const problems = !rest.closed
    ? [error('syntax', NEVER_CLOSED, open)]
    : after < to
      ? [error('syntax', AFTER, after)]
      : [];
  return { members: rest.members, problems };
}

function noEntries(text: string, sections: readonly Section[], { key, value, end }: Member): Parts {
  if (!/^(?:null|~|)$/.test(text.slice(value, end)))
    return { sections, claims: null, entries: [], problems: [error('claims-not-a-map', NOT_A_MAP, value)] };
  const nothing = { start: value, end };
  return { sections, claims: { key, format: 'flow', body: nothing, nothing, margin: 0 }, entries: [], problems: [] };
}

/**
 * The entries of the map of records whose key stands at `key` and whose opening bracket at `open`. Where brackets do not pair (`paired` is false,
 * or they turn out not to), lines that begin a key at the indentation of the first one begin an entry.
 */
export function flowEntries(
  text: string,
  key: number,
  open: number,
  to: number,
  paired: boolean,
): Pick<Parts, 'entries' | 'problems'> & { readonly section: ClaimsSection } {
  let scan = scanMembers(text, open, to, null);
  const margin = scan.members[0] ? indentOf(text, scan.members[0].key) : null;
  const whole = paired && scan.closed && skipSpace(text, scan.close + 1, to) >= to;
  if (margin !== null && !whole) scan = scanMembers(text, open, to, margin);
  const problems = partings(scan);
  if (!scan.closed) problems.push(error('syntax', NEVER_CLOSED, open));
  const entries = scan.members.map(
    (member): EntrySlice => ({ start: member.key, end: member.end, format: 'flow', standing: 'regular' }),
  );
  const body = { start: open + 1, end: scan.close };
  const nothing =
    scan.closed && text.slice(open + 1, scan.close).trim() === '' ? { start: open, end: scan.close + 1 } : null;
  return { section: { key, format: 'flow', body, nothing, margin: 0 }, entries, problems };
}

const partings = (scan: Members): Problem[] => [
  ...scan.members.filter(({ unparted }) => unparted).map(({ key }) => error('syntax', UNPARTED, key)),
  ...scan.strays.map((at) => error('syntax', STRAY, at)),
];

/** The key of the records, found by its name: something before it is not closed. */
function searchClaims(text: string, from: number, to: number): Member | null {
  for (let key = text.indexOf('claims', from); key >= 0 && key < to; key = text.indexOf('claims', key + 1)) {
    const after = key + 'claims'.length;
    const keyEnd = text[after] === '"' || text[after] === "'" ? after + 1 : after;
    const colon = skipSpace(text, keyEnd, to);
    const value = skipSpace(text, colon + 1, to);
    if (text[colon] === ':' && text[value] === '{') return { key, keyEnd, value, end: to, unparted: false };
  }
  return null;
}

const nameOf = (text: string, { key, keyEnd }: Member): string =>
  text.slice(key, keyEnd).replace(/^(["'])(.*)\1$/, '$2');

/** How many spaces stand before an offset on its line, null where something else does. */
function indentOf(text: string, at: number): number | null {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  return /^[ \t]*$/.test(text.slice(start, at)) ? at - start : null;
}

const NO_CLAIMS = message(
  'This file has no "claims" and no record is read: put the records into a map under that key.',
);
const NOT_A_MAP = message('"claims" holds no records: it must be a map of records by id, { "id": { … } }.');
const NEVER_CLOSED = message('This bracket is never closed: add "}" where the map ends.');
const AFTER = message("This stands after the end of the file's map and is not read: remove it.");
const UNPARTED = message('A comma is missing before this.');
const STRAY = message('This bracket closes nothing: remove it.');

const error = (code: string, text: Message, at: number): Problem =>
  problem(code, 'error', text, { start: at, end: at + 1 });
