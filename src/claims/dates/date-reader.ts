import type { Token } from '../../prose/token.ts';

/** A date as a reader finds it: the tokens `from` (inclusive) to `to` (exclusive) of the block. */
export interface DateFound {
  readonly from: number;
  readonly to: number;
  /** As in `DateMention`. */
  readonly iso: string | null;
  readonly relative: boolean;
}

/** Reads one form of date that begins at token `at`; null when none does. Looks at a bounded number of tokens. */
export type DateReader = (tokens: readonly Token[], at: number) => DateFound | null;

/** Whether nothing stands between token `i` and the one before it. */
export const glued = (tokens: readonly Token[], i: number): boolean => tokens[i]?.start === tokens[i - 1]?.end;

/** Two digits, as ISO 8601 writes months and days. */
export const two = (number: number): string => String(number).padStart(2, '0');

/** A year in its four digits. */
export const four = (year: number): string => String(year).padStart(4, '0');
