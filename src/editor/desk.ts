import * as vscode from 'vscode';
import type { Report } from '../engine.ts';
import { Disposable } from './disposable.ts';
import { isDraft, rootOf } from './draft-files.ts';
import { isLarge, Newsroom } from './newsroom.ts';
import { SECTION } from './settings.ts';

/** Everything that is being worked on: each folder's newsroom, fed by what the editor opens, changes and closes. */
export class Desk extends Disposable {
  readonly #newsrooms = new Map<string, Newsroom>();
  readonly #reported = this.register(new vscode.EventEmitter<Newsroom>());
  readonly #closed = this.register(new vscode.EventEmitter<Newsroom>());

  /** Fires after a newsroom was checked. */
  readonly onDidReport = this.#reported.event;

  /** Fires before a newsroom goes away with its folder. */
  readonly onDidClose = this.#closed.event;

  constructor() {
    super();
    const { workspace } = vscode;
    this.register(workspace.onDidOpenTextDocument((document) => this.#take(document)));
    this.register(
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => this.#take(document, contentChanges)),
    );
    this.register(
      workspace.onDidSaveTextDocument((document) => {
        if (isLarge(document)) this.#newsroomOf(document)?.checkSoon(0);
      }),
    );
    this.register(workspace.onDidCloseTextDocument(({ uri }) => this.newsroom(uri)?.release(uri)));
    this.register(workspace.onDidChangeWorkspaceFolders(() => this.#reopen()));
    this.register(
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(`${SECTION}.claims`) || change.affectsConfiguration(`${SECTION}.drafts`)) {
          this.#reopen();
        } else if (change.affectsConfiguration(SECTION)) {
          for (const newsroom of this.newsrooms) newsroom.checkSoon(0);
        }
      }),
    );
    this.register({ dispose: () => this.#close() });
    this.#reopen();
  }

  /** The newsrooms of every folder that is open. */
  get newsrooms(): readonly Newsroom[] {
    return [...this.#newsrooms.values()];
  }

  /** The newsroom a document belongs to, undefined where none of its folder's documents was opened yet. */
  newsroom(uri: vscode.Uri): Newsroom | undefined {
    return this.#newsrooms.get(rootOf(uri).toString());
  }

  /** The report on a draft's text as it is now, undefined where it is no draft or nothing is known yet. */
  reportOn(document: vscode.TextDocument): Report | undefined {
    return this.#newsroomOf(document)?.reportOn(document);
  }

  #newsroomOf(document: vscode.TextDocument): Newsroom | undefined {
    return isDraft(document) ? this.newsroom(document.uri) : undefined;
  }

  #take(document: vscode.TextDocument, typed?: readonly vscode.TextDocumentContentChangeEvent[]): void {
    if (isDraft(document)) this.open(rootOf(document.uri)).hold(document, typed);
  }

  /** The newsroom of a folder, opened where it is not yet. */
  open(root: vscode.Uri): Newsroom {
    const key = root.toString();
    const known = this.#newsrooms.get(key);
    if (known) return known;
    const newsroom = new Newsroom(root);
    newsroom.onDidReport((it) => this.#reported.fire(it));
    this.#newsrooms.set(key, newsroom);
    return newsroom;
  }

  #reopen(): void {
    this.#close();
    for (const { uri } of vscode.workspace.workspaceFolders ?? []) this.open(uri);
    for (const document of vscode.workspace.textDocuments) this.#take(document);
  }

  #close(): void {
    for (const newsroom of this.newsrooms) {
      this.#closed.fire(newsroom);
      newsroom.dispose();
    }
    this.#newsrooms.clear();
  }
}
