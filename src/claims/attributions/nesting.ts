import type { Block } from '../../prose/block.ts';
import type { Attribution, Part } from '../attribution.ts';

/** Contents that may stand around one place before the search gives up. */
const DEPTH = 24;

/**
 * The attributions with `within` filled in: the innermost other one whose content holds the cue. Of those inside
 * another, only what somebody is reported to have said is kept (`keeps`), not what the speaker says that others want or
 * like; and none without content.
 */
export function enclosing(
  attributions: readonly Attribution[],
  keeps: (attribution: Attribution, index: number) => boolean,
): Attribution[] {
  const within = innermost(attributions);
  const place = new Map<number, number>();
  const kept: number[] = [];
  for (const [index, attribution] of attributions.entries()) {
    if (!attribution.content.length || (within[index] !== null && !keeps(attribution, index))) continue;
    place.set(index, kept.length);
    kept.push(index);
  }
  return kept.map((index) => {
    let outer = within[index] ?? null;
    for (let steps = 0; outer !== null && !place.has(outer) && steps < DEPTH; steps++) outer = within[outer] ?? null;
    return { ...attributions[index]!, within: outer === null ? null : (place.get(outer) ?? null) };
  });
}

function innermost(attributions: readonly Attribution[]): (number | null)[] {
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
    if (attribution.within !== null) return attribution.within;
    const cue = attribution.cue[0]!;
    const list = byBlock.get(cue.block) ?? [];
    let best: { part: Part; index: number } | null = null;
    const last = upperBound(list, cue.start);
    for (let i = last - 1; i >= Math.max(0, last - DEPTH); i--) {
      const one = list[i]!;
      if (one.index === index || one.part.end < cue.end) continue;
      if (!best || one.part.end - one.part.start < best.part.end - best.part.start) best = one;
    }
    return best?.index ?? null;
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
