import { message } from '../records/message.ts';
import type { ClaimRecord } from '../records/record.ts';
import type { Check } from './check.ts';
import type { LinkedDraft, RecordsContext } from './context.ts';
import type { Finding } from './finding.ts';
import { removalEdits } from './record-edits.ts';

/** A record that no draft has any use for. */
export const unusedRecord: Check = {
  id: 'unused-record',
  summary: 'No draft cites the record or speaks of what it says; told once every draft of the claims file is checked.',
  why: 'A record that a story has left behind is checked, and may be corrected, for nobody; one with a slip in its id looks the same.',
  severity: 'hint',
  examples: [
    {
      claims: `version: 1
claims:
  ⟦bridge-cost⟧:
    statement: The new bridge at Leith cost 40 million pounds.
  harbour-jobs:
    statement: The harbour employs 4,200 people.
`,
      draft: 'The harbour employs 4,200 people.[^harbour-jobs]',
      fixed: `version: 1
claims:
  harbour-jobs:
    statement: The harbour employs 4,200 people.
`,
    },
    {
      claims: `version: 1
claims:
  harbour-jobs:
    statement: The harbour employs 4,200 people.
  harbour-jobs-2020:
    statement: The harbour employs 3,900 people.
    status: withdrawn
  harbour-ships:
    statement: 30 ships call at the harbour of Leith each week.
  strike-turnout-company:
    statement: About 400 people joined the strike at the shipyard.
    matter: strike-turnout
  strike-turnout-union:
    statement: About 1,200 people joined the strike at the shipyard.
    matter: strike-turnout
`,
      draft:
        'Some 400 people joined the strike.[^strike-turnout-company] The harbour employs 4,200 people.[^harbour-jobs]',
      others: ['Each week 30 ships call at the harbour of Leith.'],
    },
  ],
  runRecords(context) {
    if (context.complete.size === 0) return [];
    const isUsed = usesIn(context);
    const found: Finding[] = [];
    for (const record of context.records.all) {
      if (found.length === MOST) break;
      if (context.complete.has(record.file) && !isUsed(record) && isIdle(context, record))
        found.push(finding(context, record));
    }
    return found;
  },
};

/** A panel shows no more of one file, and nobody mends more at a time. */
const MOST = 1000;

/** Whether a record waits to be used; one that was replaced or withdrawn is kept for those who ask. */
const isIdle = ({ records }: RecordsContext, { id, status }: ClaimRecord): boolean =>
  status !== 'withdrawn' && records.successorOf(id) === undefined;

/**
 * Whether drafts use a record: they cite it or say what it says, or do so with one that it replaces or that answers the
 * same question, which is held against it.
 */
function usesIn({ records, drafts }: RecordsContext): (record: ClaimRecord) => boolean {
  const ids = new Set(drafts.flatMap(idsIn));
  const matters = new Set<string>();
  for (const id of [...ids]) {
    const successor = records.successorOf(id);
    if (successor) ids.add(successor.id);
  }
  for (const id of ids) {
    const matter = records.byId(id)?.matter;
    if (matter) matters.add(matter);
  }
  return ({ id, matter }) => ids.has(id) || (matter !== null && matters.has(matter));
}

/** The ids that a draft cites anywhere, footnotes among it, and those of the records that it was matched with. */
const idsIn = ({ reading, links }: LinkedDraft): string[] => [
  ...reading.prose.blocks.flatMap(({ markers }) => markers.flatMap(({ citations }) => citations.map(({ id }) => id))),
  ...links.map(({ record }) => record.id),
];

function finding({ records }: RecordsContext, record: ClaimRecord): Finding {
  return {
    check: 'unused-record',
    severity: 'hint',
    certainty: 1,
    place: { uri: record.file, span: record.idSpan },
    message: message('No draft cites “{0}” or says what it says.', record.id),
    why: message('Every draft that is held against this claims file was read.'),
    related: [],
    get fixes() {
      const edits = removalEdits(records, record);
      return edits ? [{ title: message('Remove the record “{0}”', record.id), edits }] : [];
    },
  };
}
