import type { Block } from '../prose/block.ts';
import type { Span } from '../prose/span.ts';
import type { Attribution, Part } from './attribution.ts';
import { attributionsIn } from './attributions/read-attributions.ts';
import { byBlock } from './by-block.ts';
import { byStretch } from './by-stretch.ts';
import type { BlockReading, Claim, ClaimMood } from './claim.ts';
import { claimSpans } from './clauses/claim-spans.ts';
import { type MoodSpan, moodAt } from './clauses/read-clauses.ts';
import type { Quotation } from './quotation.ts';
import { type Vouchers, vouchersOf } from './vouchers.ts';

/** What was said in a passage, by where it stands. */
interface SaidByBlock {
  readonly vouchers: Vouchers;
  readonly contents: ReadonlyMap<Block, readonly Part[]>;
  readonly quotations: ReadonlyMap<Block, readonly Quotation[]>;
  readonly cues: ReadonlyMap<Block, readonly Cue[]>;
}

/** A cue with what it is the cue of. */
interface Cue extends Part {
  readonly told: Attribution;
}

/**
 * Gathers what was read in a passage into claims, in draft order: one for each sentence that carries a figure, an
 * attribution or a quotation, or for each of its clauses where several do.
 */
export function formClaims(
  blocks: readonly BlockReading[],
  attributions: readonly Attribution[],
  quotations: readonly Quotation[],
): Claim[] {
  const said = {
    vouchers: vouchersOf(attributions),
    contents: byBlock(attributions.flatMap(({ content }) => content)),
    quotations: byBlock(quotations),
    cues: byBlock(attributions.flatMap((told) => told.cue.map((part): Cue => ({ ...part, told })))),
  };
  return blocks.flatMap((reading) => claimsIn(reading, said));
}

function claimsIn(reading: BlockReading, { vouchers, ...said }: SaidByBlock): Claim[] {
  const { block, sentences, quantities, dates } = reading;
  const quotations = said.quotations.get(block) ?? [];
  const cues = said.cues.get(block) ?? [];
  const contents = said.contents.get(block) ?? [];
  if (!quantities.length && !quotations.length && !cues.length && !contents.length) return [];
  const { edges, moods } = attributionsIn(reading).clauses;
  const bonds = [...contents, ...quotations];
  const figures = quantities.map((quantity) => ({ ...quantity.span, quantity }));
  const spans = claimSpans(sentences, edges, bonds, [...figures, ...quotations, ...cues]);
  const counted = byStretch(spans, figures);
  const quoted = byStretch(spans, quotations);
  const cued = byStretch(spans, cues);
  const dated = byStretch(
    spans,
    dates.map((date) => ({ ...date.span, date })),
  );
  return spans.flatMap((span, i): Claim[] => {
    const first = counted[i]![0] ?? quoted[i]![0];
    const attribution = vouchers.of(block, first ?? span) ?? cued[i]![0]?.told ?? null;
    if (!first && !attribution) return [];
    const places = [...counted[i]!, ...quoted[i]!].map((item) => placesOfWord(item, vouchers.of(block, item), block));
    const certain = places.some((list) => !list.length);
    return [
      {
        block,
        reading,
        span: { start: span.start, end: span.end },
        mood: certain ? 'assertion' : mostAsserted(places.length ? places.flat() : cued[i]!, moods),
        quantities: counted[i]!.map(({ quantity }) => quantity),
        dates: dated[i]!.map(({ date }) => date),
        quotations: quoted[i]!,
        attribution,
      },
    ];
  });
}

/**
 * Where it is said how a figure or quotation is put: at the cues of those who vouch for it, one quoting another, as that one
 * of them said it is then the assertion, otherwise where it stands. None where it is asserted whatever its clause says: a
 * cue stands in another paragraph or is an adjunct ("according to").
 */
function placesOfWord(item: Span, voucher: Attribution | null, block: Block): readonly Span[] {
  if (!voucher) return [item];
  const places: Span[] = [];
  for (let one: Attribution | null = voucher, depth = 0; one && depth < DEPTH; one = one.within, depth++) {
    const cue = one.cue.find((part) => part.block === block);
    if (!cue || ADJUNCT.test(block.text.slice(cue.start, cue.end))) return [];
    places.push(cue);
  }
  return places;
}

/** Speakers inside one another's words before the search gives up. */
const DEPTH = 16;

/** Cues that are no verb. */
const ADJUNCT = /^(?:according|as|in|per|by)\b/i;

/** The mood of what is said at several places, or of nothing: one thing asserted makes it an assertion. */
function mostAsserted(places: readonly Span[], moods: readonly MoodSpan[]): ClaimMood {
  const put = moods.length ? places.map(({ start }) => moodAt(moods, start)) : [];
  return put.includes('assertion') ? 'assertion' : (put[0] ?? 'assertion');
}
