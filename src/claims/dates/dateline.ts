import { startsUpper } from '../../prose/characters.ts';
import type { Token } from '../../prose/token.ts';
import type { BlockReading } from '../claim.ts';
import { WEEKDAY } from './calendar.ts';
import { type CivilDay, civilDay } from './civil-day.ts';

/**
 * The day that a draft says it was written on: its front matter's `date`, else a line of its own near the top ("By Ana
 * Ruiz | January 9, 2025", "Published 9 January 2025") or the dateline that opens the story ("HULL, England, Jan. 9,
 * 2025 (AP) — ", "London – 9 January 2025 – ", "HULL (Wire - 9 January, 2025)"; AP Stylebook, "datelines"). Null where it
 * does not say so with its year.
 */
export function datelineOf(frontMatter: string | null, blocks: readonly BlockReading[]): CivilDay | null {
  if (frontMatter) return civilDay(frontMatter);
  for (const [i, reading] of blocks.slice(0, NEAR_THE_TOP).entries()) {
    const titled = i === 0 && reading.block.kind === 'heading';
    const day = lineOfItsOwn(reading, titled) ?? opening(reading);
    if (day !== null) return day;
    // The story has begun.
    if (reading.sentences.length > 1) return null;
  }
  return null;
}

/** Blocks that are looked at: headline, deck, byline, date, place. */
export const NEAR_THE_TOP = 6;
/** Words of a line that says who wrote when. */
const LINE = 16;
/** Words before the dash of a dateline. */
const OPENING = 18;

function lineOfItsOwn({ block, tokens, dates }: BlockReading, titled: boolean): CivilDay | null {
  if (!/^(?:heading|paragraph|deck)$/.test(block.kind) || tokens.length > LINE || dates.length === 0) return null;
  const rest = tokens.filter((token) => !dates.some((date) => inDate(token, date)));
  const stamped = STAMP.test(tokens[0]!.lower);
  // A title that is a date may be what the story is about; one with its weekday or hour is the day's own.
  if (titled && !stamped && !(dates[0]!.span.start === 0 && (startsWithDay(tokens) || HOUR.test(block.text))))
    return null;
  const plain = rest.every(({ tag, lower }) => NAMES.has(tag) || STAMP.test(lower) || (stamped && tag === 'NN'));
  return plain ? firstFull(dates) : null;
}

const startsWithDay = (tokens: readonly Token[]): boolean => WEEKDAY.has(tokens[0]!.lower.replace('.', ''));

/** "10:30", "8.03pm" behind a date. */
const HOUR = /\d[:.]\d\d\b/;

/** What a line of names, hours and dates is made of besides them. */
const NAMES = new Set(['NNP', ',', '.', 'SYM', 'CC', 'CD']);
/** Words of printing, and those that go with them. */
const STAMP = /^(?:published|posted|updated|printed|issued|filed|written|last|on|at|in|by|am|pm|a\.m|p\.m)\.?$/;

function opening({ tokens, dates }: BlockReading): CivilDay | null {
  const date = dates[0];
  if (!date || !startsUpper(tokens[0]?.text ?? '')) return null;
  const end = tokens.findIndex(
    ({ text, start }, i) => i < OPENING && start >= date.span.end && /^(?:—|–|--?|:|\))$/.test(text),
  );
  // A place in capitals says what it opens; any other must be nothing but names.
  const capitals = startsUpper(tokens[0]!.text) && startsUpper(tokens[0]!.text.slice(1)) && tokens[end]?.text !== ')';
  const plain = tokens.slice(0, Math.max(0, end)).every((token) => {
    if (inDate(token, date)) return true;
    return capitals ? !/^(?:VB|MD)/.test(token.tag) : token.tag === ',' || isNamed(token);
  });
  return plain && end > 0 ? firstFull([date]) : null;
}

const inDate = (token: Token, { span }: BlockReading['dates'][number]): boolean =>
  span.start <= token.start && token.end <= span.end;

/** "Hull", "New Delhi", "Tide News": a common word with its capital. */
const isNamed = ({ text, tag }: Token): boolean => startsUpper(text) && /^(?:NN|JJ|VB)/.test(tag);

function firstFull(dates: BlockReading['dates']): CivilDay | null {
  for (const { iso } of dates) {
    const day = iso === null ? null : civilDay(iso);
    if (day !== null) return day;
  }
  return null;
}
