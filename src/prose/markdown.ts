import { opensFrontMatter, readFrontMatter } from './front-matter.ts';
import { lineEnd, nextLine } from './lines.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { normalizeLabel, parseMarkdown } from './markdown-parser.ts';
import { masked } from './masking.ts';
import { ownSlice, type ReadSegment, type Segment } from './segment.ts';
import { findSuppressions } from './suppressions.ts';

/**
 * Reads Markdown segment by segment; `defined` are the labels (normalised, `^id` for footnotes) that the whole draft
 * defines.
 *
 * A segment ends before a line that is not indented and that a blank line precedes. There CommonMark has closed every
 * paragraph, list, quote, table and footnote; only a fence or raw HTML may still be open, and then the segment goes on.
 * So a segment reads alone as it reads within the draft.
 */
export const markdownReader =
  (defined: ReadonlySet<string>): ReadSegment =>
  (draft, at) => {
    const matter = at === 0 ? readFrontMatter(draft) : null;
    if (matter) {
      const { end, blocks, dateline } = matter;
      return segment(0, end, end + 1, {
        blocks,
        deck: null,
        definitions: [],
        suppressions: [],
        footnotes: [],
        frontMatter: { dateline },
      });
    }
    // A byte order mark at the head of the file is no character of its first line.
    const head = at === 0 && draft.startsWith('\uFEFF') ? 1 : at;
    let end = head;
    for (let paragraphs = 1; ; paragraphs *= 2) {
      for (let i = 0; i < paragraphs; i++) end = nextBreak(draft, end);
      const source = ownSlice(draft, head, end);
      const given = masked(source);
      const labels = defined.size > 0 ? labelsIn(given).filter((label) => defined.has(label)) : [];
      const tree = parseMarkdown(given, labels);
      const last = tree.children[tree.children.length - 1];
      if (end < draft.length && (last?.type === 'code' || last?.type === 'html') && isOpen(given)) continue;
      // Front matter that nothing closes yet may be closed by a line anywhere.
      const reach = at === 0 && opensFrontMatter(draft) ? Number.POSITIVE_INFINITY : end + 1 - at;
      const suppressions = findSuppressions(source, head, tree);
      return segment(at, end, reach, {
        ...markdownBlocks(tree, source, head, head - at),
        suppressions,
        frontMatter: null,
      });
    }
  };

const segment = (
  start: number,
  end: number,
  reach: number,
  content: Omit<Segment, 'start' | 'length' | 'reach'>,
): Segment => ({ start, length: end - start, reach, ...content });

/** Whether a fence or raw HTML at the end of a stretch would swallow what follows. */
function isOpen(source: string): boolean {
  const tree = parseMarkdown(`${source}x`, []);
  return tree.children[tree.children.length - 1]?.type !== 'paragraph';
}

/** Lines of 200 characters: people leave a blank line sooner. The parser's time grows with the square of such a run. */
const LONG_RUN = 500;

/**
 * The start of the next line that is not indented and that a blank line precedes; the draft's end without one. What
 * goes on for very long without a blank line is broken before a line that is not indented and no table row, and what
 * goes on for ten times as long before any line.
 */
function nextBreak(draft: string, from: number): number {
  let blank = false;
  let lines = 0;
  for (let at = from; at < draft.length; lines++) {
    const end = lineEnd(draft, at);
    let text = at;
    while (draft[text] === ' ' || draft[text] === '\t') text++;
    if (text < end && lines > 0) {
      const run = Math.max(lines, (at - from) / 200);
      const flush = text === at;
      if ((flush && (blank || (run > LONG_RUN && draft[at] !== '|'))) || run > 10 * LONG_RUN) return at;
    }
    blank = text === end;
    at = nextLine(draft, end);
  }
  return draft.length;
}

const LABEL = /\[((?:[^[\]\\]|\\[\s\S]){1,999})\]/g;

/** Every label, normalised, that a bracketed reference in the text may name. */
export const labelsIn = (text: string): string[] =>
  text.includes('[') ? [...new Set(Array.from(text.matchAll(LABEL), (match) => normalizeLabel(match[1]!)))] : [];

const DEFINITION = /\[((?:[^[\]\\]|\\[\s\S]){1,999})\]:/g;

/** The labels that a draft seems to define; some may turn out to stand in code. */
export const likelyDefinitions = (draft: string): Set<string> =>
  new Set(Array.from(draft.matchAll(DEFINITION), (match) => normalizeLabel(match[1]!)));
