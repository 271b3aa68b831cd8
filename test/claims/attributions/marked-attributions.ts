import type { Attribution, Part } from '../../../src/claims/attribution.ts';
import { readAttributions, type TokenizedBlock } from '../../../src/claims/attributions/read-attributions.ts';
import type { Block } from '../../../src/prose/block.ts';
import { sentencesOf } from '../../../src/prose/sentences.ts';
import { tokensOf } from '../../../src/prose/tokens.ts';

/** Plain text as blocks, one a line. */
export const blocksOf = (text: string): TokenizedBlock[] => {
  let start = 0;
  const blocks: TokenizedBlock[] = [];
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
    const tokens = tokensOf(line);
    if (line) blocks.push({ block, tokens, sentences: sentencesOf(tokens) });
    start += length + 1;
  }
  return blocks;
};

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
