import type { Claim } from '../claims/claim.ts';
import type { Block, Marker } from '../prose/block.ts';
import type { Span } from '../prose/span.ts';
import type { Message } from '../records/message.ts';
import type { ClaimRecord } from '../records/record.ts';

/** Claim → record, with why. `cited`: a marker in the text names the record; `matched`: the engine found it. */
export interface Link {
  readonly block: Block;
  /**
   * The claims that the record answers for, in text order: the one that a match was found for, those that a marker cites.
   * The last stands right before the marker.
   */
  readonly claims: readonly [Claim, ...Claim[]];
  readonly record: ClaimRecord;
  readonly how: 'cited' | 'matched';
  readonly marker: Marker | null;
  /** The stretch of them that the record answers for; UTF-16 offsets into the block's text. */
  readonly span: Span;
  /** 0 to 1: how sure it is that claim and record answer the same question; 1 for a citation. */
  readonly certainty: number;
  readonly reason: Message;
}

/** A citation whose id no claims file knows. Spans as in `Marker`. */
export interface UnknownCitation {
  readonly block: Block;
  /** The stretch that its record would answer for; UTF-16 offsets into the block's text. */
  readonly span: Span;
  readonly marker: Marker;
  readonly citation: Marker['citations'][number];
}

/** All links of one draft. */
export interface Links {
  readonly links: readonly Link[];
  readonly unknown: readonly UnknownCitation[];
}
