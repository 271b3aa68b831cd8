import type { BlockReading, Reading } from '../claims/claim.ts';
import { draftSpan } from '../prose/block.ts';
import type { Span } from '../prose/span.ts';
import type { Suppression } from '../prose/suppressions.ts';

/** How much of a draft a suppression silences: the sentence it stands in or behind, the block after it, all of it. */
export type Reach = 'sentence' | 'next' | 'file';

/** The words that a comment says its reach by. */
export const DIRECTIVES: Readonly<Record<Reach, string>> = {
  sentence: 'disable-sentence',
  next: 'disable-next',
  file: 'disable-file',
};

/** How far a suppression reaches; null where what it says is no directive. */
export const reachOf = ({ directive }: Suppression): Reach | null => REACHES.get(directive) ?? null;

const REACHES: ReadonlyMap<string, Reach> = new Map(
  (Object.keys(DIRECTIVES) as Reach[]).map((reach) => [DIRECTIVES[reach], reach]),
);

/** The stretch of the draft (UTF-16 offsets) that a suppression reaches; null where there is nothing there. */
export function spanReached(suppression: Suppression, { blocks, prose }: Reading): Span | null {
  switch (reachOf(suppression)) {
    case 'sentence':
      return sentenceAt(blocks, suppression.start);
    case 'next': {
      const block = blocks[firstFrom(blocks, suppression.start)]?.block;
      return block ? { start: block.start, end: block.start + block.length } : null;
    }
    case 'file':
      return { start: 0, end: prose.draft.length + 1 };
    default:
      return null;
  }
}

/**
 * The sentence (UTF-16 offsets into the draft) that a place stands in or behind, with its citation markers, up to where
 * the next one begins; null where no block stands there.
 */
export function sentenceAt(blocks: readonly BlockReading[], offset: number): Span | null {
  const found = blockAt(blocks, offset);
  if (!found) return null;
  const { block, sentences } = found;
  const startOf = (index: number): number =>
    index > 0 && index < sentences.length ? draftSpan(block, sentences[index]!).start : block.start;
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (startOf(middle) <= offset) low = middle;
    else high = middle - 1;
  }
  return { start: startOf(low), end: low + 1 < sentences.length ? startOf(low + 1) : block.start + block.length };
}

/** The innermost block around a place: the caption of a picture stands inside its paragraph. */
export function blockAt(blocks: readonly BlockReading[], offset: number): BlockReading | null {
  let at = firstFrom(blocks, offset + 1) - 1;
  for (let steps = 0; at >= 0 && steps < MOST_CAPTIONS; at--, steps++) {
    const { block } = blocks[at]!;
    if (offset < block.start + block.length) return blocks[at]!;
  }
  return null;
}

/** So many captions of one paragraph are looked past. */
const MOST_CAPTIONS = 50;

/** The number of the first block that begins at an offset or after it. */
function firstFrom(blocks: readonly BlockReading[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.block.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
