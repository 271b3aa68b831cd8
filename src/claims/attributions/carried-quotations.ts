import type { Block } from '../../prose/block.ts';
import type { AttributionKind, Part } from '../attribution.ts';
import type { BlockAttributions } from './block-attributions.ts';
import { withAnother } from './content-kind.ts';

/** A block of a passage and where its attributions stand in the passage's list. */
export interface PlacedBlock {
  readonly block: Block;
  readonly read: BlockAttributions;
  /** The index of its first attribution in the passage's list. */
  readonly first: number;
}

/** Who outside a block speaks in it. */
export interface Carrier {
  readonly index: number;
  /** All of the block is what they say ("Ruiz writes:" and the next paragraph, set as a quotation or not); otherwise only its orphans are. */
  readonly whole: boolean;
}

/** What other blocks add to the content of an attribution. */
export interface Addition {
  readonly before: Part[];
  readonly after: Part[];
  kind: AttributionKind;
}

/** What the edge after a block leaves open. */
export interface Edge {
  /** Somebody has spoken, and a paragraph that opens with a quotation and names nobody goes on with them. */
  readonly spoken: boolean;
  /** Somebody was introduced ("Ruiz writes:"), and the next paragraph is what they say. */
  readonly introduced: boolean;
  /** A block quotation of theirs stands before it, and the next block of it goes on with what they say. */
  readonly quoting: boolean;
  /** A quotation was left open whose speaker may be named in the next paragraph. */
  readonly waiting: boolean;
}

/** Whether a block belongs to the passage whose last block leaves this open. */
export const joins = (
  { spoken, introduced, quoting, waiting }: Edge,
  block: Block,
  { orphans }: BlockAttributions,
): boolean =>
  waiting ||
  (spoken && orphans.length > 0) ||
  (introduced && block.text !== '') ||
  (quoting && block.kind === 'blockquote');

/** Who goes on speaking over the edges of a passage's blocks, and what that adds to the content of their attributions. */
export interface CarriedQuotations {
  /** By the block's place in the passage. */
  readonly carriers: ReadonlyMap<number, Carrier>;
  /** By the attribution's index in the passage's list. */
  readonly additions: ReadonlyMap<number, Addition>;
}

/**
 * Hands quotations on over the edges of blocks, from a passage's first block to the last one that joins; answers these
 * blocks and what their end leaves open. Paragraphs that open with a quotation and name nobody go on with the last
 * speaker before them; where there is none and the quotation is left open, with the first speaker after.
 */
export function carryQuotations(
  blocks: Iterable<Pick<PlacedBlock, 'block' | 'read'>>,
): CarriedQuotations & { readonly passage: readonly PlacedBlock[]; readonly edge: Edge } {
  const passage: PlacedBlock[] = [];
  const carriers = new Map<number, Carrier>();
  const additions = new Map<number, Addition>();
  const add = (index: number, side: 'before' | 'after', parts: readonly Part[], kind: AttributionKind): void => {
    const addition = additions.get(index) ?? { before: [], after: [], kind };
    addition[side].push(...parts);
    addition.kind = withAnother(addition.kind, kind);
    additions.set(index, addition);
  };
  let edge: Edge = CLOSED;
  let first = 0;
  let last = -1;
  let waiting: number[] = [];
  for (const { block, read } of blocks) {
    const b = passage.length;
    if (b > 0 && !joins(edge, block, read)) break;
    const here = { block, read, first };
    passage.push(here);
    const set = block.kind === 'blockquote' && (edge.introduced || edge.quoting);
    if (read.orphans.length && last >= 0 && !set) {
      carriers.set(b, { index: last, whole: false });
      add(last, 'after', orphans(here), 'direct');
    } else if (read.orphans.length && !set) waiting.push(b);
    else if (set || (edge.introduced && block.text)) {
      carriers.set(b, { index: last, whole: true });
      const all = { block, start: 0, end: block.text.length };
      add(last, 'after', [all], set ? 'direct' : read.quotations.length ? 'mixed' : 'indirect');
    }
    if (read.opening >= 0) {
      for (const before of waiting) {
        carriers.set(before, { index: first + read.opening, whole: false });
        add(first + read.opening, 'before', orphans(passage[before]!), 'direct');
      }
    }
    if (read.opening >= 0 || !read.onlyQuotes || !read.leftOpen) waiting = [];
    // Who speaks inside a block quotation is quoted there.
    if (read.last >= 0 && !set) last = first + read.last;
    else if (!read.onlyQuotes && !set) last = -1;
    first += read.attributions.length;
    const introduced = !set && read.last >= 0 && !read.attributions[read.last]!.content.length;
    edge = { spoken: last >= 0 && !set, introduced, quoting: set, waiting: waiting.length > 0 };
  }
  return { passage, carriers, additions, edge };
}

const CLOSED: Edge = { spoken: false, introduced: false, quoting: false, waiting: false };

const orphans = ({ block, read }: PlacedBlock): Part[] => read.orphans.map((span) => ({ block, ...span }));
