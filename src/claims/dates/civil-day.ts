import { four, two } from './date-reader.ts';

/**
 * A day of the proleptic Gregorian calendar, years 100 to 9999, as its number since 1970-01-01, so that days can be
 * counted on. Everything here is arithmetic on that number: no clock, no time zone.
 */
export type CivilDay = number;

/** The day of a full ISO 8601 date (`2025-01-09`); null for anything less. */
export function civilDay(iso: string): CivilDay | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  return parts ? dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

/** The day's number; months and days beyond their bounds count on (month 13 is the next January). */
export const dayNumber = (year: number, month: number, day: number): CivilDay =>
  Math.round(Date.UTC(year, month - 1, day) / MS_A_DAY);

/** Year, month (1–12) and day of the month. */
export function partsOf(day: CivilDay): { year: number; month: number; date: number } {
  const utc = new Date(day * MS_A_DAY);
  return { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, date: utc.getUTCDate() };
}

/** ISO 8601 weekday: 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: CivilDay): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The day as ISO 8601 writes it. */
export function isoDay(day: CivilDay): string {
  const { year, month, date } = partsOf(day);
  return `${four(year)}-${two(month)}-${two(date)}`;
}

const MS_A_DAY = 86_400_000;
