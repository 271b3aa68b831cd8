import * as vscode from 'vscode';
import { namesOf } from './citations.ts';
import type { Desk } from './desk.ts';
import { Places } from './places.ts';
import { rangeOf } from './ranges.ts';

/** Makes each citation, and the label of each record's footnote, a link to the record in its claims file. */
export class DocumentLinks implements vscode.DocumentLinkProvider {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  provideDocumentLinks(document: vscode.TextDocument): vscode.DocumentLink[] {
    const newsroom = this.#desk.newsroom(document.uri);
    const report = this.#desk.reportOn(document);
    if (!newsroom || !report) return [];
    const places = new Places(newsroom);
    return namesOf(report.reading).flatMap(({ id, span }) => {
      const record = newsroom.records.byId(id);
      if (!record) return [];
      const { uri, range } = places.location({ uri: record.file, span: record.idSpan });
      // As the editor reads a place in a link: line and column, from 1.
      const fragment = `L${range.start.line + 1},${range.start.character + 1}`;
      const link = new vscode.DocumentLink(rangeOf(document, span), uri.with({ fragment }));
      link.tooltip = vscode.l10n.t('Open the record');
      return [link];
    });
  }
}
