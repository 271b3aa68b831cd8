import type { DateMention } from '../date-mention.ts';

/**
 * A date in words that say the same on any day: the date as written where its words do, else its ISO form spelled out (the
 * *Monday* of a text of January 9, 2025 is January 6, 2025). `like` is a date in the text that it is to stand in: the day
 * before or behind its month, the month cut short and the year left out as there. Null where nothing plain can be written.
 */
export function printDate(date: DateMention, like: Pick<DateMention, 'text' | 'iso'>): string | null {
  const { iso, relative, text } = date;
  if (iso === null || (!relative && (iso.startsWith('--') || saysYear(text)))) return text;
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso);
  if (!parts) return relative ? null : text;
  const [year, month, day] = [parts[1]!, Number(parts[2] ?? 0), Number(parts[3] ?? 0)];
  if (!month) return year;
  const name = CUT_SHORT.test(like.text) ? SHORT[month - 1]! : MONTHS[month - 1]!;
  if (!day) return `${name} ${year}`;
  const dayFirst = DAY_FIRST.test(like.text);
  const spelled = dayFirst ? `${day} ${name}` : `${name} ${day}`;
  // Whoever leaves the year out means the year that the date is then read in.
  if (MONTH_NAME.test(like.text) && !saysYear(like.text) && like.iso?.startsWith(year)) return spelled;
  return dayFirst ? `${spelled} ${year}` : `${spelled}, ${year}`;
}

const saysYear = (text: string): boolean => /\d{4}|['’]\d\d(?!\d)/.test(text);

const DAY_FIRST = /\b\d{1,2}(?:st|nd|rd|th)?,? (?:of )?\p{L}/u;

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** AP Stylebook, "months": March to July are never cut short. */
const SHORT = 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

const CUT_SHORT = /\b(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\./;

const MONTH_NAME = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;
