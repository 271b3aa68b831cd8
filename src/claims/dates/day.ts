import type { Token } from '../../prose/token.ts';
import { DAYTIME, lastDay, monthOf, WEEKDAY } from './calendar.ts';
import { type DateFound, type DateReader, glued, two } from './date-reader.ts';
import { yearAt } from './year.ts';

/** "January 11", "Jan. 9, 2025", "December 4–6", "May 2023", "August". */
export const monthFirst: DateReader = (tokens, at) => {
  const month = monthOf(tokens[at]);
  if (!month) return null;
  let next = at + 1;
  if (tokens[next]?.lower === 'the') next++;
  const day = dayAt(tokens[next], month);
  if (day) {
    const to = rangeEnd(tokens, next + 1, day, month);
    return withYear(tokens, at, to.at, month, day, to.day);
  }
  return monthAlone(tokens, at, month);
};

/** "9 January 2025", "the 9th of January", "3-5 May". */
export const dayFirst: DateReader = (tokens, at) => {
  const first = dayAt(tokens[at], 0);
  if (!first) return null;
  const to = rangeEnd(tokens, at + 1, first, 0);
  let next = to.at;
  if (tokens[next]?.lower === 'of' && /\D$/.test(tokens[next - 1]!.text)) next++;
  const month = monthOf(tokens[next]);
  if (!month || first > lastDay(month, null) || (to.day ?? 0) > lastDay(month, null)) return null;
  return withYear(tokens, at, next + 1, month, first, to.day);
};

/** "Monday", "Saturday night", "Thursday, January 9, 2025". */
export const weekdayFirst: DateReader = (tokens, at) => {
  if (!WEEKDAY.has(bare(tokens[at]!.lower)) || tokens[at]!.text.charCodeAt(0) >= 97) return null;
  if (tokens[at]!.lower.length < 5 && !monthOf(tokens[at + 1]) && tokens[at + 1]?.lower !== ',') return null;
  let next = at + 1;
  if (tokens[next]?.lower === ',') next++;
  if (tokens[next]?.lower === 'the') next++;
  const day = monthOf(tokens[next]) ? monthFirst(tokens, next) : dayFirst(tokens, next);
  if (day && day.iso?.length !== 4) return { ...day, from: at };
  if (tokens[at]!.lower.length < 6 || FEAST.test(tokens[at - 1]?.text ?? '')) return null;
  const to = DAYTIME.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return { from: at, to, iso: null, relative: true };
};

/** Before a weekday that is the name of one day of the year, or a paper's: "Good Friday", "Super Tuesday". */
const FEAST = /^(?:Good|Ash|Palm|Easter|Shrove|Maundy|Holy|Black|Cyber|Giving|Super|Bloody|Whit|Mail|Observer)$/;

const bare = (lower: string): string => (lower.endsWith('.') ? lower.slice(0, -1) : lower);

/** The day of the month that a token gives ("9", "9th"), 0 when none. */
function dayAt(token: Token | undefined, month: number): number {
  if (token?.tag !== 'CD' || token.text.length > 4) return 0;
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token.lower);
  const day = match ? Number(match[1]) : 0;
  return day >= 1 && day <= (month ? lastDay(month, null) : 31) ? day : 0;
}

/** "–6", "to 6", ", 7 and 13" after a first day: where the last one ends and what it is. */
function rangeEnd(
  tokens: readonly Token[],
  at: number,
  from: number,
  month: number,
): { at: number; day: number | null } {
  const joint = tokens[at]?.lower;
  if (!joint || !/^(?:-|–|to|and|through|,)$/.test(joint)) return { at, day: null };
  if (joint === ',' && tokens[at + 1]?.lower === 'and') return rangeEnd(tokens, at + 1, from, month);
  const last = dayAt(tokens[at + 1], month);
  const after = tokens[at + 2];
  // "on January 9 and 12 people": the second number counts something.
  if (last <= from || (month && after && (joint === ',' || /^(?:NN|JJ|CD|SYM)$/.test(after.tag))))
    return { at, day: null };
  const more = rangeEnd(tokens, at + 2, last, month);
  return more.day ? more : { at: at + 2, day: last };
}

function withYear(
  tokens: readonly Token[],
  from: number,
  end: number,
  month: number,
  day: number,
  last: number | null,
): DateFound {
  let to = end;
  const comma = tokens[to]?.lower === ',' || tokens[to]?.lower === 'of' ? 1 : 0;
  const year = yearAt(tokens, to + comma);
  // "January 11, 2,000 people" has no year; four digits close the date.
  if (year) to += comma + 1;
  const iso = (d: number) => (year ? `${year}-${two(month)}-${two(d)}` : `--${two(month)}-${two(d)}`);
  return { from, to, iso: last ? `${iso(day)}/${iso(last)}` : iso(day), relative: false };
}

/** A month without a day: with its year, or alone where a name of the calendar can stand. */
function monthAlone(tokens: readonly Token[], at: number, month: number): DateFound | null {
  const joint = tokens[at + 1]?.lower === ',' || tokens[at + 1]?.lower === 'of' ? 1 : 0;
  const year = yearAt(tokens, at + 1 + joint);
  if (year) return { from: at, to: at + 2 + joint, iso: `${year}-${two(month)}`, relative: false };
  const token = tokens[at]!;
  const name = bare(token.lower);
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  // "Theresa May", "April Jones", "June said": a capitalised neighbour or a verb makes it a person's name.
  const person =
    (previous?.tag === 'NNP' && !monthOf(previous) && !glued(tokens, at + 1)) ||
    (next?.tag === 'NNP' &&
      !monthOf(next) &&
      (name === 'april' || name === 'may' || name === 'june' || name === 'august'));
  const set =
    previous &&
    (previous.tag === 'IN' || /^(?:last|next|this|early|late|mid|and|or|to|-|–|every|each)$/.test(previous.lower));
  if (name === 'may' || name === 'march' || token.text.charCodeAt(0) >= 97 || person || name.length < 4)
    return set ? { from: at, to: at + 1, iso: `--${two(month)}`, relative: false } : null;
  return { from: at, to: at + 1, iso: `--${two(month)}`, relative: false };
}
