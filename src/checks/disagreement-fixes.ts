import { newId } from '../records/edits/new-id.ts';
import { message } from '../records/message.ts';
import type { ClaimRecord } from '../records/record.ts';
import type { Records } from '../records/records.ts';
import type { Fix } from './finding.ts';
import { fieldEdits } from './record-edits.ts';

/** How a desk may settle that records disagree: the newer count replaces the older, or accounts share a matter, or neither stands. */
export function disagreementFixes(records: Records, record: ClaimRecord, others: readonly ClaimRecord[]): Fix[] {
  const all = [record, ...others];
  const matter = commonMatter(records, all);
  const given = fieldEdits(
    records,
    all.filter((one) => one.matter !== matter).map((one) => [one, 'matter', matter] as const),
  );
  const disputed = fieldEdits(
    records,
    all.map((one) => [one, 'status', 'disputed'] as const),
  );
  return [
    ...(others.length === 1 ? replacement(records, record, others[0]!) : []),
    ...(given ? [{ title: message('Give them the matter “{0}”', matter), edits: given }] : []),
    ...(disputed ? [{ title: message('Mark them as disputed'), edits: disputed }] : []),
  ];
}

/** Two counts by one speaker, of two days: the later one is the count now. */
function replacement(records: Records, a: ClaimRecord, b: ClaimRecord): Fix[] {
  if (a.speaker !== b.speaker || !a.asOf || !b.asOf || a.asOf === b.asOf) return [];
  const [newer, older] = a.asOf > b.asOf ? [a, b] : [b, a];
  const edits = fieldEdits(records, [[newer, 'supersedes', [...newer.supersedes, older.id]]]);
  return edits ? [{ title: message('Let “{0}” replace “{1}”', newer.id, older.id), edits }] : [];
}

/** The matter that one of them has already, else what their ids begin with, else words of the statement. */
function commonMatter(records: Records, all: readonly ClaimRecord[]): string {
  const known = all.find(({ matter }) => matter !== null)?.matter;
  if (known) return known;
  const ids = all.map(({ id }) => id.split(/[-_.]/));
  const [first] = ids;
  let words = 0;
  while (words < first!.length && ids.every((id) => id[words] === first![words])) words++;
  const name = first!.slice(0, words).join(' ') || all[0]!.statement!;
  return newId(name, { has: (matter) => records.ofMatter(matter).length > 0 });
}
