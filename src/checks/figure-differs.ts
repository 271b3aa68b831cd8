import { samePoint } from '../claims/interval.ts';
import type { Figure } from '../links/figure.ts';
import { isComplement } from '../links/sums.ts';
import { message } from '../records/message.ts';
import { changedNumerals } from './changed-numerals.ts';
import type { Check } from './check.ts';
import type { Context } from './context.ts';
import { figureEdit, figurePhrase, figureSpan, figureText } from './figure-words.ts';
import type { Finding } from './finding.ts';
import { type LinkedFigures, linkedFigures } from './linked-figures.ts';
import { figureRecordPlace, placeOf, severityOf } from './places.ts';
import { differentSources, sourceOf } from './source-of.ts';

/** The draft gives another figure than the record it rests on. */
export const figureDiffers: Check = {
  id: 'figure-differs',
  summary: 'A figure is not the one in the record.',
  why: 'A wrong figure is the commonest correction in print. Rounding that a newsroom does every day (11,983 and about 12,000) is no difference.',
  severity: 'error',
  examples: [
    {
      claims: `version: 1
claims:
  harbour-jobs:
    statement: The harbour employs 4,200 people.
`,
      draft: 'The harbour employs ⟦2,400⟧ people.[^harbour-jobs]',
      fixed: 'The harbour employs 4,200 people.[^harbour-jobs]',
    },
    {
      claims: `version: 1
claims:
  harbour-cost:
    statement: The new harbour wall cost $5,512,000,000.
`,
      draft: 'The new harbour wall cost $5.5 billion.[^harbour-cost]',
    },
    {
      claims: `version: 1
claims:
  harbour-visitors:
    statement: Last year 11,983 people visited the harbour museum.
`,
      draft: 'About 12,000 people visited the harbour museum last year.[^harbour-visitors]',
    },
    {
      claims: `version: 1
claims:
  harbour-jobs:
    statement: The harbour employs thousands of people.
    figures: ["4,200"]
`,
      draft: 'The harbour employs ⟦2,400⟧ people.[^harbour-jobs]',
      fixed: 'The harbour employs 4,200 people.[^harbour-jobs]',
    },
    {
      claims: `version: 1
claims:
  quay-bids:
    statement: The two bidders for the quay have the word of at least five banks.
`,
      draft: 'The ⟦three⟧ bidders for the quay have the word of at least five banks.[^quay-bids]',
      fixed: 'The two bidders for the quay have the word of at least five banks.[^quay-bids]',
    },
    {
      claims: `version: 1
claims:
  quay-bids:
    statement: The two bidders for the quay have the word of at least five banks.
`,
      draft: 'The two bidders for the quay have the word of ⟦at least four⟧ banks.[^quay-bids]',
      fixed: 'The two bidders for the quay have the word of at least five banks.[^quay-bids]',
    },
    {
      claims: `version: 1
claims:
  quay-bids:
    statement: The two bidders for the quay have the word of at least five banks.
`,
      draft: 'Both bidders for the quay have found five banks or more.[^quay-bids]',
    },
    {
      claims: `version: 1
claims:
  pilot-nights:
    statement: Nearly nine out of 10 pilots of the port say that they have worked at night without pay.
`,
      draft:
        'Nearly nine out of ⟦30⟧ pilots of the port say that they have worked at night without pay.[^pilot-nights]',
      fixed: 'Nearly nine out of 10 pilots of the port say that they have worked at night without pay.[^pilot-nights]',
    },
  ],
  run: (context) => [...figureFindings(context), ...changedNumerals(context)],
};

function figureFindings(context: Context): Finding[] {
  return linkedFigures(context)
    .filter((pair) => differs(pair) && !isComplement(pair.said, pair.known) && !otherAccount(context, pair))
    .map((pair): Finding => {
      const { link, said, known, certainty } = pair;
      return {
        check: 'figure-differs',
        severity: severityOf(link),
        certainty,
        place: placeOf(context, said.reading.block, figureSpan(said.quantity)),
        message: message(
          'The draft says {0}, the record “{1}” says {2}.',
          figureText(said),
          link.record.id,
          figurePhrase(known),
        ),
        why: link.reason,
        related: [figureRecordPlace(link.record, known)],
        fixes: [
          {
            title: message('Change to what the record says: {0}', figureText(known)),
            edits: [figureEdit(context, said, known)],
            preferred: true,
          },
        ],
      };
    });
}

/** A matched record by another speaker is another account: `accounts-differ` says so. */
const otherAccount = (context: Context, { link, said }: LinkedFigures): boolean =>
  link.how === 'matched' &&
  differentSources(
    sourceOf(context.reading, said.reading.block, said.quantity.span),
    link.record.speaker,
    context.records.desk.names,
  );

function differs({ said, known, agreement, judgement, rigour, retold, certainty }: LinkedFigures): boolean {
  if (judgement.otherTime || judgement.contrasts.length || certainty < 0.7) return false;
  if (samePoint(said.quantity, known.quantity)) return false;
  if (agreement === 'conflict') return true;
  if (rigour !== 'strict') return false;
  return sameBound(said, known) && (agreement === 'compatible' || (agreement === 'within' && retold));
}

/**
 * Whether both figures are held by one bound. "Less than 14 hours" does not follow from "less than 24 hours", though both
 * can be true; and who tells "at least four" in its own words but for "at least three" has changed the figure.
 */
const sameBound = ({ quantity: said }: Figure, { quantity: known }: Figure): boolean =>
  /^[<>r]/.test(said.bound) && said.bound[0] === known.bound[0];
