import * as vscode from 'vscode';
import { stripCitations } from '../reports/strip-citations.ts';
import type { Desk } from './desk.ts';

/** Puts the draft in view on the clipboard as it is published: without citations and without the footnotes of records. */
export async function copyWithoutCitations(desk: Desk): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const report = document && desk.reportOn(document);
  const newsroom = document && desk.newsroom(document.uri);
  if (!report || !newsroom) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('There is no draft here.'), 5000);
    return;
  }
  await vscode.env.clipboard.writeText(stripCitations(report.reading.prose, newsroom.records));
  vscode.window.setStatusBarMessage(vscode.l10n.t('The draft was copied without its citations.'), 5000);
}
