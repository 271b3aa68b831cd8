import { civilDay, dayNumber, isoDay } from './dates/civil-day.ts';
import type { Agreement } from './interval.ts';

/** Days since 1970-01-01, both ends inclusive; infinite where open. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** How a date stands to the event that it dates. */
export type DateRelation = 'on' | 'before' | 'after' | 'by' | 'until' | 'since';

/** A date with its relation. `iso` as in `DateMention`. */
export interface DateStance {
  readonly iso: string;
  readonly relation: DateRelation;
}

/**
 * Compares when something is said to have happened with when it is known to have. A date without a year takes the other's
 * year; null when there is nothing to compare (a date that cannot be placed).
 */
export function dateAgreement(said: DateStance, known: DateStance): Agreement | null {
  const year = yearOf(said.iso) ?? yearOf(known.iso) ?? SOME_YEAR;
  const s = stretch(said, year);
  const k = stretch(known, year);
  if (!s || !k) return null;
  if (s.from === k.from && s.to === k.to) return 'same';
  if (s.from > k.to || k.from > s.to) return 'conflict';
  // Who gives both ends means them: 1970 to 1977 is not 1972 to 1977.
  if (bothEnds(said) && bothEnds(known)) return 'conflict';
  if (endsElsewhere(said, known) || endsElsewhere(known, said)) return 'conflict';
  return s.from <= k.from && k.to <= s.to ? 'within' : 'compatible';
}

/** Lent to two dates without a year, so that days can be told apart; a leap year has them all. */
const SOME_YEAR = 2000;

function stretch({ iso, relation }: DateStance, year: number | null): Days | null {
  const days = daysOf(iso, year);
  if (!days) return null;
  switch (relation) {
    case 'on':
      return days;
    case 'before':
      return { from: Number.NEGATIVE_INFINITY, to: days.from - 1 };
    case 'by':
    case 'until':
      return { from: Number.NEGATIVE_INFINITY, to: days.to };
    case 'after':
      return { from: days.to + 1, to: Number.POSITIVE_INFINITY };
    case 'since':
      return { from: days.from, to: Number.POSITIVE_INFINITY };
  }
}

/** The ISO date so many days away; null for anything but a full date. */
export function shiftDay(iso: string, days: number): string | null {
  const day = civilDay(iso);
  return day === null ? null : isoDay(day + days);
}

/** The days that an ISO date or interval covers; `year` is lent to a date without one. Null when it cannot be placed. */
export function daysOf(iso: string, year: number | null): Days | null {
  const [first, last] = iso.split('/');
  const from = one(first!, year);
  const to = last === undefined ? from : one(last, year);
  return from && to ? { from: from.from, to: to.to } : null;
}

function one(iso: string, lent: number | null): Days | null {
  const parts = /^(-?\d{4}|-)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso);
  if (!parts) return null;
  const year = parts[1] === '-' ? lent : Number(parts[1]);
  if (year === null) return null;
  const month = parts[2] ? Number(parts[2]) : null;
  const day = parts[3] ? Number(parts[3]) : null;
  const first = dayNumber(year, month ?? 1, day ?? 1);
  const last = day ? first : month ? dayNumber(year, month + 1, 1) - 1 : dayNumber(year + 1, 1, 1) - 1;
  return { from: first, to: last };
}

/** Whether one says until when, or since when, what the other gives both ends of, and not the same: *until 1412*, *1418 to 1422*. */
function endsElsewhere({ iso, relation }: DateStance, run: DateStance): boolean {
  if ((relation !== 'until' && relation !== 'since') || !bothEnds(run)) return false;
  const [first, last] = run.iso.split('/').map(Number);
  // A decade or a season is a time within which, not from when to when.
  if (last! - first! < 2 || (first! % 10 === 0 && last === first! + 9)) return false;
  const year = yearOf(iso);
  return year !== null && year !== (relation === 'until' ? last : first);
}

const bothEnds = ({ iso, relation }: DateStance): boolean => relation === 'on' && /^\d{4}\/\d{4}$/.test(iso);

function yearOf(iso: string): number | null {
  const year = /^-?\d{4}/.exec(iso);
  return year ? Number(year[0]) : null;
}
