import type { Token } from '../../prose/token.ts';
import { lastDay } from './calendar.ts';
import { dayNumber, isoDay, weekdayOf } from './civil-day.ts';
import { type DateReader, glued, two } from './date-reader.ts';

/** "2025-01-09", "2025-01-09T10:00Z", "31/12/2024", "12/31/2024", "31.12.2024"; the year alone where day and month cannot be told apart. */
export const numericDate: DateReader = (tokens, at) => {
  const dotted = /^(\d{1,2})\.(\d{1,2})$/.exec(tokens[at]!.text);
  if (dotted && tokens[at + 1]?.text === '.' && glued(tokens, at + 1) && isYear(tokens, at + 2))
    return found(at, at + 3, Number(tokens[at + 2]!.text), Number(dotted[2]), Number(dotted[1]));
  const joint = tokens[at + 1]?.text;
  if ((joint !== '-' && joint !== '/') || tokens[at + 3]?.text !== joint) return null;
  for (let i = at + 1; i <= at + 4; i++) if (!glued(tokens, i)) return null;
  const [a, b, c] = [tokens[at]!.text, tokens[at + 2]!.text, tokens[at + 4]!.text];
  if (/^\d{4}$/.test(a) && /^\d{1,2}$/.test(b)) {
    const day = /^(\d{1,2})(?:t\d{0,2})?$/i.exec(c);
    if (!day) return null;
    const timed = c.length > 2 ? timeEnd(tokens, at + 5) : at + 5;
    return found(at, timed, Number(a), Number(b), Number(day[1]));
  }
  if (!/^\d{1,2}$/.test(a) || !/^\d{1,2}$/.test(b) || !/^(?:\d{2}|\d{4})$/.test(c)) return null;
  const year = c.length === 2 ? 2000 + Number(c) : Number(c);
  const [x, y] = [Number(a), Number(b)];
  if (x > 12) return found(at, at + 5, year, y, x);
  if (y > 12) return found(at, at + 5, year, x, y);
  return x >= 1 && y >= 1
    ? { from: at, to: at + 5, iso: x === y ? `${year}-${two(x)}-${two(y)}` : String(year), relative: false }
    : null;
};

/** "2025-W03": a week of ISO 8601, from its Monday to its Sunday. */
export const isoWeek: DateReader = (tokens, at) => {
  const week = /^W([0-5]\d)$/.exec(tokens[at + 2]?.text ?? '');
  if (!week || tokens[at + 1]!.text !== '-' || !/^\d{4}$/.test(tokens[at]!.text)) return null;
  if (!glued(tokens, at + 1) || !glued(tokens, at + 2)) return null;
  // Week 1 has the year's first Thursday, and so always 4 January.
  const fourth = dayNumber(Number(tokens[at]!.text), 1, 4);
  const monday = fourth - weekdayOf(fourth) + 1 + 7 * (Number(week[1]) - 1);
  return { from: at, to: at + 3, iso: `${isoDay(monday)}/${isoDay(monday + 6)}`, relative: false };
};

const isYear = (tokens: readonly Token[], at: number): boolean =>
  glued(tokens, at) && /^(?:1\d|20)\d\d$/.test(tokens[at]?.text ?? '');

function found(from: number, to: number, year: number, month: number, day: number) {
  if (month < 1 || month > 12 || day < 1 || day > lastDay(month, year)) return null;
  return { from, to, iso: `${year}-${two(month)}-${two(day)}`, relative: false };
}

/** Where the clock time glued to an ISO date ends. */
function timeEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < at + 6 && glued(tokens, end) && /^(?::|\d{1,2}(?:\.\d+)?z?)$/i.test(tokens[end]?.text ?? '')) end++;
  return end;
}
