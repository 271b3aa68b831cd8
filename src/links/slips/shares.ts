import { message } from '../../records/message.ts';
import type { Figure } from '../figure.ts';
import { sensesOf } from '../senses.ts';
import { endOf, numberOf, printed, rounded, type Slip, type Sum, wordsBetween } from './slip.ts';

/** "60% support it and 50% do not", "55% of the vote … 48%": answers and votes that shut one another out make 100% at most. */
export function overHundred(sum: Sum): Slip[] {
  const shares = sum.here.filter(({ quantity: { kind } }) => kind === 'percentage');
  if (shares.length < 2 || shares.length > 8 || shares.length < sum.here.length) return [];
  if (shares.some((one) => numberOf(one) === null || one.quantity.change !== null)) return [];
  if (!shutOut(sum, shares)) return [];
  const least = shares.reduce((all, one) => all + rounded(one)[0], 0);
  const together = shares.reduce((all, one) => all + numberOf(one)!, 0);
  // Each share may have been rounded up.
  if (least <= 100 || together <= 102) return [];
  const words = shares.map(({ quantity }) => quantity.text).join(' + ');
  return [
    {
      at: shares.at(-1)!,
      from: shares.slice(0, -1),
      message: message('{0} make {1}%, more than all there is.', words, printed(together)),
    },
  ];
}

/** Whether each share is of another answer to one question, or each of one vote. */
function shutOut(sum: Sum, shares: readonly Figure[]): boolean {
  const { text } = sum.reading.block;
  const { start, end } = shares[0]!.sentence;
  if (/\bof (?:the|all) votes?\b/i.test(text.slice(start, end)))
    return (
      shares.length === 2 &&
      /\b(?:won|win|wins|got|received|took|polled)\b/i.test(text.slice(start, end)) &&
      !/\b(?:turnout|in 19|in 20|women|men|last|previous|earlier|compared|than)\b/i.test(text.slice(start, end))
    );
  const answers = shares.map((one, i) => answerOf(sum, one, shares[i + 1]));
  return !answers.includes(null) && new Set(answers).size === answers.length;
}

/** What a share answers: a sense of the field *stand*, or with *not* the other side of the answer before. */
function answerOf(sum: Sum, share: Figure, next: Figure | undefined): string | null {
  const { end } = share.sentence;
  const until = next ? (next.quantity.boundSpan ?? next.quantity.span).start : end;
  const words = wordsBetween(sum, share.quantity.span.end, until).toLowerCase();
  if (/\b(?:women|men|republicans|democrats|conservatives|labour|in \p{L}+)\b/u.test(words)) return null;
  if (/^(?:\s\p{L}+){0,3}?\s(?:do|did|does|would|will|were|was|are) not\b|^\s+(?:said no|say no|disagree)/u.test(words))
    return 'not';
  const senses = new Set(
    (words.match(/\p{L}+/gu) ?? [])
      .slice(0, 6)
      .flatMap((word) => sensesOf(base(word)))
      .flatMap(({ field, sense }) => (field === 'stand' ? [sense] : [])),
  );
  return senses.size === 1 ? String([...senses][0]) : null;
}

const base = (word: string): string => (sensesOf(word).length ? word : word.replace(/(?:ed|s|d)$/, ''));

/** "30 of the 40 passengers (50%)", "half of the 40 passengers, or 30": the share, the part and the whole of one sentence. */
export function wrongShare(sum: Sum): Slip[] {
  const { here } = sum;
  for (let i = 0; i + 1 < here.length; i++) {
    const [a, b, c] = [here[i]!, here[i + 1]!, here[i + 2]];
    const between = wordsBetween(sum, a.quantity.span.end, b.quantity.span.start);
    if (!c || !OF_WHOLE.test(between)) continue;
    const joint = wordsBetween(sum, endOf(b), (c.quantity.boundSpan ?? c.quantity.span).start);
    if (!APPOSED.test(joint)) continue;
    const slip = isShare(a) && isCount(c) ? held(a, c, b, c) : isCount(a) && isShare(c) ? held(c, a, b, c) : null;
    if (slip) return [slip];
  }
  return [];
}

const OF_WHOLE = /^\s+of (?:the |its |their |all |those |these )?(?:(?:more|less|fewer) than |about |some )?$/i;
const APPOSED = /^\s*(?:\(|,\s*(?:or|that is,?|about|around|some)?\s*|–\s*|or\s+)$/i;
const isShare = ({ quantity: { kind } }: Figure): boolean => kind === 'percentage' || kind === 'fraction';
const isCount = (figure: Figure): boolean =>
  (figure.quantity.kind === 'count' || figure.quantity.kind === 'money' || figure.quantity.kind === 'age') &&
  numberOf(figure) !== null;

function held(share: Figure, part: Figure, whole: Figure, at: Figure): Slip | null {
  if (numberOf(share) === null || numberOf(whole) === null || !isCount(whole)) return null;
  const scale = share.quantity.kind === 'percentage' ? 100 : 1;
  const [low, high] = shareRange(share);
  const [p, w] = [rounded(part), rounded(whole)];
  const least = (scale * p[0]) / w[1];
  const most = (scale * p[1]) / w[0];
  if (most >= low && least <= high) return null;
  const worked = (scale * numberOf(part)!) / numberOf(whole)!;
  return {
    at,
    from: [share, part, whole].filter((one) => one !== at),
    message: message(
      '{0} of {1} is {2}%, not {3}.',
      part.quantity.text,
      whole.quantity.text,
      printed(worked * (100 / scale)),
      share.quantity.text,
    ),
  };
}

/** *Half* and *a third* are said of what is near them. */
function shareRange(share: Figure): readonly [number, number] {
  const [low, high] = rounded(share);
  const value = numberOf(share)!;
  const loose = share.quantity.kind === 'fraction' ? 0.08 * value : 0;
  return [Math.min(low, value - loose), Math.max(high, value + loose)];
}
