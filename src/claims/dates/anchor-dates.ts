import type { Sentence, Token } from '../../prose/token.ts';
import type { DateMention } from '../date-mention.ts';
import { pairQuoteMarks } from '../quotations/quote-marks.ts';
import { type CivilDay, partsOf } from './civil-day.ts';
import { four } from './date-reader.ts';
import { relativeDay } from './relative-day.ts';
import { sideOf } from './side-of.ts';
import { yearlessDay } from './yearless-day.ts';

/**
 * The dates of a block in a text written on `today`: relative ones and those without a year get their ISO form where
 * careful readers agree on it. Words between quotation marks were said on another day and stay as they are, and so do
 * dates without a year after another year was named: the story has gone back to it. Linear; never throws.
 */
export function anchorDates(
  dates: readonly DateMention[],
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  today: CivilDay,
): readonly DateMention[] {
  if (!dates.some(({ iso }) => iso === null || iso.startsWith('--'))) return dates;
  const quoted = pairQuoteMarks(tokens);
  const thisYear = partsOf(today).year;
  let elsewhen = false;
  let sentence = 0;
  let at = 0;
  let quote = 0;
  let quotedTo = 0;
  return dates.map((date, i) => {
    while (at < tokens.length && tokens[at]!.start < date.span.start) at++;
    while (sentence < sentences.length - 1 && sentences[sentence]!.to <= at) sentence++;
    while (quote < quoted.length && quoted[quote]!.from <= at) quotedTo = Math.max(quotedTo, quoted[quote++]!.to);
    if (date.iso !== null && !date.iso.startsWith('--')) {
      elsewhen ||= !date.iso.split('/').some((end) => Number(end.slice(0, 4)) === thisYear);
      return date;
    }
    const within = sentences[sentence];
    if (!within || at < quotedTo) return date;
    let to = at;
    while (to < tokens.length && tokens[to]!.start < date.span.end) to++;
    const step = date.iso?.includes('/') === false ? yearSaid(date, dates[i + 1]) : null;
    if (step !== null) return { ...date, iso: `${four(thisYear + step)}${date.iso!.slice(1)}` };
    if (date.iso !== null && (elsewhen || RECURRING.test(tokens[at - 1]?.lower ?? ''))) return date;
    const side = sideOf(tokens, within, at, to);
    const iso =
      date.iso === null
        ? relativeDay(
            tokens.slice(at, to).map(({ lower }) => lower),
            today,
            side,
          )
        : yearlessDay(date.iso, today, side);
    return iso === null ? date : { ...date, iso };
  });
}

/** "May 2 last year", "in March this year": how many years on from the day of writing; null where the next date does not say. */
function yearSaid({ span }: DateMention, next: DateMention | undefined): number | null {
  if (!next || next.span.start > span.end + 2) return null;
  return YEAR_SAID.get(next.text.toLowerCase()) ?? null;
}

const YEAR_SAID: ReadonlyMap<string, number> = new Map([
  ['last year', -1],
  ['this year', 0],
  ['next year', 1],
]);

/** Before a date that comes round: "every December", "the annual May fair". */
const RECURRING = /^(?:every|each|annual|usual|any|most)$/;
