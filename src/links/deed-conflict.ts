import { dateAgreement } from '../claims/date-interval.ts';
import type { Rigour } from '../claims/interval.ts';
import { type Deed, rolesOf } from './deed.ts';
import { aligned, opposed } from './opposites.ts';
import { type Party, sameParty } from './party.ts';

/** How two clauses contradict each other. */
export interface DeedConflict {
  /** One denies what the other says, they say the opposite, who did it to whom is turned round, or it has another date. */
  readonly how: 'denied' | 'opposite' | 'turned' | 'redated';
  /** 0 to 1. */
  readonly certainty: number;
}

/** How two clauses contradict each other; null where both can be true, or where it is not certain that they are of one event. */
export function deedConflict(said: Deed, known: Deed, rigour: Rigour): DeedConflict | null {
  if (!sameTime(said, known, rigour)) return null;
  return polarityConflict(said, known, rigour) ?? roleConflict(said, known, rigour);
}

/**
 * Whether two clauses, one of them under a hedge, tell of one deed in the same way but for that; `least` says how much must
 * speak for the same taking part: 2 for a name or two things, 1 for one thing of a common name.
 */
export const sameDeed = (said: Deed, known: Deed, rigour: Rigour, least = rigour === 'strict' ? 1 : 2): boolean =>
  aligned(said.verb, known.verb) &&
  said.denied === known.denied &&
  !said.dates.some((x) => known.dates.some((y) => dateAgreement(x, y) === 'conflict')) &&
  (participants(said, known, rigour) ?? 0) >= least;

function polarityConflict(said: Deed, known: Deed, rigour: Rigour): DeedConflict | null {
  const contrary = !said.denied && !known.denied ? opposed(said.verb, known.verb) : null;
  const denial = said.denied !== known.denied && aligned(said.verb, known.verb);
  if (!contrary && !denial) return null;
  const shared = participants(said, known, rigour);
  if (shared === null) return null;
  if (denial && !(said.denied ? covers(said, known) : covers(known, said))) return null;
  if (denial && rigour === 'careful' && (said.denied ? staysAway(said, known) : staysAway(known, said))) return null;
  if (rigour === 'strict') return { how: denial ? 'denied' : 'opposite', certainty: 0.9 };
  if (shared < 2 || (contrary && !sameCase(said, known, contrary.change))) return null;
  return { how: denial ? 'denied' : 'opposite', certainty: 0.8 };
}

/** *Never* runs from where the story has come to; what a date puts elsewhere in it may lie before: *left and never returned*. */
const staysAway = (denied: Deed, done: Deed): boolean =>
  done.dates.length > 0 &&
  denied.dates.length === 0 &&
  /\bnever\b/i.test(denied.reading.block.text.slice(denied.span.start, denied.span.end));

/** What was measured must be so on the same day in all that is said; of an outcome one account may say more. */
function sameCase(a: Deed, b: Deed, change: boolean): boolean {
  if (change) return a.dates.length > 0 && b.dates.length > 0 && covers(a, b) && covers(b, a);
  return covers(a, b) || covers(b, a);
}

/** Past and future are two questions, and so are two days. */
function sameTime(a: Deed, b: Deed, rigour: Rigour): boolean {
  const headline = isHeadline(a) || isHeadline(b);
  if (a.time !== b.time && !headline && rigour === 'careful') return false;
  if ((a.time === 'future') !== (b.time === 'future')) return false;
  if (a.dates.some((x) => b.dates.some((y) => dateAgreement(x, y) === 'conflict'))) return false;
  return (
    !a.times.length ||
    !b.times.length ||
    a.dates.length > 0 ||
    b.dates.length > 0 ||
    a.times.some((time) => b.times.includes(time))
  );
}

const isHeadline = ({ reading }: Deed): boolean => /^(?:heading|deck)$/.test(reading.block.kind);

