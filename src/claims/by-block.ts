import type { Block } from '../prose/block.ts';

/** Items gathered by the block they stand in, each list in the given order. */
export function byBlock<T extends { readonly block: Block }>(items: Iterable<T>): Map<Block, T[]> {
  const map = new Map<Block, T[]>();
  for (const item of items) {
    const list = map.get(item.block);
    if (list) list.push(item);
    else map.set(item.block, [item]);
  }
  return map;
}
