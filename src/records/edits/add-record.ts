import { contentLine } from '../outline/chunks.ts';
import { type ClaimsSection, type EntrySlice, isJsonLines, type Outline, outlineOf } from '../outline/outline.ts';
import type { ClaimsFile } from '../record.ts';
import type { RecordValues } from '../record-values.ts';
import { CLAIMS_VERSION, RECORD_KEYS } from '../schema.ts';
import type { TextEdit } from '../text-edit.ts';
import { aboveComments, blockEnd, editOf, eolOf, idOf, indentBefore } from './edit-site.ts';
import { given, type Value, yamlAfterColon, yamlScalar } from './write-value.ts';

/** What a new record says; keys that are left out, null or empty are not written. */
export type RecordFields = { readonly [K in keyof RecordValues]?: RecordValues[K] | null };

/**
 * The edits that add a record: before the first record with a greater id, or after the last, written like the others.
 * Null where no record can be added before the file is mended: its `claims` is no map, or it is no text.
 */
export function addRecord(
  file: Pick<ClaimsFile, 'uri' | 'text'>,
  id: string,
  fields: RecordFields,
): readonly TextEdit[] | null {
  const outline = outlineOf(file.uri, file.text);
  const eol = eolOf(file.text);
  const site: Site = { ...file, outline, id, fields: written(fields), eol };
  if (outline.problems.some(({ code }) => code === 'not-text' || code === 'claims-not-a-map')) return null;
  if (isJsonLines(file.uri)) return [atEnd(site, `${JSON.stringify({ id, ...site.fields })}${eol}`)];
  const { claims } = outline;
  if (outline.format === 'flow') return claims ? addMember(site, claims) : addClaimsMember(site);
  if (claims) return claims.format === 'flow' ? addMember(site, claims) : addEntry(site, claims);
  if (outline.format === null && /\.json$/i.test(file.uri)) {
    const whole = { version: Number(CLAIMS_VERSION), claims: { [id]: site.fields } };
    return [atEnd(site, JSON.stringify(whole, null, 2).replaceAll('\n', eol) + eol)];
  }
  const version = outline.format === null ? `version: ${CLAIMS_VERSION}${eol}` : '';
  return [atEnd(site, `${version}claims:${eol}${entry(site, '  ', '    ')}`)];
}

type Fields = Readonly<Record<string, Value>>;

interface Site {
  readonly uri: string;
  readonly text: string;
  readonly outline: Outline;
  readonly id: string;
  readonly fields: Fields;
  readonly eol: string;
}

function written(fields: RecordFields): Fields {
  const kept: Record<string, Value> = {};
  for (const key of RECORD_KEYS) {
    const value = fields[key];
    if (value && (typeof value === 'string' || Object.keys(value).length > 0)) kept[key] = value as Value;
  }
  return kept;
}

/** Adds whole lines where the document ends. */
function atEnd({ uri, text, outline, eol }: Site, lines: string): TextEdit {
  const { end } = outline.body;
  const open = end > 0 && !/[\n\uFEFF]/.test(text[end - 1]!);
  return editOf(uri, end, end, (open ? eol : '') + lines);
}

function addEntry(site: Site, claims: ClaimsSection): readonly TextEdit[] | null {
  const { uri, text, outline, eol } = site;
  const entries = outline.entries.filter(({ format, standing }) => format === 'block' && standing === 'regular');
  if (entries.length === 0 && contentLine(outline.text, claims.body.start, claims.body.end)) return null;
  const margin = entries.length > 0 ? ' '.repeat(claims.margin) : `${indentBefore(text, claims.key) ?? ''}  `;
  const lines = entry(site, margin, margin + fieldIndent(text, entries));
  const next = entries.find((other) => (idOf(text, other) ?? '') > site.id);
  const apart = entries.slice(1).some(({ start }) => isBlankLine(text, aboveComments(text, start))) ? eol : '';
  const removal = claims.nothing ? [removeNothing(site, claims.nothing)] : [];
  if (next) {
    const at = aboveComments(text, next.start);
    return [editOf(uri, at, at, lines + apart)];
  }
  const last = entries.at(-1);
  const at = last ? blockEnd(text, last) : claims.body.start;
  const open = at > 0 && text[at - 1] !== '\n' ? eol : '';
  return [...removal, editOf(uri, at, at, open + (last ? apart : '') + lines)];
}

