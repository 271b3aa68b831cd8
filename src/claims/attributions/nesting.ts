import type { Block } from '../../prose/block.ts';
import type { Attribution, Part } from '../attribution.ts';

/** Contents that may stand around one place before the search gives up. */
const DEPTH = 24;

/** The attributions with `within` filled in: the innermost other one whose content holds the cue. */
export function enclosing(attributions: readonly Attribution[]): Attribution[] {
  const byBlock = new Map<Block, { part: Part; index: number }[]>();
  for (const [index, { content }] of attributions.entries()) {
    for (const part of content) {
      const list = byBlock.get(part.block);
      if (list) list.push({ part, index });
      else byBlock.set(part.block, [{ part, index }]);
    }
  }
  for (const list of byBlock.values()) list.sort((a, b) => a.part.start - b.part.start || b.part.end - a.part.end);
  return attributions.map((attribution, index) => {
    if (attribution.within !== null) return attribution;
    const cue = attribution.cue[0]!;
    const list = byBlock.get(cue.block) ?? [];
    let best: { part: Part; index: number } | null = null;
    const last = upperBound(list, cue.start);
    for (let i = last - 1; i >= Math.max(0, last - DEPTH); i--) {
      const one = list[i]!;
      if (one.index === index || one.part.end < cue.end) continue;
      if (!best || one.part.end - one.part.start < best.part.end - best.part.start) best = one;
    }
    return best ? { ...attribution, within: best.index } : attribution;
  });
}

/** How many parts start at or before `at`. */
function upperBound(list: readonly { part: Part }[], at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.part.start <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
