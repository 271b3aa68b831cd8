import { SEASON } from './calendar.ts';
import { type DateReader, two } from './date-reader.ts';
import { yearAt } from './year.ts';

/** Words for which half or quarter of a year is meant; 0 for the last one. */
export const PART: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['1st', 1],
  ['2nd', 2],
  ['3rd', 3],
  ['4th', 4],
  ['final', 0],
  ['last', 0],
]);

/** "the second half of 2024", "third quarter of last year", "first quarter"; the part of which year is left open where unsaid. */
export const partOfYear: DateReader = (tokens, at) => {
  const ordinal = PART.get(tokens[at]!.lower);
  const name = tokens[at + 1]?.lower ?? '';
  if (ordinal === undefined || (name !== 'half' && name !== 'quarter')) return null;
  const parts = name === 'half' ? 2 : 4;
  if (ordinal > parts) return null;
  const from = tokens[at - 1]?.lower === 'the' ? at - 1 : at;
  const joint = tokens[at + 2]?.lower === 'of' ? 1 : 0;
  const year = yearAt(tokens, at + 2 + joint);
  if (year) return { from, to: at + 3 + joint, iso: interval(year, ordinal || parts, parts), relative: false };
  if (!joint) return null;
  const the = /^(?:the|this|last|next)$/.test(tokens[at + 3]?.lower ?? '');
  const open = the && /^(?:year|decade|century)$/.test(tokens[at + 4]?.lower ?? '');
  return open ? { from, to: at + 5, iso: null, relative: true } : null;
};

/** "Q3 2018", "Q1". */
export const quarter: DateReader = (tokens, at) => {
  const match = /^([qh])([1-4])$/.exec(tokens[at]!.lower);
  if (!match || tokens[at]!.text.charCodeAt(0) >= 97) return null;
  const year = yearAt(tokens, at + 1);
  const parts = match[1] === 'q' ? 4 : 2;
  if (Number(match[2]) > parts) return null;
  if (year) return { from: at, to: at + 2, iso: interval(year, Number(match[2]), parts), relative: false };
  return { from: at, to: at + 1, iso: null, relative: true };
};

/** "19th century", "the twentieth century" stays unread: only digits name one for sure. */
export const century: DateReader = (tokens, at) => {
  const match = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(tokens[at]!.lower);
  if (!match) return null;
  const hyphen = tokens[at + 1]?.text === '-' ? 1 : 0;
  if (!/^centur(?:y|ies)$/.test(tokens[at + 1 + hyphen]?.lower ?? '')) return null;
  // "20th Century Fox" is a studio.
  if (tokens[at + 1 + hyphen]!.text.startsWith('C') && tokens[at + 2 + hyphen]?.tag === 'NNP') return null;
  const last = Number(match[1]) * 100;
  if (last < 1000 || last > 2200) return null;
  return { from: at, to: at + 2 + hyphen, iso: `${last - 99}/${last}`, relative: false };
};

/** "summer 2024", "the winter of 2019": the year alone, for seasons fall differently north and south. */
export const season: DateReader = (tokens, at) => {
  if (!SEASON.has(tokens[at]!.lower)) return null;
  const joint = tokens[at + 1]?.lower === 'of' ? 1 : 0;
  const year = yearAt(tokens, at + 1 + joint);
  return year ? { from: at, to: at + 2 + joint, iso: String(year), relative: false } : null;
};

/** Feasts with a fixed day by their words, lower case; those that move with moon or week have none here. */
const FEASTS: readonly (readonly [words: readonly string[], day: string])[] = [
  [['christmas', 'day'], '12-25'],
  [['christmas', 'eve'], '12-24'],
  [['boxing', 'day'], '12-26'],
  [['new', 'year', "'s", 'day'], '01-01'],
  [['new', 'year', "'s", 'eve'], '12-31'],
];

/** "Christmas Eve", "New Year's Day", "Boxing Day 2019". */
export const feast: DateReader = (tokens, at) => {
  if (tokens[at]!.text.charCodeAt(0) >= 97) return null;
  const named = FEASTS.find(([words]) => words.every((word, i) => tokens[at + i]?.lower === word));
  if (!named) return null;
  const to = at + named[0].length;
  const comma = tokens[to]?.lower === ',' ? 1 : 0;
  const year = yearAt(tokens, to + comma);
  return year
    ? { from: at, to: to + comma + 1, iso: `${year}-${named[1]}`, relative: false }
    : { from: at, to, iso: `--${named[1]}`, relative: false };
};

/** The months of a half (of two `parts`) or a quarter (of four) of a year. */
export function interval(year: number, part: number, parts: number): string {
  const months = 12 / parts;
  const last = part * months;
  return `${year}-${two(last - months + 1)}/${year}-${two(last)}`;
}
