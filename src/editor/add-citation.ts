import * as vscode from 'vscode';
import { citationEdit } from '../checks/citation.ts';
import type { Claim } from '../claims/claim.ts';
import type { TextEdit } from '../records/text-edit.ts';
import { claimAt, type Spot, spotOf } from './at-cursor.ts';
import type { Desk } from './desk.ts';
import { linksOf } from './links-of.ts';
import { pickRecord } from './pick-record.ts';
import { engineOptions } from './settings.ts';
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
  const chosen = await pickRecord(spot.newsroom.records.all, fitting);
  // The draft may have been edited while the list was open.
  const now = chosen && (await spotOf(desk, spot.report.draft.uri, spot.offset));
  const still = now && claimAt(now);
  if (still) await vscode.workspace.applyEdit(workspaceEdit(now.newsroom, [citing(now, still, chosen.id)]));
}
