import * as vscode from 'vscode';
import { openClaims } from './claims-document.ts';
import type { Desk } from './desk.ts';
import { rangeOf } from './ranges.ts';
import { statusLook } from './status.ts';
import { shorten } from './wording.ts';

/** The outline of a claims file: its records by id, with what they say and who says so. */
export class ClaimsOutline implements vscode.DocumentSymbolProvider {
  /** What the editor calls it where there are several. */
  static readonly metadata: vscode.DocumentSymbolProviderMetadata = { label: 'Claimdesk' };

  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  provideDocumentSymbols(document: vscode.TextDocument): vscode.DocumentSymbol[] {
    const open = openClaims(this.#desk, document);
    if (!open) return [];
    return open.file.records.map(({ id, span, idSpan, statement, quote, speaker, status }) => {
      const says = shorten(statement ?? (quote === null ? '' : `“${quote}”`), 120);
      const detail = speaker === null ? says : `${shorten(speaker, 60)}: ${says}`;
      const range = rangeOf(document, span);
      const symbol = new vscode.DocumentSymbol(
        id,
        status === 'unchecked' ? detail : `${detail} (${statusLook(status).word})`,
        vscode.SymbolKind.Key,
        range,
        rangeOf(document, idSpan),
      );
      if (status === 'withdrawn') symbol.tags = [vscode.SymbolTag.Deprecated];
      return symbol;
    });
  }
}
