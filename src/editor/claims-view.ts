import * as vscode from 'vscode';
import { wantsRecord } from '../checks/uncited-claim.ts';
import type { Status } from '../records/record.ts';
import { type ClaimGroup, type ClaimRow, claimRows, GROUPINGS, type Grouping, groupRows } from './claim-rows.ts';
import type { Desk } from './desk.ts';
import { Disposable } from './disposable.ts';
import { Pause } from './pause.ts';
import { statusLook } from './status.ts';
import { contradictionsIn } from './tally.ts';
import { shorten } from './wording.ts';

type Node = ClaimGroup | ClaimRow;

const isGroup = (node: Node): node is ClaimGroup => 'rows' in node;

/** Where the grouping is kept for the workspace. */
const GROUPING = 'claims.grouping';

/** The claims view: the claims of the drafts that are held, by draft, status, matter or source. */
export class ClaimsView extends Disposable implements vscode.TreeDataProvider<Node> {
  readonly #desk: Desk;
  readonly #memory: vscode.Memento;
  readonly #changed = this.register(new vscode.EventEmitter<void>());
  readonly #view: vscode.TreeView<Node>;
  readonly #follow = this.register(new Pause(() => void this.#revealCursor()));
  #groups: readonly ClaimGroup[] = [];

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(desk: Desk, memory: vscode.Memento) {
    super();
    this.#desk = desk;
    this.#memory = memory;
    this.#view = this.register(
      vscode.window.createTreeView<Node>('claimdesk.claims', { treeDataProvider: this, showCollapseAll: true }),
    );
    this.register(vscode.commands.registerCommand('claimdesk.groupClaims', () => this.#chooseGrouping()));
    this.register(vscode.commands.registerCommand('claimdesk.openClaim', (row: ClaimRow) => openClaim(row)));
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
    return isGroup(node) ? this.#groupItem(node) : rowItem(node);
  }

  get #grouping(): Grouping {
    const kept = this.#memory.get<Grouping>(GROUPING);
    return kept && GROUPINGS.includes(kept) ? kept : 'draft';
  }

  #groupItem({ key, rows }: ClaimGroup): vscode.TreeItem {
    const item = new vscode.TreeItem(titleOf(key, this.#grouping), vscode.TreeItemCollapsibleState.Expanded);
    const wanting = rows.filter(({ claim }) => wantsRecord(claim));
    const cited = wanting.filter((row) => row.cited).length;
    item.id = `${this.#grouping} ${key}`;
    item.description = vscode.l10n.t('{0} of {1} cited', cited, wanting.length);
    if (this.#grouping === 'draft' && key !== null) {
      item.resourceUri = vscode.Uri.parse(key);
      item.iconPath = vscode.ThemeIcon.File;
    }
    return item;
  }

  #refresh(): void {
    const reports = this.#desk.newsrooms.flatMap((newsroom) => newsroom.reports);
    this.#groups = groupRows(claimRows(reports), this.#grouping);
    const value = reports.flatMap(contradictionsIn).length;
    const tooltip = vscode.l10n.t('Contradictions: {0}', value);
    this.#view.badge = value === 0 ? undefined : { value, tooltip };
    this.#changed.fire();
  }

  async #chooseGrouping(): Promise<void> {
    const items = GROUPINGS.map((grouping) => ({ label: groupingName(grouping), grouping }));
    const chosen = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Group claims by') });
    if (!chosen) return;
    await this.#memory.update(GROUPING, chosen.grouping);
    this.#refresh();
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

function rowItem(row: ClaimRow): vscode.TreeItem {
  const look = row.cited ? statusLook(row.cited.record.status) : null;
  const item = new vscode.TreeItem(shorten(row.text, 100));
  const state = look?.word ?? vscode.l10n.t('no citation');
  // In a narrow side bar a word behind each claim would cut the claim short; of a cited one the symbol says it.
  item.description = look ? '' : state;
  item.tooltip = `${row.text}\n${state}`;
  item.iconPath = row.contradicted
    ? new vscode.ThemeIcon(row.contradicted, new vscode.ThemeColor(`list.${row.contradicted}Foreground`))
    : new vscode.ThemeIcon(look?.icon ?? 'question');
  item.contextValue = row.cited ? 'cited' : 'uncited';
  item.accessibilityInformation = {
    label: [row.text, state, row.contradicted ? vscode.l10n.t('contradicted') : '']
      .filter((part) => part !== '')
      .join(', '),
  };
  item.command = { title: vscode.l10n.t('Open the claim'), command: 'claimdesk.openClaim', arguments: [row] };
  return item;
}

function titleOf(key: string | null, grouping: Grouping): string {
  switch (grouping) {
    case 'draft':
      return key === null ? '' : vscode.workspace.asRelativePath(vscode.Uri.parse(key));
    case 'status':
      return key === null ? vscode.l10n.t('No citation') : statusLook(key as Status).word;
    case 'matter':
      return key ?? vscode.l10n.t('No matter');
    case 'source':
      return key ?? vscode.l10n.t('No source');
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

async function openClaim({ uri, span }: ClaimRow): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  const selection = new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
  await vscode.window.showTextDocument(document, { selection, preserveFocus: true });
}
