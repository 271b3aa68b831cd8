import { message } from '../../records/message.ts';
import type { Figure } from '../figure.ts';
import { akin } from '../senses.ts';
import {
  APPOSED,
  allowed,
  apart,
  CLOSED,
  endOf,
  jointOf,
  named,
  numberOf,
  printed,
  type Range,
  rounded,
  type Slip,
  type Sum,
  startOf,
  wordsBefore,
  wordsBetween,
} from './slip.ts';

/**
 * A share, its part and its whole in one sentence: "30 of the 40 passengers (50%)", "half of the 40 passengers, or 30", "of
 * the 40 passengers, 30, or 50%", "30 jobs, or 50% of its 40 posts".
 */
export function wrongShare(sum: Sum): Slip[] {
  const { here } = sum;
  for (let i = 0; i + 2 < here.length; i++) {
    const told = toldAt(sum, here[i]!, here[i + 1]!, here[i + 2]!);
    const slip = told && held(told);
    if (slip) return [slip];
  }
  return [];
}

/** What is said to be what of what; `at` is the figure that comes last and says again what the others do. */
interface Told {
  readonly share: Figure;
  readonly part: Figure;
  readonly whole: Figure;
  readonly at: Figure;
}

function toldAt(sum: Sum, a: Figure, b: Figure, c: Figure): Told | null {
  if (APPOSED.test(jointOf(sum, b, c)) && OF_WHOLE.test(wordsBetween(sum, a.quantity.span.end, b.quantity.span.start)))
    return isShare(a) && isCount(c)
      ? { share: a, part: c, whole: b, at: c }
      : isCount(a) && isShare(c)
        ? { share: c, part: a, whole: b, at: c }
        : null;
  // "Of the 40 passengers, 30, or 50%, …"
  if (
    isCount(a) &&
    isCount(b) &&
    isShare(c) &&
    LEAD.test(wordsBefore(sum, a, 25)) &&
    /^\s*,\s*(?:some |about |only |just )?$/.test(jointOf(sum, a, b)) &&
    APPOSED.test(jointOf(sum, b, c)) &&
    CLOSED.test(wordsBetween(sum, endOf(c), endOf(c) + 2))
  )
    return { share: c, part: b, whole: a, at: c };
  // "30 jobs, or 50% of its 40 posts"
  if (
    isCount(a) &&
    isShare(b) &&
    isCount(c) &&
    oneKind(a, c) &&
    APPOSED.test(jointOf(sum, a, b)) &&
    OF_NAMED_WHOLE.test(wordsBetween(sum, b.quantity.span.end, startOf(c)))
  )
    return { share: b, part: a, whole: c, at: b };
  return null;
}

/** What stands between a part, or a share, and its whole. */
export const OF_WHOLE = /^\s+of (?:the |its |their |all |those |these )?(?:(?:more|less|fewer) than |about |some )?$/i;
const OF_NAMED_WHOLE = /^\s+of (?:the|its|their|his|her|all|those|these|a)(?: (?:total )?(?:\p{Ll}+ )?of)?\s*$/iu;
const LEAD = /(?:^|[.]\s)\W*(?:of|among) (?:the |its |their |all |those |these )?$/i;

/** Whether a figure is a share: in percent or a fraction. */
export const isShare = ({ quantity: { kind } }: Figure): boolean => kind === 'percentage' || kind === 'fraction';

/** Whether a figure may be a part or a whole. */
export const isCount = (figure: Figure): boolean =>
  (figure.quantity.kind === 'count' || figure.quantity.kind === 'money' || figure.quantity.kind === 'age') &&
  numberOf(figure) !== null;

/** Whether a part may be one of a whole by what they count: the same, nothing said, or a job and who holds it. */
const oneKind = (part: Figure, whole: Figure): boolean =>
  !whole.head || akin(part.head, whole.head) || (POSTS.has(part.head) && POSTS.has(whole.head));

const POSTS: ReadonlySet<string> = new Set(
  'job post position role worker staff employee workforce people person'.split(' '),
);

function held({ share, part, whole, at }: Told): Slip | null {
  const range = shareRange(share);
  const w = rounded(whole);
  if (!range || w[0] <= 0) return null;
  const p = rounded(part);
  const made: Range = [p[0] / w[1], p[1] / w[0]];
  if (!apart(made, range)) return null;
  const worked = numberOf(part)! / numberOf(whole)!;
  return {
    at,
    from: [share, part, whole].filter((one) => one !== at),
    message: message('{0} of {1} is {2}%, not {3}.', named(part), named(whole), printed(100 * worked), named(share)),
    ...(at.quantity.kind === 'percentage' ? { worked: 100 * worked } : {}),
  };
}

/** What a share of 1 allows; *half* and *a third* are said of what is near them, unless a bound says on which side. */
export function shareRange(share: Figure): Range | null {
  const range = allowed(share);
  if (!range) return null;
  if (share.quantity.kind === 'percentage') return [range[0] / 100, range[1] / 100];
  const { bound, value } = share.quantity;
  const loose = /[=~]/.test(bound) && typeof value === 'number' ? LOOSE * value : 0;
  return typeof value === 'number' ? [Math.min(range[0], value - loose), Math.max(range[1], value + loose)] : range;
}

/** How far from a fraction may be what is called by its name: 31% to 36% are a third. */
const LOOSE = 0.08;
