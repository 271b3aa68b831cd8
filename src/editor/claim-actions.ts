import * as vscode from 'vscode';
import type { Claim } from '../claims/claim.ts';
import { citing } from './add-citation.ts';
import { claimAt, type Spot } from './at-cursor.ts';
import { commandAction, type Offer, offer } from './code-actions.ts';
import { claimSpan, linksOf } from './links-of.ts';
import { shorten } from './wording.ts';

/** How many records the light bulb offers to cite; the command offers them all. */
const MOST_CITATIONS = 5;

/** Citations of the records that fit the claim at a place, the best first; none where it cites one already. */
export function citationsAt(spot: Spot): ReadonlyMap<string, Offer> {
  const claim = uncitedAt(spot);
  if (!claim) return new Map();
  const links = linksOf(claim, spot.report).slice(0, MOST_CITATIONS);
  const offers = links.map(({ record: { id, statement, quote } }) => {
    const title = vscode.l10n.t('Cite “{0}”: {1}', id, shorten(statement ?? quote ?? '', 80));
    return offer(spot.newsroom, title, [citing(spot, claim, id)]);
  });
  return new Map(offers.map((it) => [it.key, it]));
}

/** What can be done with a claim that cites nothing: choose among all records, or make one of it. */
export function claimActions(spot: Spot): vscode.CodeAction[] {
  const claim = uncitedAt(spot);
  if (!claim) return [];
  const where = [spot.report.draft.uri, claimSpan(claim).start];
  const title = vscode.l10n.t('Create a record from this claim and cite it');
  const create = commandAction(title, 'claimdesk.createRecord', where);
  if (spot.newsroom.records.all.length === 0) return [create];
  return [commandAction(vscode.l10n.t('Cite a record…'), 'claimdesk.addCitation', where), create];
}

function uncitedAt(spot: Spot): Claim | undefined {
  const claim = claimAt(spot);
  return claim && linksOf(claim, spot.report).every(({ how }) => how !== 'cited') ? claim : undefined;
}
