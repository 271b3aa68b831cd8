import * as vscode from 'vscode';
import { groupItem, rowItem } from './claim-items.ts';
import {
  type ClaimGroup,
  type ClaimRow,
  claimRows,
  filterRows,
  groupRows,
  isClaimRow,
  sortRows,
} from './claim-rows.ts';
import type { Desk } from './desk.ts';
import { Disposable } from './disposable.ts';
import { Pause } from './pause.ts';
import { contradictionsIn } from './tally.ts';
import { filterName, ViewChoices } from './view-choices.ts';

type Node = ClaimGroup | ClaimRow;

const isGroup = (node: Node): node is ClaimGroup => 'rows' in node;

/** The claims view: the claims of the drafts that are held, by draft, status, matter or source. */
export class ClaimsView extends Disposable implements vscode.TreeDataProvider<Node> {
  readonly #desk: Desk;
  readonly #choices: ViewChoices;
  readonly #changed = this.register(new vscode.EventEmitter<void>());
  readonly #view: vscode.TreeView<Node>;
  readonly #follow = this.register(new Pause(() => void this.#revealCursor()));
  #groups: readonly ClaimGroup[] = [];

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(desk: Desk, memory: vscode.Memento) {
    super();
    this.#desk = desk;
    this.#choices = new ViewChoices(memory);
    this.#view = this.register(
      vscode.window.createTreeView<Node>('claimdesk.claims', { treeDataProvider: this, showCollapseAll: true }),
    );
    const choose = (choice: () => Promise<void>) => async () => {
      await choice();
      this.#refresh();
    };
    const { registerCommand } = vscode.commands;
    this.register(
      vscode.Disposable.from(
        registerCommand(
          'claimdesk.groupClaims',
          choose(() => this.#choices.chooseGrouping()),
        ),
        registerCommand(
          'claimdesk.filterClaims',
          choose(() => this.#choices.chooseFilter()),
        ),
        registerCommand(
          'claimdesk.clearClaimsFilter',
          choose(() => this.#choices.clearFilter()),
        ),
        registerCommand(
          'claimdesk.sortClaims',
          choose(() => this.#choices.chooseOrder()),
        ),
        registerCommand('claimdesk.openClaim', openClaim),
        registerCommand('claimdesk.copyClaim', (row) => this.#copy(row)),
      ),
    );
    this.register(desk.onDidReport(() => this.#refresh()));
    this.register(desk.onDidClose(() => this.#refresh()));
    this.register(vscode.window.onDidChangeTextEditorSelection(() => this.#follow.restart(200)));
    this.#refresh();
  }

  getChildren(node?: Node): Node[] {
    return [...(node === undefined ? this.#groups : isGroup(node) ? node.rows : [])];
  }

  getParent(node: Node): Node | undefined {
    return isGroup(node) ? undefined : this.#groups.find(({ rows }) => rows.includes(node));
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return isGroup(node) ? groupItem(node, this.#choices.grouping) : rowItem(node);
  }

  #refresh(): void {
    const reports = this.#desk.newsrooms.flatMap((newsroom) => newsroom.reports);
    const { filter, order, grouping } = this.#choices;
    const all = claimRows(reports);
    const listed = filterRows(all, filter);
    this.#groups = groupRows(sortRows(listed, order), grouping);
    this.#view.message =
      filter === 'all' ? undefined : vscode.l10n.t('{0}: {1} of {2}', filterName(filter), listed.length, all.length);
    const value = reports.flatMap(contradictionsIn).length;
    const tooltip = vscode.l10n.t('Contradictions: {0}', value);
    this.#view.badge = value === 0 ? undefined : { value, tooltip };
    this.#changed.fire();
  }

  /** Copies the words of a row, or of the row that is selected. */
  async #copy(row: unknown): Promise<void> {
    const [claim] = isClaimRow(row) ? [row] : this.#view.selection.filter(isClaimRow);
    if (claim) await vscode.env.clipboard.writeText(claim.text);
  }

  /** Selects the claim at the cursor, where the view is open and the writer is in a draft. */
  async #revealCursor(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor || !this.#view.visible) return;
    const uri = editor.document.uri.toString();
    const offset = editor.document.offsetAt(editor.selection.active);
    const row = this.#groups
      .flatMap(({ rows }) => rows)
      .find(({ uri: its, span }) => its === uri && span.start <= offset && offset <= span.end);
    if (row && !this.#view.selection.includes(row)) await this.#view.reveal(row, { focus: false });
  }
}

async function openClaim({ uri, span }: ClaimRow): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  const selection = new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
  await vscode.window.showTextDocument(document, { selection, preserveFocus: true });
}
