import type { BlockReading } from '../../claims/claim.ts';
import { agreement } from '../../claims/interval.ts';
import { precisionOf } from '../../claims/precision.ts';
import { numberStyle, printNumber } from '../../claims/quantities/print-number.ts';
import type { Quantity } from '../../claims/quantity.ts';
import type { Message } from '../../records/message.ts';
import type { Figure } from '../figure.ts';

/** Figures that stand together and do not go together. */
export interface Slip {
  /** The figure that is most likely wrong. */
  readonly at: Figure;
  readonly message: Message;
  /** What it was worked out from. */
  readonly from: readonly Figure[];
  /** What the others make of it, where that is one number in the unit of `at`. */
  readonly worked?: number;
}

/** A sentence with its figures and those of the sentence before it. */
export interface Sum {
  readonly reading: BlockReading;
  readonly here: readonly Figure[];
  readonly before: readonly Figure[];
}

/** From where to where the truth may lie; both ends are in it. */
export type Range = readonly [low: number, high: number];

/** The words of a block between two offsets. */
export const wordsBetween = ({ reading }: Sum, start: number, end: number): string =>
  reading.block.text.slice(start, Math.max(start, end));

/** Where a figure starts, with the words of its bound. */
export const startOf = ({ quantity: { span, boundSpan } }: Figure): number =>
  Math.min(span.start, boundSpan?.start ?? span.start);

/** The words before a figure, bound included in the figure; at most `reach` characters. */
export const wordsBefore = (sum: Sum, figure: Figure, reach = 50): string => {
  const start = startOf(figure);
  return wordsBetween(sum, Math.max(0, start - reach), start);
};

/** The words behind a figure and the noun that it counts. */
export const wordsBehind = (sum: Sum, { quantity }: Figure, reach = 50): string => {
  const { span, countedSpan } = quantity;
  const end = Math.max(span.end, countedSpan && countedSpan.start - span.end < 3 ? countedSpan.end : 0);
  return wordsBetween(sum, end, end + reach);
};

/** Where a figure ends with the noun that it counts. */
export const endOf = ({ quantity: { span, countedSpan } }: Figure): number => Math.max(span.end, countedSpan?.end ?? 0);

/** The words between a figure with its noun and the next figure with its bound. */
export const jointOf = (sum: Sum, a: Figure, b: Figure): string => wordsBetween(sum, endOf(a), startOf(b));

/** What stands between a figure and the same told in another way: a bracket, a comma, *or*. */
export const APPOSED = /^\s*(?:\(|,\s*(?:or|that is,?|about|around|some)?\s*|–\s*|or\s+)$/i;

/** What stands behind a figure that only repeats another: the end of its bracket, a comma, a stop. */
export const CLOSED = /^\s*(?:[,.;:)–—]|$)/;

/** The sentence that a sum is of, as written. */
export const sentenceOf = ({ reading, here }: Sum): string => {
  const { start, end } = here[0]!.sentence;
  return reading.block.text.slice(start, end);
};

/** The number of a figure that is stated as one number, with or without *about*; null for ranges and one-sided bounds. */
export const numberOf = ({ quantity: { value, bound } }: Figure): number | null =>
  typeof value === 'number' && (bound === '=' || bound === '~') ? value : null;

/** The exact count in digits or words of a figure; null for anything hedged or measured. */
export const exactCount = (figure: Figure): number | null =>
  figure.quantity.kind === 'count' && figure.quantity.bound === '=' && figure.quantity.value !== 0
    ? numberOf(figure)
    : null;

/** From where to where the truth may lie that a number rounds: *5%* is 4.5 to 5.5, *about 12,000* what *about* allows. */
export function rounded({ quantity }: Figure): Range {
  if (quantity.bound === '~') return [quantity.low, quantity.high];
  const value = typeof quantity.value === 'number' ? quantity.value : quantity.value[0];
  const half = precisionOf(quantity) / 2;
  return [value - half, value + half];
}

/** What a figure allows, one-sided bounds included; null for ranges. */
export function allowed(figure: Figure): Range | null {
  const { value, bound } = figure.quantity;
  if (typeof value !== 'number') return null;
  if (bound === '>' || bound === '>=') return [value, Number.POSITIVE_INFINITY];
  return bound === '<' || bound === '<=' ? [Number.NEGATIVE_INFINITY, value] : rounded(figure);
}

/** Whether two ranges have no number in common. */
export const apart = (a: Range, b: Range): boolean => a[1] < b[0] || b[1] < a[0];

/** A range with so much more to each side, as a share of its ends. */
export const widened = ([low, high]: Range, share: number): Range => [
  low - share * Math.abs(low),
  high + share * Math.abs(high),
];

/** Whether a figure cannot be what was worked out, rounding and hedges allowed for. */
export const contradicts = (figure: Figure, worked: number): boolean =>
  agreement(
    { ...figure.quantity, value: worked, low: worked, high: worked, text: String(worked), bound: '=' },
    figure.quantity,
    'careful',
  ) === 'conflict';

/** What was worked out, written as the figure is that it should be: "£7 million" beside "£9 million", as round as that one. */
export function printedAs({ quantity }: Figure, worked: number): string {
  const { text, span, number } = quantity;
  return (
    text.slice(0, number.start - span.start).replace(/^.*\s(?=\S*$)/s, '') +
    numberLike(quantity, worked) +
    text.slice(number.end - span.start)
  );
}

/** The numeral alone: "7 million". */
export function numberLike({ text, span, number, ...figure }: Quantity, worked: number): string {
  const place = precisionOf({ text, value: figure.value });
  const near = Math.round(worked / place) * place;
  const value = near === 0 ? worked : near;
  return printNumber(
    Number(value.toPrecision(near === 0 ? 2 : 12)),
    numberStyle(text.slice(number.start - span.start, number.end - span.start)),
  );
}

/** A number as a message prints it. */
export const printed = (value: number): string =>
  value.toLocaleString('en', { maximumFractionDigits: Math.abs(value) < 10 ? 1 : 0 });

/** A figure as a message names it: as written, without the capital that only opens its sentence. */
export function named({ quantity: { text, span }, sentence }: Figure): string {
  return span.start === sentence.start && /^(?:\p{Lu}\p{Ll}|A )/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

/** A figure with the noun that it counts, where that stands right behind it. */
export function counting(sum: Sum, figure: Figure): string {
  const { span, countedSpan } = figure.quantity;
  return countedSpan && countedSpan.start >= span.end && countedSpan.start - span.end < 3
    ? `${named(figure)} ${wordsBetween(sum, countedSpan.start, countedSpan.end)}`
    : named(figure);
}
