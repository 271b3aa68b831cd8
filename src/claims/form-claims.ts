import { contains, overlaps, type Span } from '../prose/span.ts';
import type { Sentence } from '../prose/token.ts';
import type { Attribution } from './attribution.ts';
import { byBlock } from './by-block.ts';
import type { BlockReading, Claim } from './claim.ts';
import { moodOf } from './mood.ts';
import type { Quotation } from './quotation.ts';
import { vouchersOf } from './vouchers.ts';

/**
 * Gathers what was read in a passage into claims: one for each sentence that carries a figure, an attribution or a
 * quotation, in draft order.
 */
export function formClaims(
  blocks: readonly BlockReading[],
  attributions: readonly Attribution[],
  quotations: readonly Quotation[],
): Claim[] {
  const vouchers = vouchersOf(attributions);
  const quotes = byBlock(quotations);
  const cues = byBlock(attributions.flatMap((told) => told.cue.map((part) => ({ ...part, told }))));
  return blocks.flatMap(({ block, tokens, sentences, quantities, dates }) => {
    const figures = bySentence(
      sentences,
      quantities.map((quantity) => ({ ...quantity.span, quantity })),
    );
    const days = bySentence(
      sentences,
      dates.map((date) => ({ ...date.span, date })),
    );
    const quoted = bySentence(sentences, quotes.get(block) ?? []);
    const cued = bySentence(sentences, cues.get(block) ?? []);
    return sentences.flatMap((sentence, i): Claim[] => {
      const first = figures[i]![0] ?? quoted[i]![0];
      const attribution = vouchers.of(block, first ?? sentence) ?? (first ? null : (cued[i]![0]?.told ?? null));
      if (!first && attribution === null) return [];
      return [
        {
          block,
          span: { start: sentence.start, end: sentence.end },
          mood: moodOf(tokens.slice(sentence.from, sentence.to)),
          quantities: figures[i]!.map(({ quantity }) => quantity),
          dates: days[i]!.map(({ date }) => date),
          quotations: quoted[i]!,
          attribution: attribution ?? cued[i]![0]?.told ?? null,
        },
      ];
    });
  });
}

/** What overlaps each sentence, for items in any order. An item reaches at most the sentences it overlaps. */
function bySentence<T extends Span>(sentences: readonly Sentence[], items: readonly T[]): T[][] {
  const lists = sentences.map((): T[] => []);
  for (const item of items) {
    let low = 0;
    let high = sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sentences[middle]!.end <= item.start) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < sentences.length && (overlaps(sentences[i]!, item) || contains(sentences[i]!, item)); i++)
      lists[i]!.push(item);
  }
  return lists;
}
