import { MONTH } from './calendar.ts';
import { type CivilDay, dayNumber, isoDay, partsOf, weekdayOf } from './civil-day.ts';
import { four, two } from './date-reader.ts';
import { interval, PART } from './period.ts';

/** On which side of the day of writing the clause puts its event: by its verb's tense; null where that is open. */
export type Side = 'past' | 'future' | null;

/**
 * The ISO form of a relative date in a text of day `today`; null where careful readers differ ("last Friday" on a Saturday,
 * seasons, quarters that may be fiscal). Weeks are those of ISO 8601. A weekday alone is the nearest one on the side that
 * the verb gives (AP Stylebook, "days of the week": used alone within seven days of the day of writing).
 */
export function relativeDay(words: readonly string[], today: CivilDay, side: Side): string | null {
  const at = words.findIndex((word) => STEP.has(word) || DAY.has(word) || WEEKDAYS.has(word));
  const first = words[at];
  if (first === undefined) return null;
  const day = DAY.get(first);
  if (day !== undefined) return isoDay(today + day);
  const step = STEP.get(first);
  if (step === undefined) return weekday(WEEKDAYS.get(first)!, today, side);
  const unit = words[at + 1] ?? '';
  const named = WEEKDAYS.get(unit);
  if (named) return weekdayOfWeek(named, today, step);
  const month = MONTH.get(unit);
  if (month) return monthOfYear(month, today, step);
  const part = partOf(words.slice(0, at));
  if (part && unit === 'year') return interval(partsOf(today).year + step, part.part, part.parts);
  return part || words.length > at + 2 + (words[at + 2] === "'s" ? 1 : 0) ? null : stretch(unit, today, step);
}

const STEP: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

const DAY: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

/** Weekdays to their ISO 8601 numbers. */
const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'monday tuesday wednesday thursday friday saturday sunday'.split(' ').map((name, i) => [name, i + 1] as const),
);

function weekday(named: number, today: CivilDay, side: Side): string | null {
  if (!side) return null;
  const back = (weekdayOf(today) - named + 7) % 7;
  return isoDay(side === 'past' ? today - back : today + ((7 - back) % 7));
}

/** "last Monday", "next Friday": only where this week's own one cannot be meant. */
function weekdayOfWeek(named: number, today: CivilDay, step: -1 | 0 | 1): string | null {
  const now = weekdayOf(today);
  const ofThisWeek = today - now + named;
  if (step === 0) return isoDay(ofThisWeek);
  if (step < 0) return named >= now ? isoDay(ofThisWeek - 7) : null;
  return named <= now ? isoDay(ofThisWeek + 7) : null;
}

/** "last March", "this May": "last" and "next" only where this year's own one cannot be meant. */
function monthOfYear(named: number, today: CivilDay, step: -1 | 0 | 1): string | null {
  const { year, month } = partsOf(today);
  if ((step < 0 && named < month) || (step > 0 && named > month)) return null;
  return `${year + step}-${two(named)}`;
}

/** "the second half of"; null for none. "The last quarter" may be the latest one. */
function partOf(words: readonly string[]): { part: number; parts: number } | null {
  const at = words.findIndex((word) => word === 'half' || word === 'quarter');
  const part = PART.get(words[at - 1] ?? '');
  return part ? { part, parts: words[at] === 'half' ? 2 : 4 } : null;
}

/** A week, month, year … of the calendar, so many before or after the one of `today`. */
function stretch(unit: string, today: CivilDay, step: -1 | 0 | 1): string | null {
  const { year, month } = partsOf(today);
  const now = weekdayOf(today);
  switch (unit) {
    case 'morning':
    case 'afternoon':
    case 'evening':
      return step === 0 ? isoDay(today) : null;
    case 'night':
      return step <= 0 ? isoDay(today + step) : null;
    case 'week': {
      // On a Sunday the week may be the one that ends or, in America, the one that begins.
      const monday = today - now + 1 + 7 * step;
      return now === 7 ? null : `${isoDay(monday)}/${isoDay(monday + 6)}`;
    }
    case 'weekend': {
      const saturday = today - now + 6 + 7 * step;
      return now === 1 || now > 5 || step > 0 ? null : `${isoDay(saturday)}/${isoDay(saturday + 1)}`;
    }
    case 'month':
      return isoDay(dayNumber(year, month + step, 1)).slice(0, 7);
    case 'year':
      return four(year + step);
    case 'decade':
      return step === 0 ? `${year - (year % 10)}/${year - (year % 10) + 9}` : null;
    case 'century':
      return step === 0 ? `${year - ((year - 1) % 100)}/${year - ((year - 1) % 100) + 99}` : null;
    default:
      return null;
  }
}
