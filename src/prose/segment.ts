import type { Block } from './block.ts';
import type { FootnoteDefinition } from './prose.ts';
import type { Span } from './span.ts';
import type { Suppression } from './suppressions.ts';

/**
 * A stretch of a draft that is read on its own: what it yields depends on its own characters, on the few after it that
 * `reach` covers, and (Markdown) on which link references are defined. Segments tile the draft.
 */
export interface Segment {
  /** Offset in the draft; moved when text before it changes. */
  start: number;
  readonly length: number;
  /** How many characters from `start` on were looked at; an edit beyond them leaves the segment true. */
  readonly reach: number;
  readonly blocks: readonly Block[];
  /** The same paragraph as `blocks[index]` as a deck, for the segment that turns out to follow the title. */
  readonly deck: { readonly index: number; readonly block: Block } | null;
  /** Link references and footnotes (`^id`) that the segment defines, normalised. */
  readonly definitions: readonly string[];
  /** The comments in it that ask for silence. */
  readonly suppressions: readonly Suppression[];
  /** The definitions of footnotes, their offsets counted from the segment's `start`. */
  readonly footnotes: readonly FootnoteDefinition[];
  /** What the front matter says besides its blocks; null in a segment of another sort. */
  readonly frontMatter: { readonly dateline: string | null } | null;
}

/** A change of a draft: the span (offsets into the draft before any edit) becomes `text`. */
export interface Edit extends Span {
  readonly text: string;
}

/** Reads the segment that begins at `at`, never an empty one. */
export type ReadSegment = (draft: string, at: number) => Segment;

/**
 * The segments of `draft`, which is what `edits` (in order, not overlapping) make of the draft that `previous` tiles.
 * Reading starts at the first segment that an edit reaches and stops where a segment begins that no edit reaches, so
 * the result is what reading from scratch would give. Segments that are kept are moved, not copied.
 */
export function resegment(
  previous: readonly Segment[],
  edits: readonly Edit[],
  draft: string,
  read: ReadSegment,
): Segment[] {
  const segments: Segment[] = [];
  let i = 0;
  let passed = 0;
  let shift = 0;
  for (let at = 0; at < draft.length; ) {
    for (; i < previous.length; i++) {
      const { start } = previous[i]!;
      for (; passed < edits.length && edits[passed]!.end <= start; passed++) {
        const edit = edits[passed]!;
        shift += edit.text.length - (edit.end - edit.start);
      }
      const inside = passed < edits.length && edits[passed]!.start < start;
      if (!inside && start + shift >= at) break;
    }
    const old = previous[i];
    const edit = edits[passed];
    // The opening segment is read by rules of its own (front matter, title), so it only matches itself.
    const aligned = old && old.start + shift === at && (i === 0) === (at === 0);
    if (aligned && (!edit || old.start + old.reach <= edit.start)) {
      i++;
      move(old, shift);
      segments.push(old);
      at += old.length;
    } else {
      const segment = read(draft, at);
      segments.push(segment);
      at += segment.length;
    }
  }
  return segments;
}

function move(segment: Segment, shift: number): void {
  if (shift === 0) return;
  segment.start += shift;
  for (const block of segment.blocks) block.start += shift;
  if (segment.deck) segment.deck.block.start += shift;
  for (const suppression of segment.suppressions) suppression.start += shift;
}

/**
 * A copy of a stretch of the draft that does not keep the whole draft in memory: engines hold a slice as a view of its
 * parent, and a session of typing would keep every version of the draft alive.
 */
export const ownSlice = (draft: string, start: number, end: number): string => ` ${draft.slice(start, end)}`.slice(1);
