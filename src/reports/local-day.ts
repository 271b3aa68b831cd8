import { dayNumber, isoDay } from '../claims/dates/civil-day.ts';

/** The day that a moment falls on where the reader is, as ISO 8601 writes it. */
export const localDay = (moment: Date): string =>
  isoDay(dayNumber(moment.getFullYear(), moment.getMonth() + 1, moment.getDate()));
