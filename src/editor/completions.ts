import * as vscode from 'vscode';
import { definingEdit } from '../checks/footnote-edits.ts';
import type { Report } from '../engine.ts';
import { matchedLinks } from '../links/matched-links.ts';
import type { ClaimRecord } from '../records/record.ts';
import type { Records } from '../records/records.ts';
import { card } from './card.ts';
import { type Opening, openingIn } from './citation-opening.ts';
import type { Desk } from './desk.ts';
import { claimSpan } from './links-of.ts';
import type { Newsroom } from './newsroom.ts';
import { rangeOf } from './ranges.ts';
import { recordCard } from './record-card.ts';
import { writesFootnotes } from './settings.ts';
import { statusLook } from './status.ts';
import { shorten } from './wording.ts';

/** The characters after which completion opens by itself. */
export const TRIGGERS = ['^', '@', ':', ','] as const;

/** More records than this are cut to those that hold what was typed. */
const MOST = 1000;

/** Longest stretch before the cursor that is looked at for an opening, UTF-16 units. */
const REACH = 200;

interface RecordItem extends vscode.CompletionItem {
  readonly record: ClaimRecord;
  readonly place: Place;
}

/** Where an id is being typed. */
interface Place {
  readonly document: vscode.TextDocument;
  readonly range: { readonly inserting: vscode.Range; readonly replacing: vscode.Range };
  readonly newsroom: Newsroom;
  readonly report: Report;
  readonly opening: Opening;
  /** What goes behind the id; empty where it stands there already. */
  readonly closing: string;
}

/** Completes record ids in citations, by id or by words of the statement; what fits the claim comes first. */
export class Completions implements vscode.CompletionItemProvider<RecordItem> {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): vscode.CompletionList<RecordItem> | undefined {
    const from = position.with({ character: Math.max(0, position.character - REACH) });
    const opening = openingIn(document.getText(new vscode.Range(from, position)));
    const newsroom = opening && this.#desk.newsroom(document.uri);
    const report = newsroom && this.#desk.reportOn(document);
    if (!report) return undefined;
    const { typed, close } = opening;
    const rest = document.lineAt(position.line).text.slice(position.character);
    const restOfId = /^[\w.-]*/.exec(rest)?.[0].length ?? 0;
    const behind = rest.slice(restOfId);
    const closes = behind.trimStart().startsWith(close.trim());
    // The bracket that the editor has closed is taken in, so that the writer goes on behind it.
    const over = closes && restOfId === 0 ? behind.indexOf(close.trim()) + close.trim().length : 0;
    const start = position.translate(0, -typed.length);
    const range = {
      inserting: new vscode.Range(start, position.translate(0, over)),
      replacing: new vscode.Range(start, position.translate(0, restOfId + over)),
    };
    const isOpen = over > 0 || !(closes || (opening.form !== 'footnote' && /^\s*[,;]/.test(behind)));
    const place: Place = { document, range, newsroom, report, opening, closing: isOpen ? close : '' };
    const { records } = newsroom;
    const fitting = fittingRecords(place, document.offsetAt(position));
    const shown = records.all.length > MOST ? someOf(records, fitting, typed) : records.all;
    const items = shown
      .filter(({ id }) => !opening.cited.includes(id))
      .map((record) => itemOf(record, place, fitting.indexOf(record)));
    return new vscode.CompletionList(items, records.all.length > MOST);
  }

  resolveCompletionItem(item: RecordItem): RecordItem {
    item.documentation = card(recordCard(item.record));
    defineFootnote(item);
    return item;
  }
}

function itemOf(record: ClaimRecord, place: Place, rank: number): RecordItem {
  const says = shorten(record.statement ?? record.quote ?? '', 60);
  const successor = place.newsroom.records.successorOf(record.id);
  const item: vscode.CompletionItem = new vscode.CompletionItem(
    { label: record.id, detail: `  ${statusLook(record.status).word}: ${says}` },
    vscode.CompletionItemKind.Reference,
  );
  const isPast = record.status === 'withdrawn' || successor !== undefined;
  if (isPast) item.tags = [vscode.CompletionItemTag.Deprecated];
  if (successor) item.detail = vscode.l10n.t('Replaced by “{0}”', successor.id);
  item.range = place.range;
  item.insertText = place.opening.lead + record.id + place.closing;
  item.filterText = wordsOf(record);
  item.sortText = rank === -1 ? `${isPast ? 2 : 1}${record.id}` : `0${String(rank).padStart(4, '0')}`;
  if (rank === 0) item.preselect = true;
  return Object.assign(item, { record, place });
}

const wordsOf = ({ id, statement, quote }: ClaimRecord) => `${id} ${statement ?? quote ?? ''}`;

/** Of very many records those that fit and those that hold every word typed, no more than a list takes. */
function someOf({ all }: Records, fitting: readonly ClaimRecord[], typed: string): readonly ClaimRecord[] {
  const words = typed.toLowerCase().split(/\s+/);
  const found = new Set(fitting);
  for (const record of all) {
    if (found.size >= MOST) break;
    const text = wordsOf(record).toLowerCase();
    if (words.every((word) => text.includes(word))) found.add(record);
  }
  return [...found];
}

/** The records that fit the claim at the place or before it in its block, whatever it cites already; the best first. */
function fittingRecords({ newsroom, report }: Place, offset: number): readonly ClaimRecord[] {
  const claim = report.reading.claims.findLast((it) => claimSpan(it).start <= offset);
  const passage = claim && report.reading.passageOf(claim.block);
  return passage ? matchedLinks(claim, passage, newsroom.records).map(({ record }) => record) : [];
}

/** Has a completed footnote call write its definition too, as one edit with it. */
function defineFootnote(item: RecordItem): void {
  const { document, range, newsroom, report, opening } = item.place;
  if (opening.form !== 'footnote' || !writesFootnotes(newsroom.root)) return;
  const edit = definingEdit({ uri: report.draft.uri, reading: report.reading }, [item.record]);
  if (!edit) return;
  const { start } = rangeOf(document, edit.span);
  if (!start.isEqual(range.replacing.end)) {
    item.additionalTextEdits = [vscode.TextEdit.insert(start, edit.text)];
    return;
  }
  // An edit may not touch the id being completed: the definition comes with it, and the cursor stays before it.
  item.insertText = new vscode.SnippetString()
    .appendText(String(item.insertText))
    .appendTabstop(0)
    .appendText(edit.text);
  item.keepWhitespace = true;
}
