import type { Block } from '../../prose/block.ts';
import type { AttributionKind, Part } from '../attribution.ts';
import type { BlockAttributions } from './block-attributions.ts';
import { withAnother } from './content-kind.ts';

/** A block of the draft and where its attributions stand in the draft's list. */
export interface PlacedBlock {
  readonly block: Block;
  readonly read: BlockAttributions;
  /** The index of its first attribution in the draft's list. */
  readonly first: number;
}

/** Who outside a block speaks in it. */
export interface Carrier {
  readonly index: number;
  /** All of the block is what they say ("Ruiz writes:" and the next paragraph); otherwise only its orphans are. */
  readonly whole: boolean;
}

/** What other blocks add to the content of an attribution. */
export interface Addition {
  readonly before: Part[];
  readonly after: Part[];
  kind: AttributionKind;
}

/** Who goes on speaking over the edges of blocks, and what that adds to the content of their attributions. */
export interface CarriedQuotations {
  /** By the block's place in the draft. */
  readonly carriers: ReadonlyMap<number, Carrier>;
  /** By the attribution's index in the draft's list. */
  readonly additions: ReadonlyMap<number, Addition>;
}

/**
 * Hands on quotations over the edges of blocks. Paragraphs that open with a quotation and name nobody go on with the
 * last speaker before them; where there is none and the quotation is left open, with the first speaker after.
 */
export function carryQuotations(draft: readonly PlacedBlock[]): CarriedQuotations {
  const carriers = new Map<number, Carrier>();
  const additions = new Map<number, Addition>();
  const add = (index: number, side: 'before' | 'after', parts: readonly Part[], kind: AttributionKind): void => {
    const addition = additions.get(index) ?? { before: [], after: [], kind };
    addition[side].push(...parts);
    addition.kind = withAnother(addition.kind, kind);
    additions.set(index, addition);
  };
  let last = -1;
  let introduced = -1;
  let waiting: number[] = [];
  for (const [b, { block, read, first }] of draft.entries()) {
    if (read.orphans.length && last >= 0) {
      carriers.set(b, { index: last, whole: false });
      add(last, 'after', orphans(draft[b]!), 'direct');
    } else if (read.orphans.length) waiting.push(b);
    else if (introduced >= 0 && block.text) {
      carriers.set(b, { index: introduced, whole: true });
      const all = { block, start: 0, end: block.text.length };
      add(introduced, 'after', [all], read.quotations.length ? 'mixed' : 'indirect');
    }
    if (read.opening >= 0) {
      for (const before of waiting) {
        carriers.set(before, { index: first + read.opening, whole: false });
        add(first + read.opening, 'before', orphans(draft[before]!), 'direct');
      }
    }
    if (read.opening >= 0 || !read.onlyQuotes || !read.leftOpen) waiting = [];
    if (read.last >= 0) last = first + read.last;
    else if (!read.onlyQuotes) last = -1;
    introduced = read.last >= 0 && !read.attributions[read.last]!.content.length ? last : -1;
  }
  return { carriers, additions };
}

const orphans = ({ block, read }: PlacedBlock): Part[] => read.orphans.map((span) => ({ block, ...span }));
