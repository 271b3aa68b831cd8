import { byBlock } from '../claims/by-block.ts';
import type { Claim } from '../claims/claim.ts';
import { inSpan, itsSpan } from '../links/in-span.ts';
import type { Link } from '../links/link.ts';
import { linksOfClaim } from '../links/links-of-claim.ts';
import { message } from '../records/message.ts';
import type { Check } from './check.ts';
import { citationEdit } from './citation.ts';
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';
import { placeOf } from './places.ts';

/** A claim that cites no record. */
export const uncitedClaim: Check = {
  id: 'uncited-claim',
  summary: 'A claim with a figure or a quotation cites no record.',
  why: 'What nobody has put on record nobody has checked.',
  severity: 'hint',
  examples: [
    {
      claims: `version: 1
claims:
  harbour-jobs:
    statement: The harbour employs 4,200 people.
`,
      draft: '⟦The harbour employs 4,200 people.⟧ It is the largest employer of the town.',
      fixed: 'The harbour employs 4,200 people.[^harbour-jobs] It is the largest employer of the town.',
    },
    {
      claims: `version: 1
claims:
  harbour-jobs:
    statement: The harbour employs 4,200 people.
`,
      draft: 'The harbour employs 4,200 people.[^harbour-jobs] How will it find another 100?',
    },
  ],
  run(context) {
    if (context.records.isEmpty) return [];
    const astray = byBlock(context.unknown);
    const citesNobody = ({ block, span }: Claim): boolean => inSpan(astray.get(block) ?? [], itsSpan, span).length > 0;
    return context.reading.claims
      .filter((claim) => wantsRecord(claim) && !isCited(claim, context.links) && !citesNobody(claim))
      .map((claim) => finding(claim, context));
  },
};

/**
 * Whether a desk wants a record for a claim. Headlines, decks and captions repeat what the body cites; questions,
 * opinions and forecasts assert nothing to look up.
 */
export const wantsRecord = ({ block, mood, quantities, quotations }: Claim): boolean =>
  /^(?:paragraph|blockquote|list-item|table-cell)$/.test(block.kind) &&
  mood === 'assertion' &&
  (quantities.length > 0 || quotations.length > 0);

/** Whether a marker cites a record for a claim. */
export const isCited = (claim: Claim, links: readonly Link[]): boolean =>
  linksOfClaim(links, claim).some(({ how }) => how === 'cited');

/** The surest candidates are offered, no more than fit a menu. */
const OFFERED = 3;

/** From here on a candidate is named in the message. */
const SURE = 0.8;

function finding(claim: Claim, context: Context): Finding {
  const candidates = linksOfClaim(context.links, claim).slice(0, OFFERED);
  const sure = candidates.find(({ certainty }) => certainty >= SURE);
  return {
    check: 'uncited-claim',
    severity: 'hint',
    certainty: 1,
    place: placeOf(context, claim.block, claim.span),
    message: sure
      ? message('This claim cites no record; “{0}” seems to be the one.', sure.record.id)
      : message('This claim cites no record.'),
    why: candidates[0]?.reason ?? message('It has a figure or a quotation that a reader may ask about.'),
    related: [],
    fixes: candidates.map(({ record, certainty }, i) => ({
      title: message('Cite “{0}”', record.id),
      edits: [citationEdit(context, claim, record)],
      ...(i === 0 && certainty >= SURE ? { preferred: true } : {}),
    })),
  };
}
