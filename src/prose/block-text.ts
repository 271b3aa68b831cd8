import { type Block, draftSpan, type Marker, type Piece, pieceAt } from './block.ts';
import { findMarkers } from './markers.ts';
import type { Span } from './span.ts';

/** A stretch of the raw text that is no prose; the marker that stood there, its spans counted from the block's start. */
interface Removal extends Span {
  readonly marker: Omit<Marker, 'at'> | null;
}

/** The text of a block with its map and the markers taken out of it. */
export type BlockText = Pick<Block, 'text' | 'pieces' | 'markers'>;

/**
 * Puts a block's text together, piece by piece, while its source is walked; all offsets count from the block's start.
 * `finish` takes the citation markers out and closes the gaps: "killed [@a]." reads "killed."
 */
export class BlockTextBuilder {
  private text = '';
  private readonly pieces: Piece[] = [];
  private readonly cuts: Removal[] = [];

  /** Adds draft characters as they stand, beginning at `from`. */
  verbatim(text: string, from: number): void {
    const last = this.pieces[this.pieces.length - 1];
    const { length } = text;
    if (last?.verbatim && last.from + last.draftLength === from) {
      const joined = last.length + length;
      this.pieces[this.pieces.length - 1] = { ...last, length: joined, draftLength: joined };
    } else {
      this.pieces.push({ at: this.text.length, length, from, draftLength: length, verbatim: true });
    }
    this.text += text;
  }

  /** Adds `text` for the draft stretch `from` to `to`: an escape, an entity, a line ending. */
  replaced(text: string, from: number, to: number): void {
    if (text === '') return;
    this.pieces.push({ at: this.text.length, length: text.length, from, draftLength: to - from, verbatim: false });
    this.text += text;
  }

  /** Says that something which is no prose stood here: code, an image, struck text, a marker known as such. */
  cut(marker: Removal['marker'] = null): void {
    this.cuts.push({ start: this.text.length, end: this.text.length, marker });
  }

  /** The text without what is no prose, its map, its markers. */
  finish(): BlockText {
    const found = removalsIn(this.text, this.pieces);
    if (found.length === 0 && this.cuts.length === 0) return { text: this.text, pieces: this.pieces, markers: [] };
    const removals = [...found, ...this.cuts].sort((a, b) => a.start - b.start || a.end - b.end);
    return without(this.text, this.pieces, removals);
  }
}

/** The markers written in the text itself. An escaped bracket begins none: its piece is not verbatim. */
function removalsIn(text: string, pieces: readonly Piece[]): Removal[] {
  const origin = { start: 0, pieces };
  return findMarkers(text)
    .filter(({ start }) => pieceAt(pieces, start)?.verbatim)
    .map(({ start, end, form, citations }) => ({
      start,
      end,
      marker: form && {
        form,
        span: draftSpan(origin, { start, end }),
        citations: citations.map(({ id, locator, ...span }) => ({ id, locator, span: draftSpan(origin, span) })),
      },
    }));
}

const isSpace = (char: string | undefined): boolean => char !== undefined && /\s/.test(char);
/** What no space goes before: the space before a marker goes with the marker. */
const clings = (char: string | undefined): boolean => char === undefined || /[\s.,;:!?)\]}»”’"'…]/.test(char);

function without(text: string, pieces: readonly Piece[], removals: readonly Removal[]): BlockText {
  const kept: { start: number; end: number }[] = [];
  const markers: Marker[] = [];
  let length = 0;
  let at = 0;
  const keep = (end: number) => {
    if (end <= at) return;
    kept.push({ start: at, end });
    length += end - at;
  };
  const dropTrailingSpace = () => {
    for (let last = kept[kept.length - 1]; last && isSpace(text[last.end - 1]); last = kept[kept.length - 1]) {
      last.end--;
      length--;
      if (last.end === last.start) kept.pop();
    }
    for (let i = markers.length - 1; i >= 0 && markers[i]!.at > length; i--)
      markers[i] = { ...markers[i]!, at: length };
  };
  for (const removal of removals) {
    keep(removal.start);
    at = Math.max(at, removal.end);
    if (clings(text[at])) dropTrailingSpace();
    if (length === 0) while (isSpace(text[at])) at++;
    if (removal.marker) markers.push({ ...removal.marker, at: length });
  }
  keep(text.length);
  return {
    text: kept.map(({ start, end }) => text.slice(start, end)).join(''),
    pieces: cutPieces(pieces, kept),
    markers,
  };
}

/** The pieces of the stretches that stay, closed up. */
function cutPieces(pieces: readonly Piece[], kept: readonly Span[]): Piece[] {
  const result: Piece[] = [];
  let at = 0;
  let first = 0;
  for (const { start, end } of kept) {
    while (first < pieces.length && pieces[first]!.at + pieces[first]!.length <= start) first++;
    for (let i = first; i < pieces.length && pieces[i]!.at < end; i++) {
      const piece = pieces[i]!;
      const skipped = Math.max(0, start - piece.at);
      const length = Math.min(end, piece.at + piece.length) - piece.at - skipped;
      result.push(
        piece.verbatim
          ? { at, length, from: piece.from + skipped, draftLength: length, verbatim: true }
          : { ...piece, at, length },
      );
      at += length;
    }
  }
  return result;
}
