import * as vscode from 'vscode';
import { definingEdit, type FootnoteUpdate, updateFootnotes as inStep } from '../checks/footnote-edits.ts';
import { readDraft } from '../engine.ts';
import type { TextEdit } from '../records/text-edit.ts';
import { Positions } from '../reports/positions.ts';
import { closedDrafts, readClosed } from './closed-drafts.ts';
import type { Desk } from './desk.ts';
import type { Newsroom } from './newsroom.ts';
import { Places } from './places.ts';
import { rangeIn } from './ranges.ts';
import { writesFootnotes } from './settings.ts';

/** The edits that define the footnotes which some edits call, in drafts that do not define them yet. */
export function definitionsFor(newsroom: Newsroom, edits: readonly TextEdit[]): readonly TextEdit[] {
  return newsroom.reports.flatMap(({ draft: { uri }, reading }) => {
    const calls = edits.filter((edit) => edit.uri === uri).flatMap(({ text }) => [...text.matchAll(CALL)]);
    if (calls.length === 0 || !writesFootnotes(newsroom.root)) return [];
    const records = [...new Set(calls.map((call) => call[1]!))].flatMap((id) => newsroom.records.byId(id) ?? []);
    return definingEdit({ uri, reading }, records) ?? [];
  });
}

const CALL = /\[\^([^\s[\]]+)\](?!:)/g;

/**
 * Brings the footnotes of a draft, or of every draft of its folder, in step with the records, as one edit. `scope` (`draft`
 * or `all`) says which; without it a person is asked.
 */
export async function updateFootnotes(desk: Desk, scope?: unknown): Promise<void> {
  const active = vscode.window.activeTextEditor?.document;
  const report = active && desk.reportOn(active);
  const newsroom = (active && desk.newsroom(active.uri)) ?? desk.newsrooms[0];
  if (!newsroom) return;
  const wanted = scope === 'draft' || scope === 'all' ? scope : report ? await ask() : 'all';
  if (!wanted || (wanted === 'draft' && !report)) return;
  const edit = new vscode.WorkspaceEdit();
  const updates: FootnoteUpdate[] = [];
  const places = new Places(newsroom);
  for (const { draft, reading } of wanted === 'draft' && report ? [report] : newsroom.reports) {
    const update = inStep({ uri: draft.uri, reading }, newsroom.records);
    for (const { uri, span, text } of update.edits)
      edit.replace(vscode.Uri.parse(uri), places.range({ uri, span }), text);
    updates.push(update);
  }
  if (wanted === 'all') updates.push(...(await updateClosed(newsroom, edit)));
  await vscode.workspace.applyEdit(edit);
  vscode.window.setStatusBarMessage(summary(updates), 10_000);
}

async function ask(): Promise<'draft' | 'all' | undefined> {
  const items = [
    { label: vscode.l10n.t('This draft'), scope: 'draft' as const },
    { label: vscode.l10n.t('All drafts'), scope: 'all' as const },
  ];
  const placeHolder = vscode.l10n.t('Which footnotes are to be brought in step with the claims file?');
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.scope;
}

async function updateClosed(newsroom: Newsroom, edit: vscode.WorkspaceEdit): Promise<readonly FootnoteUpdate[]> {
  const updates: FootnoteUpdate[] = [];
  const known = new Set(newsroom.reports.map(({ draft }) => draft.uri));
  for (const uri of await closedDrafts(newsroom.root)) {
    const draft = known.has(uri.toString()) ? undefined : await readClosed(uri);
    if (!draft?.text.includes('[^')) continue;
    const positions = new Positions(draft.text);
    const update = inStep({ uri: draft.uri, reading: readDraft(draft) }, newsroom.records);
    for (const { span, text } of update.edits) edit.replace(uri, rangeIn(positions, span), text);
    updates.push(update);
  }
  return updates;
}

function summary(updates: readonly FootnoteUpdate[]): string {
  const count = (of: (update: FootnoteUpdate) => number) => updates.reduce((sum, update) => sum + of(update), 0);
  const done = vscode.l10n.t(
    'Footnotes added: {0}, changed: {1}, removed: {2}. Written by hand and left as they are: {3}.',
    count(({ added }) => added),
    count(({ changed }) => changed),
    count(({ removed }) => removed),
    count(({ byHand }) => byHand),
  );
  const unnamed = count((update) => update.unnamed);
  return unnamed === 0 ? done : `${done} ${vscode.l10n.t('Records that name no source: {0}.', unnamed)}`;
}