/**
 * How much says that the same take part: 2 for a name or for two things, 1 for one thing of a common name; null where
 * somebody or something else does.
 */
function participants(a: Deed, b: Deed, rigour: Rigour): number | null {
  const pairs: (readonly [Party | null, Party | null])[] = [
    [a.agent, b.agent],
    [a.patient, b.patient],
  ];
  let shared = 0;
  for (const [x, y] of pairs) {
    if (!x || !y) continue;
    const same = sameParty(x, y);
    // "Nobody was hurt": whoever was is one of them.
    if (rigour === 'strict' && isNobody(x) !== isNobody(y)) shared++;
    else if (same === 'different') return null;
    if (same === 'unknown') {
      if (rigour === 'careful') return null;
      continue;
    }
    if (rigour === 'careful' && (!isKnown(x) || !isKnown(y))) return null;
    shared += x.named ? 2 : 1;
  }
  // Of who does and what is done to it, one side must be said by both; what only one of them says must not be all of it.
  if (!shared) return null;
  const crossing = (!a.patient && !!b.patient) || (!b.patient && !!a.patient);
  return rigour === 'careful' && crossing ? null : shared + sharedWords(a, b);
}

const isNobody = ({ none, head }: Party): boolean => none && /^(?:one|nobody|none|nothing|person)$/.test(head);

/** Whether a phrase means one known thing, or all of a kind, not one of several. */
const isKnown = (party: Party): boolean => party.none || !party.oneOfMany;

/** Whether the clauses agree on more than who and what. */
function sharedWords(a: Deed, b: Deed): number {
  const parties = new Set([a.agent, a.patient, b.agent, b.patient].flatMap((one) => (one ? [one.head] : [])));
  return [...a.words].some((word) => !parties.has(word) && b.words.has(word)) ? 1 : 0;
}

/** Whether every word of one clause is in the other: only what is at least as particular answers a denial. */
function covers(few: Deed, many: Deed): boolean {
  const names = new Set(
    [few.agent, few.patient].flatMap((one) => (!one ? [] : isNobody(one) ? [one.head] : one.named ? one.names : [])),
  );
  return [...few.words].every((word) => names.has(word) || many.words.has(word));
}

/** "A fired on B" against "B fired on A". */
function roleConflict(said: Deed, known: Deed, rigour: Rigour): DeedConflict | null {
  if (said.denied || known.denied || said.verb !== known.verb || MUTUAL.has(said.verb)) return null;
  const [a, b] = [rolesOf(said), rolesOf(known)];
  if (!a || !b || sameParty(a.from, b.to) !== 'same' || sameParty(a.to, b.from) !== 'same') return null;
  if (sameParty(a.from, a.to) === 'same') return null;
  if (rigour === 'strict') return { how: 'turned', certainty: 0.9 };
  if (!ONE_WAY.has(said.verb) || !isKnown(a.from) || !isKnown(a.to)) return null;
  const days = said.dates.length > 0 && known.dates.length > 0;
  return days || isHeadline(said) !== isHeadline(known) ? { how: 'turned', certainty: 0.8 } : null;
}

/** Verbs of which both sides do the same (Levin 1993, classes 36.1–36.4 and the reciprocal 25.4, 40.8). */
const MUTUAL: ReadonlySet<string> = new Set(
  'be have meet marry divorce fight face play battle join equal resemble match cooperate collaborate talk speak agree disagree argue debate negotiate trade merge border adjoin touch date kiss hug embrace rival draw tie clash collide differ consult correspond'.split(
    ' ',
  ),
);

/** Verbs of relations that hold one way only within one event: of two who compete, one wins. */
const ONE_WAY: ReadonlySet<string> = new Set(
  'beat defeat outpoint thrash overtake outnumber outscore oust unseat succeed replace precede kill murder acquire own employ hire arrest convict acquit sue charge fine pay lend owe sell father'.split(
    ' ',
  ),
);
