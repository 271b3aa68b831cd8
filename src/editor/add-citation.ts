import * as vscode from 'vscode';
import { citationEdit } from '../checks/citation.ts';
import type { Claim } from '../claims/claim.ts';
import type { ClaimRecord } from '../records/record.ts';
import type { TextEdit } from '../records/text-edit.ts';
import { claimAt, type Spot, spotOf } from './at-cursor.ts';
import type { Desk } from './desk.ts';
import { linksOf } from './links-of.ts';
import { engineOptions } from './settings.ts';
import { statusLook } from './status.ts';
import { workspaceEdit } from './text-edits.ts';

/** The edit that cites a record for a claim, in the form that the settings choose. */
export function citing({ report, newsroom }: Spot, claim: Claim, id: string): TextEdit {
  const citation = engineOptions(newsroom.root).citation ?? 'footnote';
  return citationEdit({ uri: report.draft.uri, citation, reading: report.reading, links: report.links }, claim, { id });
}

/** Asks which record the claim at a place rests on, those that fit it first, and cites it. */
export async function addCitation(desk: Desk, ...where: readonly unknown[]): Promise<void> {
  const spot = await spotOf(desk, ...where);
  const claim = spot && claimAt(spot);
  if (!claim) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('There is no claim here.'), 5000);
    return;
  }
  const fitting = linksOf(claim, spot.report).map(({ record }) => record);
  const others = spot.newsroom.records.all.filter((record) => !fitting.includes(record));
  const separator = (label: string) => ({ label, kind: vscode.QuickPickItemKind.Separator, record: null });
  const chosen = await vscode.window.showQuickPick(
    [
      ...(fitting.length > 0 ? [separator(vscode.l10n.t('fits the claim')), ...fitting.map(itemOf)] : []),
      ...(others.length > 0 ? [separator(vscode.l10n.t('other records')), ...others.map(itemOf)] : []),
    ],
    { placeHolder: vscode.l10n.t('Which record does this claim rest on?'), matchOnDetail: true },
  );
  if (!chosen?.record) return;
  await vscode.workspace.applyEdit(workspaceEdit(spot.newsroom, [citing(spot, claim, chosen.record.id)]));
}

const itemOf = (record: ClaimRecord) => ({
  label: record.id,
  description: statusLook(record.status).word,
  detail: record.statement ?? record.quote ?? '',
  record,
});
