import type { BlockReading } from '../claims/claim.ts';
import type { Rigour } from '../claims/interval.ts';
import { contains, type Span } from '../prose/span.ts';
import { type Deed, deedsOf, type HedgedDeed, hedgedDeedsOf } from './deed.ts';
import { sameDeed } from './deed-conflict.ts';
import type { Figure } from './figure.ts';
import { isReserved } from './hedge.ts';
import { inSpan, itself, itsSpan } from './in-span.ts';

/** A clause that states what another has under a hedge only. */
export interface LostHedge {
  readonly said: Deed;
  readonly known: HedgedDeed;
}

/** What the clauses in a span of `said` state that `known` has under a hedge, and nowhere as a fact; `least` as in `sameDeed`. */
export function lostHedges(
  said: BlockReading,
  span: Span,
  known: readonly BlockReading[],
  rigour: Rigour,
  least?: number,
): LostHedge[] {
  const hedged = known.flatMap(hedgedDeedsOf);
  if (!hedged.length) return [];
  const stated = known
    .flatMap(deedsOf)
    .filter(
      (one) => !hedged.some(({ reading, span: { start } }) => reading === one.reading && start === one.span.start),
    );
  return inSpan(deedsOf(said), itsSpan, span).flatMap((one): LostHedge[] => {
    if (!contains(span, one.span) || isReserved(sentenceAt(said, one.span))) return [];
    if (stated.some((other) => sameDeed(one, other, 'strict'))) return [];
    const source = hedged.find((other) => loses(one, other) && sameDeed(one, other, rigour, least));
    return source ? [{ said: one, known: source }] : [];
  });
}

/** The hedge on what is said of a figure that another text states outright, in whatever words; null for none. */
export function hedgeLostFrom(said: Figure, known: Figure): HedgedDeed | null {
  if (isReserved(sentenceAt(said.reading, said.quantity.span))) return null;
  const stated = deedsOf(said.reading).filter(({ clause }) => contains(said.sentence, clause));
  const around = hedgedDeedsOf(known.reading).filter(({ clause }) => contains(clause, known.quantity.span));
  const [hedged] = around;
  if (!hedged || around.length > 1 || !stated.length) return null;
  // Whatever else is said to come may come of what is awaited.
  const awaited = hedged.hedge === 'expected' && stated.every(({ time }) => time === 'future');
  return !awaited && stated.every((deed) => loses(deed, hedged)) ? hedged : null;
}

/** "Plans to close" is told as "will close" fairly; that it has closed, or what others tell, is another claim. */
function loses({ time, reading, span }: Deed, { hedge }: HedgedDeed): boolean {
  const going = /ing$/.test(reading.block.text.slice(span.start, span.end));
  // "Voters may choose one of 12": what is done as a rule may well be.
  if (hedge === 'possible') return time !== 'present' || going || reading.block.kind === 'heading';
  return hedge !== 'planned' || time === 'past' || (time === 'present' && !going);
}

function sentenceAt({ block, sentences }: BlockReading, span: Span): string {
  const [sentence] = inSpan(sentences, itself, span);
  return sentence ? block.text.slice(sentence.start, sentence.end) : '';
}
