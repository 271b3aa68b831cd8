import { CALENDAR_UNIT, DAYTIME, monthOf, SEASON, WEEKDAY } from './calendar.ts';
import type { DateReader } from './date-reader.ts';

/** "today", "yesterday", "tomorrow night". */
export const deicticDay: DateReader = (tokens, at) => {
  // "USA TODAY" is a paper.
  const { text } = tokens[at]!;
  if (text === text.toUpperCase()) return null;
  return { from: at, to: DAYTIME.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1, iso: null, relative: true };
};

/** "last week", "next March", "this summer", "this morning", "the past year", "last Saturday night". */
export const deicticPhrase: DateReader = (tokens, at) => {
  const next = tokens[at + 1];
  if (!next) return null;
  const word = next.lower;
  const named = WEEKDAY.has(word) || SEASON.has(word) || CALENDAR_UNIT.has(word) || monthOf(next) > 0;
  if (!named && !(DAYTIME.has(word) && /^(?:last|this)$/.test(tokens[at]!.lower))) return null;
  // "this May be": a month has its capital; "this second" is not one of them.
  let to = at + 2;
  if (tokens[to]?.lower === "'s" && tokens[to]?.tag === 'POS') return { from: at, to, iso: null, relative: true };
  if (WEEKDAY.has(word) && DAYTIME.has(tokens[to]?.lower ?? '')) to++;
  const from = /^(?:earlier|later|early|late)$/.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
  return { from, to, iso: null, relative: true };
};

/** "a year ago", "a decade earlier"; with a numeral ("two weeks ago") it is a figure. */
export const ago: DateReader = (tokens, at) => {
  if (!CALENDAR_UNIT.has(tokens[at + 1]?.lower ?? '')) return null;
  const after = tokens[at + 2]?.lower;
  return after === 'ago' || after === 'earlier' || after === 'later'
    ? { from: at, to: at + 3, iso: null, relative: true }
    : null;
};
