import type { Block } from '../../prose/block.ts';
import type { Span } from '../../prose/span.ts';
import type { Sentence, Token } from '../../prose/token.ts';
import type { Attribution, Part } from '../attribution.ts';
import type { Quotation } from '../quotation.ts';
import { type BlockAttributions, readBlockAttributions } from './block-attributions.ts';

/** A block with its tokens and sentences. */
export interface TokenizedBlock {
  readonly block: Block;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/**
 * Who said what in a draft, and the exact words quoted. Blocks are read one by one (and kept by identity of their
 * tokens); what goes over a block's edge is settled here. `names` maps a variant to the desk's spelling of a name.
 */
export function readAttributions(
  blocks: readonly TokenizedBlock[],
  _names?: ReadonlyMap<string, string>,
): { attributions: Attribution[]; quotations: Quotation[] } {
  const drafts: { block: Block; read: BlockAttributions; base: number; content: Part[][] }[] = [];
  let base = 0;
  let carried: { content: Part[] } | null = null;
  for (const one of blocks) {
    const read = readCached(one);
    const part = (span: Span): Part => ({ block: one.block, start: span.start, end: span.end });
    const content = read.attributions.map((a) => a.content.map(part));
    if (read.orphans.length && carried) carried.content.push(...read.orphans.map(part));
    if (read.last >= 0) carried = { content: content[read.last]! };
    else if (!read.onlyQuotes) carried = null;
    drafts.push({ block: one.block, read, base, content });
    base += read.attributions.length;
  }
  const attributions: Attribution[] = [];
  for (const { block, read, content } of drafts) {
    for (const [i, a] of read.attributions.entries()) {
      attributions.push({
        source: a.source.map((span) => ({ block, ...span })),
        cue: [{ block, ...a.cue }],
        content: content[i]!,
        name: null,
        via: null,
        kind: 'indirect',
        within: null,
      });
    }
  }
  const settled = nested(attributions.filter((a) => a.content.length));
  return { attributions: settled, quotations: [] };
}

const cache = new WeakMap<readonly Token[], BlockAttributions>();

function readCached({ block, tokens, sentences }: TokenizedBlock): BlockAttributions {
  let read = cache.get(tokens);
  if (!read) {
    read = readBlockAttributions(block, tokens, sentences);
    cache.set(tokens, read);
  }
  return read;
}

/** Fills in `within`: the innermost attribution whose content holds the cue. */
function nested(attributions: readonly Attribution[]): Attribution[] {
  const byBlock = new Map<Block, { part: Part; index: number }[]>();
  for (const [index, a] of attributions.entries())
    for (const part of a.content) {
      const list = byBlock.get(part.block) ?? [];
      list.push({ part, index });
      byBlock.set(part.block, list);
    }
  return attributions.map((a, index) => {
    const cue = a.cue[0]!;
    let best: { size: number; index: number } | null = null;
    for (const one of byBlock.get(cue.block) ?? []) {
      if (one.index === index || one.part.start > cue.start || one.part.end < cue.end) continue;
      const size = one.part.end - one.part.start;
      if (!best || size < best.size) best = { size, index: one.index };
    }
    return best ? { ...a, within: best.index } : a;
  });
}
