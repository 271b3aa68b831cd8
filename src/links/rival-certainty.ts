import type { BlockReading } from '../claims/claim.ts';
import type { Span } from '../prose/span.ts';
import type { Desk } from '../records/record.ts';
import { mayHaveGrown } from './count-days.ts';
import type { Figure } from './figure.ts';
import type { Filed } from './filing.ts';
import { inSpan, itsSpan } from './in-span.ts';
import { isPartial } from './partial.ts';
import type { Judgement } from './same-question.ts';
import { fatesOf, isFate } from './scope.ts';
import { speaksOf, wordKey } from './setting.ts';

/**
 * How sure it is, 0 to 1, that two figures in different texts answer one question although they differ: 0 unless
 * everything that tells one question from another is the same.
 */
export function rivalCertainty(said: Filed, known: Filed, judgement: Judgement, glossary: Desk['glossary']): number {
  const { heads, contrasts, otherTime, otherScope, overlap, shared } = judgement;
  if (contrasts.length || otherTime || twoTimes(said, known) || said.denied !== known.denied) return 0;
  if (pointsBack(said) || pointsBack(known)) return 0;
  if (mayHaveGrown(said, known) || mayHaveGrown(known, said)) return 0;
  if (heads === 'different' || heads === 'near' || (said.quantity.kind === 'count' && heads === 'unknown')) return 0;
  if (said.quantity.change !== known.quantity.change || isPartial(said) || isPartial(known)) return 0;
  if (otherScope || otherNames(said, known)) return 0;
  const fated = fatesOf(said, glossary).size > 0;
  if (shared.length < (fated ? 1 : 2)) return 0;
  // The dead and the captured of one group in one place are one count, however it is told; of all else only a retelling is.
  const told = strangers(said, known, fated ? 1 : 0, glossary);
  if (told.fewer > (told.more > 5 ? -1 : 0)) return 0;
  return Math.min(0.95, 0.5 + Math.min(overlap.said, overlap.known) / 2);
}

/**
 * Whether two figures are told as of two times, though no calendar says so: *the town now has 400*, *it had 48 in 1990*;
 * or, in one paragraph, *last week he had three*, *on Monday he had four*.
 */
function twoTimes(a: Figure, b: Figure): boolean {
  if (isNow(a) !== isNow(b)) return (isNow(a) ? b : a).dates.length > 0;
  if (a.reading !== b.reading || a.sentence === b.sentence) return false;
  const [x, y] = [timesIn(a), timesIn(b)];
  return x.length > 0 && y.length > 0 && !x.some((time) => y.includes(time));
}

const timesIn = ({ reading, sentence }: Figure): string[] =>
  inSpan(reading.dates, itsSpan, sentence).map(({ text }) => text.toLowerCase());

/** *By law this is 70 percent*: which share it is stands elsewhere. */
const pointsBack = ({ reading: { tokens }, stretch }: Figure): boolean =>
  tokens
    .slice(stretch.from, stretch.to)
    .some(({ lower }, i, all) => /^(?:this|that)$/.test(lower) && /^(?:be|is|was)$/.test(all[i + 1]?.lower ?? ''));

/** So many tokens of a sentence are looked at. */
const REACH = 80;

const isNow = ({ reading: { tokens }, sentence }: Figure): boolean =>
  tokens
    .slice(sentence.from, Math.min(sentence.to, sentence.from + REACH))
    .some(({ lower }) => lower === 'now' || lower === 'currently');

/** How many words at least so near to each figure the other's sentence lacks: the fewer and the more of the two sides. */
function strangers(
  a: Figure,
  b: Figure,
  nearness: number,
  glossary: Desk['glossary'],
): { fewer: number; more: number } {
  // The fates are compared as such; what word says them does not matter.
  const count = (from: Figure, to: Figure) =>
    [...from.near].filter(
      ([word, closeness]) =>
        closeness >= nearness && word !== from.head && !speaksOf(to, word) && !isFate(word, glossary),
    ).length;
  const [x, y] = [count(a, b), count(b, a)];
  return { fewer: Math.min(x, y), more: Math.max(x, y) };
}

/**
 * Whether each sentence names somebody whom the other does not. Sentences that name nobody in common are of the people
 * and places of their paragraphs.
 */
function otherNames(a: Filed, b: Filed): boolean {
  if (!a.subjects.some((name) => b.subjects.includes(name)) && a.reading !== b.reading) {
    const x = namesIn(a.reading);
    const y = namesIn(b.reading);
    if (x.size && y.size && ![...x].some((name) => y.has(name))) return true;
  }
  const missing = (from: Filed, to: Filed) =>
    from.subjects.some((name) => !to.subjects.includes(name) && !to.modifiers.includes(name));
  return missing(a, b) && missing(b, a);
}

/** The proper names of a block. */
function namesIn(reading: BlockReading): ReadonlySet<string> {
  let names = blockNames.get(reading);
  if (!names) {
    names = new Set(
      reading.tokens.flatMap((token) => (token.tag === 'NNP' && !dated(reading, token) ? [wordKey(token)] : [])),
    );
    blockNames.set(reading, names);
  }
  return names;
}

const dated = ({ dates }: BlockReading, token: Span): boolean => inSpan(dates, itsSpan, token).length > 0;

const blockNames = new WeakMap<BlockReading, ReadonlySet<string>>();
