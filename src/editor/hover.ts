import * as vscode from 'vscode';
import type { Claim } from '../claims/claim.ts';
import type { Report } from '../engine.ts';
import type { Link } from '../links/link.ts';
import type { ClaimRecord } from '../records/record.ts';
import { card, commandLink } from './card.ts';
import { claimCard } from './claim-card.ts';
import type { Desk } from './desk.ts';
import { escaped } from './escape.ts';
import { claimSpan, findingsIn, linksOf } from './links-of.ts';
import { markAt } from './marks.ts';
import { rangeOf } from './ranges.ts';
import { labelled, recordCard } from './record-card.ts';
import { idAt } from './record-ids.ts';
import { say } from './wording.ts';

/** How many records a card shows for one claim. */
const MOST_RECORDS = 3;

/** Shows the card of a claim, or of the record that a citation names, under the mouse. */
export class Hovers implements vscode.HoverProvider {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  provideHover(document: vscode.TextDocument, position: vscode.Position): vscode.Hover | undefined {
    const named = idAt(this.#desk, document, position);
    if (named) {
      const record = named.newsroom.records.byId(named.id);
      return record && new vscode.Hover(card(withActions(record)), named.range);
    }
    const report = this.#desk.reportOn(document);
    const mark = report && markAt(report, document.offsetAt(position));
    return mark && new vscode.Hover(card(paragraphs(mark.claim, report)), rangeOf(document, mark.span));
  }
}

function paragraphs(claim: Claim, report: Report): readonly string[] {
  const links = linksOf(claim, report);
  const where = [report.draft.uri, claimSpan(claim).start];
  const actions = links.some(({ how }) => how === 'cited')
    ? []
    : [
        commandLink(vscode.l10n.t('Add citation'), 'claimdesk.addCitation', ...where),
        commandLink(vscode.l10n.t('Create a record'), 'claimdesk.createRecord', ...where),
      ];
  return [
    ...claimCard(claim, report),
    ...reasons(claim, report),
    ...links.slice(0, MOST_RECORDS).flatMap((link) => ['---', linkLine(link), ...withActions(link.record)]),
    ...(actions.length > 0 ? ['---', actions.join(' · ')] : []),
  ];
}

const withActions = (record: ClaimRecord): readonly string[] => [
  ...recordCard(record),
  commandLink(vscode.l10n.t('Open the record'), 'claimdesk.openRecord', record.file, record.id),
];

const linkLine = ({ how, reason }: Link) =>
  labelled(how === 'cited' ? vscode.l10n.t('Cited') : vscode.l10n.t('Matched'), escaped(say(reason)));

/** Why findings hold the claim and what they compare it with to answer the same question, each reason once. */
function reasons(claim: Claim, report: Report): readonly string[] {
  const whys = findingsIn(report, claimSpan(claim)).map(({ why }) => say(why));
  return [...new Set(whys)].map((why) => labelled(vscode.l10n.t('Why'), escaped(why)));
}
