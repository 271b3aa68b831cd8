import type { Block } from '../../prose/block.ts';
import type { Attribution } from '../attribution.ts';
import type { BlockQuotation } from '../attributions/block-attributions.ts';
import type { Quotation } from '../quotation.ts';

/** Words that a quotation without a speaker needs to be one and not a term. */
const UNATTRIBUTED = 5;

/**
 * The quotations of a draft: what stands between marks inside what somebody is said to have said, and whole sentences
 * between marks that nobody is named for. Titles, terms and words held at arm's length are none; nor are marks inside
 * a quotation. `quoted` gives every pair of marks by block.
 */
export function readQuotations(
  quoted: ReadonlyMap<Block, readonly BlockQuotation[]>,
  attributions: readonly Attribution[],
): Quotation[] {
  const owners = ownersOf(attributions);
  const quotations: Quotation[] = [];
  for (const [block, list] of quoted) {
    const contents = owners.get(block) ?? [];
    let next = 0;
    const open: { start: number; end: number; index: number }[] = [];
    for (const one of list) {
      if (one.depth > 0) continue;
      while (next < contents.length && contents[next]!.start <= one.marks.start) open.push(contents[next++]!);
      while (open.length && open.at(-1)!.end < one.marks.end) open.pop();
      const owner = open.at(-1)?.index ?? null;
      if (owner === null ? !one.speech || one.length < UNATTRIBUTED : one.titled && !one.speech) continue;
      const { start, end } = one.words;
      const speaker = owner === null ? null : attributions[owner]!.name;
      quotations.push({ block, start, end, text: block.text.slice(start, end), speaker, attribution: owner });
    }
  }
  return quotations;
}

/** The parts of all contents by block, in text order, outer before inner. */
function ownersOf(attributions: readonly Attribution[]): Map<Block, { start: number; end: number; index: number }[]> {
  const owners = new Map<Block, { start: number; end: number; index: number }[]>();
  for (const [index, { content }] of attributions.entries()) {
    for (const { block, start, end } of content) {
      const list = owners.get(block);
      if (list) list.push({ start, end, index });
      else owners.set(block, [{ start, end, index }]);
    }
  }
  for (const list of owners.values()) list.sort((a, b) => a.start - b.start || b.end - a.end);
  return owners;
}
