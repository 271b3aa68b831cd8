const MONTHS =
  'january:jan february:feb march:mar april:apr may june:jun july:jul august:aug september:sep:sept october:oct november:nov december:dec';

/** Month names and their abbreviations, lower case without a stop, to 1–12. */
export const MONTH: ReadonlyMap<string, number> = new Map(
  MONTHS.split(' ').flatMap((names, i) => names.split(':').map((name) => [name, i + 1] as const)),
);

/** Weekday names and their abbreviations, lower case without a stop. */
export const WEEKDAY: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun'.split(' '),
);

/** Names of the seasons, British and American. */
export const SEASON: ReadonlySet<string> = new Set('spring summer autumn fall winter'.split(' '));

/** Parts of the day that a weekday or *this* takes: "Saturday night". */
export const DAYTIME: ReadonlySet<string> = new Set('morning afternoon evening night lunchtime'.split(' '));

/** Stretches of the calendar that *last*, *next* and *ago* count in. */
export const CALENDAR_UNIT: ReadonlySet<string> = new Set(
  'day week weekend fortnight month quarter season year decade century'.split(' '),
);

/** The month a token names, 0 when none: "May" and "March" only with a capital, abbreviations with a capital or a stop. */
export function monthOf(token: { readonly text: string; readonly lower: string } | undefined): number {
  if (!token) return 0;
  const name = token.lower.endsWith('.') ? token.lower.slice(0, -1) : token.lower;
  const month = MONTH.get(name) ?? 0;
  if (!month) return 0;
  const capital = token.text.charCodeAt(0) < 97;
  if (name === 'may' || name === 'march' || name.length < 4) return capital ? month : 0;
  return month;
}

/** The last day of a month; February has 29 where the year is not known. */
export function lastDay(month: number, year: number | null): number {
  if (month === 2) return year !== null && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0)) ? 28 : 29;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
