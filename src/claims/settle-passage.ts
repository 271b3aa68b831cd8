import type { Edge } from './attributions/carried-quotations.ts';
import type { DraftNames } from './attributions/names/draft-names.ts';
import { type Discourse, resolveNames } from './attributions/names/resolve-names.ts';
import { type Carried, passageFrom, readAttributions } from './attributions/read-attributions.ts';
import type { BlockReading, Passage } from './claim.ts';
import { formClaims } from './form-claims.ts';

/** A passage with what it rests on besides its blocks, so that it can be kept while that stays as it was. */
export interface SettledPassage {
  readonly passage: Passage;
  /** What the end of its last block leaves open. */
  readonly edge: Edge;
  /** What a reader has in mind before it, and after it. */
  readonly before: Discourse;
  readonly after: Discourse;
  readonly carried: Carried;
  /** The names of its sources, by block and attribution. */
  readonly sources: readonly (readonly (string | null)[])[];
}

/** Settles the passage that begins at block `at`: its blocks, who speaks over their edges and under what name, its claims. */
export function settlePassage(
  blocks: readonly BlockReading[],
  at: number,
  names: DraftNames,
  before: Discourse,
): SettledPassage {
  const carried = passageFrom(blocks, at);
  return settled(blocks.slice(at, at + carried.passage.length), carried, before, sourcesOf(carried, names, before));
}

/** The same blocks with other names about them; the passage stays the same object where that changes nothing in it. */
export function resettlePassage(old: SettledPassage, names: DraftNames, before: Discourse): SettledPassage {
  const found = sourcesOf(old.carried, names, before);
  const same = found.sources.every((list, b) => list.every((name, i) => name === old.sources[b]![i]));
  return same ? { ...old, before, after: found.after } : settled(old.passage.blocks, old.carried, before, found);
}

function settled(
  blocks: readonly BlockReading[],
  carried: Carried,
  before: Discourse,
  { sources, after }: Pick<SettledPassage, 'sources' | 'after'>,
): SettledPassage {
  const { attributions, quotations } = readAttributions(carried, sources);
  const claims = formClaims(blocks, attributions, quotations);
  const passage: Passage = { blocks, attributions, quotations, claims, passageOf: () => passage };
  return { passage, edge: carried.edge, before, after, carried, sources };
}

function sourcesOf(
  { passage }: Carried,
  names: DraftNames,
  before: Discourse,
): Pick<SettledPassage, 'sources' | 'after'> {
  let after = before;
  const sources = passage.map(({ block, read }) => {
    const resolved = resolveNames(block, read, names, after);
    after = resolved.after;
    return resolved.names;
  });
  return { sources, after };
}
