import * as vscode from 'vscode';
import { closedDrafts, readClosed } from './closed-drafts.ts';
import type { Desk } from './desk.ts';
import { Disposable } from './disposable.ts';
import { isDraft } from './draft-files.ts';
import { isTooLong, type Newsroom } from './newsroom.ts';
import { draftGlobs } from './settings.ts';
import { contradictionsIn } from './tally.ts';

/** `Check all drafts in the workspace`: reads those that are closed too, and keeps them in step with the disk. */
export class WorkspaceCheck extends Disposable {
  readonly #desk: Desk;
  /** The newsrooms whose closed drafts are held, with what watches them. */
  readonly #watched = new Map<Newsroom, vscode.Disposable>();

  constructor(desk: Desk) {
    super();
    this.#desk = desk;
    this.register(vscode.commands.registerCommand('claimdesk.checkWorkspace', () => this.#run()));
    this.register(
      vscode.workspace.onDidCloseTextDocument((document) => {
        const newsroom = desk.newsroom(document.uri);
        if (newsroom && this.#watched.has(newsroom) && isDraft(document)) void this.#refresh(newsroom, document.uri);
      }),
    );
    this.register(desk.onDidClose((newsroom) => this.#unwatch(newsroom)));
    this.register({
      dispose: () => {
        for (const newsroom of this.#watched.keys()) this.#unwatch(newsroom);
      },
    });
  }

  async #run(): Promise<void> {
    const title = vscode.l10n.t('Checking all drafts');
    const location = vscode.ProgressLocation.Notification;
    await vscode.window.withProgress({ title, location, cancellable: true }, async (progress, cancel) => {
      for (const newsroom of this.#desk.newsrooms) {
        const closed = await closedDrafts(newsroom.root, cancel);
        let isWhole = vscode.workspace.textDocuments.every((document) => !isDraft(document) || !isTooLong(document));
        for (const uri of closed) {
          // What was read before the writer lost patience is still worth checking.
          if (cancel.isCancellationRequested) break;
          progress.report({ message: vscode.workspace.asRelativePath(uri), increment: 100 / closed.length });
          isWhole = (await hold(newsroom, uri)) && isWhole;
        }
        newsroom.holdsAllDrafts = isWhole && !cancel.isCancellationRequested;
        await newsroom.check();
        this.#watch(newsroom);
      }
    });
    await sum(this.#desk);
  }

  #watch(newsroom: Newsroom): void {
    if (this.#watched.has(newsroom)) return;
    const watchers = draftGlobs(newsroom.root).include.map((glob) => {
      const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(newsroom.root, glob));
      watcher.onDidCreate((uri) => this.#takeNew(newsroom, uri));
      watcher.onDidChange((uri) => this.#refresh(newsroom, uri));
      watcher.onDidDelete((uri) => newsroom.release(uri));
      return watcher;
    });
    this.#watched.set(newsroom, vscode.Disposable.from(...watchers));
  }

  #unwatch(newsroom: Newsroom): void {
    this.#watched.get(newsroom)?.dispose();
    this.#watched.delete(newsroom);
  }

  /** Takes a new file in where it is a draft by the settings. */
  async #takeNew(newsroom: Newsroom, uri: vscode.Uri): Promise<void> {
    const drafts = await closedDrafts(newsroom.root);
    if (drafts.some((draft) => draft.toString() === uri.toString())) await this.#refresh(newsroom, uri);
  }

  async #refresh(newsroom: Newsroom, uri: vscode.Uri): Promise<void> {
    if (!(await hold(newsroom, uri))) newsroom.holdsAllDrafts = false;
    newsroom.checkSoon();
  }
}

/** Says whether the draft is held now. */
async function hold(newsroom: Newsroom, uri: vscode.Uri): Promise<boolean> {
  const draft = await readClosed(uri);
  return draft !== undefined && newsroom.holdClosed(draft);
}

/** Says in one line what the check came to, with the way to the Problems panel. */
async function sum(desk: Desk): Promise<void> {
  const reports = desk.newsrooms.flatMap((newsroom) => newsroom.reports);
  const contradictions = reports.flatMap(contradictionsIn).length;
  const show = vscode.l10n.t('Show problems');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('Drafts checked: {0}. Contradictions: {1}.', reports.length, contradictions),
    ...(contradictions > 0 ? [show] : []),
  );
  if (answer === show) await vscode.commands.executeCommand('workbench.actions.view.problems');
}
