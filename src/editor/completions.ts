import * as vscode from 'vscode';
import type { Report } from '../engine.ts';
import type { ClaimRecord } from '../records/record.ts';
import { card } from './card.ts';
import type { Desk } from './desk.ts';
import { claimSpan, linksOf } from './links-of.ts';
import { recordCard } from './record-card.ts';
import { statusLook } from './status.ts';
import { shorten } from './wording.ts';

/** The characters after which completion opens by itself. */
export const TRIGGERS = ['^', '@', ':'] as const;

/** More records than this are cut to those that hold what was typed. */
const MOST = 1000;

/** The openings of the three citation forms up to the cursor, the id so far in the group, and what closes each. */
const OPENINGS: readonly { readonly before: RegExp; readonly close: string }[] = [
  { before: /\[\^([\w.-]*)$/, close: ']' },
  { before: /\[(?:[^[\]]*;)? *-?@([\w.-]*)$/, close: ']' },
  { before: /<!-- *claim: *([\w.-]*)$/, close: ' -->' },
];

/** Longest stretch before the cursor that is looked at for an opening, UTF-16 units. */
const REACH = 200;

interface RecordItem extends vscode.CompletionItem {
  readonly record: ClaimRecord;
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
    const newsroom = this.#desk.newsroom(document.uri);
    const report = this.#desk.reportOn(document);
    const from = position.with({ character: Math.max(0, position.character - REACH) });
    const opening = openingIn(document.getText(new vscode.Range(from, position)));
    if (!newsroom || !report || !opening) return undefined;
    const { typed, close } = opening;
    const rest = document.lineAt(position.line).text.slice(position.character);
    const restOfId = /^[\w.-]*/.exec(rest)?.[0].length ?? 0;
    const range = {
      inserting: new vscode.Range(position.translate(0, -typed.length), position),
      replacing: new vscode.Range(position.translate(0, -typed.length), position.translate(0, restOfId)),
    };
    const closing = rest.slice(restOfId).trimStart().startsWith(close.trim()) ? '' : close;
    const fitting = fittingRecords(report, document.offsetAt(position));
    const all = newsroom.records.all;
    const shown = all.length > MOST ? all.filter((record) => wordsOf(record).includes(typed)).slice(0, MOST) : all;
    const items = shown.map((record) => itemOf(record, range, closing, fitting.indexOf(record.id)));
    return new vscode.CompletionList(items, all.length > MOST);
  }

  resolveCompletionItem(item: RecordItem): RecordItem {
    item.documentation = card(recordCard(item.record));
    return item;
  }
}

function openingIn(before: string): { readonly typed: string; readonly close: string } | undefined {
  for (const { before: pattern, close } of OPENINGS) {
    const typed = pattern.exec(before)?.[1];
    if (typed !== undefined) return { typed, close };
  }
  return undefined;
}

function itemOf(record: ClaimRecord, range: RecordItem['range'], closing: string, rank: number): RecordItem {
  const says = shorten(record.statement ?? record.quote ?? '', 60);
  const item: vscode.CompletionItem = new vscode.CompletionItem(
    { label: record.id, detail: `  ${statusLook(record.status).word}: ${says}` },
    vscode.CompletionItemKind.Reference,
  );
  if (record.status === 'withdrawn') item.tags = [vscode.CompletionItemTag.Deprecated];
  item.range = range;
  item.insertText = record.id + closing;
  item.filterText = wordsOf(record);
  item.sortText = rank === -1 ? `1${record.id}` : `0${String(rank).padStart(4, '0')}`;
  return Object.assign(item, { record });
}

const wordsOf = ({ id, statement, quote }: ClaimRecord) => `${id} ${statement ?? quote ?? ''}`;

/** Ids of the records linked to the claim at an offset or before it in its block, the best first. */
function fittingRecords(report: Report, offset: number): readonly string[] {
  const claim = report.reading.claims.findLast((it) => claimSpan(it).start <= offset);
  return claim ? linksOf(claim, report).map(({ record }) => record.id) : [];
}
