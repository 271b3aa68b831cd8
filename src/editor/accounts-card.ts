import * as vscode from 'vscode';
import { figureText } from '../checks/figure-words.ts';
import type { Claim } from '../claims/claim.ts';
import type { Quantity } from '../claims/quantity.ts';
import type { Report } from '../engine.ts';
import { type Account, accountsOf } from '../links/accounts.ts';
import { type Figure, figuresIn } from '../links/figure.ts';
import type { Span } from '../prose/span.ts';
import type { ClaimRecord } from '../records/record.ts';
import type { Records } from '../records/records.ts';
import { PICTURE_COLOURS, type ThemeKind } from '../reports/accounts-colours.ts';
import { accountsPicture, type PicturedAccount } from '../reports/accounts-picture.ts';
import { picture } from './card.ts';
import { escaped } from './escape.ts';
import { linksOf } from './links-of.ts';
import { labelled, openLink } from './record-card.ts';
import { speakerOf } from './speaker-of.ts';
import { statusLook } from './status.ts';
import { shortDate, shorten } from './wording.ts';

/** How many accounts of one matter are shown. */
const MOST = 6;

/**
 * The accounts of a claim's figure, drawn and as a list, the draft's own first: of the figure at a span of the block where
 * there is one, otherwise of the first that has several. Nothing where there is one account only.
 */
export function claimAccounts(claim: Claim, at: Span | null, report: Report, records: Records): readonly string[] {
  const figures = figuresIn(claim.reading, claim.span).filter(({ quantity }) =>
    claim.quantities.some(({ span }) => span.start === quantity.span.start),
  );
  const asked = figures.filter(({ quantity }) => quantity.span.start === at?.start);
  for (const figure of asked.length > 0 ? asked : figures) {
    for (const { record } of linksOf(claim, report)) {
      const accounts = accountsOf(record, figure, records);
      if (accounts.length > 1) return shown(accounts, draftAccount(figure, claim, report));
    }
  }
  return [];
}

/** The accounts of a record's matter, drawn and as a list; nothing where there is one only. */
export function recordAccounts(record: ClaimRecord, records: Records): readonly string[] {
  const accounts = accountsOf(record, null, records);
  return accounts.length > 1 ? shown(accounts, null) : [];
}

function shown(accounts: readonly Account[], own: PicturedAccount | null): readonly string[] {
  const some = accounts.slice(0, MOST);
  const pictured = [...(own ? [own] : []), ...some.map(ofRecord)];
  const svg = accountsPicture(pictured, { colours: PICTURE_COLOURS[themeKind()], tick });
  const words = vscode.l10n.t('Accounts drawn on one axis. {0}', pictured.map(inWords).join('; '));
  const items = some.map((account) => {
    const { icon, word } = statusLook(account.record.status);
    return `- ${openLink(account.record)} · $(${icon}) ${escaped(word)} · ${escaped(inWords(ofRecord(account)))}`;
  });
  const more = accounts.length - some.length;
  if (more > 0) items.push(`- ${escaped(vscode.l10n.t('{0} more', more))}`);
  const heading = labelled(vscode.l10n.t('Accounts'), escaped(shorten(accounts[0]!.record.matter ?? '', 80)));
  return [svg === '' ? '' : picture(svg, words), [heading, '', ...items].join('\n')];
}

/** `Volodymyr Zelensky, Jan 9, 2025: about 4,000`. */
function inWords({ speaker, day, figure }: PicturedAccount): string {
  const who = [speaker, day].filter((part) => part !== '').join(', ');
  return vscode.l10n.t('{0}: {1}', shorten(who, 120), shorten(figure, 80));
}

const ofRecord = ({ record, figure, low, high }: Account): PicturedAccount => ({
  speaker: record.speaker ?? record.id,
  day: shortDate(record.asOf),
  figure: figureText(figure),
  ...endsOf(figure.quantity, low, high),
  own: false,
});

function draftAccount(figure: Figure, { attribution }: Claim, { reading }: Report): PicturedAccount {
  const source = attribution && speakerOf(attribution);
  const draft = vscode.l10n.t('This draft');
  return {
    speaker: source ? `${draft} · ${source}` : draft,
    day: shortDate(reading.prose.dateline),
    figure: figureText(figure),
    ...endsOf(figure.quantity, figure.quantity.low, figure.quantity.high),
    own: true,
  };
}

const endsOf = (
  { bound }: Quantity,
  low: number,
  high: number,
): Pick<PicturedAccount, 'low' | 'high' | 'open' | 'reaches'> => ({
  low,
  high,
  open: bound[0] === '>' ? 'high' : bound[0] === '<' ? 'low' : null,
  reaches: bound[1] === '=',
});

function themeKind(): ThemeKind {
  switch (vscode.window.activeColorTheme.kind) {
    case vscode.ColorThemeKind.Light:
      return 'light';
    case vscode.ColorThemeKind.HighContrast:
      return 'high-contrast-dark';
    case vscode.ColorThemeKind.HighContrastLight:
      return 'high-contrast-light';
    default:
      return 'dark';
  }
}

/** A number beside the axis: short, as there is little room. */
const tick = (value: number): string =>
  new Intl.NumberFormat(vscode.env.language, {
    notation: Math.abs(value) >= 1e6 ? 'compact' : 'standard',
    maximumSignificantDigits: 6,
  }).format(value);
