import { type DateStance, type Days, daysOf } from '../claims/date-interval.ts';
import type { Figure } from './figure.ts';
import { fatesMeant } from './senses.ts';

/** A day of any year, lent where neither text names one; a leap year has them all. */
const SOME_YEAR = 2000;

/**
 * Whether more may have been counted by the time that the one speaks of than by the day of the other: "more than 2,100 by
 * April 28" does not contradict "2,049 as of April 27".
 */
export function mayHaveGrown(said: Figure, known: Figure): boolean {
  const days = countDays(said, known);
  if (!days || said.quantity.bound[0] !== '>' || !/^(?:by|until)$/.test(days.said.relation)) return false;
  return days.known.relation === 'on' && days.then.to < days.now.from;
}

/**
 * Whether two counts that can only grow exclude each other although their days differ: more before a day than there were
 * after it, fewer after a day than there were before.
 */
export function hasShrunk(said: Figure, known: Figure, fates: ReadonlySet<number>): boolean {
  const days = countDays(said, known);
  if (days?.known.relation !== 'on' || ![...fates].some((fate) => GROWING.has(fate))) return false;
  const { low, high, bound } = said.quantity;
  const { now, then } = days;
  if (/^(?:before|by|until)$/.test(days.said.relation))
    return bound[0] === '>' && then.from >= now.from && known.quantity.high <= low;
  return days.said.relation === 'after' && bound[0] === '<' && then.to <= now.to && known.quantity.low >= high;
}

/** What nobody undoes: who has died, fallen ill, been tested or vaccinated stays counted. */
const GROWING: ReadonlySet<number> = new Set(['kill', 'infect', 'test', 'vaccinate', 'wound'].flatMap(fatesMeant));

interface CountDays {
  readonly said: DateStance;
  readonly known: DateStance;
  readonly now: Days;
  readonly then: Days;
}

/** The days of two counts, where each sentence names one. */
function countDays({ dates: [said, ...more] }: Figure, { dates: [known, ...others] }: Figure): CountDays | null {
  if (!said || !known || more.length || others.length) return null;
  const year = Number(/^\d{4}/.exec(said.iso)?.[0] ?? /^\d{4}/.exec(known.iso)?.[0] ?? SOME_YEAR);
  const [now, then] = [daysOf(said.iso, year), daysOf(known.iso, year)];
  return now && then && { said, known, now, then };
}
