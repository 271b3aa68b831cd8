import type { BlockReading } from '../../claims/claim.ts';
import { agreement } from '../../claims/interval.ts';
import { precisionOf } from '../../claims/precision.ts';
import type { Message } from '../../records/message.ts';
import type { Figure } from '../figure.ts';

/** Figures that stand together and do not go together. */
export interface Slip {
  /** The figure that is most likely wrong. */
  readonly at: Figure;
  readonly message: Message;
  /** What it was worked out from. */
  readonly from: readonly Figure[];
}

/** A sentence with its figures and those of the sentence before it. */
export interface Sum {
  readonly reading: BlockReading;
  readonly here: readonly Figure[];
  readonly before: readonly Figure[];
}

/** The words of a block between two offsets. */
export const wordsBetween = ({ reading }: Sum, start: number, end: number): string =>
  reading.block.text.slice(start, Math.max(start, end));

/** The words before a figure, bound included in the figure; at most `reach` characters. */
export const wordsBefore = (sum: Sum, { quantity }: Figure, reach = 50): string => {
  const start = Math.min(quantity.span.start, quantity.boundSpan?.start ?? quantity.span.start);
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

/** The number of a figure that is stated as one number, with or without *about*; null for ranges and one-sided bounds. */
export const numberOf = ({ quantity: { value, bound } }: Figure): number | null =>
  typeof value === 'number' && (bound === '=' || bound === '~') ? value : null;

/** The exact count in digits or words of a figure; null for anything hedged or measured. */
export const exactCount = (figure: Figure): number | null =>
  figure.quantity.kind === 'count' && figure.quantity.bound === '=' && figure.quantity.value !== 0
    ? numberOf(figure)
    : null;

/** From where to where the truth may lie that a number rounds: *5%* is 4.5 to 5.5, *about 12,000* what *about* allows. */
export function rounded({ quantity }: Figure): readonly [number, number] {
  if (quantity.bound === '~') return [quantity.low, quantity.high];
  const value = typeof quantity.value === 'number' ? quantity.value : quantity.value[0];
  const half = precisionOf(quantity) / 2;
  return [value - half, value + half];
}

/** Whether a figure cannot be what was worked out, rounding and hedges allowed for. */
export const contradicts = (figure: Figure, worked: number): boolean =>
  agreement(
    { ...figure.quantity, value: worked, low: worked, high: worked, text: String(worked), bound: '=' },
    figure.quantity,
    'careful',
  ) === 'conflict';

/** A number as a message prints it. */
export const printed = (value: number): string =>
  value.toLocaleString('en', { maximumFractionDigits: Math.abs(value) < 10 ? 1 : 0 });
