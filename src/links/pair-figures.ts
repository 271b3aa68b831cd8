import { dateAgreement } from '../claims/date-interval.ts';
import { type Agreement, agreement, type Rigour, samePoint } from '../claims/interval.ts';
import type { Desk } from '../records/record.ts';
import type { Dating, Figure } from './figure.ts';
import { pairUp } from './pair-up.ts';
import { type Judgement, sameEvent, sameFigureQuestion } from './same-question.ts';

/** Two figures, or two dates, held to answer one question, and whether they agree. */
export interface Pair<T> {
  readonly said: T;
  readonly known: T;
  readonly judgement: Judgement;
  readonly agreement: Agreement;
}

/** Who gives the same number speaks of it: equal figures find each other before unequal ones. */
const EQUAL = 2;

/** A date that a bound holds of is a little likelier to be the one meant. */
const BOUNDED = 0.8;

/** Pairs the figures of two texts, each at most once, surest first. */
export const pairFigures = (
  said: readonly Figure[],
  known: readonly Figure[],
  rigour: Rigour,
  glossary: Desk['glossary'],
): Pair<Figure>[] =>
  pairUp(said, known, (s, k) => {
    const judgement = sameFigureQuestion(s, k, glossary);
    const verdict = judgement && agreement(s.quantity, k.quantity, rigour);
    if (!verdict) return null;
    return { judgement, agreement: verdict, rank: judgement.weight + (samePoint(s.quantity, k.quantity) ? EQUAL : 0) };
  });

/** Pairs the dates of two texts by the events they date, each at most once, surest first. */
export const pairDates = (
  said: readonly Dating[],
  known: readonly Dating[],
  glossary: Desk['glossary'],
): Pair<Dating>[] =>
  pairUp(said, known, (s, k) => {
    const verdict = s.stance && k.stance && dateAgreement(s.stance, k.stance);
    if (!verdict) return null;
    const judgement = sameEvent(s, k, glossary);
    const follows = verdict === 'same' || verdict === 'within';
    const worth = s.stance?.relation === 'on' ? EQUAL : BOUNDED;
    return { judgement, agreement: verdict, rank: judgement.weight + (follows ? worth : 0) };
  });
