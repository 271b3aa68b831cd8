import type { Block } from '../prose/block.ts';
import type { Prose } from '../prose/prose.ts';
import type { Span } from '../prose/span.ts';
import type { Sentence, Token } from '../prose/token.ts';
import type { Attribution } from './attribution.ts';
import type { DateMention } from './date-mention.ts';
import type { CivilDay } from './dates/civil-day.ts';
import type { Quantity } from './quantity.ts';
import type { Quotation } from './quotation.ts';

/** How a claim is put: only assertions are held against records and asked for a citation. */
export type ClaimMood = 'assertion' | 'question' | 'opinion' | 'prediction' | 'instruction';

/** One assertion in the draft: its clause or sentence with what was read in it. */
export interface Claim {
  readonly block: Block;
  /** What its block says, with the dates as the draft's own day anchors them. */
  readonly reading: BlockReading;
  /** UTF-16 offsets into the block's text. */
  readonly span: Span;
  readonly mood: ClaimMood;
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
  readonly quotations: readonly Quotation[];
  /** The attribution that vouches for the claim; null where the desk itself speaks. */
  readonly attribution: Attribution | null;
}

/** What the readers found in one block on its own; it changes only when the block's text does. */
export interface BlockReading {
  readonly block: Block;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
}

/** What was read from a stretch of a draft, in draft order: from one passage or from all of it. */
export interface Stretch {
  readonly blocks: readonly BlockReading[];
  readonly attributions: readonly Attribution[];
  readonly quotations: readonly Quotation[];
  readonly claims: readonly Claim[];
  /** The passage that one of the stretch's blocks stands in; undefined for any other block (a footnote). */
  passageOf(block: Block): Passage | undefined;
}

/**
 * Blocks that belong together because somebody's words go over their edges; most passages are one block. What is said in
 * a passage rests on its blocks, the names that the draft gives and the person last spoken of; while these stay, an edit
 * elsewhere leaves it the same object, and so what is kept with it stays true.
 */
export interface Passage extends Stretch {
  /** A passage is asked for its own blocks only. */
  passageOf(block: Block): Passage;
}

/** Everything read from a draft. */
export interface Reading extends Stretch {
  readonly prose: Prose;
  readonly passages: readonly Passage[];
  /** The day that the draft says it was written on, null where it does not. */
  readonly today: CivilDay | null;
  /** The same object in every version of one draft, for what is kept from one to the next. */
  readonly lineage: object;
}
