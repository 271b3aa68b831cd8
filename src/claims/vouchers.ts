import type { Block } from '../prose/block.ts';
import { contains, type Span } from '../prose/span.ts';
import type { Attribution, Part } from './attribution.ts';
import { byBlock } from './by-block.ts';

/** Answers who vouches for a stretch of prose. */
export interface Vouchers {
  /** The innermost attribution whose content holds the span (of the block's text); null when the desk itself speaks. */
  of(block: Block, span: Span): Attribution | null;
}

/** Contents that may stand around one place before the search gives up: deeper nesting than any newspaper prints. */
const DEPTH = 32;

/** Indexes the contents of a passage's attributions by block. */
export function vouchersOf(attributions: readonly Attribution[]): Vouchers {
  const contents = byBlock(attributions.flatMap((voucher) => voucher.content.map((part) => ({ ...part, voucher }))));
  for (const list of contents.values()) list.sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    of(block, span) {
      const list = contents.get(block) ?? [];
      let low = 0;
      let high = list.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (list[middle]!.start <= span.start) low = middle + 1;
        else high = middle;
      }
      let best: (Part & { voucher: Attribution }) | null = null;
      for (let i = low - 1; i >= Math.max(0, low - DEPTH); i--) {
        const one = list[i]!;
        if (contains(one, span) && (!best || one.end - one.start < best.end - best.start)) best = one;
      }
      return best?.voucher ?? null;
    },
  };
}
