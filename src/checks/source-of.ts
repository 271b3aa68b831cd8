import type { Attribution } from '../claims/attribution.ts';
import { sameName } from '../claims/attributions/same-name.ts';
import type { Passage, Stretch } from '../claims/claim.ts';
import { type Vouchers, vouchersOf } from '../claims/vouchers.ts';
import type { Block } from '../prose/block.ts';
import type { Span } from '../prose/span.ts';
import type { Desk } from '../records/record.ts';

const kept = new WeakMap<Passage, Vouchers>();

/** Who vouches for a stretch of a draft: the resolved name, else the source as written; null when the desk itself speaks. */
export function sourceOf(reading: Stretch, block: Block, span: Span): string | null {
  const passage = reading.passageOf(block);
  if (!passage) return null;
  let vouchers = kept.get(passage);
  if (!vouchers) {
    vouchers = vouchersOf(passage.attributions);
    kept.set(passage, vouchers);
  }
  const attribution = vouchers.of(block, span);
  return attribution ? nameOf(attribution) : null;
}

function nameOf({ name, source }: Attribution): string | null {
  return name ?? (source.map(({ block, start, end }) => block.text.slice(start, end)).join(' ') || null);
}

/** Whether two claims are vouched for by two different sources, both of them said. */
export const differentSources = (a: string | null, b: string | null, names: Desk['names']): boolean =>
  a !== null && b !== null && a.toLowerCase() !== b.toLowerCase() && !sameName(a, b, names);
