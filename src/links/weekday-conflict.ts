import type { DateMention } from '../claims/date-mention.ts';
import { civilDay, weekdayOf } from '../claims/dates/civil-day.ts';
import type { Dating } from './figure.ts';

/**
 * Whether two dates of one event, at least one of which no calendar places, fall on different days of the week: *Monday*
 * and *Tuesday*, or *Friday* and a date that was no Friday.
 */
export function weekdayConflict(said: Dating, known: Dating): boolean {
  if (said.stance && known.stance) return false;
  const ours = weekdayIn(said.date);
  const theirs = weekdayIn(known.date);
  return ours !== null && theirs !== null && ours !== theirs;
}

/** ISO 8601 weekday of a date by its word, else by the calendar; null where neither tells. */
function weekdayIn({ text, iso }: DateMention): number | null {
  const named = WEEKDAYS.findIndex((name) => text.toLowerCase().includes(name));
  if (named >= 0) return named + 1;
  const day = iso === null ? null : civilDay(iso);
  return day === null ? null : weekdayOf(day);
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
