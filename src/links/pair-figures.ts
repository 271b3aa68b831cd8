import { dateAgreement } from '../claims/date-interval.ts';
import { type Agreement, agreement, type Rigour, samePoint } from '../claims/interval.ts';
import type { Desk } from '../records/record.ts';
import type { Dating, Figure } from './figure.ts';
import { inOneUnit } from './one-unit.ts';
import { pairUp } from './pair-up.ts';
import { type Judgement, sameEvent, sameFigureQuestion } from './same-question.ts';

/** Two figures, or two dates, held to answer one question, and whether they agree. */
export interface Pair<T> {
  readonly said: T;
  readonly known: T;
  readonly judgement: Judgement;
  readonly agreement: Agreement;
  /** Whether they stand in one place of sentences told in the same words. */
  readonly retold: boolean;
}

/** Who gives the same number speaks of it: equal figures find each other before unequal ones. */
const EQUAL = 2;

/** A bare number goes with a figure of its own kind rather than with one that lends it a unit. */
const LENT = 1;

/** A date that a bound holds of is hardly likelier to be the one meant. */
const BOUNDED = 0.3;

/** What stands in one place of the same words is one thing, whatever the numbers are. */
const RETOLD = 6;

/** Whether what is said stands in the place of what is known, where the one text tells the other in its words. */
type InPlace<T> = (said: T, known: T) => boolean;

const nowhere: InPlace<unknown> = () => false;

/** A day is held against a day, a year against a year. */
const GRAIN = 1.3;

/** What a date is given to; a day of any year is a grain of its own. */
function grainOf({ date: { iso } }: Dating): 'interval' | 'yearless' | 'year' | 'month' | 'day' {
  if (iso?.includes('/')) return 'interval';
  if (iso?.startsWith('--')) return 'yearless';
  return iso?.length === 10 ? 'day' : iso?.length === 7 ? 'month' : 'year';
}

/** Pairs the figures of two texts, each at most once, surest first. */
export const pairFigures = (
  said: readonly Figure[],
  known: readonly Figure[],
  rigour: Rigour,
  glossary: Desk['glossary'],
  inPlace: InPlace<Figure> = nowhere,
): Pair<Figure>[] => {
  // What stood in a place that was cut is the likelier original of its own number: "12 on Sunday and 3 on Monday".
  const cut = known.filter((k) => !said.some((s) => inPlace(s, k)));
  return pairUp(said, known, (s, k) => {
    const held = inOneUnit(s, k);
    const judgement = held && sameFigureQuestion(held.said, held.known, glossary);
    const [ours, theirs] = [held?.said.quantity, held?.known.quantity];
    const verdict = judgement && ours && theirs && agreement(ours, theirs, rigour);
    if (!verdict) return null;
    const moved = cut.some((one) => samePoint(s.quantity, one.quantity));
    const retold = !moved && inPlace(s, k);
    const rank =
      judgement.weight + (samePoint(ours, theirs) ? EQUAL : 0) - (held.lent ? LENT : 0) + (retold ? RETOLD : 0);
    return { judgement, agreement: verdict, retold, rank };
  });
};

/**
 * Whether so many figures of two texts differ and none agrees that the words are a form, filled in twice for two things: a
 * census's towns, a table's rows.
 */
export const filledIn = (paired: readonly Pair<Figure>[], least = 3): boolean =>
  paired.filter(({ agreement: verdict }) => verdict === 'conflict').length >= least &&
  !paired.some(({ agreement: verdict }) => verdict === 'same' || verdict === 'within');

/** Pairs the dates of two texts by the events they date, each at most once, surest first. */
export const pairDates = (
  said: readonly Dating[],
  known: readonly Dating[],
  glossary: Desk['glossary'],
  inPlace: InPlace<Dating> = nowhere,
): Pair<Dating>[] =>
  pairUp(said, known, (s, k) => {
    const verdict = s.stance && k.stance && dateAgreement(s.stance, k.stance);
    if (!verdict) return null;
    const judgement = sameEvent(s, k, glossary);
    const follows = verdict === 'same' || verdict === 'within';
    const worth = verdict === 'same' ? 2 * EQUAL : s.stance?.relation === 'on' ? EQUAL : BOUNDED;
    // "after 1987" is said of a day as well.
    const rounded = s.stance?.relation !== 'on' && grainOf(s) === 'year';
    const grain = !rounded && grainOf(s) === grainOf(k) ? GRAIN : 0;
    const retold = inPlace(s, k);
    const rank = judgement.weight + (follows ? worth : 0) + grain + (retold ? RETOLD : 0);
    return { judgement, agreement: verdict, retold, rank };
  });
