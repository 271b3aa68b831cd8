import { samePoint } from '../claims/interval.ts';
import { message } from '../records/message.ts';
import type { Check } from './check.ts';
import { figureEdit, figurePhrase, figureSpan, figureText } from './figure-words.ts';
import type { Finding } from './finding.ts';
import { type LinkedFigures, linkedFigures } from './linked-figures.ts';
import { figureRecordPlace, placeOf, severityOf } from './places.ts';

/** The number stands, but *about* or *more than* was lost, added or turned round. */
export const boundDropped: Check = {
  id: 'bound-dropped',
  summary: '“About”, “more than” or “up to” was lost from a figure or added to it.',
  why: 'More than 4,000 and 4,000 are two claims: who drops the bound claims to know what the source did not say.',
  severity: 'error',
  examples: [
    {
      claims: `version: 1
claims:
  march-crowd:
    statement: More than 4,000 people joined the march in Leith.
`,
      draft: 'The march in Leith drew ⟦4,000⟧ people.[^march-crowd]',
      fixed: 'The march in Leith drew more than 4,000 people.[^march-crowd]',
    },
    {
      claims: `version: 1
claims:
  march-crowd:
    statement: The march in Leith was joined by more than 4,000 people.
`,
      draft: 'At least 4,000 people joined the march in Leith.[^march-crowd]',
    },
    {
      claims: `version: 1
claims:
  march-arrests:
    statement: The police arrested 40 people after the march in Leith.
`,
      draft: 'The police arrested ⟦up to 40⟧ people after the march in Leith.[^march-arrests]',
      fixed: 'The police arrested 40 people after the march in Leith.[^march-arrests]',
    },
    {
      claims: `version: 1
claims:
  march-arrests:
    statement: The police arrested 40 people after the march in Leith.
`,
      draft: 'The police arrested about 40 people after the march in Leith.[^march-arrests]',
    },
    {
      claims: `version: 1
claims:
  pilot-hours:
    statement: Pilots who work more than 40 hours a week are paid for it.
`,
      draft: 'Pilots who work over 40 hours a week are paid for it.[^pilot-hours]',
    },
    {
      claims: `version: 1
claims:
  pilot-hours:
    statement: Pilots who work more than 40 hours a week are paid for it.
`,
      draft: 'Pilots who work ⟦about 40 hours a week⟧ are paid for it.[^pilot-hours]',
      fixed: 'Pilots who work more than 40 hours a week are paid for it.[^pilot-hours]',
    },
  ],
  run: (context) =>
    linkedFigures(context)
      .filter(dropped)
      .map((pair): Finding => {
        const { link, said, known, certainty } = pair;
        return {
          check: 'bound-dropped',
          severity: severityOf(link),
          certainty,
          place: placeOf(context, said.reading.block, figureSpan(said.quantity)),
          message: message(
            'The draft says {0}, but the record “{1}” says {2}: the bound is part of the claim.',
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
      }),
};

function dropped(pair: LinkedFigures): boolean {
  const { said, known, agreement, judgement, certainty } = pair;
  if (judgement.otherTime || judgement.contrasts.length || certainty < 0.7) return false;
  if (!samePoint(said.quantity, known.quantity)) return false;
  return agreement === 'conflict' || agreement === 'compatible' || added(pair) || blunted(pair);
}

/**
 * Whether a bound was put before the figure of a record otherwise told in its own words: "up to 40" follows from 40, but
 * is not what the source said. "About" only takes back how exact a figure is, and is fair.
 */
function added({ said: { quantity: said }, known: { quantity: known }, retold, rigour }: LinkedFigures): boolean {
  if (!retold || rigour !== 'strict' || known.bound !== '=' || !said.boundSpan) return false;
  return /^[<>]/.test(said.bound) || (said.bound === '~' && (said.low === said.value || said.high === said.value));
}

/** "Some 12,000" follows from "more than 12,000", but loses which side of it the truth is on. */
const blunted = ({ said: { quantity: said }, known: { quantity: known }, retold, rigour }: LinkedFigures): boolean =>
  retold && rigour === 'strict' && said.bound === '~' && /^[<>]/.test(known.bound);
