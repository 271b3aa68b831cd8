import { recordFigures } from '../links/record-figures.ts';
import type { Rivals } from '../links/rivals.ts';
import { sameSubject } from '../links/same-subject.ts';
import { message } from '../records/message.ts';
import type { ClaimRecord } from '../records/record.ts';
import type { Records } from '../records/records.ts';
import type { Check } from './check.ts';
import { disagreementFixes } from './disagreement-fixes.ts';
import { figurePhrase } from './figure-words.ts';
import type { Finding } from './finding.ts';
import { figureRecordPlace } from './places.ts';
import { figurePlace } from './record-places.ts';

/** Records give different answers to one question, and nothing in the claims file says that the desk knows. */
export const recordsDisagree: Check = {
  id: 'records-disagree',
  summary: 'Two records of the claims file give different figures for the same thing, and neither is marked disputed.',
  why: 'A draft can cite either, and each would vouch for a figure that the desk’s other record denies. Rival accounts of one question share a matter; of two counts the newer replaces the older.',
  severity: 'warning',
  examples: [
    {
      claims: `version: 1
claims:
  ferry-fire-harbour-master:
    statement: The fire on the Islay ferry killed seven passengers.
    speaker: the harbour master
  ferry-fire-police:
    statement: The fire on the Islay ferry killed ⟦nine⟧ passengers.
    speaker: the police
`,
      draft: '',
      fixed: `version: 1
claims:
  ferry-fire-harbour-master:
    statement: The fire on the Islay ferry killed seven passengers.
    speaker: the harbour master
    matter: ferry-fire
  ferry-fire-police:
    statement: The fire on the Islay ferry killed nine passengers.
    speaker: the police
    matter: ferry-fire
`,
    },
    {
      claims: `version: 1
claims:
  flood-toll-friday:
    statement: The flood in Hull killed 12 people.
    speaker: the mayor
    asOf: 2025-01-10
  flood-toll-monday:
    statement: The flood in Hull killed ⟦19⟧ people.
    speaker: the mayor
    asOf: 2025-01-13
`,
      draft: '',
      fixed: `version: 1
claims:
  flood-toll-friday:
    statement: The flood in Hull killed 12 people.
    speaker: the mayor
    asOf: 2025-01-10
  flood-toll-monday:
    statement: The flood in Hull killed 19 people.
    speaker: the mayor
    asOf: 2025-01-13
    supersedes: [flood-toll-friday]
`,
    },
    {
      claims: `version: 1
claims:
  ferry-fire-harbour-master:
    statement: The fire on the Islay ferry killed seven passengers.
    matter: ferry-fire
  ferry-fire-police:
    statement: The fire on the Islay ferry killed nine passengers.
    matter: ferry-fire
  ferry-fire-injured:
    statement: The fire on the Islay ferry injured 14 passengers.
  ferry-fire-rumour:
    statement: The fire on the Islay ferry killed 30 passengers.
    status: withdrawn
`,
      draft: '',
    },
  ],
  runRecords({ records }) {
    const figures = recordFigures(records);
    Array.from(figures.update(records));
    const order = new Map(records.all.map((record, i) => [record, i]));
    const inOrder = <T>(found: ReadonlyMap<ClaimRecord, T>): [ClaimRecord, T][] =>
      [...found].sort(([a], [b]) => order.get(a)! - order.get(b)!);
    const found = new Map<ClaimRecord, Map<ClaimRecord, Rivals>>();
    for (const one of records.all) {
      if (isSettled(one, records)) continue;
      for (const { verdict, texts } of figures.against(one))
        for (const [other, known] of texts) {
          if (isSettled(other, records) || (one.matter !== null && other.matter !== null)) continue;
          const rivals = { ...verdict, known };
          // The later in the file is named, whichever of the two it was found from.
          if (order.get(one)! > order.get(other)!) put(found, one, other, rivals);
          else put(found, other, one, { ...rivals, said: rivals.known, known: rivals.said });
        }
    }
    return inOrder(found)
      .slice(0, MOST_FOUND)
      .map(([record, rivals]) => finding(record, inOrder(rivals).slice(0, MOST_SHOWN), records));
  },
};

function put(
  found: Map<ClaimRecord, Map<ClaimRecord, Rivals>>,
  later: ClaimRecord,
  earlier: ClaimRecord,
  rivals: Rivals,
): void {
  const known = found.get(later) ?? new Map<ClaimRecord, Rivals>();
  found.set(later, known.set(earlier, rivals));
}

/** A panel shows no more of one file, and nobody mends more at a time. */
const MOST_FOUND = 1000;

/** Of a question with many answers so many are shown. */
const MOST_SHOWN = 5;

/** Whether the desk has said already that a record does not stand for itself. */
const isSettled = ({ id, status }: ClaimRecord, records: Records): boolean =>
  status === 'disputed' || status === 'withdrawn' || records.successorOf(id) !== undefined;

function finding(record: ClaimRecord, rivals: readonly [ClaimRecord, Rivals][], records: Records): Finding {
  const { said, judgement, certainty } = rivals[0]![1];
  const others = rivals.map(([other]) => other);
  return {
    check: 'records-disagree',
    severity: certainty < 0.7 ? 'information' : 'warning',
    certainty,
    place: figurePlace(records, record, said),
    message: message(
      'Records disagree: {0} here, {1}. Give them one matter, or mark them as disputed.',
      figurePhrase(said),
      rivals.map(account).join('; '),
    ),
    why: sameSubject(said, judgement),
    related: rivals.map(([other, { known }]) => figureRecordPlace(other, known)),
    // A file may have a thousand of these, and is read again at every pause in typing.
    get fixes() {
      return disagreementFixes(records, record, others);
    },
  };
}

/** "nine passengers (ferry-fire-police, the police, 2025-01-10)". */
const account = ([{ id, speaker, asOf }, { known }]: [ClaimRecord, Rivals]): string =>
  `${figurePhrase(known)} (${[id, speaker, asOf].filter(Boolean).join(', ')})`;
