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
      return use ? [lens(document, record, use, newsroom.holdsAllDrafts)] : [];
    });
  }
}

/** Which drafts cite a record and where, and the places that contradict it. */
interface Use {
  readonly drafts: Set<string>;
  readonly citations: vscode.Location[];
  readonly contradictions: vscode.Location[];
}

function usesOf(newsroom: Newsroom, file: ClaimsFile): ReadonlyMap<string, Use> {
  const places = new Places(newsroom);
  const uses = new Map<string, Use>();
  const useOf = (id: string) => {
    const use = uses.get(id) ?? { drafts: new Set(), citations: [], contradictions: [] };
    uses.set(id, use);
    return use;
  };
  for (const report of newsroom.reports.filter(({ draft }) => !newsroom.isStale(draft.uri))) {
    const { uri } = report.draft;
    for (const { id, span } of citationsOf(report.reading)) {
      const use = useOf(id);
      use.drafts.add(uri);
      use.citations.push(places.location({ uri, span }));
    }
    for (const { place, related } of contradictionsIn(report)) {
      for (const { place: known } of related.filter((it) => it.place.uri === file.uri)) {
        const record = file.records.find(({ span }) => contains(span, known.span));
        if (record) useOf(record.id).contradictions.push(places.location(place));
      }
    }
  }
  return uses;
}

/** What stands above a record; it opens the list of the places that cite it or contradict it. */
function lens(document: vscode.TextDocument, { idSpan }: ClaimRecord, use: Use, all: boolean): vscode.CodeLens {
  const range = rangeOf(document, idSpan);
  const contradictions = use.contradictions.length;
  return new vscode.CodeLens(range, {
    title: [citedIn(use.drafts.size, all), contradictions > 0 ? contradicted(contradictions) : '']
      .filter((part) => part !== '')
      .join(' · '),
    command: 'editor.action.showReferences',
    arguments: [document.uri, range.start, [...use.citations, ...use.contradictions]],
  });
}

/** `all`: whether every draft was looked at, not the open ones alone. */
function citedIn(drafts: number, all: boolean): string {
  if (drafts === 0) return vscode.l10n.t('not cited');
  if (all) return drafts === 1 ? vscode.l10n.t('cited in 1 draft') : vscode.l10n.t('cited in {0} drafts', drafts);
  return drafts === 1 ? vscode.l10n.t('cited in 1 open draft') : vscode.l10n.t('cited in {0} open drafts', drafts);
}

const contradicted = (times: number): string =>
  times === 1 ? vscode.l10n.t('1 contradiction') : vscode.l10n.t('{0} contradictions', times);
