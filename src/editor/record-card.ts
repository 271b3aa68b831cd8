import * as vscode from 'vscode';
import type { ClaimRecord, Source } from '../records/record.ts';
import { commandLink } from './card.ts';
import { escaped, webLink } from './escape.ts';
import { statusLook } from './status.ts';
import { date } from './wording.ts';

/** A record as one Markdown paragraph: its status and id, which opens it, what it says and who says so, the figures it states, where that stands and who checked it. */
export function recordCard(record: ClaimRecord): readonly string[] {
  const { icon, word } = statusLook(record.status);
  const { asOf, note } = record;
  const day = asOf === null ? '' : ` · ${labelled(vscode.l10n.t('As of'), escaped(date(asOf)))}`;
  return [
    lines([
      `$(${icon}) **${escaped(word)}** · ${openLink(record)}${day}`,
      ...said(record),
      record.figures.length === 0
        ? ''
        : labelled(vscode.l10n.t('Figures'), record.figures.map((words) => escaped(words)).join('; ')),
      ...record.sources.map((source) => labelled(vscode.l10n.t('Source'), sourceLine(source))),
      checkedLine(record),
      note === null ? '' : labelled(vscode.l10n.t('Note'), escaped(note)),
    ]),
  ];
}

/** A record's id as a link that opens it. */
export const openLink = ({ file, id }: ClaimRecord): string =>
  commandLink(id, 'claimdesk.openRecord', [file, id], vscode.l10n.t('Open the record'));

/** `**Label** text`, the text being Markdown already. */
export const labelled = (label: string, markdown: string): string => `**${escaped(label)}** ${markdown}`;

/** Lines of one paragraph; empty ones are left out. */
export const lines = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('  \n');

/** What it says, who says so standing behind the last of it. */
function said({ statement, quote, speaker }: ClaimRecord): readonly string[] {
  const words = [statement === null ? '' : escaped(statement), quote === null ? '' : `“${escaped(quote)}”`];
  const by = speaker === null ? '' : ` — ${escaped(speaker)}`;
  const last = quote === null ? 0 : 1;
  return words.map((text, i) => (i === last ? text + by : text));
}

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

function checkedLine({ checked }: ClaimRecord): string {
  if (checked?.by === undefined) return '';
  const on = checked.on === undefined ? '' : `, ${escaped(date(checked.on))}`;
  const how = checked.how === undefined ? '' : ` (${escaped(checked.how)})`;
  return labelled(vscode.l10n.t('Checked by'), `${escaped(checked.by)}${on}${how}`);
}
