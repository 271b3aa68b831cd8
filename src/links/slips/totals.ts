import { message } from '../../records/message.ts';
import type { Figure } from '../figure.ts';
import { contradicts, exactCount, printed, type Slip, type Sum, wordsBefore, wordsBehind } from './slip.ts';

/**
 * "300 in May and 2,700 in June, 4,000 in total": all other counts of the sentence are the parts, or those of the sentence
 * before where the total has one of its own.
 */
export function wrongTotal(sum: Sum): Slip[] {
  const { here, before } = sum;
  const totals = here.filter((figure) => BEHIND.test(wordsBehind(sum, figure)));
  const [total] = totals.length ? totals : here.filter((figure) => AHEAD.test(wordsBefore(sum, figure)));
  if (!total || totals.length > 1 || exactCount(total) === null || total.quantity.change !== null) return [];
  const beside = here.filter((figure) => figure !== total);
  const parts = beside.length ? beside : before;
  if (parts.length < 2 || parts.some((part) => !addsTo(part, total, sum))) return [];
  const worked = parts.reduce((all, part) => all + exactCount(part)!, 0);
  if (!contradicts(total, worked)) return [];
  const words = parts.map(({ quantity }) => quantity.text).join(' + ');
  return [
    { at: total, from: parts, message: message('{0} make {1}, not {2}.', words, printed(worked), total.quantity.text) },
  ];
}

const BEHIND = /^\s*(?:\S+\s){0,2}(?:in total|in all|altogether|overall|all told|combined)\b/i;
const AHEAD = /(?:^|[.;,]\s*)(?:in total|in all|altogether|all told|together|combined),?(?:\s\p{L}+){0,3}\s*$/iu;

const addsTo = (part: Figure, total: Figure, sum: Sum): boolean =>
  exactCount(part) !== null &&
  (!part.head || !total.head || part.head === total.head) &&
  !/\b(?:another|more than|including|of (?:them|whom|which|these|those)|of the|every|each|per)\W*(?:\p{L}+\s)?$/iu.test(
    wordsBefore(sum, part, 30),
  );
