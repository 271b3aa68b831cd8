import type { Block } from '../../prose/block.ts';
import type { Sentence, Token } from '../../prose/token.ts';
import type { Attribution, Part } from '../attribution.ts';
import type { Quotation } from '../quotation.ts';
import { type BlockAttribution, type BlockAttributions, readBlockAttributions } from './block-attributions.ts';
import { type CarriedQuotations, carryQuotations, type PlacedBlock } from './carried-quotations.ts';
import { withAnother } from './content-kind.ts';
import { resolveNames } from './names/resolve-names.ts';
import { without } from './nesting.ts';

/** A block with its tokens and sentences. */
export interface TokenizedBlock {
  readonly block: Block;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/**
 * Who said what in a draft, and the exact words quoted. Each block is read on its own (and the reading kept with its
 * tokens); what goes over a block's edge is settled here: quotations of several paragraphs, names, pronouns. `names`
 * maps a variant to the desk's spelling. Never throws; linear in the text.
 */
export function readAttributions(
  blocks: readonly TokenizedBlock[],
  names?: ReadonlyMap<string, string>,
): { attributions: Attribution[]; quotations: Quotation[] } {
  let first = 0;
  const draft = blocks.map((one): PlacedBlock => {
    const read = kept(one);
    const placed = { block: one.block, read, first };
    first += read.attributions.length;
    return placed;
  });
  const carried = carryQuotations(draft);
  const resolved = resolveNames(
    draft.map(({ read }) => read.mentions),
    names,
  );
  const attributions = draft.flatMap((placed, b) => spoken(placed, b, carried, resolved[b]!));
  const quotations = draft.flatMap((placed, b) => quoted(placed, b, carried, attributions));
  return without(unfounded(draft, carried, attributions), attributions, quotations);
}

const readings = new WeakMap<readonly Token[], BlockAttributions>();

function kept({ block, tokens, sentences }: TokenizedBlock): BlockAttributions {
  let read = readings.get(tokens);
  if (!read) {
    read = readBlockAttributions(block, tokens, sentences);
    readings.set(tokens, read);
  }
  return read;
}

/** The attributions of the block at place `b`. */
function spoken(
  { block, read, first }: PlacedBlock,
  b: number,
  { carriers, additions }: CarriedQuotations,
  resolved: readonly (string | null)[],
): Attribution[] {
  const part = ({ start, end }: { start: number; end: number }): Part => ({ block, start, end });
  const carrier = carriers.get(b);
  const outer = (one: BlockAttribution): number | null => {
    if (one.within !== null) return first + one.within;
    return carrier && (carrier.whole || one.orphaned) ? carrier.index : null;
  };
  return read.attributions.map((one, i) => {
    const added = additions.get(first + i);
    const content = one.content.map(part);
    return {
      source: one.source ? [part(one.source)] : [],
      cue: [part(one.cue)],
      content: added ? [...added.before, ...content, ...added.after] : content,
      name: resolved[i] ?? null,
      via: one.via?.kind === 'name' ? one.via.text : null,
      kind: added ? withAnother(one.kind, added.kind) : (one.kind ?? 'indirect'),
      within: outer(one),
    };
  });
}

/**
 * The quotations of the block at place `b`: what stands between marks inside what somebody is said to have said, and
 * whole sentences between marks that nobody is named for.
 */
function quoted(
  { block, read, first }: PlacedBlock,
  b: number,
  { carriers }: CarriedQuotations,
  attributions: readonly Attribution[],
): Quotation[] {
  const carrier = carriers.get(b);
  return read.quotations.flatMap(({ words: { start, end }, owner, orphaned, sentence, title }) => {
    const outer = carrier && (carrier.whole || orphaned) ? carrier.index : null;
    const attribution = owner === null ? outer : first + owner;
    if (attribution === null ? !sentence : title) return [];
    const speaker = attribution === null ? null : attributions[attribution]!.name;
    return [{ block, start, end, text: block.text.slice(start, end), speaker, attribution }];
  });
}

/** Introductions that nothing follows, and what a block that is all somebody's words says that others want or like. */
function unfounded(
  draft: readonly PlacedBlock[],
  { carriers }: CarriedQuotations,
  attributions: readonly Attribution[],
): Set<number> {
  const indices = new Set<number>();
  for (const [b, { whole }] of carriers) {
    const { read, first } = draft[b]!;
    for (const [i, { told }] of read.attributions.entries()) if (whole && !told) indices.add(first + i);
  }
  for (const [index, { content }] of attributions.entries()) if (!content.length) indices.add(index);
  return indices;
}
