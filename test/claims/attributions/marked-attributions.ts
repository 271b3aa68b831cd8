import type { Attribution, Part } from '../../../src/claims/attribution.ts';
import type { BlockReading } from '../../../src/claims/claim.ts';
import type { Quotation } from '../../../src/claims/quotation.ts';
import { readBlock } from '../../../src/claims/read-block.ts';
import { settleDraft } from '../../../src/claims/settle-draft.ts';
import type { Block } from '../../../src/prose/block.ts';

/** Plain text as blocks, one a line. */
export const blocksOf = (text: string): BlockReading[] => {
  let start = 0;
  const blocks: BlockReading[] = [];
  for (const line of text.split('\n')) {
    const length = line.length;
    const block: Block = {
      kind: 'paragraph',
      level: 0,
      start,
      length,
      text: line,
      pieces: [{ at: 0, length, from: 0, draftLength: length, verbatim: true }],
      markers: [],
    };
    if (line) blocks.push(readBlock(block));
    start += length + 1;
  }
  return blocks;
};

/** Who said what in a draft of these blocks, and the exact words quoted. */
export function readAttributions(blocks: readonly BlockReading[]): {
  attributions: Attribution[];
  quotations: Quotation[];
} {
  const passages = settleDraft(blocks).passages.map(({ passage }) => passage);
  return {
    attributions: passages.flatMap(({ attributions }) => attributions),
    quotations: passages.flatMap(({ quotations }) => quotations),
  };
}

/** Text without its marks: `[source] <cue> {content}`. */
export const unmarked = (marked: string): string => marked.replace(/[[\]<>{}]/g, '');

/** The text with one attribution marked in it, to be compared with what a test's author wrote. */
export function marked(text: string, { source, cue, content }: Attribution): string {
  const marks: { at: number; mark: string; order: number }[] = [];
  const put = (parts: readonly Part[], [open, close]: readonly [string, string]) => {
    for (const { block, start, end } of parts) {
      marks.push({ at: block.start + start, mark: open, order: 1 }, { at: block.start + end, mark: close, order: 0 });
    }
  };
  put(source, ['[', ']']);
  put(cue, ['<', '>']);
  put(content, ['{', '}']);
  let out = '';
  let from = 0;
  for (const { at, mark } of marks.sort((a, b) => a.at - b.at || a.order - b.order)) {
    out += text.slice(from, at) + mark;
    from = at;
  }
  return out + text.slice(from);
}

/** The attributions of a text, each as the text marked. */
export const markedAttributions = (text: string): string[] =>
  readAttributions(blocksOf(text)).attributions.map((one) => marked(text, one));
