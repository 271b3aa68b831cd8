import type { Block } from './block.ts';
import { labelsIn, likelyDefinitions, markdownReader } from './markdown.ts';
import { readPlainText } from './plain-text.ts';
import type { FootnoteDefinition, Language, Prose } from './prose.ts';
import { type Edit, resegment, type Segment } from './segment.ts';
import type { Suppression } from './suppressions.ts';

/** A prose with what it takes to bring it up to date. */
interface SegmentedProse extends Prose {
  readonly segments: readonly Segment[];
  /** Labels that the draft defines for its links and footnotes (Markdown), normalised. */
  readonly defined: ReadonlySet<string>;
}

/** Reads a draft. Any text is read: what is not well formed is taken as the markup's own rules say. */
export function readProse(draft: string, language: Language): Prose {
  return language === 'markdown'
    ? readMarkdown([], likelyDefinitions(draft), draft, [])
    : assemble('plaintext', draft, resegment([], [], draft, readPlainText), new Set());
}

/** Proses whose blocks have gone on to a later one, moved: a second update of the same is read from scratch. */
const spent = new WeakSet<Prose>();

/**
 * The prose of `draft`, which `edits` (spans in the previous draft, not overlapping, in any order) made of
 * `previous.draft`: equal to reading it from scratch. Only the segments that the edits reach are read; every other
 * block is the same object, its `start` moved, so `previous` is not to be used any more.
 */
export function updateProse(previous: Prose, draft: string, edits: readonly Edit[]): Prose {
  const { language, segments, defined } = previous as SegmentedProse;
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  if (!segments || spent.has(previous) || !fits(ordered, previous.draft, draft)) return readProse(draft, language);
  spent.add(previous);
  return language === 'markdown'
    ? readMarkdown(segments, defined, draft, ordered)
    : assemble(language, draft, resegment(segments, ordered, draft, readPlainText), defined);
}

/** Whether edits lie within the old draft, apart from each other, and make a draft as long as the new one. */
function fits(edits: readonly Edit[], before: string, after: string): boolean {
  let length = before.length;
  let last = 0;
  for (const { start, end, text } of edits) {
    if (start < last || end < start || end > before.length) return false;
    last = end;
    length += text.length - (end - start);
  }
  return length === after.length;
}

function readMarkdown(
  previous: readonly Segment[],
  assumed: ReadonlySet<string>,
  draft: string,
  edits: readonly Edit[],
): Prose {
  const segments = resegment(previous, edits, draft, markdownReader(assumed));
  const defined = new Set<string>();
  for (const { definitions } of segments)
    if (definitions.length > 0) for (const label of definitions) defined.add(label);
  const changed = new Set([
    ...[...defined].filter((label) => !assumed.has(label)),
    ...[...assumed].filter((label) => !defined.has(label)),
  ]);
  if (changed.size > 0) {
    // A definition turns brackets elsewhere into links, but moves no block's bounds.
    const read = markdownReader(defined);
    for (const [i, { start, length }] of segments.entries())
      if (labelsIn(draft.slice(start, start + length)).some((label) => changed.has(label)))
        segments[i] = read(draft, start);
  }
  return assemble('markdown', draft, segments, defined);
}

function assemble(
  language: Language,
  draft: string,
  segments: readonly Segment[],
  defined: ReadonlySet<string>,
): SegmentedProse {
  const blocks: Block[] = [];
  const suppressions: Suppression[] = [];
  const footnotes: FootnoteDefinition[] = [];
  for (const segment of segments) {
    for (const block of segment.blocks) blocks.push(block);
    for (const suppression of segment.suppressions) suppressions.push(suppression);
    for (const footnote of segment.footnotes) footnotes.push(inDraft(footnote, segment.start));
  }
  const matter = segments[0]?.frontMatter ?? null;
  const opening = matter ? segments[0]!.blocks.length : 0;
  const after = blocks[opening]?.kind === 'heading' ? opening + 1 : opening;
  if (after > 0) {
    const deck = deckAt(segments, blocks[after]);
    if (deck) blocks[after] = deck;
  }
  return { language, draft, blocks, footnotes, suppressions, dateline: matter?.dateline ?? null, segments, defined };
}

const inDraft = ({ label, labelSpan, start, end }: FootnoteDefinition, by: number): FootnoteDefinition => ({
  label,
  labelSpan: { start: labelSpan.start + by, end: labelSpan.end + by },
  start: start + by,
  end: end + by,
});

/** The wholly emphasised paragraph that follows the title (of the front matter or the opening heading), as a deck. */
function deckAt(segments: readonly Segment[], block: Block | undefined): Block | null {
  const owner = block && segments.find((segment) => segment.start + segment.length > block.start);
  return owner?.deck && owner.blocks[owner.deck.index] === block ? owner.deck.block : null;
}
