import type { Block } from '../prose/block.ts';

/** Items gathered by the block they stand in, each list in the given order. */
export function byBlock<T extends { readonly block: Block }>(items: readonly T[]): ReadonlyMap<Block, T[]> {
  // Most passages have no quotation, many no attribution.
  if (!items.length) return NONE;
  const map = new Map<Block, T[]>();
  for (const item of items) {
    const list = map.get(item.block);
    if (list) list.push(item);
    else map.set(item.block, [item]);
  }
  return map;
}

const NONE: ReadonlyMap<Block, never[]> = new Map<Block, never[]>();
