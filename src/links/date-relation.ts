import type { DateRelation, DateStance } from '../claims/date-interval.ts';
import type { Dating } from './figure.ts';

/** The date with the word that ties it to its event: *before*, *after*, *by*, *since*, else *on*; null for a date that nothing places. */
export function stanceOf({ reading, date }: Dating): DateStance | null {
  if (!date.iso) return null;
  const at = reading.tokens.findIndex(({ start }) => start >= date.span.start);
  const word = (back: number): string => reading.tokens[at - back]?.lower ?? '';
  let back = 1;
  while (
    back < 3 &&
    /^(?:the|on|in|of|to|than|early|late|mid|'s|year|month|day)$/.test(word(back)) &&
    LEADS.test(word(back + 1))
  )
    back++;
  return { iso: date.iso, relation: RELATIONS.get(word(back)) ?? 'on' };
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

const LEADS = new RegExp(`^(?:${[...RELATIONS.keys()].join('|')}|to|than)$`);
