import * as vscode from 'vscode';
import { readDraft } from '../engine.ts';
import { renameId } from '../records/edits/rename-id.ts';
import { Positions } from '../reports/positions.ts';
import { namesOf } from './citations.ts';
import { closedDrafts, readClosed } from './closed-drafts.ts';
import type { Desk } from './desk.ts';
import type { Newsroom } from './newsroom.ts';
import { Places } from './places.ts';
import { rangeIn } from './ranges.ts';
import { idAt } from './record-ids.ts';

/** Finds every citation of a record, in drafts that are open and in those that are not. */
export class References implements vscode.ReferenceProvider {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  async provideReferences(
    document: vscode.TextDocument,
    position: vscode.Position,
    context: vscode.ReferenceContext,
    cancel: vscode.CancellationToken,
  ): Promise<vscode.Location[]> {
    const named = idAt(this.#desk, document, position);
    if (!named) return [];
    const cited = await citationsIn(named.newsroom, named.id, cancel);
    return context.includeDeclaration ? [...recordPlaces(named.newsroom, named.id), ...cited] : cited;
  }
}

/** Where an id stands in the claims files: as its record's key, and where another record supersedes it. */
function recordPlaces(newsroom: Newsroom, id: string): vscode.Location[] {
  const places = new Places(newsroom);
  return newsroom.records.files.flatMap((file) => renameId(file, id, id).map((edit) => places.location(edit)));
}

/** Every place in the drafts of a newsroom that names an id, citations and footnotes: the id's own characters. */
async function citationsIn(
  newsroom: Newsroom,
  id: string,
  cancel?: vscode.CancellationToken,
): Promise<vscode.Location[]> {
  const places = new Places(newsroom);
  const open = newsroom.reports.flatMap(({ draft, reading }) =>
    namesOf(reading)
      .filter((name) => name.id === id)
      .map(({ span }) => places.location({ uri: draft.uri, span })),
  );
  const known = new Set(newsroom.reports.map(({ draft }) => draft.uri));
  const rest = (await closedDrafts(newsroom.root, cancel)).filter((uri) => !known.has(uri.toString()));
  const closed = await Promise.all(rest.map((uri) => citationsInFile(uri, id)));
  return [...open, ...closed.flat()];
}

async function citationsInFile(uri: vscode.Uri, id: string): Promise<vscode.Location[]> {
  const draft = await readClosed(uri);
  if (!draft?.text.includes(id)) return [];
  const positions = new Positions(draft.text);
  return namesOf(readDraft(draft))
    .filter((name) => name.id === id)
    .map(({ span }) => new vscode.Location(uri, rangeIn(positions, span)));
}
