import { overlaps } from '../prose/span.ts';
import type { Figure } from './figure.ts';
import { firstAfter, itself } from './in-span.ts';

/** Words that make a figure an addition, a part or a rate, never a rival of the total. */
const PARTIAL = new Set([
  'another',
  'additional',
  'more',
  'other',
  'others',
  'further',
  'extra',
  'remaining',
  'rest',
  'each',
  'every',
  'per',
  'average',
]);

/** Whether a figure is an addition, a part or a rate: *two more*, *the other four*, *three each*. */
export function isPartial({ reading, quantity }: Figure): boolean {
  const { tokens } = reading;
  const at = firstAfter(tokens, itself, quantity.span.start);
  const end = quantity.countedSpan?.end ?? quantity.span.end;
  const { boundSpan } = quantity;
  for (let i = Math.max(0, at - 2); i < tokens.length && tokens[i]!.start < end + 12; i++)
    if (PARTIAL.has(tokens[i]!.lower) && !(boundSpan && overlaps(tokens[i]!, boundSpan))) return true;
  return false;
}
