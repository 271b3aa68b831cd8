import * as vscode from 'vscode';
import { wantsRecord } from '../checks/uncited-claim.ts';
import type { Status } from '../records/record.ts';
import type { ClaimGroup, ClaimRow, Grouping } from './claim-rows.ts';
import { statusLook } from './status.ts';
import { shorten } from './wording.ts';

/** A group of claims as the claims view shows it: its name and how many of its claims are cited. */
export function groupItem({ key, rows }: ClaimGroup, grouping: Grouping): vscode.TreeItem {
  const item = new vscode.TreeItem(titleOf(key, grouping), vscode.TreeItemCollapsibleState.Expanded);
  const wanting = rows.filter(({ claim }) => wantsRecord(claim));
  const cited = wanting.filter((row) => row.cited).length;
  item.id = `${grouping} ${key}`;
  item.description = vscode.l10n.t('{0} of {1} cited', cited, wanting.length);
  if (grouping === 'draft' && key !== null) {
    item.resourceUri = vscode.Uri.parse(key);
    item.iconPath = vscode.ThemeIcon.File;
  }
  return item;
}

/** A claim as the claims view shows it: its words, and by a symbol and a word what is amiss or how its record stands. */
export function rowItem(row: ClaimRow): vscode.TreeItem {
  const look = row.cited ? statusLook(row.cited.record.status) : null;
  const item = new vscode.TreeItem(shorten(row.text, 100));
  const state = look?.word ?? vscode.l10n.t('no citation');
  const words = row.contradicted ? [state, vscode.l10n.t('contradicted')] : [state];
  // In a narrow side bar a word behind each claim would cut the claim short; of a cited one the symbol says it.
  item.description = look ? '' : state;
  item.tooltip = `${row.text}\n${words.join(', ')}`;
  item.iconPath = row.contradicted
    ? new vscode.ThemeIcon(row.contradicted, new vscode.ThemeColor(`list.${row.contradicted}Foreground`))
    : new vscode.ThemeIcon(look?.icon ?? 'question');
  item.contextValue = `${row.cited ? 'cited' : 'uncited'}${row.contradicted ? ' contradicted' : ''}`;
  item.accessibilityInformation = { label: [row.text, ...words].join(', ') };
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
