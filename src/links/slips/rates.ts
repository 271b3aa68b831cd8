import { message } from '../../records/message.ts';
import type { Figure } from '../figure.ts';
import {
  apart,
  counting,
  endOf,
  jointOf,
  named,
  numberOf,
  printed,
  printedAs,
  type Range,
  rounded,
  type Slip,
  type Sum,
  widened,
  wordsBefore,
  wordsBetween,
} from './slip.ts';

/** "$1,200 a year ($200 a month)", "12 deaths a day, or 300 a week": one rate told by two periods. */
export function wrongRate(sum: Sum): Slip[] {
  return sum.here.flatMap((at, i): Slip[] => {
    const before = sum.here[i - 1];
    if (before?.quantity.bound !== '=' || at.quantity.bound !== '=') return [];
    const [a, b] = [rateOf(sum, before), rateOf(sum, at)];
    if (!a || !b || a.of !== b.of || a.days === b.days) return [];
    const joint = wordsBetween(sum, Math.max(a.end, endOf(before)), at.quantity.span.start);
    // "£10 a day, or £60 a week" are two prices; of what is counted both are one rate.
    if (!(a.of === COUNTED ? /^\s*(?:\(|,\s*(?:or\s+)?)$/ : /^,?\s*(?:\(|that is,?\s|which is\s)\s*$/).test(joint))
      return [];
    const scale = b.days / a.days;
    // Months are not all of one length, who pays by the year may pay less, and not every week has seven working days.
    const range = widened(ranged(rounded(before), scale), scale > 1 || a.of !== COUNTED ? 0.3 : 0.45);
    return apart(range, rounded(at))
      ? [
          {
            at,
            from: [before],
            message: message(
              '{0} comes to {1}, not {2}.',
              wordsBetween(sum, before.quantity.span.start, a.end),
              printedAs(at, numberOf(before)! * scale),
              wordsBetween(sum, at.quantity.span.start, b.end),
            ),
          },
        ]
      : [];
  });
}

const ranged = ([low, high]: Range, scale: number): Range => [low * scale, high * scale];

const DAYS: Readonly<Record<string, number>> = {
  day: 1,
  week: 7,
  month: 365.25 / 12,
  quarter: 365.25 / 4,
  year: 365.25,
};

/** A rate of things counted, whatever they are. */
const COUNTED = 'counted';

interface Rate {
  /** The unit of what recurs. */
  readonly of: string;
  readonly days: number;
  /** Where the words for the period end. */
  readonly end: number;
}

function rateOf(sum: Sum, figure: Figure): Rate | null {
  const { unit, value, kind } = figure.quantity;
  if (typeof value !== 'number') return null;
  const end = endOf(figure);
  const behind = wordsBetween(sum, end, end + 20);
  const written = /^\s+(?:in )?(?:an?|per|each|every|one) (day|week|month|quarter|year)\b/.exec(behind);
  const name = written?.[1] ?? /^(?:.+ )?per (\p{L}+)$/u.exec(unit)?.[1];
  const days = name === undefined ? undefined : DAYS[name];
  if (!days) return null;
  return {
    of: kind === 'count' ? COUNTED : unit.replace(/\s*\bper \p{L}+$/u, ''),
    days,
    end: end + (written?.[0].length ?? 0),
  };
}

/** "50,000 people and 100 cases, or 400 per 100,000": a rate beside what it is worked out from. */
export function wrongIncidence(sum: Sum): Slip[] {
  const [whole, part, at] = sum.here;
  if (sum.here.length !== 3 || !whole || !part || !at) return [];
  const base = Number(/\bper ([\d,]+)\b/.exec(at.quantity.unit)?.[1]?.replaceAll(',', ''));
  if (!base || !PEOPLE.has(whole.head) || PEOPLE.has(part.head)) return [];
  if ([whole, part].some((one) => one.quantity.kind !== 'count' || numberOf(one) === null) || numberOf(at) === null)
    return [];
  if (!/^[^,.;]{0,20},\s*(?:or|(?:or |at )?a rate of|that is,?)\s+$/i.test(jointOf(sum, part, at))) return [];
  const worked = (numberOf(part)! / numberOf(whole)!) * base;
  return apart(widened([worked, worked], 0.1), rounded(at))
    ? [
        {
          at,
          from: [whole, part],
          message: message(
            '{0} among {1} are {2} per {3}, not {4}.',
            counting(sum, part),
            counting(sum, whole),
            printed(worked),
            printed(base),
            named(at),
          ),
        },
      ]
    : [];
}

const PEOPLE: ReadonlySet<string> = new Set('person people resident inhabitant population'.split(' '));

/** "Five boats cost £10 million, or £4 million each", "30 goals in 10 games, an average of five a game". */
export function wrongAverage(sum: Sum): Slip[] {
  if (sum.here.length !== 3) return [];
  const at = sum.here[2]!;
  const joint = jointOf(sum, sum.here[1]!, at);
  const average = /^[^,.;]{0,30},\s*(?:or\s+)?an average of\s+$/i.test(joint);
  if (!average && !/^[^,.;]{0,30},\s*or\s+$/.test(joint)) return [];
  const [total, number] = [sum.here[0]!, sum.here[1]!].sort((a, b) => Number(isOf(b, at)) - Number(isOf(a, at))) as [
    Figure,
    Figure,
  ];
  if (!isOf(total, at) || number.quantity.kind !== 'count' || !number.head || isAverage(sum, total)) return [];
  if ([total, number, at].some((one) => numberOf(one) === null || one.quantity.change !== null)) return [];
  // The words behind must say of what it is the average: of each, or of one of what is counted.
  const each = wordsBetween(sum, at.quantity.number.end, endOf(at) + 25).match(
    /^[^,.;]*?\b(?:each|apiece|a head|per head|per person|(?:an?|per|for every) (\p{L}+))/u,
  );
  if (!each || (each[1] && each[1] !== number.head)) return [];
  const worked = numberOf(total)! / numberOf(number)!;
  return apart(widened([worked, worked], 0.1), rounded(at))
    ? [
        {
          at,
          worked,
          from: [total, number],
          message: message(
            '{0} for {1} is {2} each, not {3}.',
            counting(sum, total),
            counting(sum, number),
            printedAs(at, worked).replace(/ an? \p{L}+$/u, ''),
            named(at),
          ),
        },
      ]
    : [];
}

/** Whether an average may be one of a total by their units. */
const isOf = (total: Figure, at: Figure): boolean =>
  at.quantity.kind === 'money'
    ? total.quantity.kind === 'money' && at.quantity.unit.startsWith(total.quantity.unit)
    : total.quantity.kind === 'count' &&
      at.quantity.kind === 'count' &&
      total.quantity.span.start < at.quantity.span.start;

const isAverage = (sum: Sum, figure: Figure): boolean => /\b(?:average|each|per)\b/.test(wordsBefore(sum, figure, 20));
