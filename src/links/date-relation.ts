import type { BlockReading } from '../claims/claim.ts';
import { type DateRelation, type DateStance, shiftDay } from '../claims/date-interval.ts';
import type { DateMention } from '../claims/date-mention.ts';
import type { Span } from '../prose/span.ts';

/**
 * The date with the word that ties it to its event: *before*, *after*, *by*, *until*, *since*, else *on*; *the day before* a date is
 * the day itself. Null for a date that nothing places.
 */
export function stanceOf({ tokens }: Pick<BlockReading, 'tokens'>, { iso, span }: DateMention): DateStance | null {
  if (!iso) return null;
  const word = (i: number): string => tokens[i]?.lower ?? '';
  const at = leadOf(tokens, span);
  const relation = word(at) === 'to' ? 'until' : (RELATIONS.get(word(at)) ?? 'on');
  const dayBy = word(at - 1) === 'day' && (relation === 'before' || relation === 'after');
  const moved = dayBy ? shiftDay(iso, relation === 'before' ? -1 : 1) : null;
  return moved ? { iso: moved, relation: 'on' } : { iso, relation };
}

/** Where the words begin that tie a date to its event ("the day before", "by the"); the date's own start where there are none. */
export function relationStart({ tokens }: Pick<BlockReading, 'tokens'>, { span }: DateMention): number {
  let at = leadOf(tokens, span);
  const word = tokens[at]?.lower ?? '';
  if (word === 'to') return tokens[at - 1]!.start;
  if (!RELATIONS.has(word)) return span.start;
  if (tokens[at - 1]?.lower === 'day') at = tokens[at - 2]?.lower === 'the' ? at - 2 : at - 1;
  return tokens[at]!.start;
}

/** Whether a date says when something was counted: "as of May 4", "as at the end of 2019". */
export function isAsOf({ tokens }: Pick<BlockReading, 'tokens'>, { span }: DateMention): boolean {
  for (let at = firstAt(tokens, span.start) - 1, steps = 0; at > 0 && steps < 5; at--, steps++) {
    const { lower } = tokens[at]!;
    if (/^(?:of|at)$/.test(lower) && tokens[at - 1]!.lower === 'as') return true;
    if (!/^(?:the|of|end|start|beginning|close|early|late|mid|-)$/.test(lower)) return false;
  }
  return false;
}

/** The word that ties a date to its event. */
function leadOf(tokens: BlockReading['tokens'], { start }: Span): number {
  let at = firstAt(tokens, start) - 1;
  for (let steps = 0; steps < 2 && BETWEEN.test(tokens[at]?.lower ?? ''); steps++) at--;
  // "up to 1442"
  return tokens[at]?.lower === 'up' && tokens[at + 1]?.lower === 'to' ? at + 1 : at;
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
  ['until', 'until'],
  ['till', 'until'],
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
