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

function dropped({ said, known, agreement, judgement, certainty }: LinkedFigures): boolean {
  if (judgement.otherTime || judgement.contrasts.length || certainty < 0.7) return false;
  return samePoint(said.quantity, known.quantity) && (agreement === 'conflict' || agreement === 'compatible');
}
