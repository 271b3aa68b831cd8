import { message } from '../records/message.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { markerPlace } from './marker-place.ts';
import { recordPlace } from './places.ts';

/** A citation names a record that a newer one has replaced. */
export const staleRecord: Check = {
  id: 'stale-record',
  summary: 'The cited record has been superseded by a newer one.',
  why: 'Tolls rise and counts are revised: yesterday’s record is yesterday’s paper.',
  severity: 'warning',
  examples: [
    {
      claims: `version: 1
claims:
  flood-toll-friday:
    statement: The flood killed 12 people.
  flood-toll-monday:
    statement: The flood killed 19 people.
    supersedes: [flood-toll-friday]
`,
      draft: 'The flood killed 12 people.[^⟦flood-toll-friday⟧]',
      fixed: 'The flood killed 12 people.[^flood-toll-monday]',
    },
    {
      claims: `version: 1
claims:
  flood-toll-friday:
    statement: The flood killed 12 people.
  flood-toll-monday:
    statement: The flood killed 19 people.
    supersedes: [flood-toll-friday]
`,
      draft: 'The flood killed 19 people.[^flood-toll-monday]',
    },
  ],
  run: (context) =>
    context.links.flatMap((link): Finding[] => {
      const place = markerPlace(context, link);
      const successor = place && context.records.successorOf(link.record.id);
      if (!place || !successor) return [];
      return [
        {
          check: 'stale-record',
          severity: 'warning',
          certainty: 1,
          place,
          message: message('The record “{0}” has been superseded by “{1}”.', link.record.id, successor.id),
          why: link.reason,
          related: [recordPlace(successor, 'statement', 'quote')],
          fixes: [
            {
              title: message('Update to “{0}”', successor.id),
              edits: [{ ...place, text: successor.id }],
              preferred: true,
            },
          ],
        },
      ];
    }),
};
