import { message } from '../records/message.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { markerPlace } from './marker-place.ts';
import { placeOf, recordPlace } from './places.ts';

/** A claim rests on a record that the desk has withdrawn. */
export const withdrawnRecord: Check = {
  id: 'withdrawn-record',
  summary: 'The record that the claim rests on has been withdrawn.',
  why: 'The desk took it back; a draft that still says it repeats a known mistake.',
  severity: 'error',
  examples: [
    {
      claims: `version: 1
claims:
  mayor-resigns:
    statement: Mayor Ada Lunt resigned on Monday.
    status: withdrawn
`,
      draft: 'Mayor Ada Lunt resigned on Monday.[^⟦mayor-resigns⟧]',
    },
    {
      claims: `version: 1
claims:
  mayor-stays:
    statement: Mayor Ada Lunt stays in office until 2027.
    status: disputed
`,
      draft: 'Mayor Ada Lunt stays in office until 2027.[^mayor-stays]',
    },
  ],
  run: (context) =>
    context.links.flatMap((link): Finding[] => {
      const { record, certainty } = link;
      if (record.status !== 'withdrawn' || certainty < 0.85) return [];
      const cited = markerPlace(context, link);
      return [
        {
          check: 'withdrawn-record',
          severity: cited ? 'error' : 'warning',
          certainty,
          place: cited ?? placeOf(context, link.block, link.span),
          message: record.note
            ? message('The record “{0}” has been withdrawn: {1}', record.id, record.note)
            : message('The record “{0}” has been withdrawn; the claim has to go or find another source.', record.id),
          why: link.reason,
          related: [recordPlace(record, 'status')],
          fixes: [],
        },
      ];
    }),
};
