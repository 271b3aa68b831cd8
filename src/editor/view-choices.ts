import * as vscode from 'vscode';
import { FILTERS, type Filter, GROUPINGS, type Grouping, ORDERS, type Order } from './claim-rows.ts';

/** What the writer chose in the claims view, kept for the workspace. */
export class ViewChoices {
  readonly #memory: vscode.Memento;

  constructor(memory: vscode.Memento) {
    this.#memory = memory;
    this.#tell();
  }

  /** What claims are grouped by. */
  get grouping(): Grouping {
    return this.#kept('claims.grouping', GROUPINGS);
  }

  /** Which claims are listed. */
  get filter(): Filter {
    return this.#kept('claims.filter', FILTERS);
  }

  /** In which order they stand. */
  get order(): Order {
    return this.#kept('claims.order', ORDERS);
  }

  /** Asks what to group by. */
  chooseGrouping(): Promise<void> {
    return this.#choose('claims.grouping', GROUPINGS, groupingName, vscode.l10n.t('Group claims by'));
  }

  /** Asks which claims to list. */
  chooseFilter(): Promise<void> {
    return this.#choose('claims.filter', FILTERS, filterName, vscode.l10n.t('Which claims to list'));
  }

  /** Asks in which order. */
  chooseOrder(): Promise<void> {
    return this.#choose('claims.order', ORDERS, orderName, vscode.l10n.t('Sort claims by'));
  }

  /** Lists all claims again. */
  async clearFilter(): Promise<void> {
    await this.#memory.update('claims.filter', undefined);
    this.#tell();
  }

  /** What was chosen, the first choice where nothing was or where another version knew other choices. */
  #kept<T extends string>(key: string, choices: readonly [T, ...T[]]): T {
    const kept = this.#memory.get<T>(key);
    return kept !== undefined && choices.includes(kept) ? kept : choices[0];
  }

  async #choose<T extends string>(
    key: string,
    choices: readonly [T, ...T[]],
    nameOf: (choice: T) => string,
    placeHolder: string,
  ): Promise<void> {
    const now = this.#kept(key, choices);
    const items = choices.map((choice) => ({
      label: nameOf(choice),
      ...(choice === now ? { description: vscode.l10n.t('now') } : {}),
      choice,
    }));
    const chosen = await vscode.window.showQuickPick(items, { placeHolder });
    if (!chosen) return;
    await this.#memory.update(key, chosen.choice);
    this.#tell();
  }

  /** Lets the menus of the view know whether anything is filtered out. */
  #tell(): void {
    void vscode.commands.executeCommand('setContext', 'claimdesk.claimsFiltered', this.filter !== 'all');
  }
}

/** A filter in words. */
export function filterName(filter: Filter): string {
  switch (filter) {
    case 'all':
      return vscode.l10n.t('All claims');
    case 'contradicted':
      return vscode.l10n.t('Contradicted claims');
    case 'uncited':
      return vscode.l10n.t('Claims without a citation');
    case 'unchecked':
      return vscode.l10n.t('Claims nobody has vouched for');
  }
}

function groupingName(grouping: Grouping): string {
  switch (grouping) {
    case 'draft':
      return vscode.l10n.t('Draft');
    case 'status':
      return vscode.l10n.t('Status');
    case 'matter':
      return vscode.l10n.t('Matter');
    case 'source':
      return vscode.l10n.t('Source');
  }
}

function orderName(order: Order): string {
  switch (order) {
    case 'place':
      return vscode.l10n.t('Place in the draft');
    case 'work':
      return vscode.l10n.t('What asks for work first');
  }
}
