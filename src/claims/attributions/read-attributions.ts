import type { Attribution, Part } from '../attribution.ts';
import type { BlockReading } from '../claim.ts';
import type { Quotation } from '../quotation.ts';
import { type BlockAttribution, type BlockAttributions, readBlockAttributions } from './block-attributions.ts';
import {
  type CarriedQuotations,
  type Carrier,
  carryQuotations,
  type Edge,
  type PlacedBlock,
} from './carried-quotations.ts';
import { withAnother } from './content-kind.ts';
import { keptAround } from './nesting.ts';

const readings = new WeakMap<BlockReading, BlockAttributions>();

/** Who said what in one block as it alone shows it; kept for as long as the block's reading lives. */
export function attributionsIn(reading: BlockReading): BlockAttributions {
  let read = readings.get(reading);
  if (!read) {
    read = readBlockAttributions(reading.block, reading.tokens, reading.sentences);
    readings.set(reading, read);
  }
  return read;
}

/** Who said what in a passage, and the exact words quoted. */
export interface Said {
  readonly attributions: readonly Attribution[];
  readonly quotations: readonly Quotation[];
}

/** A passage of which it is settled who speaks over the edges of its blocks; names are still to be given. */
export interface Carried extends CarriedQuotations {
  readonly passage: readonly PlacedBlock[];
  /** What the end of its last block leaves open. */
  readonly edge: Edge;
}

/** Settles which blocks from place `at` on are one passage, and who speaks over their edges. */
export const passageFrom = (blocks: readonly BlockReading[], at: number): Carried => carryQuotations(from(blocks, at));

function* from(blocks: readonly BlockReading[], at: number): Generator<Pick<PlacedBlock, 'block' | 'read'>> {
  for (let b = at; b < blocks.length; b++) yield { block: blocks[b]!.block, read: attributionsIn(blocks[b]!) };
}

/** The attributions and quotations of a passage in text order; `names` are those of the sources, by block and attribution. */
export function readAttributions(
  { passage, carriers, additions }: Carried,
  names: readonly (readonly (string | null)[])[],
): Said {
  const found = passage.flatMap(({ block, read, first }, b) => {
    const carrier = carriers.get(b);
    return read.attributions.map((one, i) => {
      const added = additions.get(first + i);
      const content = one.content.map((span): Part => ({ block, ...span }));
      const attribution: Unnested = {
        source: one.source ? [{ block, ...one.source }] : [],
        cue: [{ block, ...one.cue }],
        content: added ? [...added.before, ...content, ...added.after] : content,
        name: names[b]?.[i] ?? null,
        via: one.via?.kind === 'name' ? one.via.text : null,
        kind: added ? withAnother(one.kind, added.kind) : (one.kind ?? 'indirect'),
        within: null,
      };
      return {
        attribution,
        within: one.within === null ? carriedBy(carrier, one.orphaned) : first + one.within,
        founded: isFounded(one, attribution, carrier?.whole ?? false),
      };
    });
  });
  const attributions: Unnested[] = [];
  const places = found.map(({ attribution, founded }) => (founded ? attributions.push(attribution) - 1 : -1));
  const outers = found.map(({ within }) => within);
  for (const [index, place] of places.entries()) {
    const around = place < 0 ? null : keptAround(outers, places, index);
    if (around !== null) attributions[place]!.within = attributions[around]!;
  }
  const at = (index: number | null): Attribution | null =>
    index === null ? null : (attributions[places[index]!] ?? null);
  return { attributions, quotations: passage.flatMap((placed, b) => quoted(placed, carriers.get(b), at)) };
}

/** The attribution outside a block that holds what stands in it, unless one in the block does; null for none. */
const carriedBy = (carrier: Carrier | undefined, orphaned: boolean): number | null =>
  carrier && (carrier.whole || orphaned) ? carrier.index : null;

/** An attribution whose enclosing one is not known yet. */
type Unnested = Omit<Attribution, 'within'> & { within: Attribution | null };

/** Not an introduction that nothing follows, nor what a block that is all somebody's words says that others want or like. */
const isFounded = ({ told }: BlockAttribution, { content }: Unnested, inside: boolean): boolean =>
  content.length > 0 && (told || !inside);

/**
 * The quotations of a block: what stands between marks inside what somebody is said to have said, whole sentences between
 * marks that nobody is named for, and all of a block quotation that somebody is introduced with.
 */
function quoted(
  { block, read, first }: PlacedBlock,
  carrier: Carrier | undefined,
  at: (index: number | null) => Attribution | null,
): Quotation[] {
  if (carrier?.whole && block.kind === 'blockquote' && !read.onlyQuotes) {
    const attribution = at(carrier.index);
    return [
      { block, start: 0, end: block.text.length, text: block.text, speaker: attribution?.name ?? null, attribution },
    ];
  }
  return read.quotations.flatMap(({ words: { start, end }, owner, orphaned, sentence, title }) => {
    const index = owner === null ? carriedBy(carrier, orphaned) : first + owner;
    if (index === null ? !sentence : title) return [];
    const attribution = at(index);
    const speaker = attribution?.name ?? null;
    return [{ block, start, end, text: block.text.slice(start, end), speaker, attribution }];
  });
}
