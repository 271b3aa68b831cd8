import { daysOf } from '../../claims/date-interval.ts';
import type { DateMention } from '../../claims/date-mention.ts';
import { message } from '../../records/message.ts';
import type { Figure } from '../figure.ts';
import { inSpan, itsSpan } from '../in-span.ts';
import { apart, named, printed, type Range, type Slip, type Sum, wordsBetween } from './slip.ts';

/**
 * A duration against the days right beside it: "five years, from 1990 to 1998", "from 3 May to 20 May, a period of ten
 * days", "the five-year war that began in 2014 and ended in 2016".
 */
export function wrongPeriod(sum: Sum): Slip[] {
  const dates = inSpan(sum.reading.dates, itsSpan, sum.here[0]!.sentence).filter(({ iso }) => iso !== null);
  const stretches = stretchesOf(sum, dates);
  if (!stretches.length) return [];
  const durations = sum.here.filter(({ quantity: { kind } }) => kind === 'duration');
  return durations.flatMap((at): Slip[] => {
    const { bound, value, unit } = at.quantity;
    const days = LENGTHS[unit];
    if (bound !== '=' || typeof value !== 'number' || !days) return [];
    const stretch = stretches.find((one) => isBeside(sum, at, one, durations.length === 1));
    if (!stretch) return [];
    // Only days are counted one by one; a longer unit is rounded, and counted with both its ends a period is one longer.
    const half = unit === 'day' ? 0 : days / 2;
    if (!apart([value * days - half, value * days + half], stretch.days)) return [];
    const [low, high] = stretch.days.map((end) => end / days) as [number, number];
    return [
      {
        at,
        from: [],
        message: message('{0} is {1}, not {2}.', stretch.text, counted(low, high, unit), named(at)),
      },
    ];
  });
}

const LENGTHS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.44, year: 365.25, decade: 3652.5 };

/** "8 years"; of days, which some count with both ends, "7 or 8 days". */
function counted(low: number, high: number, unit: string): string {
  const middle = Math.max(1, Math.round((low + high) / 2));
  if (unit === 'day') return `${printed(middle)} or ${printed(middle + 1)} days`;
  return `${printed(middle)} ${unit}${middle === 1 ? '' : 's'}`;
}

/** A stretch of days that a sentence gives by its two ends. UTF-16 offsets into the block's text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** How long it may be. */
  readonly days: Range;
  /** Whether a beginning and an end are told, not a *from* and a *to*. */
  readonly told: boolean;
}

function stretchesOf(sum: Sum, dates: readonly DateMention[]): Stretch[] {
  return dates.flatMap((date, i): Stretch[] => {
    const { span } = date;
    const [first, last] = date.iso!.split('/');
    if (last !== undefined) {
      const days = lengthOf(first!, last);
      return days ? [{ ...span, text: date.text, days, told: false }] : [];
    }
    const next = dates[i + 1];
    if (!next || next.iso!.includes('/')) return [];
    const [lead, joint] = [
      wordsBetween(sum, Math.max(sum.here[0]!.sentence.start, span.start - 16), span.start),
      wordsBetween(sum, span.end, next.span.start),
    ];
    const told = BEGAN.test(lead) && ENDED.test(joint);
    if (!told && !(/\bfrom $/i.test(lead) && /^ (?:to|until|till|through) $/i.test(joint))) return [];
    const days = lengthOf(date.iso!, next.iso!);
    const text = `${date.text} – ${next.text}`;
    return days ? [{ start: span.start, end: next.span.end, text, days, told }] : [];
  });
}

const BEGAN = /\b(?:began|begun|started|opened|founded|launched|beginning|starting) (?:in|on) $/i;
const ENDED = /^,?(?: [\p{L}’'-]+){0,4} (?:ended|finished|closed|concluded|shut)(?: (?:down|up))? (?:in|on) $/iu;

/** How long it is from one date to the other, by what each may mean; null where they cannot be placed. */
function lengthOf(from: string, to: string): Range | null {
  const lent = [from, to].map((iso) => /^\d{4}/.exec(iso)?.[0]).find(Boolean) ?? '2001';
  const a = daysOf(from, Number(lent));
  let b = daysOf(to, Number(lent));
  // "From 20 December to 3 January"
  if (a && b && b.to < a.from && !/^\d/.test(to)) b = daysOf(to, Number(lent) + 1);
  if (!a || !b || b.to < a.from) return null;
  const day = a.from === a.to && b.from === b.to;
  return day ? [b.from - a.from - 1, b.from - a.from + 1] : [Math.max(0, b.from - a.to), b.to - a.from + 1];
}

/** Whether a duration is said to be how long a stretch lasts; `only`: no other duration of the sentence can be. */
function isBeside(sum: Sum, { quantity: { span } }: Figure, stretch: Stretch, only: boolean): boolean {
  if (stretch.start >= span.end) {
    const joint = wordsBetween(sum, span.end, stretch.start);
    return stretch.told ? only && THAT_BEGAN.test(joint) : INTO.test(joint);
  }
  if (span.start < stretch.end) return false;
  const joint = wordsBetween(sum, stretch.end, span.start);
  if (!stretch.told) return PERIOD.test(joint);
  const behind = wordsBetween(sum, span.end, span.end + 8);
  const after = AFTER.exec(joint);
  return only && (LASTED.test(joint) || (after !== null && (after[1] ? ENDS : LATER).test(behind)));
}

/** Only a comma, a bracket, *from* or an office stands between the duration and its dates. */
const INTO =
  /^(?:\s+(?:as|of|in)(?:\s+(?!(?:and|but|then|or)\b)[\p{L}’'-]+){1,3})?\s*(?:[,(–—]\s*)?(?:from|between)?\s*$/iu;
/** "The five-year war that began in …" */
const THAT_BEGAN =
  /^(?: (?!(?:and|but|after|before)\b)[\p{L}’'-]+){1,3},? (?:that|which)?\s?(?:began|started|opened) (?:in|on) $/iu;
const PERIOD = /^\)?,? (?:(?:or )?an? (?:period|term|stretch|span|spell|total|run) of |\(|lasting )$|^\s*\($/i;
const LASTED = /^,? (?:and )?(?:lasted|lasting|took)(?: for)? $/i;
/** "… closed in 2010 after 60 years.", "ended on 20 May, 17 days later" */
const AFTER = /^,? (after )?$/;
const ENDS = /^\s*(?:[.,;]|$)/;
const LATER = /^ later\b/;
