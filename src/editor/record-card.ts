import * as vscode from 'vscode';
import type { ClaimRecord, Source } from '../records/record.ts';
import { commandLink } from './card.ts';
import { escaped, webLink } from './escape.ts';
import { statusLook } from './status.ts';
import { date } from './wording.ts';

/** A record as Markdown paragraphs: its status and id, which opens it, what it says and who says so, the figures it states, where that stands and who checked it. */
export function recordCard(record: ClaimRecord): readonly string[] {
  const { icon, word } = statusLook(record.status);
  const open = commandLink(
    record.id,
    'claimdesk.openRecord',
    [record.file, record.id],
    vscode.l10n.t('Open the record'),
  );
  return [
    `$(${icon}) **${escaped(word)}** · ${open}`,
    said(record),
    lines([
      record.figures.length === 0
        ? ''
        : labelled(vscode.l10n.t('Figures'), record.figures.map((words) => escaped(words)).join('; ')),
      ...record.sources.map((source) => labelled(vscode.l10n.t('Source'), sourceLine(source))),
      checkedLine(record),
      record.note === null ? '' : labelled(vscode.l10n.t('Note'), escaped(record.note)),
    ]),
  ].filter((paragraph) => paragraph !== '');
}

/** `**Label** text`, the text being Markdown already. */
export const labelled = (label: string, markdown: string): string => `**${escaped(label)}** ${markdown}`;

/** Lines of one paragraph; empty ones are left out. */
export const lines = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('  \n');

const said = ({ statement, quote, speaker }: ClaimRecord): string =>
  lines([
    statement === null ? '' : escaped(statement),
    quote === null ? '' : `“${escaped(quote)}”`,
    speaker === null ? '' : `— ${escaped(speaker)}`,
  ]);

function sourceLine({ title, outlet, url, locator, accessed }: Source): string {
  const name = title ?? outlet ?? url ?? '';
  return [
    url === undefined ? escaped(name) : webLink(name, url),
    outlet === undefined || outlet === name ? '' : escaped(outlet),
    locator === undefined ? '' : escaped(locator),
    accessed === undefined ? '' : escaped(vscode.l10n.t('read on {0}', date(accessed))),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function checkedLine({ asOf, checked }: ClaimRecord): string {
  const parts: string[] = [];
  if (asOf !== null) parts.push(labelled(vscode.l10n.t('As of'), escaped(date(asOf))));
  if (checked?.by !== undefined) {
    const on = checked.on === undefined ? '' : `, ${escaped(date(checked.on))}`;
    const how = checked.how === undefined ? '' : ` (${escaped(checked.how)})`;
    parts.push(labelled(vscode.l10n.t('Checked by'), `${escaped(checked.by)}${on}${how}`));
  }
  return parts.join(' · ');
}
