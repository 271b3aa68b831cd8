import { civilDay } from '../claims/dates/civil-day.ts';
import type { Link } from '../links/link.ts';
import { message } from '../records/message.ts';
import type { ClaimRecord } from '../records/record.ts';
import type { Records } from '../records/records.ts';
import type { Check } from './check.ts';
import type { DraftContext } from './context.ts';
import type { Finding, Fix, Place } from './finding.ts';
import { markerPlace } from './marker-place.ts';
import { recordPlace } from './places.ts';
import { recite } from './recite.ts';

/** A citation names a record that a newer one has replaced, or one that is older than the desk lets stand. */
export const staleRecord: Check = {
  id: 'stale-record',
  summary: 'The cited record has been superseded by a newer one, or is older than the desk’s limit.',
  why: 'Tolls rise and counts are revised: yesterday’s record is yesterday’s paper.',
  severity: 'warning',
  examples: [
    {
      claims: `version: 1
claims:
  flood-toll-friday:
    statement: The flood killed 12 people.
  flood-toll-saturday:
    statement: The flood killed 17 people.
    supersedes: [flood-toll-friday]
  flood-toll-monday:
    statement: The flood killed 19 people.
    supersedes: [flood-toll-saturday]
`,
      draft: 'The flood killed 12 people.[^⟦flood-toll-friday⟧]\n\n[^flood-toll-friday]: The mayor.',
      fixed: 'The flood killed 12 people.[^flood-toll-monday]\n\n[^flood-toll-monday]: The mayor.',
    },
    {
      claims: `version: 1
claims:
  harbour-jobs:
    statement: The harbour employs 4,200 people.
    matter: harbour-jobs
    asOf: 2023-03-01
  harbour-jobs-2024:
    statement: The harbour employs 4,200 people.
    matter: harbour-jobs
    asOf: 2024-12-01
`,
      draft: '---\ndate: 2025-01-21\n---\n\nThe harbour employs 4,200 people.[^⟦harbour-jobs⟧]',
      options: { staleAfterDays: 365 },
      fixed: '---\ndate: 2025-01-21\n---\n\nThe harbour employs 4,200 people.[^harbour-jobs-2024]',
    },
    {
      claims: `version: 1
claims:
  flood-toll-friday:
    statement: The flood killed 12 people.
  flood-toll-monday:
    statement: The flood killed 19 people.
    supersedes: [flood-toll-friday]
    asOf: 2025-01-20
`,
      draft: '---\ndate: 2025-01-21\n---\n\nThe flood killed 19 people.[^flood-toll-monday]',
      options: { staleAfterDays: 7, today: '2025-06-01' },
    },
  ],
  runAcross: (context) =>
    context.links.flatMap((link): Finding[] => {
      if (link.how !== 'cited') return [];
      const successor = context.records.successorOf(link.record.id);
      const age = successor ? null : ageOf(context, link.record);
      const place = successor || age !== null ? markerPlace(context, link) : null;
      if (!place) return [];
      return [successor ? superseded(context, link, place, successor) : old(context, link, place, age!)];
    }),
};

function superseded(context: DraftContext, link: Link, place: Place, successor: ClaimRecord): Finding {
  const { id } = link.record;
  return {
    check: 'stale-record',
    severity: 'warning',
    certainty: 1,
    place,
    message: message('The record “{0}” has been superseded by “{1}”.', id, successor.id),
    why: link.reason,
    related: [recordPlace(successor, 'statement', 'quote')],
    fixes: [{ ...updating(context, id, successor.id), preferred: true }],
  };
}

function old(context: DraftContext, link: Link, place: Place, age: number): Finding {
  const { record } = link;
  const newer = newerThan(record, context.records);
  return {
    check: 'stale-record',
    severity: 'information',
    certainty: 1,
    place,
    message: message(
      'The record “{0}” tells how things were on {1}, {2} days before: see whether it still holds.',
      record.id,
      record.asOf!,
      age,
    ),
    why: link.reason,
    related: [recordPlace(record, 'asOf'), ...(newer ? [recordPlace(newer, 'statement', 'quote')] : [])],
    fixes: newer ? [updating(context, record.id, newer.id)] : [],
  };
}

const updating = (context: DraftContext, from: string, to: string): Fix => ({
  title: message('Update to “{0}”', to),
  edits: recite(context, from, to),
});

/** How many days a record lies back from its draft's own day, or else from today; null where it is not too old. */
function ageOf({ options, reading }: DraftContext, { asOf }: ClaimRecord): number | null {
  const { staleAfterDays: limit, today } = options;
  const day = reading.today ?? civilDay(today ?? '');
  const then = asOf === null ? null : civilDay(asOf);
  return limit && day !== null && then !== null && day - then > limit ? day - then : null;
}

/** The latest word of the same speaker on the same matter. */
function newerThan({ matter, speaker, asOf }: ClaimRecord, records: Records): ClaimRecord | undefined {
  if (matter === null) return undefined;
  return records
    .ofMatter(matter)
    .filter((other) => other.speaker === speaker && other.status !== 'withdrawn' && (other.asOf ?? '') > asOf!)
    .sort((a, b) => (a.asOf! < b.asOf! ? 1 : -1))[0];
}