/** A record as indented YAML, its lines ended. */
function entry({ id, fields, eol }: Site, margin: string, indent: string): string {
  const lines = given(fields).map(
    ([key, value]) => `${indent}${key}:${yamlAfterColon(value, `${indent}  `, eol)}${eol}`,
  );
  return `${margin}${yamlScalar(id, true)}:${eol}${lines.join('')}`;
}

/** How much deeper than its id the first entry indents its fields. */
function fieldIndent(text: string, entries: readonly EntrySlice[]): string {
  for (const { start, end } of entries) {
    const own = contentLine(text, start, end);
    const field = own && contentLine(text, own.end + 1, end);
    if (field && field.text - field.start > own.text - own.start)
      return ' '.repeat(field.text - field.start - (own.text - own.start));
  }
  return '  ';
}

const isBlankLine = (text: string, lineStart: number): boolean =>
  lineStart > 0 && text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, lineStart).trim() === '';

/** Takes out an empty value with the space before it. */
function removeNothing(
  { uri, text }: Site,
  { start, end }: { readonly start: number; readonly end: number },
): TextEdit {
  const before = text.slice(0, start);
  return editOf(uri, before.trimEnd().length, end, '');
}

/** Adds a member to the records in brackets. */
function addMember(site: Site, { body, nothing, key }: ClaimsSection): readonly TextEdit[] {
  const { uri, text, outline, eol } = site;
  const entries = outline.entries.filter(({ format }) => format === 'flow');
  const first = entries[0];
  const outer = indentBefore(text, key);
  if (!first) {
    const whole = nothing ?? { start: body.start - 1, end: body.end };
    const unit = outer || '  ';
    const inner = outer === null ? null : outer + unit;
    const lines = inner === null ? member(site, null, '') : `${eol}${inner}${member(site, inner, unit)}${eol}${outer}`;
    return [editOf(uri, whole.start, whole.end, `{${lines}}`)];
  }
  const indent = indentBefore(text, first.start);
  const unit = indent?.startsWith(outer ?? '') ? indent.slice((outer ?? '').length) : '  ';
  const own = member(site, indent, unit || '  ');
  const between = indent === null ? ' ' : eol + indent;
  const next = entries.find((other) => (idOf(text, other) ?? '') > site.id);
  if (next) return [editOf(uri, next.start, next.start, `${own},${between}`)];
  const end = entries.at(-1)!.end;
  return [editOf(uri, end, end, `,${between}${own}`)];
}

/** Adds the records to a document in brackets that has none yet. */
function addClaimsMember(site: Site): readonly TextEdit[] {
  const { uri, text, outline, eol } = site;
  const open = text.indexOf('{', outline.body.start) + 1;
  const next = open + text.slice(open).search(/\S|$/);
  const indent = indentBefore(text, next);
  const claims = JSON.stringify({ claims: { [site.id]: site.fields } }, null, indent ?? undefined).slice(1, -1);
  const comma = text[next] === '}' ? '' : ',';
  return [editOf(uri, open, open, claims.trimEnd().replaceAll('\n', eol) + comma)];
}

/** A record as a member of a JSON map; on one line where no indentation is given. */
function member({ id, fields, eol }: Site, indent: string | null, unit: string): string {
  const value = JSON.stringify(fields, null, indent === null ? undefined : unit).replaceAll('\n', eol + indent);
  return `${JSON.stringify(id)}: ${value}`;
}
