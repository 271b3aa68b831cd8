import * as vscode from 'vscode';
import { yamlScalar } from '../records/edits/write-value.ts';
import { type Field, fieldsOf } from '../records/fields.ts';
import { isJsonLines } from '../records/outline/outline.ts';
import { type PlaceInFile, placeInFile } from '../records/place-in-file.ts';
import type { ClaimRecord } from '../records/record.ts';
import type { Records } from '../records/records.ts';
import { STATUSES } from '../records/schema.ts';
import { localDay } from '../reports/local-day.ts';
import { card } from './card.ts';
import { openClaims } from './claims-document.ts';
import type { Desk } from './desk.ts';
import { rangeOf } from './ranges.ts';
import { recordCard } from './record-card.ts';
import { statusLook } from './status.ts';
import { shorten } from './wording.ts';

/** The characters after which completion of a claims file opens by itself. */
export const CLAIMS_TRIGGERS = [' ', '"', '[', ','] as const;

/** More values than this are cut to those that hold what was typed. */
const MOST = 1000;

/** Completes a claims file: its keys, and what the desk has written elsewhere: ids, matters, speakers, outlets, initials. */
export class ClaimsCompletions implements vscode.CompletionItemProvider {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  provideCompletionItems(document: vscode.TextDocument, position: vscode.Position): vscode.CompletionList | undefined {
    const open = openClaims(this.#desk, document);
    if (!open) return undefined;
    const offset = document.offsetAt(position);
    const place = placeInFile(open.file, offset);
    if (place.map === null) return undefined;
    const json = open.file.outline.format === 'flow' || isJsonLines(open.file.uri);
    const site: Site = {
      place,
      json,
      typed: document.getText(rangeOf(document, place.typed)),
      range: rangeOf(document, place.typed),
      rest: document.lineAt(position.line).text.slice(position.character),
    };
    if (place.isKey) return new vscode.CompletionList(hasSchema(document) ? [] : keyItems(site));
    const known = hasSchema(document) && place.key === 'status' ? [] : valuesFor(place, open.newsroom.records);
    const typed = site.typed.replace(/^["']/, '').toLowerCase();
    const shown = known.length > MOST ? known.filter(({ text }) => text.toLowerCase().includes(typed)) : known;
    return new vscode.CompletionList(
      shown.slice(0, MOST).map((value, rank) => valueItem(value, rank, site)),
      known.length > MOST,
    );
  }
}

interface Site {
  readonly place: PlaceInFile;
  /** Whether values are written as JSON. */
  readonly json: boolean;
  readonly typed: string;
  readonly range: vscode.Range;
  /** What follows in the line. */
  readonly rest: string;
}

/** Whether another extension completes keys and statuses already, from the schema that this one contributes. */
function hasSchema({ uri }: vscode.TextDocument): boolean {
  if (uri.path.endsWith('/claims.json')) return true;
  return /\/claims\.ya?ml$/.test(uri.path) && vscode.extensions.getExtension('redhat.vscode-yaml') !== undefined;
}

function keyItems(site: Site): vscode.CompletionItem[] {
  const { place, json, range } = site;
  const fields = fieldsOf(place.map!);
  const withId = json && place.map === 'record' && isLine(place) ? [ID, ...fields] : fields;
  return withId
    .filter(({ key }) => !place.taken.has(key))
    .map((field, rank) => {
      const item = new vscode.CompletionItem(field.key, vscode.CompletionItemKind.Property);
      item.documentation = vscode.l10n.t(field.description);
      item.sortText = String(rank).padStart(3, '0');
      item.filterText = json ? `"${field.key}"` : field.key;
      item.range = range;
      item.insertText = /^["']?\s*:/.test(site.rest) ? keyText(field, json) : snippetOf(field, site);
      if (field.key === 'status' || field.key === 'supersedes' || field.key === 'matter' || field.key === 'speaker')
        item.command = { title: '', command: 'editor.action.triggerSuggest' };
      return item;
    });
}

const ID: Field = { key: 'id', description: '', holds: 'text' };
const isLine = ({ taken }: PlaceInFile) => !taken.has('id');

const keyText = ({ key }: Field, json: boolean): string => (json ? JSON.stringify(key) : key);

/** A key with the place where its value goes. */
function snippetOf({ key, holds }: Field, { json, place: { flow } }: Site): vscode.SnippetString {
  const today = localDay(new Date());
  if (json) {
    const value = holds === 'list' ? '[$0]' : holds === 'map' ? '{ $0 }' : '"$0"';
    return new vscode.SnippetString(`"${key}": ${value}`);
  }
  if (key === 'sources' && !flow)
    return new vscode.SnippetString(
      `sources:\n  - { title: $1, outlet: $2, url: $3, locator: $4, accessed: \${5:${today}} }`,
    );
  if (key === 'checked') return new vscode.SnippetString(`checked: { by: $1, on: \${2:${today}}, how: $3 }`);
  if (key === 'asOf' || key === 'accessed' || key === 'on') return new vscode.SnippetString(`${key}: \${0:${today}}`);
  if (holds === 'list') return new vscode.SnippetString(`${key}: [$0]`);
  return new vscode.SnippetString(holds === 'map' ? `${key}:\n  $0` : `${key}: $0`);
}

interface Value {
  readonly text: string;
  readonly detail: string;
  readonly kind: vscode.CompletionItemKind;
  readonly record?: ClaimRecord;
}

function valuesFor({ map, key }: PlaceInFile, records: Records): readonly Value[] {
  const { all } = records;
  switch (`${map}.${key}`) {
    case 'record.status':
      return STATUSES.map((status) => {
        return { text: status, detail: statusLook(status).word, kind: vscode.CompletionItemKind.EnumMember };
      });
    case 'record.supersedes':
      return all.map((record) => ({
        text: record.id,
        detail: shorten(record.statement ?? record.quote ?? '', 80),
        kind: vscode.CompletionItemKind.Reference,
        record,
      }));
    case 'record.matter':
      return counted(all.map(({ matter }) => matter));
    case 'record.speaker':
      return counted([...all.map(({ speaker }) => speaker), ...records.desk.names.values()]);
    case 'source.outlet':
      return counted(all.flatMap(({ sources }) => sources.map(({ outlet }) => outlet)));
    case 'checked.by':
      return counted(all.map(({ checked }) => checked?.by));
    case 'record.asOf':
    case 'source.accessed':
    case 'checked.on':
      return [{ text: localDay(new Date()), detail: vscode.l10n.t('today'), kind: vscode.CompletionItemKind.Value }];
    default:
      return [];
  }
}

/** Each text once, the most used first. */
function counted(texts: readonly (string | null | undefined)[]): readonly Value[] {
  const uses = new Map<string, number>();
  for (const text of texts) if (text) uses.set(text, (uses.get(text) ?? 0) + 1);
  return [...uses]
    .sort((a, b) => b[1] - a[1])
    .map(([text]) => ({ text, detail: '', kind: vscode.CompletionItemKind.Value }));
}

function valueItem({ text, detail, kind, record }: Value, rank: number, site: Site): vscode.CompletionItem {
  const { json, typed, range, rest, place } = site;
  const item = new vscode.CompletionItem({ label: text, ...(detail === '' ? {} : { description: detail }) }, kind);
  const quote = /^["']/.exec(typed)?.[0] ?? '';
  // The mark that closes what was opened is taken over too.
  const closing = quote !== '' && rest.startsWith(quote) ? 1 : 0;
  item.range = new vscode.Range(range.start, range.end.translate(0, closing));
  item.insertText = json || quote === '"' ? JSON.stringify(text) : yamlScalar(text, place.flow);
  item.filterText = `${quote}${text}${record ? ` ${record.statement ?? record.quote ?? ''}` : ''}`;
  item.sortText = String(rank).padStart(5, '0');
  if (record) item.documentation = card(recordCard(record));
  return item;
}
