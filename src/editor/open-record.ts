import * as vscode from 'vscode';
import type { ClaimRecord } from '../records/record.ts';
import { claimAt, spotOf } from './at-cursor.ts';
import { isClaimRow } from './claim-rows.ts';
import type { Desk } from './desk.ts';
import { linksOf } from './links-of.ts';
import type { Newsroom } from './newsroom.ts';
import { Places } from './places.ts';
import { idAt } from './record-ids.ts';

/** A record with the newsroom whose claims file holds it. */
export interface HeldRecord {
  readonly record: ClaimRecord;
  readonly newsroom: Newsroom;
}

/** The records at the cursor: the one that a citation or an id names, otherwise those linked to the claim there. */
export async function recordsAt(desk: Desk): Promise<readonly HeldRecord[]> {
  const editor = vscode.window.activeTextEditor;
  const named = editor && idAt(desk, editor.document, editor.selection.active);
  if (named) {
    const record = named.newsroom.records.byId(named.id);
    return record ? [{ record, newsroom: named.newsroom }] : [];
  }
  const spot = await spotOf(desk);
  const claim = spot && claimAt(spot);
  return claim ? linksOf(claim, spot.report).map(({ record }) => ({ record, newsroom: spot.newsroom })) : [];
}

/** The record that a command's arguments name, otherwise those at the cursor. */
export async function recordsNamed(desk: Desk, which: readonly unknown[]): Promise<readonly HeldRecord[]> {
  const named = namedRecord(desk, which);
  return named ? [named] : recordsAt(desk);
}

/** Opens a record in its claims file: the one the arguments name, otherwise the one at the cursor. */
export async function openRecord(desk: Desk, ...which: readonly unknown[]): Promise<void> {
  const [found] = await recordsNamed(desk, which);
  if (!found) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('There is no record for what stands here.'), 5000);
    return;
  }
  const { record, newsroom } = found;
  const { uri, range } = new Places(newsroom).location({ uri: record.file, span: record.idSpan });
  await vscode.window.showTextDocument(uri, { selection: range });
}

/** The record that a card's link (file, id) or a row of the claims view names. */
function namedRecord(desk: Desk, [first, second]: readonly unknown[]): HeldRecord | undefined {
  if (isClaimRow(first))
    return first.cited ? recordIn(desk, first.cited.record.file, first.cited.record.id) : undefined;
  return typeof first === 'string' && typeof second === 'string' ? recordIn(desk, first, second) : undefined;
}

function recordIn(desk: Desk, file: string, id: string): HeldRecord | undefined {
  for (const newsroom of desk.newsrooms) {
    const record = newsroom.records.all.find((it) => it.file === file && it.id === id);
    if (record) return { record, newsroom };
  }
  return undefined;
}
