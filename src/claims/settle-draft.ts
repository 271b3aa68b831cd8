import { joins } from './attributions/carried-quotations.ts';
import { type DraftNames, draftNames, type FullName, fullNamesOf } from './attributions/names/draft-names.ts';
import { type Discourse, OPENING, sameDiscourse } from './attributions/names/resolve-names.ts';
import { attributionsIn } from './attributions/read-attributions.ts';
import type { BlockReading } from './claim.ts';
import { type SameEnds, sameEnds } from './same-ends.ts';
import { resettlePassage, type SettledPassage, settlePassage } from './settle-passage.ts';

/** A draft read to the end: its passages in order, and the names that they rest on. */
export interface SettledDraft {
  readonly blocks: readonly BlockReading[];
  readonly names: DraftNames;
  readonly passages: readonly SettledPassage[];
}

/**
 * Settles what goes over the edges of a draft's blocks: names, pronouns, quotations of several paragraphs. Of an earlier
 * version it keeps every passage whose blocks, names and discourse before are what they were: after an edit all but those
 * that it reaches, and where it changes who was spoken of, those up to the next person named.
 */
export function settleDraft(blocks: readonly BlockReading[], earlier: SettledDraft = NOTHING): SettledDraft {
  const ends = sameEnds(earlier.blocks, blocks);
  const names = namesOf(blocks, earlier, ends);
  const passages: SettledPassage[] = [];
  const old = { passage: 0, block: 0 };
  let before: Discourse = OPENING;
  for (let at = 0; at < blocks.length; ) {
    const kept = keptAt(at, blocks, earlier, ends, old);
    if (kept && names === earlier.names && sameDiscourse(kept.before, before)) {
      // With the same in mind before one passage, those behind it are what they were up to the blocks that changed.
      const end = at < ends.head ? ends.head - 1 : blocks.length;
      let next: SettledPassage | undefined = kept;
      do {
        passages.push(next);
        before = next.after;
        at += next.passage.blocks.length;
        old.block += next.passage.blocks.length;
        next = earlier.passages[++old.passage];
      } while (next && at + next.passage.blocks.length <= end);
    } else {
      const next = kept ? resettlePassage(kept, names, before) : settlePassage(blocks, at, names, before);
      passages.push(next);
      before = next.after;
      at += next.passage.blocks.length;
    }
  }
  return { blocks, names, passages };
}

const NOTHING: SettledDraft = { blocks: [], names: draftNames([]), passages: [] };

/**
 * The earlier passage of the blocks from `at` on, undefined where one of them is new or the passage would now end
 * elsewhere. `old` is the earlier passage that was come to, and the place of its first block; it moves on only.
 */
function keptAt(
  at: number,
  blocks: readonly BlockReading[],
  { blocks: before, passages }: SettledDraft,
  { head, tail }: SameEnds,
  old: { passage: number; block: number },
): SettledPassage | undefined {
  const inTail = at >= blocks.length - tail;
  if (at >= head && !inTail) return undefined;
  const start = inTail ? at - blocks.length + before.length : at;
  while (old.block < start) old.block += passages[old.passage++]!.passage.blocks.length;
  const found = old.block === start ? passages[old.passage]! : undefined;
  const end = at + (found?.passage.blocks.length ?? 0);
  if (!found || (!inTail && end > head)) return undefined;
  const next = blocks[end];
  return next && next !== before[old.block + end - at] && joins(found.edge, next.block, attributionsIn(next))
    ? undefined
    : found;
}

/** The names of a draft: the earlier ones where the blocks that changed give the same names as before. */
function namesOf(blocks: readonly BlockReading[], earlier: SettledDraft, { head, tail }: SameEnds): DraftNames {
  const changed = (all: readonly BlockReading[]): string =>
    all
      .slice(head, all.length - tail)
      .flatMap((block) => namesIn(block).map(({ text, roles, person }) => `${text}: ${roles} ${person}`))
      .join('\n');
  return changed(blocks) === changed(earlier.blocks) ? earlier.names : draftNames(blocks.map(namesIn));
}

const fullNames = new WeakMap<BlockReading, readonly FullName[]>();

function namesIn(block: BlockReading): readonly FullName[] {
  let names = fullNames.get(block);
  if (!names) {
    names = fullNamesOf(attributionsIn(block).mentions);
    fullNames.set(block, names);
  }
  return names;
}
