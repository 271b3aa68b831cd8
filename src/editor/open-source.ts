import * as vscode from 'vscode';
import type { ClaimRecord } from '../records/record.ts';
import type { Desk } from './desk.ts';
import { webAddress } from './escape.ts';
import { recordsNamed } from './open-record.ts';

/** The web pages of a record's sources: what each is called and its address. */
export const pagesOf = (record: ClaimRecord): readonly { readonly name: string; readonly address: string }[] =>
  record.sources.flatMap(({ title, outlet, url }) => {
    const address = url === undefined ? null : webAddress(url);
    return address === null ? [] : [{ name: title || outlet || address, address }];
  });

/**
 * Opens the web page of a source of the record that the arguments name (its file, its id), otherwise of the one at the
 * cursor; where there are several, asks which.
 */
export async function openSource(desk: Desk, ...which: readonly unknown[]): Promise<void> {
  const pages = (await recordsNamed(desk, which)).flatMap(({ record }) =>
    pagesOf(record).map(({ name, address }) => ({ label: name, description: record.id, detail: address })),
  );
  const chosen = pages.length > 1 ? await vscode.window.showQuickPick(pages) : pages[0];
  if (chosen) await vscode.env.openExternal(vscode.Uri.parse(chosen.detail));
  else if (pages.length === 0) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('The record here names no web page.'), 5000);
  }
}
