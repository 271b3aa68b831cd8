import { datingsIn, datingsOf } from '../links/figure.ts';
import { pairDates } from '../links/pair-figures.ts';
import { isVerbatim } from '../links/verbatim.ts';
import { message } from '../records/message.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { editOf, placeOf, recordPlace, severityOf } from './places.ts';

/** The draft dates the event otherwise than the record. */
export const dateDiffers: Check = {
  id: 'date-differs',
  summary: 'A date is not the one in the record.',
  why: 'A wrong day turns cause and effect round, and anniversaries come every year.',
  severity: 'error',
  examples: [
    {
      claims: `version: 1
claims:
  harbour-opened:
    statement: The harbour was opened on May 4, 1998.
`,
      draft: 'The harbour was opened on ⟦May 14, 1998⟧.[^harbour-opened]',
      fixed: 'The harbour was opened on May 4, 1998.[^harbour-opened]',
    },
    {
      claims: `version: 1
claims:
  harbour-opened:
    statement: The harbour was opened on May 4, 1998.
`,
      draft: 'The harbour was opened in May 1998.[^harbour-opened]',
    },
    {
      claims: `version: 1
claims:
  ferry-sank:
    statement: The ferry sank on January 7, 2025.
`,
      draft: '---\ndate: 2025-01-09\n---\nThe ferry sank on ⟦Monday⟧.[^ferry-sank]',
      fixed: '---\ndate: 2025-01-09\n---\nThe ferry sank on January 7, 2025.[^ferry-sank]',
    },
    {
      claims: `version: 1
claims:
  ferry-sank:
    statement: The ferry sank on January 7, 2025.
`,
      draft: '---\ndate: 2025-01-09\n---\nThe ferry sank on Tuesday, this week.[^ferry-sank]',
    },
  ],
  run: (context) =>
    context.links.flatMap((link): Finding[] => {
      if (!isVerbatim(link)) return [];
      const said = datingsIn(link.claims[0].reading, link.span);
      const known = link.record.reading().blocks.flatMap(datingsOf);
      const single = said.length === 1 && known.length === 1;
      return pairDates(said, known, context.records.desk.glossary).flatMap(
        ({ said: ours, known: theirs, agreement, judgement }) => {
          if (agreement !== 'conflict' || judgement.contrasts.length || (!single && judgement.weight < 1)) return [];
          return [
            {
              check: 'date-differs',
              severity: severityOf(link),
              certainty: link.certainty * (single ? 0.95 : 0.8),
              place: placeOf(context, ours.reading.block, ours.date.span),
              message: message(
                'The draft says {0}, the record “{1}” says {2}.',
                ours.date.text,
                link.record.id,
                theirs.date.text,
              ),
              why: link.reason,
              related: [recordPlace(link.record, 'statement', 'quote')],
              fixes: [
                {
                  title: message('Change to what the record says: {0}', theirs.date.text),
                  edits: [editOf(context, ours.reading.block, ours.date.span, theirs.date.text)],
                  preferred: true,
                },
              ],
            },
          ];
        },
      );
    }),
};
