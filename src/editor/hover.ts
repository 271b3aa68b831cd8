import * as vscode from 'vscode';
import type { Finding } from '../checks/finding.ts';
import { groundsOf } from '../checks/grounds.ts';
import type { Claim } from '../claims/claim.ts';
import type { Report } from '../engine.ts';
import type { Link } from '../links/link.ts';
import type { Message } from '../records/message.ts';
import type { Records } from '../records/records.ts';
import { claimAccounts, recordAccounts } from './accounts-card.ts';
import { card, commandLink } from './card.ts';
import { claimCard } from './claim-card.ts';
import type { Desk } from './desk.ts';
import { escaped } from './escape.ts';
import { fieldCard } from './field-card.ts';
import { claimSpan, findingsIn, linksOf } from './links-of.ts';
import { type Mark, markAt } from './marks.ts';
import { rangeOf } from './ranges.ts';
import { labelled, recordCard } from './record-card.ts';
import { recordFindingsAt } from './record-findings.ts';
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
    const field = fieldCard(this.#desk, document, position);
    if (field) return new vscode.Hover(card(field.paragraphs), field.range);
    const named = idAt(this.#desk, document, position);
    if (named) {
      const record = named.newsroom.records.byId(named.id);
      if (!record) return undefined;
      const accounts = recordAccounts(record, named.newsroom.records);
      return new vscode.Hover(card(ruled([recordCard(record), accounts])), named.range);
    }
    const offset = document.offsetAt(position);
    const report = this.#desk.reportOn(document);
    if (!report) return this.#onRecords(document, offset);
    const mark = markAt(report, offset);
    const newsroom = this.#desk.newsroom(document.uri);
    if (!mark || !newsroom) return undefined;
    return new vscode.Hover(card(paragraphs(mark, report, newsroom.records)), rangeOf(document, mark.span));
  }

  /** Why something is found on a place in a claims file. */
  #onRecords(document: vscode.TextDocument, offset: number): vscode.Hover | undefined {
    const found = recordFindingsAt(this.#desk, document, { start: offset, end: offset });
    const whys = found.flatMap(({ finding }) => whyOf(finding));
    return whys.length > 0 ? new vscode.Hover(card(whys)) : undefined;
  }
}

/** What a finding rests on, in one labelled line; none where nothing needs to be said. */
function whyOf(finding: Pick<Finding, 'certainty' | 'why'>): readonly string[] {
  const grounds = groundsOf(finding).map(say).join(' ');
  return grounds ? [labelled(vscode.l10n.t('Why'), escaped(grounds))] : [];
}

function paragraphs({ claim, kind, part }: Mark, report: Report, records: Records): readonly string[] {
  const links = linksOf(claim, report);
  const where = [report.draft.uri, claimSpan(claim).start];
  const actions = links.some(({ how }) => how === 'cited')
    ? []
    : [
        commandLink(vscode.l10n.t('Add citation'), 'claimdesk.addCitation', where),
        commandLink(vscode.l10n.t('Create a record'), 'claimdesk.createRecord', where),
      ];
  return ruled([
    [claimCard(claim), ...reasons(claim, report, links)],
    ...links.slice(0, MOST_RECORDS).map(linkCard),
    claimAccounts(claim, kind === 'numeric' ? part : null, report, records),
    [actions.join(' · ')],
  ]);
}

/** Sections with rules between them; those with nothing to say are left out. */
const ruled = (sections: readonly (readonly string[])[]): readonly string[] =>
  sections
    .map((section) => section.filter((paragraph) => paragraph !== ''))
    .filter((section) => section.length > 0)
    .flatMap((section, index) => (index === 0 ? section : ['---', ...section]));

/** Why findings compare the claim with something else, where no link says it already. */
function reasons(claim: Claim, report: Report, links: readonly Link[]): readonly string[] {
  const said = new Set(links.map(({ reason }) => say(reason)));
  const findings = findingsIn(report, claimSpan(claim)).filter(({ related }) => related.length > 0);
  return [...new Set(findings.filter(({ why }) => !said.has(say(why))).flatMap(whyOf))];
}

/** A linked record; where the engine found it, with the reason. */
const linkCard = ({ how, certainty, reason, record }: Link): readonly string[] => [
  ...(how === 'matched' ? [labelled(vscode.l10n.t('Matched'), escaped(matchedBy(certainty, reason)))] : []),
  ...recordCard(record),
];

const matchedBy = (certainty: number, reason: Message): string =>
  groundsOf({ certainty, why: reason }).map(say).join(' ');
