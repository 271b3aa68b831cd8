import { dateAgreement } from '../claims/date-interval.ts';
import type { Deed } from './deed.ts';
import type { DeedConflict } from './deed-conflict.ts';
import { type Party, sameParty } from './party.ts';

/** What befalls a person or a thing once: to whom it is done, or who does it where nobody else takes part. */
const DONE_ONCE: ReadonlySet<string> = new Set(
  'bear found establish incorporate assassinate kill murder execute behead hang bury inter cremate baptise baptize canonise canonize'.split(
    ' ',
  ),
);
const HAPPENS_ONCE: ReadonlySet<string> = new Set(['die', 'drown', 'perish']);

/** The person or thing, named or known by a name beside it, that the deed of a clause befalls once, where the clause says on what one day, month or year; null else. */
export function befallsOnce({ verb, denied, agent, patient, dates, time }: Deed): Party | null {
  const whom = DONE_ONCE.has(verb) ? patient : HAPPENS_ONCE.has(verb) && !patient ? agent : null;
  const dated = dates.length === 1 && dates[0]!.relation === 'on' && !dates[0]!.iso.includes('/');
  // "She founded the company": whose it is tells which.
  const known = whom && !whom.none && (whom.named || (agent?.named && !whom.oneOfMany));
  return known && !denied && time !== 'future' && dated ? whom : null;
}

/** Two dates for what happens once to one person or thing: *was born in 1931*, *was born in 1933*. */
export function redated(said: Deed, known: Deed): DeedConflict | null {
  const [ours, theirs] = [befallsOnce(said), befallsOnce(known)];
  if (!ours || !theirs || said === known || said.verb !== known.verb || sameParty(ours, theirs) !== 'same') return null;
  // Another may have founded another company; who is named needs nobody beside.
  const doers = said.agent && known.agent ? sameParty(said.agent, known.agent) : 'unknown';
  if (doers === 'different' || (doers === 'unknown' && !(ours.named && theirs.named))) return null;
  return dateAgreement(said.dates[0]!, known.dates[0]!) === 'conflict' ? { how: 'redated', certainty: 0.8 } : null;
}
