import * as vscode from 'vscode';
import { contains } from '../prose/span.ts';
import type { ClaimRecord, ClaimsFile } from '../records/record.ts';
import { citationsOf } from './citations.ts';
import type { Desk } from './desk.ts';
import { Disposable } from './disposable.ts';
import type { Newsroom } from './newsroom.ts';
import { Places } from './places.ts';
import { rangeOf } from './ranges.ts';
import { contradictionsIn } from './tally.ts';

/** Says above each record in a claims file where open drafts cite it and whether they contradict it. */
export class Lenses extends Disposable implements vscode.CodeLensProvider {
  readonly #desk: Desk;
  readonly #changed = this.register(new vscode.EventEmitter<void>());

  readonly onDidChangeCodeLenses = this.#changed.event;

  constructor(desk: Desk) {
    super();
    this.#desk = desk;
    this.register(desk.onDidReport(() => this.#changed.fire()));
  }

  provideCodeLenses(document: vscode.TextDocument): vscode.CodeLens[] {
    const newsroom = this.#desk.newsroom(document.uri);
    const file = newsroom?.records.files.find(({ uri }) => uri === document.uri.toString());
    if (!newsroom || !file || file.text !== document.getText()) return [];
    const uses = usesOf(newsroom, file);
    return file.records.flatMap((record) => {
      const use = uses.get(record.id);
      return use ? [lens(document, record, use)] : [];
    });
  }
}

/** Where open drafts cite a record, and how many findings rest on it. */
interface Use {
  readonly citations: vscode.Location[];
  contradictions: number;
}

function usesOf(newsroom: Newsroom, file: ClaimsFile): ReadonlyMap<string, Use> {
  const places = new Places(newsroom);
  const uses = new Map<string, Use>();
  const useOf = (id: string) => {
    const use = uses.get(id) ?? { citations: [], contradictions: 0 };
    uses.set(id, use);
    return use;
  };
  for (const report of newsroom.reports.filter(({ draft }) => !newsroom.isStale(draft.uri))) {
    for (const { id, span } of citationsOf(report.reading)) {
      useOf(id).citations.push(places.location({ uri: report.draft.uri, span }));
    }
    for (const { related } of contradictionsIn(report)) {
      for (const { place } of related.filter(({ place: { uri } }) => uri === file.uri)) {
        const record = file.records.find(({ span }) => contains(span, place.span));
        if (record) useOf(record.id).contradictions += 1;
      }
    }
  }
  return uses;
}

function lens(
  document: vscode.TextDocument,
  { idSpan }: ClaimRecord,
  { citations, contradictions }: Use,
): vscode.CodeLens {
  const range = rangeOf(document, idSpan);
  const parts = [vscode.l10n.t('Citations in open drafts: {0}', citations.length)];
  if (contradictions > 0) parts.push(vscode.l10n.t('contradictions: {0}', contradictions));
  return new vscode.CodeLens(range, {
    title: parts.join(' · '),
    command: 'editor.action.showReferences',
    arguments: [document.uri, range.start, citations],
  });
}
