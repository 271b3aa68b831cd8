import * as vscode from 'vscode';
import { addRecord } from '../records/edits/add-record.ts';
import { newId } from '../records/edits/new-id.ts';
import { localDay } from '../reports/local-day.ts';
import { citing } from './add-citation.ts';
import { claimAt, spotOf } from './at-cursor.ts';
import type { Desk } from './desk.ts';
import type { Newsroom } from './newsroom.ts';
import { rangeOf } from './ranges.ts';
import { recordOfClaim } from './record-of-claim.ts';
import { workspaceEdit } from './text-edits.ts';

/** Makes a record of the claim at a place, cites it there, and puts the cursor where its source is to be named. */
export async function createRecord(desk: Desk, ...where: readonly unknown[]): Promise<void> {
  const spot = await spotOf(desk, ...where);
  const claim = spot && claimAt(spot);
  if (!claim) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('There is no claim here.'), 5000);
    return;
  }
  const { newsroom, report } = spot;
  const target = newsroom.claimsFile.toString();
  const file = newsroom.records.files.find((it) => it.uri === target) ?? { uri: target, text: '' };
  const today = localDay(new Date());
  const fields = recordOfClaim(claim, report.reading, today, newsroom.records.desk.names);
  const id = newId(fields.statement ?? fields.quote ?? '', { has: (it) => newsroom.records.byId(it) !== undefined });
  const edits = addRecord(file, id, fields);
  if (!edits) {
    const message = vscode.l10n.t('No record can be added before the claims file is mended: see its problems.');
    await vscode.window.showErrorMessage(message);
    return;
  }
  const done = await vscode.workspace.applyEdit(workspaceEdit(newsroom, [...edits, citing(spot, claim, id)]));
  if (done) await showSource(newsroom, id);
}

/** Opens the claims file with the cursor at the title of a record's source. */
async function showSource(newsroom: Newsroom, id: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(newsroom.claimsFile);
  const editor = await vscode.window.showTextDocument(document);
  const record = newsroom.records.byId(id);
  const sources = record?.fields.get('sources') ?? record?.idSpan;
  if (!sources) return;
  const range = rangeOf(document, sources);
  const empty = /(["'])\1/.exec(document.getText(range));
  const at = empty ? document.positionAt(sources.start + empty.index + 1) : range.start;
  editor.selection = new vscode.Selection(at, at);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
