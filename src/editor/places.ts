import * as vscode from 'vscode';
import type { Place } from '../checks/finding.ts';
import { Positions } from '../reports/positions.ts';
import type { Newsroom } from './newsroom.ts';
import { rangeIn, rangeOf } from './ranges.ts';

/** Ranges of places in a newsroom's drafts and claims files, open or not; good for one version of them. */
export class Places {
  readonly #open: ReadonlyMap<string, vscode.TextDocument>;
  readonly #texts: ReadonlyMap<string, string>;
  readonly #positions = new Map<string, Positions>();

  constructor(newsroom: Newsroom) {
    this.#open = new Map(vscode.workspace.textDocuments.map((document) => [document.uri.toString(), document]));
    this.#texts = new Map([
      ...newsroom.reports.map(({ draft }) => [draft.uri, draft.text] as const),
      ...newsroom.records.files.map(({ uri, text }) => [uri, text] as const),
    ]);
  }

  /** Whether the document is there: open, or read from disk. */
  knows(uri: string): boolean {
    return this.#open.has(uri) || this.#texts.has(uri);
  }

  /** The range of a place; the document's start where the newsroom does not know the document. */
  range({ uri, span }: Place): vscode.Range {
    const document = this.#open.get(uri);
    return document ? rangeOf(document, span) : rangeIn(this.#positionsOf(uri), span);
  }

  /** The place as the editor opens it. */
  location(place: Place): vscode.Location {
    return new vscode.Location(vscode.Uri.parse(place.uri), this.range(place));
  }

  #positionsOf(uri: string): Positions {
    const known = this.#positions.get(uri);
    if (known) return known;
    const positions = new Positions(this.#texts.get(uri) ?? '');
    this.#positions.set(uri, positions);
    return positions;
  }
}
