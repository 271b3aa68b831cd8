import * as vscode from 'vscode';
import { claimAt, type Spot } from './at-cursor.ts';
import { commandAction } from './code-actions.ts';
import { linksOf } from './links-of.ts';
import { pagesOf } from './open-source.ts';

/** How many records of one claim the light bulb leads to. */
const MOST_RECORDS = 2;

/** The ways to the records that the claim at a place cites, or was matched with, and to the web pages of their sources. */
export function recordActions(spot: Spot): vscode.CodeAction[] {
  const claim = claimAt(spot);
  if (!claim) return [];
  const links = linksOf(claim, spot.report);
  const cited = links.filter(({ how }) => how === 'cited');
  return (cited.length > 0 ? cited : links).slice(0, MOST_RECORDS).flatMap(({ record }) => {
    const which = [record.file, record.id];
    const open = commandAction(vscode.l10n.t('Open the record “{0}”', record.id), 'claimdesk.openRecord', which);
    const [page, ...more] = pagesOf(record);
    if (!page) return [open];
    const title = more.length > 0 ? vscode.l10n.t('Open a source of “{0}”…', record.id) : sourceTitle(page.name);
    return [open, commandAction(title, 'claimdesk.openSource', which)];
  });
}

const sourceTitle = (name: string) => vscode.l10n.t('Open the source: {0}', name);
