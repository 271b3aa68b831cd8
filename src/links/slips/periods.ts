import type { DateMention } from '../../claims/date-mention.ts';
import { message } from '../../records/message.ts';
import type { Figure } from '../figure.ts';
import { inSpan, itsSpan } from '../in-span.ts';
import { printed, rounded, type Slip, type Sum, wordsBetween } from './slip.ts';

/** "Five years, from 1990 to 1998": a duration against the two years right beside it. */
export function wrongPeriod(sum: Sum): Slip[] {
  return sum.here.flatMap((at): Slip[] => {
    const { kind, unit, bound, value, span } = at.quantity;
    if (kind !== 'duration' || unit !== 'year' || bound !== '=' || typeof value !== 'number') return [];
    const near = inSpan(sum.reading.dates, itsSpan, { start: Math.max(0, span.start - 40), end: span.end + 40 });
    const period = near.find((date) => yearsOf(date) && touches(sum, at, date));
    const years = period && yearsOf(period);
    if (!years) return [];
    const worked = years[1] - years[0];
    // Counted with both its ends a period is a year longer, counted in full years one shorter.
    if (Math.abs(worked - value) <= 1) return [];
    return [
      { at, from: [], message: message('{0} is {1} years, not {2}.', period.text, printed(worked), at.quantity.text) },
    ];
  });
}

const yearsOf = ({ iso }: DateMention): readonly [number, number] | null => {
  const parts = /^(\d{4})\/(\d{4})$/.exec(iso ?? '');
  return parts && [Number(parts[1]), Number(parts[2])];
};

/** Only a comma, a bracket or *from* stands between the duration and the years behind it. */
const touches = (sum: Sum, { quantity: { span } }: Figure, date: DateMention): boolean =>
  date.span.start >= span.end &&
  /^\s*(?:[,(–—]\s*)?(?:from|between)?\s*$/.test(wordsBetween(sum, span.end, date.span.start));

/** "Born in 1950, he died in 2010 aged 75": an age against the years of birth and death. */
export function wrongAge(sum: Sum): Slip[] {
  const { reading, here } = sum;
  const ages = here.filter(({ quantity }) => quantity.kind === 'age' && quantity.bound === '=');
  const [at] = ages;
  if (ages.length !== 1 || !at || typeof at.quantity.value !== 'number') return [];
  const { start, end } = at.sentence;
  const text = reading.block.text.slice(start, end);
  if ((text.match(/\bborn\b/gi) ?? []).length !== 1 || (text.match(/\b(?:died|killed|dies)\b/gi) ?? []).length !== 1)
    return [];
  const years = inSpan(reading.dates, itsSpan, at.sentence).flatMap(({ iso, span }) => {
    const year = /^(\d{4})(?:-|$)/.exec(iso ?? '');
    return year && !iso!.includes('/')
      ? [{ year: Number(year[1]), before: text.slice(Math.max(0, span.start - start - 14), span.start - start) }]
      : [];
  });
  const birth = years.find(({ before }) => /\bborn (?:in|on) $/i.test(before));
  const death = years.find(({ before }) => /\b(?:died|killed|dies) (?:in|on) $/i.test(before));
  if (!birth || !death || !/\b(?:aged?|at)\b/i.test(text)) return [];
  const lived = death.year - birth.year;
  if (at.quantity.value === lived || at.quantity.value === lived - 1) return [];
  return [
    {
      at,
      from: [],
      message: message(
        'Who was born in {0} and died in {1} was {2} or {3}, not {4}.',
        birth.year,
        death.year,
        lived - 1,
        lived,
        at.quantity.value,
      ),
    },
  ];
}

/** "$1,200 a year ($200 a month)": one rate told by two periods. */
export function wrongRate(sum: Sum): Slip[] {
  return sum.here.flatMap((at, i): Slip[] => {
    const before = sum.here[i - 1];
    if (before?.quantity.bound !== '=' || at.quantity.bound !== '=') return [];
    const [a, b] = [rateOf(before), rateOf(at)];
    if (!a || !b || a.unit !== b.unit || a.days === b.days) return [];
    if (
      !/^,?\s*(?:\(|that is,?\s|which is\s)\s*$/.test(
        wordsBetween(sum, before.quantity.span.end, at.quantity.span.start),
      )
    )
      return [];
    const [low, high] = rounded(before).map((value) => (value * b.days) / a.days) as [number, number];
    const [least, most] = rounded(at);
    // Months are not all of one length, and who pays by the year may pay less.
    if (low / 1.3 <= most && high * 1.3 >= least) return [];
    return [
      {
        at,
        from: [before],
        message: message(
          '{0} comes to {1}, not {2}.',
          before.quantity.text,
          printed((low + high) / 2),
          at.quantity.text,
        ),
      },
    ];
  });
}

const DAYS: Readonly<Record<string, number>> = {
  day: 1,
  week: 7,
  month: 365.25 / 12,
  quarter: 365.25 / 4,
  year: 365.25,
};

function rateOf({ quantity: { unit, value } }: Figure): { unit: string; days: number } | null {
  const parts = /^(.+) per (\p{L}+)$/u.exec(unit);
  const days = parts && DAYS[parts[2]!];
  return days && typeof value === 'number' ? { unit: parts[1]!, days } : null;
}
