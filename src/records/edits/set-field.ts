import { isMap, type Node, type Pair, type YAMLMap } from 'yaml';
import { keyedNodes } from '../keyed-nodes.ts';
import { nextLine } from '../line-end.ts';
import { type EntrySlice, type Outline, outlineOf } from '../outline/outline.ts';
import type { ClaimRecord, ClaimsFile } from '../record.ts';
import type { TextEdit } from '../text-edit.ts';
import { contentEnd, pairOf } from '../yaml/node-span.ts';
import { blockEnd, editOf, entryAt, eolOf, indentBefore } from './edit-site.ts';
import { type Value, yamlAfterColon, yamlInline, yamlKey } from './write-value.ts';

/**
 * The edits that give a record's field a value, or take the field out where `value` is null. Null where that cannot be done
 * here: the record or the value is shared with others by an anchor or alias, or the record is not in the file. Who edits many
 * records of a file has its `outline` made once.
 */
export function setField(
  file: Pick<ClaimsFile, 'uri' | 'text'>,
  record: Pick<ClaimRecord, 'span'>,
  key: string,
  value: Value | null,
  outline: Outline = outlineOf(file.uri, file.text),
): readonly TextEdit[] | null {
  const entry = entryAt(outline, record.span);
  if (!entry) return null;
  const own = file.text.slice(entry.start, entry.end);
  const { value: map, problem } = keyedNodes(entry.format, own);
  if (problem || !isMap(map) || !map.range) return null;
  const pair = pairOf(map, key);
  const site: Site = { uri: file.uri, file: file.text, entry, own, map: map as OwnMap, json: entry.format !== 'block' };
  if (!pair) return value === null ? [] : add(site, key, value);
  if (pair.value?.anchor || pair.key.anchor) return null;
  if (value === null) return [remove(site, pair)];
  return [replace(site, pair, value)];
}

type OwnMap = YAMLMap<Node, Node | null>;

interface Site {
  readonly uri: string;
  /** The whole file. */
  readonly file: string;
  readonly entry: EntrySlice;
  /** The entry's own text, which the nodes' ranges count from. */
  readonly own: string;
  readonly map: OwnMap;
  /** Whether values are written as JSON. */
  readonly json: boolean;
}

const edit = ({ uri, entry }: Site, start: number, end: number, text: string): TextEdit =>
  editOf(uri, entry.start + start, entry.start + end, text);

const inline = ({ json }: Site, value: Value): string => (json ? JSON.stringify(value) : yamlInline(value, true));

function replace(site: Site, { key, value: old }: Pair<Node, Node | null>, value: Value): TextEdit {
  const { own, map } = site;
  const colon = own.indexOf(':', key.range![1]) + 1;
  const [from, to] = old?.range && old.range[1] > old.range[0] ? [old.range[0], contentEnd(old)] : [colon, colon];
  const start = colon > 0 && colon <= from ? colon : from;
  if (map.flow) return edit(site, from, to, (from === to && from === start ? ' ' : '') + inline(site, value));
  const end = from + own.slice(from, to).trimEnd().length;
  const gap = own.slice(start, from);
  const indent = `${indentBefore(own, key.range![0]) ?? ''}  `;
  // What stands between the colon and the value (a tag, alignment) stays; a line break was there for the old value only.
  const bare = gap.trim() === '';
  const lines = yamlAfterColon(value, indent, eolOf(site.file));
  if (bare && (gap.includes('\n') || !lines.startsWith(' ') || gap === '')) return edit(site, start, end, lines);
  return edit(site, from, end, yamlInline(value));
}

function add(site: Site, key: string, value: Value): readonly TextEdit[] | null {
  const { file, entry, own, map, json } = site;
  const last = map.items.at(-1);
  const eol = eolOf(file);
  if (!last) return null;
  if (!map.flow) {
    const indent = indentBefore(own, map.items[0]!.key.range![0]);
    if (indent === null) return null;
    const at = blockEnd(file, entry) - entry.start;
    const open = own[at - 1] === '\n' ? '' : eol;
    return [edit(site, at, at, `${open}${indent}${yamlKey(key)}:${yamlAfterColon(value, `${indent}  `, eol)}${eol}`)];
  }
  const at = last.value?.range?.[1] ?? last.key.range![1];
  const indent = entry.format === 'line' ? null : indentBefore(own, last.key.range![0]);
  const between = indent === null ? ' ' : eol + indent;
  const name = json ? JSON.stringify(key) : yamlKey(key);
  return [edit(site, at, at, `,${between}${name}: ${inline(site, value)}`)];
}

function remove(site: Site, pair: Pair<Node, Node | null>): TextEdit {
  const { own, map } = site;
  const start = pair.key.range![0];
  const end = Math.max(pair.value ? contentEnd(pair.value) : 0, pair.key.range![1]);
  if (!map.flow) {
    const line = own.lastIndexOf('\n', start - 1) + 1;
    return edit(site, line, own[end - 1] === '\n' ? end : nextLine(own, end), '');
  }
  const after = own.slice(end).match(/^\s*,\s*/);
  if (after) return edit(site, start, end + after[0].length, '');
  const before = own.slice(0, start).match(/,\s*$/);
  return edit(site, start - (before?.[0].length ?? 0), end, '');
}
