import { overlaps } from '../../prose/span.ts';
import type { Token } from '../../prose/token.ts';
import { message } from '../../records/message.ts';
import type { Figure } from '../figure.ts';
import { inSpan, itsSpan } from '../in-span.ts';
import {
  apart,
  contradicts,
  exactCount,
  jointOf,
  named,
  numberOf,
  printed,
  printedAs,
  type Range,
  rounded,
  type Slip,
  type Sum,
  wordsBefore,
  wordsBehind,
  wordsBetween,
} from './slip.ts';

/**
 * "300 in May and 2,700 in June, 4,000 in total": all other counts, or sums of money, of the sentence are the parts, or
 * those of the sentence before where the total has one of its own.
 */
export function wrongTotal(sum: Sum): Slip[] {
  const { here, before } = sum;
  const totals = here.filter((figure) => BEHIND.test(wordsBehind(sum, figure)));
  const [total] = totals.length ? totals : here.filter((figure) => AHEAD.test(wordsBefore(sum, figure)));
  if (!total || totals.length > 1 || !isPlain(total)) return [];
  const beside = here.filter((figure) => figure !== total);
  const parts = beside.length ? beside : before;
  if (parts.length < 2 || parts.some((part) => !addsTo(part, total, sum)) || hasUnread(parts, total)) return [];
  // "A total of 40 were hurt: 12 in Hull and 28 in Leith": what stands behind its total is a list of all of it.
  if (parts[0]!.quantity.span.start > total.quantity.span.start && !isListed(sum, total, parts[0]!)) return [];
  const worked = parts.reduce((all, part) => all + numberOf(part)!, 0);
  // Whoever counts "overall" may count others too.
  if (worked < numberOf(total)! && /^\s*\S*\s*overall/.test(wordsBehind(sum, total))) return [];
  if (!isOff(total, parts, worked)) return [];
  return [
    {
      at: total,
      from: parts,
      message: message('{0} make {1}, not {2}.', parts.map(named).join(' + '), printedAs(total, worked), named(total)),
      worked,
    },
  ];
}

const BEHIND = /^\s*(?:[^\s,;:]+\s){0,2}(?:in total|in all|altogether|overall|all told|combined)\b/i;
const AHEAD =
  /(?:^|[.;,]\s*)(?:(?:in total|in all|altogether|all told|together|combined),?(?:\s\p{L}+){0,3}|(?:(?:or|for|making)\s+)?an? (?:combined |grand )?total of)\s*$/iu;

const isPlain = (figure: Figure): boolean =>
  figure.quantity.change === null &&
  (exactCount(figure) !== null || (figure.quantity.kind === 'money' && figure.quantity.bound === '='));

const isListed = (sum: Sum, total: Figure, first: Figure): boolean =>
  /^[^:–—]{0,80}(?::|\s[–—])/u.test(wordsBetween(sum, total.quantity.span.end, first.quantity.span.start)) ||
  /^\W*(?:in total|in all|altogether|all told)/i.test(wordsBefore(sum, total));

function isOff(total: Figure, parts: readonly Figure[], worked: number): boolean {
  if (total.quantity.kind === 'count') return contradicts(total, worked);
  const ends = parts.map(rounded);
  const made: Range = [ends.reduce((all, [low]) => all + low, 0), ends.reduce((all, [, high]) => all + high, 0)];
  return apart(made, rounded(total));
}

const addsTo = (part: Figure, total: Figure, sum: Sum): boolean =>
  isPlain(part) &&
  part.quantity.kind === total.quantity.kind &&
  (part.quantity.kind === 'money'
    ? part.quantity.unit === total.quantity.unit
    : !part.head || !total.head || part.head === total.head) &&
  !/\b(?:another|more than|including|of (?:them|whom|which|these|those)|of the|every|each|per)\W*(?:\p{L}+\s)?$/iu.test(
    wordsBefore(sum, part, 30),
  );

/** "40 votes to 25, a majority of 20": the distance between two counts. */
export function wrongMargin(sum: Sum): Slip[] {
  const { here } = sum;
  return here.flatMap((c, i): Slip[] => {
    const [a, b] = [here[i - 2], here[i - 1]];
    if (!a || !b || [a, b, c].some((one) => exactCount(one) === null)) return [];
    if (!/^\s*(?:votes\s+)?(?:to|against)\s*$/i.test(jointOf(sum, a, b))) return [];
    if (!/^(?:\s*votes)?,\s*(?:with |giving \p{L}+ )?an? (?:majority|margin|lead) of\s*$/iu.test(jointOf(sum, b, c)))
      return [];
    const worked = Math.abs(exactCount(a)! - exactCount(b)!);
    if (worked === exactCount(c)) return [];
    return [
      {
        at: c,
        from: [a, b],
        message: message('Between {0} and {1} lie {2}, not {3}.', named(a), named(b), printed(worked), named(c)),
        worked,
      },
    ];
  });
}

/** Whether numbers stand among the parts or behind them that were not read as figures ("and in Fife 40"): they may be parts too. */
function hasUnread(parts: readonly Figure[], total: Figure): boolean {
  const { reading, sentence } = parts[0]!;
  const read = (token: Token) =>
    [...parts, total].some(({ quantity }) => overlaps(quantity.span, token)) ||
    inSpan(reading.dates, itsSpan, token).length > 0;
  const { end } = parts[0]!.quantity.span;
  return reading.tokens
    .slice(sentence.from, sentence.to)
    .some((token) => token.tag === 'CD' && token.start >= end && !read(token));
}
