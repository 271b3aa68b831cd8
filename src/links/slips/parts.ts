import { message } from '../../records/message.ts';
import type { Figure } from '../figure.ts';
import { fatesMeant } from '../senses.ts';
import { wordKey } from '../setting.ts';
import { endOf, exactCount, printed, type Slip, type Sum, wordsBefore, wordsBetween } from './slip.ts';

/**
 * "Of the 40 passengers, 45 were hurt"; "40 passengers, including 45 children"; "40 passengers. Of them, 45 …": a part is
 * no larger than its whole, nor are parts that shut one another out (killed, wounded) together.
 */
export function partOverWhole(sum: Sum): Slip[] {
  const division = divided(sum);
  const size = division && mostOf(division.whole);
  if (!division || size === null) return [];
  const { whole } = division;
  const parts = division.parts.filter((part) => isPart(part, whole));
  const over = parts.filter((part) => exactCount(part)! > size);
  if (over.length)
    return over.map((at) => ({
      at,
      from: [whole],
      message: message('{0} cannot be a part of {1}.', at.quantity.text, phrase(whole)),
    }));
  const harms = parts.map((part) => harmOf(sum, part));
  const together = parts.reduce((all, part) => all + exactCount(part)!, 0);
  if (parts.length < 2 || harms.includes(null) || new Set(harms).size < harms.length || together <= size) return [];
  const words = parts.map(({ quantity }) => quantity.text).join(' + ');
  return [
    {
      at: parts.at(-1)!,
      from: [whole, ...parts.slice(0, -1)],
      message: message('{0} make {1}, more than {2}.', words, printed(together), phrase(whole)),
    },
  ];
}

/** A whole and what is said to be of it. */
interface Division {
  readonly whole: Figure;
  readonly parts: readonly Figure[];
}

function divided(sum: Sum): Division | null {
  const [first, ...rest] = sum.here;
  if (first && LEAD.test(wordsBefore(sum, first, 25)))
    return { whole: first, parts: rest.filter((part) => !tellsWhich(sum, first, part)) };
  const last = sum.before.at(-1);
  return takenFrom(sum) ?? (last && OF_THEM.test(textOf(sum)) ? { whole: last, parts: sum.here } : null);
}

/** Whether a figure belongs to what is said of the whole: "of 40 cities with populations of 300,000". */
const tellsWhich = (sum: Sum, whole: Figure, part: Figure): boolean =>
  !wordsBetween(sum, endOf(whole), part.quantity.span.start).includes(',') &&
  /\b(?:of|with|from|to|at|in|under|over|than)\s+$/i.test(wordsBefore(sum, part));

const LEAD = /(?:^|[.]\s)\W*(?:of|among) (?:the |its |their |all |those |these )?$/i;
const OF_THEM = /^\W*(?:of (?:them|these|those)|among them)\b/i;
/** What brings in the parts of a whole named right before. */
const TAKES = /^,?\s*(?:(?:of|among) (?:whom|which|them)|including)\W+(?:\p{L}+\s)?$/iu;

/** "40 passengers, of whom 45 …" */
function takenFrom(sum: Sum): Division | null {
  const { here } = sum;
  for (let i = 1; i < here.length; i++) {
    const { start } = here[i]!.quantity.boundSpan ?? here[i]!.quantity.span;
    const lead = wordsBetween(sum, endOf(here[i - 1]!), Math.min(start, here[i]!.quantity.span.start));
    if (TAKES.test(lead)) return { whole: here[i - 1]!, parts: /including/i.test(lead) ? [here[i]!] : here.slice(i) };
  }
  return null;
}

/** How large a whole is at the most: *about 75* allows 82, *up to 40* no more than that; null where nothing says. */
const mostOf = ({ quantity: { kind, bound, high } }: Figure): number | null =>
  kind === 'count' && high > 0 && (bound === '=' || bound === '~' || bound === '<' || bound === '<=') ? high : null;

const isPart = (part: Figure, whole: Figure): boolean =>
  exactCount(part) !== null && (!part.head || part.head === whole.head || PEOPLE.has(part.head));

/** Kinds of people, who are counted among people of any kind. */
const PEOPLE: ReadonlySet<string> = new Set('child woman man adult person minor teenager'.split(' '));

const textOf = ({ reading, here }: Sum): string => {
  const { start } = here[0]!.sentence;
  return reading.block.text.slice(start, start + 20);
};

const phrase = ({ quantity: { text, counted } }: Figure): string => (counted ? `${text} ${counted}` : text);

/** What befell a part and shuts the others out, by the words said of it; null where nothing does. */
function harmOf({ reading }: Sum, { quantity: { event } }: Figure): number | null {
  if (!event) return null;
  const words = reading.tokens.filter(({ lower, tag }) =>
    tag.startsWith('VB') || tag === 'JJ' ? event.toLowerCase().split(/\s+/).includes(lower) : false,
  );
  const senses = new Set(words.flatMap((token) => fatesMeant(wordKey(token))).filter((sense) => EXCLUSIVE.has(sense)));
  return senses.size === 1 ? [...senses][0]! : null;
}

const EXCLUSIVE: ReadonlySet<number> = new Set(['kill', 'wound', 'miss'].flatMap(fatesMeant));
