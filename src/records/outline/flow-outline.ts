import type { Span } from '../../prose/span.ts';
import { type Message, message } from '../message.ts';
import type { Problem } from '../record.ts';
import { type Member, type Members, scanMembers, skipSpace } from './flow-scan.ts';
import type { ClaimsSection, EntrySlice, Parts, Section } from './outline.ts';

/** Takes a document in brackets (JSON, or YAML in flow style) apart. */
export function flowOutline(text: string, { start, end: to }: Span): Parts {
  const open = skipSpace(text, start, to);
  const root = scanMembers(text, open, to, null);
  const whole = root.closed && skipSpace(text, root.close + 1, to) >= to;
  const claims = root.members.find((member) => nameOf(text, member) === 'claims') ?? null;
  const sections = root.members
    .filter((member) => nameOf(text, member) !== 'claims' && (whole || member.end <= (claims?.key ?? 0)))
    .map(({ key, end }): Section => ({ start: key, end, format: 'flow' }));
  const header = claims ? { start: claims.key, end: claims.value } : whole ? null : searchHeader(text, open, to);
  if (!header) {
    if (sections.length > 0 || (whole && root.members.length === 0))
      return {
        sections,
        claims: null,
        entries: [],
        problems: whole ? partings(root) : [error('syntax', NEVER_CLOSED, open)],
      };
    return { sections, claims: null, entries: [], problems: [error('no-claims', NO_CLAIMS, open)] };
  }
  if (text[header.end] !== '{') return noEntries(text, sections, claims!);
  const { section, entries, problems } = flowEntries(text, header.start, header.end, whole ? claims!.end : to, whole);
  return { sections, claims: section, entries, problems: [...(whole ? partings(root) : []), ...problems] };
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

function searchHeader(text: string, from: number, to: number): { readonly start: number; readonly end: number } | null {
  for (let at = text.indexOf('claims', from); at >= 0 && at < to; at = text.indexOf('claims', at + 1)) {
    const after = at + 'claims'.length;
    const colon = skipSpace(text, text[after] === '"' || text[after] === "'" ? after + 1 : after, to);
    const value = skipSpace(text, colon + 1, to);
    if (text[colon] === ':' && text[value] === '{') return { start: at, end: value };
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
const UNPARTED = message('A comma is missing before this.');
const STRAY = message('This bracket closes nothing: remove it.');

const error = (code: string, text: Message, at: number): Problem => ({
  code,
  severity: 'error',
  message: text,
  span: { start: at, end: at + 1 },
});
