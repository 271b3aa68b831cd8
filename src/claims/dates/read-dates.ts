import type { Sentence, Token } from '../../prose/token.ts';
import type { DateMention } from '../date-mention.ts';
import { MONTH, SEASON, WEEKDAY } from './calendar.ts';
import { type DateFound, type DateReader, four } from './date-reader.ts';
import { dayFirst, monthFirst, weekdayFirst } from './day.ts';
import { isoWeek, numericDate } from './numeric-date.ts';
import { century, feast, partOfYear, quarter, season } from './period.ts';
import { ago, deicticDay, deicticPhrase } from './relative-date.ts';
import { decade, fiscalYear, year } from './year.ts';

/**
 * The dates of a block, in order and without overlap. Clock times are no dates. Relative dates have no ISO form here:
 * `anchorDates` gives them one where the draft says its day. One pass, linear; never throws.
 */
export function readDates(text: string, tokens: readonly Token[], _sentences: readonly Sentence[]): DateMention[] {
  const dates: DateMention[] = [];
  let at = 0;
  let before = -1;
  while (at < tokens.length) {
    const found = dateAt(tokens, at);
    if (!found) {
      at++;
      continue;
    }
    const last = dates.at(-1);
    const { from, to } = early(tokens, found);
    if (last && before >= 0 && isJoint(tokens, before, from)) dates[dates.length - 1] = sharingYear(last, found.iso);
    before = to;
    const start = Math.max(tokens[from]!.start, last?.span.end ?? 0);
    const span = { start, end: tokens[to - 1]!.end };
    dates.push({ span, text: text.slice(span.start, span.end), iso: found.iso, relative: found.relative });
    at = Math.max(to, at + 1);
  }
  return dates;
}

/** Whether one word of joining stands between two dates: "May 5 to May 9, 2024", "April and May of 2022". */
const isJoint = (tokens: readonly Token[], from: number, to: number): boolean =>
  to === from + 1 && /^(?:to|and|or|through|until|till|-|–|—)$/.test(tokens[from]!.lower);

/** A date without its year has that of the date joined to it, or the one before where it comes later in the year. */
function sharingYear(date: DateMention, next: string | null): DateMention {
  const year = /^(\d{4})(-.+)$/.exec(next ?? '');
  if (!year || !/^--\d\d(?:-\d\d)?$/.test(date.iso ?? '')) return date;
  const rest = date.iso!.slice(1);
  return { ...date, iso: `${four(Number(year[1]) - (rest > year[2]! ? 1 : 0))}${rest}` };
}

/** The readers that a number may begin, in the order they are tried. */
const BY_NUMBER: readonly DateReader[] = [numericDate, isoWeek, dayFirst, decade, century, partOfYear, year];

/** The readers that a word may begin, in the order they are tried. */
const BY_WORD: ReadonlyMap<string, readonly DateReader[]> = listed([
  [feast, ['christmas', 'boxing', 'new']],
  [monthFirst, [...MONTH.keys()].flatMap((name) => (name.length < 5 ? [name, `${name}.`] : [name]))],
  [weekdayFirst, [...WEEKDAY].flatMap((name) => (name.length < 6 ? [name, `${name}.`] : [name]))],
  [season, [...SEASON]],
  [partOfYear, ['first', 'second', 'third', 'fourth', 'final', 'last']],
  [quarter, ['q1', 'q2', 'q3', 'q4', 'h1', 'h2']],
  [deicticDay, ['today', 'yesterday', 'tomorrow', 'tonight']],
  [deicticPhrase, ['last', 'next', 'this', 'past', 'coming', 'previous', 'following']],
  [ago, ['a', 'an']],
]);

function listed(rows: readonly (readonly [DateReader, readonly string[]])[]): Map<string, DateReader[]> {
  const map = new Map<string, DateReader[]>();
  for (const [reader, words] of rows) for (const word of words) map.set(word, [...(map.get(word) ?? []), reader]);
  return map;
}

function dateAt(tokens: readonly Token[], at: number): DateFound | null {
  const token = tokens[at]!;
  const code = token.text.charCodeAt(0);
  const readers =
    code >= 48 && code <= 57
      ? BY_NUMBER
      : (BY_WORD.get(token.lower) ?? (code === 109 ? mid(token) : code === 70 ? FISCAL : null));
  if (!readers) return null;
  for (const reader of readers) {
    const found = reader(tokens, at);
    if (found) return found;
  }
  return null;
}

/** The reader of "FY2024". */
const FISCAL: readonly DateReader[] = [fiscalYear];

const MID = /^mid-(.+)$/;

/** "mid-October", "mid-1990s": the rest of the word is read as if it stood alone. */
function mid(token: Token): readonly DateReader[] | null {
  const rest = MID.exec(token.lower)?.[1];
  if (!rest) return null;
  const word: Token = { ...token, text: token.text.slice(4), lower: rest };
  const inner = /^\d/.test(rest) ? BY_NUMBER : BY_WORD.get(rest);
  if (!inner) return null;
  return inner.map((reader) => (tokens, at) => {
    const window = [...tokens.slice(Math.max(0, at - 2), at), word, ...tokens.slice(at + 1, at + 8)];
    const shift = at - Math.min(2, at);
    const found = reader(window, at - shift);
    return found && { ...found, from: at, to: found.to + shift };
  });
}

/** "early", "late" and "mid" before a date belong to it. */
function early(tokens: readonly Token[], found: DateFound): { from: number; to: number } {
  const word = tokens[found.from - 1]?.lower;
  const named = word === 'early' || word === 'late' || word === 'mid';
  return { from: named ? found.from - 1 : found.from, to: found.to };
}
