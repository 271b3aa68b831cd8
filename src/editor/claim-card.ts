import * as vscode from 'vscode';
import type { Claim } from '../claims/claim.ts';
import type { Quantity } from '../claims/quantity.ts';
import { escaped } from './escape.ts';
import { labelled, lines } from './record-card.ts';
import { speakerOf } from './speaker-of.ts';
import { number } from './wording.ts';

/** How a claim was read, as one Markdown paragraph: its figures with bound and unit, its dates, who said it, via whom. */
export function claimCard(claim: Claim): string {
  const { attribution } = claim;
  const speaker = attribution ? speakerOf(attribution) : null;
  const said = [speaker ?? '', attribution?.via ? vscode.l10n.t('via {0}', attribution.via) : ''];
  const source = said.filter((part) => part !== '').join(', ');
  return lines([
    ...claim.quantities.map((quantity) => labelled(vscode.l10n.t('Figure'), escaped(figureLine(quantity)))),
    ...claim.dates.map(({ text, iso }) => labelled(vscode.l10n.t('Date'), escaped(iso ? `${text} · ${iso}` : text))),
    ...(source === '' ? [] : [labelled(vscode.l10n.t('Said by'), escaped(source))]),
  ]);
}

/** `more than 4,000 · North Korean soldiers · killed or wounded · since December`. */
function figureLine(quantity: Quantity): string {
  const { unit, counted, event, time, place } = quantity;
  const parts = [bounded(quantity), counted ?? unit, event, time, place];
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}

/** The value with its bound in words. */
function bounded({ value, bound, low, high }: Quantity): string {
  if (typeof value !== 'number') return vscode.l10n.t('{0} to {1}', number(value[0]), number(value[1]));
  switch (bound) {
    case '=':
      return number(value);
    case '~':
      return vscode.l10n.t('about {0}', number(value));
    case '>':
      return vscode.l10n.t('more than {0}', number(value));
    case '>=':
      return vscode.l10n.t('at least {0}', number(value));
    case '<':
      return vscode.l10n.t('less than {0}', number(value));
    case '<=':
      return vscode.l10n.t('at most {0}', number(value));
    case 'range':
      return vscode.l10n.t('{0} to {1}', number(low), number(high));
  }
}
