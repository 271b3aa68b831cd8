import type { Block } from '../../prose/block.ts';
import type { AttributionKind, Part } from '../attribution.ts';
import type { BlockQuotation } from './block-attributions.ts';

/** Whether a content is all quotation, none, or both; words in quotation marks inside a quotation count with it. */
export function kindOf(
  content: readonly Part[],
  quotations: ReadonlyMap<Block, readonly BlockQuotation[]>,
): AttributionKind {
  let quoted = false;
  let plain = false;
  for (const part of content) {
    let at = part.start;
    const list = quotations.get(part.block) ?? [];
    for (let i = firstFrom(list, part.start); i < list.length && list[i]!.marks.start < part.end; i++) {
      const { marks } = list[i]!;
      if (marks.start < at || marks.end > part.end) continue;
      quoted = true;
      plain ||= hasWord(part, at, marks.start);
      at = marks.end;
    }
    plain ||= hasWord(part, at, part.end);
  }
  return quoted ? (plain ? 'mixed' : 'direct') : 'indirect';
}

const hasWord = (part: Part, from: number, to: number): boolean =>
  /[\p{L}\p{N}]/u.test(part.block.text.slice(from, to));

/** The first quotation that starts at or after `at`. */
function firstFrom(list: readonly BlockQuotation[], at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.marks.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
