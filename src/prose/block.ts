import type { Span } from './span.ts';

/** What a stretch of prose is in its draft: it decides how its claims are weighed (a headline against the body). */
export type BlockKind =
  | 'heading'
  | 'deck'
  | 'paragraph'
  | 'blockquote'
  | 'list-item'
  | 'table-cell'
  | 'caption'
  | 'footnote';

/**
 * One piece of the map from a block's text to the draft. Where `verbatim`, each character of the text is the draft's
 * own at the same distance; otherwise the whole piece stands for the whole draft stretch (an entity, a soft break).
 */
export interface Piece {
  /** Offset in the block's text, UTF-16. */
  readonly at: number;
  /** Length in the block's text. */
  readonly length: number;
  /** Offset in the draft, counted from the block's own `start`. */
  readonly from: number;
  /** Length in the draft. */
  readonly draftLength: number;
  readonly verbatim: boolean;
}

/** How a draft cites a record: `[^id]` (GFM footnote), `[@id, p. 3]` (Pandoc) or `<!-- claim: id -->`. */
export type MarkerForm = 'footnote' | 'pandoc' | 'comment';

/** One citation marker, taken out of the prose; links resolve its ids to records. */
export interface Marker {
  readonly form: MarkerForm;
  /** Offset in the block's text where the marker stood. */
  readonly at: number;
  /** The whole marker in the draft, counted from the block's `start`. */
  readonly span: Span;
  readonly citations: readonly {
    readonly id: string;
    /** The id's own characters in the draft, counted from the block's `start`. */
    readonly span: Span;
    /** Where in the source, as written after the id (`p. 3`). */
    readonly locator: string | null;
  }[];
}

/**
 * One stretch of readable text: a paragraph, a heading, a cell, a caption. Everything read from it holds offsets into
 * `text`, so that an edit elsewhere in the draft leaves them true; only `start` moves.
 */
export interface Block {
  readonly kind: BlockKind;
  /** Heading depth 1–6, list nesting, otherwise 0. */
  readonly level: number;
  /** Where the block begins in the draft (UTF-16); the incremental reader moves it when text before it changes. */
  start: number;
  /** Length of the block's source in the draft. */
  readonly length: number;
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly markers: readonly Marker[];
  /** The id that a footnote is called by (`[^id]`); absent from blocks that are no footnote. */
  readonly label?: string;
}

/** The draft's stretch (UTF-16 offsets into the draft) that produces a span of the block's text. */
export function draftSpan(block: Pick<Block, 'start' | 'pieces'>, span: Span): Span {
  return {
    start: block.start + startOf(block, span.start),
    end: block.start + endOf(block, Math.max(span.start, span.end)),
  };
}

function startOf(block: Pick<Block, 'pieces'>, offset: number): number {
  const piece = pieceAt(block.pieces, offset);
  if (!piece) return 0;
  const within = offset - piece.at;
  if (within >= piece.length) return piece.from + piece.draftLength;
  return piece.verbatim ? piece.from + within : piece.from;
}

function endOf(block: Pick<Block, 'pieces'>, offset: number): number {
  if (offset <= 0) return startOf(block, 0);
  const piece = pieceAt(block.pieces, offset - 1);
  if (!piece) return 0;
  const within = Math.min(offset - piece.at, piece.length);
  return piece.verbatim ? piece.from + within : piece.from + piece.draftLength;
}

/** The piece that holds an offset of the block's text, or the last one before it; undefined for an empty text. */
export function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.at <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}
