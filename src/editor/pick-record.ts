import * as vscode from 'vscode';
import type { ClaimRecord } from '../records/record.ts';
import { scorerOf } from './record-search.ts';
import { statusLook } from './status.ts';

/** More records than this are not listed; typing more words finds the others. */
const MOST = 200;

/** Milliseconds of searching after which the editor gets a turn. */
const LONGEST_STRETCH = 12;

interface RecordItem extends vscode.QuickPickItem {
  readonly record: ClaimRecord | null;
}

/** Asks for a record: those that fit come first, what is typed is looked for in the words of all. */
export async function pickRecord(
  all: readonly ClaimRecord[],
  fitting: readonly ClaimRecord[],
): Promise<ClaimRecord | undefined> {
  const pick = vscode.window.createQuickPick<RecordItem>();
  pick.placeholder = vscode.l10n.t('Which record does this claim rest on? Type words of its statement.');
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  let turn = 0;
  const list = async (query: string) => {
    const mine = ++turn;
    pick.busy = true;
    const items = await itemsFor(query, all, fitting, () => mine !== turn);
    if (mine !== turn) return;
    pick.items = items;
    pick.busy = false;
  };
  pick.onDidChangeValue(list);
  const chosen = new Promise<ClaimRecord | undefined>((resolve) => {
    pick.onDidAccept(() => {
      const record = pick.activeItems[0]?.record;
      if (record) resolve(record);
    });
    pick.onDidHide(() => resolve(undefined));
  });
  await list('');
  pick.show();
  const record = await chosen;
  turn++;
  pick.dispose();
  return record;
}

async function itemsFor(
  query: string,
  all: readonly ClaimRecord[],
  fitting: readonly ClaimRecord[],
  isOver: () => boolean,
): Promise<readonly RecordItem[]> {
  if (query.trim() === '') {
    const fits = new Set(fitting);
    const others: ClaimRecord[] = [];
    for (const record of all) {
      if (others.length === MOST) break;
      if (!fits.has(record)) others.push(record);
    }
    return [
      ...(fitting.length > 0 ? [separator(vscode.l10n.t('fits the claim')), ...fitting.map(itemOf)] : []),
      ...(others.length > 0 ? [separator(vscode.l10n.t('other records')), ...others.map(itemOf)] : []),
    ];
  }
  const score = scorerOf(query);
  const rank = new Map(fitting.map((record, i) => [record, fitting.length - i]));
  const found: { readonly record: ClaimRecord; readonly sum: number }[] = [];
  let since = Date.now();
  for (const record of all) {
    if (Date.now() - since > LONGEST_STRETCH) {
      await new Promise((resolve) => setTimeout(resolve));
      if (isOver()) return [];
      since = Date.now();
    }
    const sum = score(record);
    // What fits wins between records that hold the words alike.
    if (sum !== null) found.push({ record, sum: sum + (rank.get(record) ?? 0) / (fitting.length + 1) });
  }
  return found
    .sort((a, b) => b.sum - a.sum)
    .slice(0, MOST)
    .map(({ record }) => itemOf(record));
}

const separator = (label: string): RecordItem => ({ label, kind: vscode.QuickPickItemKind.Separator, record: null });

function itemOf(record: ClaimRecord): RecordItem {
  const { id, status, speaker, statement, quote } = record;
  const { icon, word } = statusLook(status);
  return {
    label: `$(${icon}) ${id}`,
    description: [word, speaker].filter(Boolean).join(' · '),
    detail: statement ?? (quote === null ? '' : `“${quote}”`),
    // The search is ours: the editor's own would ask for the words in their order.
    alwaysShow: true,
    record,
  };
}
