import type { BlockReading } from '../claims/claim.ts';
import { type DateRelation, type DateStance, shiftDay } from '../claims/date-interval.ts';
import type { DateMention } from '../claims/date-mention.ts';

/**
 * The date with the word that ties it to its event: *before*, *after*, *by*, *since*, else *on*; *the day before* a date is
 * the day itself. Null for a date that nothing places.
 */
export function stanceOf({ tokens }: Pick<BlockReading, 'tokens'>, { iso, span }: DateMention): DateStance | null {
  if (!iso) return null;
  let at = firstAt(tokens, span.start) - 1;
  const word = (i: number): string => tokens[i]?.lower ?? '';
  for (let steps = 0; steps < 2 && BETWEEN.test(word(at)); steps++) at--;
  const relation = RELATIONS.get(word(at)) ?? 'on';
  const dayBy = word(at - 1) === 'day' && (relation === 'before' || relation === 'after');
  const moved = dayBy ? shiftDay(iso, relation === 'before' ? -1 : 1) : null;
  return moved ? { iso: moved, relation: 'on' } : { iso, relation };
}

const RELATIONS = new Map<string, DateRelation>([
  ['before', 'before'],
  ['prior', 'before'],
  ['earlier', 'before'],
  ['preceding', 'before'],
  ['after', 'after'],
  ['following', 'after'],
  ['later', 'after'],
  ['past', 'after'],
  ['by', 'by'],
  ['until', 'by'],
  ['till', 'by'],
  ['since', 'since'],
]);

/** What may stand between the relation and the date: "later than the end of", "prior to". */
const BETWEEN = /^(?:the|to|than|on|in|of|early|late|mid|year|month)$/;

function firstAt(tokens: BlockReading['tokens'], start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
