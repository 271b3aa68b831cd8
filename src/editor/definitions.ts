import * as vscode from 'vscode';
import type { ClaimRecord } from '../records/record.ts';
import type { Desk } from './desk.ts';
import { linksOf } from './links-of.ts';
import { markAt } from './marks.ts';
import type { Newsroom } from './newsroom.ts';
import { Places } from './places.ts';
import { rangeOf } from './ranges.ts';
import { idAt } from './record-ids.ts';

/** Goes from a citation, a linked claim or an id in a claims file to the record. */
export class Definitions implements vscode.DefinitionProvider {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  provideDefinition(document: vscode.TextDocument, position: vscode.Position): vscode.LocationLink[] {
    const named = idAt(this.#desk, document, position);
    if (named) {
      const record = named.newsroom.records.byId(named.id);
      return record ? [recordLink(record, named.newsroom, named.range)] : [];
    }
    const newsroom = this.#desk.newsroom(document.uri);
    const report = this.#desk.reportOn(document);
    const mark = report && markAt(report, document.offsetAt(position));
    if (!mark || !newsroom) return [];
    const range = rangeOf(document, mark.span);
    return linksOf(mark.claim, report).map(({ record }) => recordLink(record, newsroom, range));
  }
}

/** Where a record stands, seen from a range that names it. */
function recordLink(record: ClaimRecord, newsroom: Newsroom, origin: vscode.Range): vscode.LocationLink {
  const places = new Places(newsroom);
  return {
    originSelectionRange: origin,
    targetUri: vscode.Uri.parse(record.file),
    targetRange: places.range({ uri: record.file, span: record.span }),
    targetSelectionRange: places.range({ uri: record.file, span: record.idSpan }),
  };
}
