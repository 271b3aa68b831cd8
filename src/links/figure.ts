import type { BlockReading } from '../claims/claim.ts';
import type { DateStance } from '../claims/date-interval.ts';
import type { DateMention } from '../claims/date-mention.ts';
import type { Quantity } from '../claims/quantity.ts';
import { singular } from '../prose/lemma.ts';
import type { Span } from '../prose/span.ts';
import { isAsOf, stanceOf } from './date-relation.ts';
import { inSpan, itself, itsSpan } from './in-span.ts';
import { lifetimes } from './lifetimes.ts';
import { type Setting, settingsOf, wordKey } from './setting.ts';

/** When a sentence says that it was. */
export interface SentenceDates {
  /** Dates of the sentence that can be placed. */
  readonly dates: readonly DateStance[];
  /** Days of the week that the sentence names, in small letters. */
  readonly weekdays: readonly string[];
}

/** A figure in the words around it. */
export interface Figure extends Setting, SentenceDates {
  readonly quantity: Quantity;
  /** Dictionary form of the counted noun, '' when a bare number or a measure stands alone. */
  readonly head: string;
  /** Dictionary forms of the other words of the counted noun phrase. */
  readonly modifiers: readonly string[];
  /** For a sum of parts: what befell them, together. */
  readonly fates?: ReadonlySet<number>;
  /** For a figure that a record states itself: the entry of its `figures`, and whose words it takes besides its own. */
  readonly stated?: { readonly words: string; readonly lender: Setting | null };
}

/** A date in the words around it. */
export interface Dating extends Setting {
  readonly date: DateMention;
  /** The date with the word that ties it to its event; null for a date that nothing places. */
  readonly stance: DateStance | null;
}

const figures = new WeakMap<BlockReading, readonly Figure[]>();
const datings = new WeakMap<BlockReading, readonly Dating[]>();

const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/g;

/** A sentence of more dates is a table. */
const DATES = 8;

/** The figures of a block, in order. Kept for as long as the block's reading lives. */
export function figuresOf(reading: BlockReading): readonly Figure[] {
  const known = figures.get(reading);
  if (known) return known;
  const found = bySentence(reading, reading.quantities).flatMap(({ sentence, items }) => {
    const dates = datesOf(reading, sentence);
    return settingsOf(
      reading,
      sentence,
      items.map(({ span }) => span),
    ).map((setting, i): Figure => {
      const quantity = items[i]!;
      const { countedSpan } = quantity;
      const counted = isThingCounted(quantity)
        ? inSpan(reading.tokens, itself, countedSpan!)
            .filter(({ tag }) => /^(?:NN|JJ|VB[NG]|RB)/.test(tag))
            .map(wordKey)
        : [];
      return {
        ...setting,
        quantity,
        head: singular(counted.at(-1) ?? ''),
        modifiers: counted.slice(0, -1),
        ...dates,
      };
    });
  });
  figures.set(reading, found);
  return found;
}

/** The dates of a sentence of a block. */
export function datesOf(reading: BlockReading, sentence: Span): SentenceDates {
  const mentions = inSpan(reading.dates, itsSpan, sentence).slice(0, DATES);
  // "As of May 2019, 184 games have been played since the first in 1909": the day of the count is told from all others.
  const counted = mentions.filter((date) => isAsOf(reading, date));
  return {
    dates: (counted.length ? counted : mentions).flatMap((date) => stanceOf(reading, date) ?? []),
    weekdays: mentions.flatMap(({ text }) => text.toLowerCase().match(WEEKDAY) ?? []),
  };
}

/** Whether a quantity names its own noun: "91% of critics" does; in "a rating of 91%" the noun names the measure. */
const isThingCounted = ({ kind, span, countedSpan }: Quantity): boolean =>
  countedSpan !== null && (!kind.startsWith('percentage') || countedSpan.start >= span.start);

/** The figures in a span of a block's text. */
export const figuresIn = (reading: BlockReading, span: Span): Figure[] =>
  inSpan(figuresOf(reading), ({ quantity }) => quantity.span, span);

/** The dates in a span of a block's text. */
export const datingsIn = (reading: BlockReading, span: Span): Dating[] =>
  inSpan(datingsOf(reading), ({ date }) => date.span, span);

/** The dates of a block, in order. Kept for as long as the block's reading lives. */
export function datingsOf(reading: BlockReading): readonly Dating[] {
  const known = datings.get(reading);
  if (known) return known;
  const found = bySentence(reading, reading.dates).flatMap(({ sentence, items }) =>
    lifetimes(
      reading,
      settingsOf(
        reading,
        sentence,
        items.map(({ span }) => span),
      ),
      items,
    ).map(
      (setting, i): Dating => ({
        ...setting,
        date: items[i]!,
        stance: stanceOf(reading, items[i]!),
      }),
    ),
  );
  datings.set(reading, found);
  return found;
}

function bySentence<T extends { readonly span: Span }>({ sentences }: BlockReading, items: readonly T[]) {
  let next = 0;
  return sentences.map((sentence) => {
    const inside: T[] = [];
    while (next < items.length && items[next]!.span.start < sentence.end) inside.push(items[next++]!);
    return { sentence, items: inside };
  });
}
