import type { Block } from '../prose/block.ts';
import type { Prose } from '../prose/prose.ts';
import type { BlockReading, Passage, Reading } from './claim.ts';
import type { CivilDay } from './dates/civil-day.ts';
import { datedReading } from './dates/dated-reading.ts';
import { datelineOf, NEAR_THE_TOP } from './dates/dateline.ts';
import { readBlock } from './read-block.ts';
import { type SettledDraft, settleDraft } from './settle-draft.ts';

/**
 * Reads everything that a draft asserts; footnote definitions are notes on sources, not assertions, and stay out. With
 * an earlier reading of the draft (`before`), passages that an edit leaves as they were are the same objects in both;
 * the reading equals one from scratch.
 */
export function readDraft(prose: Prose, before?: Reading): Reading {
  const earlier = before instanceof DraftReading ? before : undefined;
  const blocks = assertingBlocks(prose);
  const today = datelineOf(prose.dateline, blocks.slice(0, NEAR_THE_TOP).map(readBlock));
  const known = earlier?.today === today ? earlier.blocks : [];
  const settled = settleDraft(readingsOf(blocks, today, known), earlier?.settled);
  return new DraftReading(prose, today, settled, earlier?.lineage ?? {});
}

/** Reads words that are of a known day, null where it is not: whatever they say themselves, no dateline is looked for. */
export function readWordsOf(prose: Prose, today: CivilDay | null): Reading {
  const settled = settleDraft(readingsOf(assertingBlocks(prose), today, []));
  return new DraftReading(prose, today, settled, {});
}

const assertingBlocks = ({ blocks }: Prose): readonly Block[] => blocks.filter(({ kind }) => kind !== 'footnote');

/** The readings of the blocks that assert something, those of `before` where they stand at the same place from either end. */
function readingsOf(blocks: readonly Block[], today: CivilDay | null, before: readonly BlockReading[]): BlockReading[] {
  const shift = before.length - blocks.length;
  return blocks.map((block, b) => {
    const known = before[b]?.block === block ? before[b] : before[b + shift];
    return known?.block === block ? known : datedReading(readBlock(block), today);
  });
}

/** A reading that puts its lists together when they are asked for, and so costs an edit no more than what it changes. */
class DraftReading implements Reading {
  readonly prose: Prose;
  readonly today: CivilDay | null;
  readonly settled: SettledDraft;
  readonly lineage: object;
  #passages: readonly Passage[] | undefined;
  #attributions: Reading['attributions'] | undefined;
  #quotations: Reading['quotations'] | undefined;
  #claims: Reading['claims'] | undefined;
  #byBlock: Map<Block, Passage> | undefined;

  constructor(prose: Prose, today: CivilDay | null, settled: SettledDraft, lineage: object) {
    this.lineage = lineage;
    this.prose = prose;
    this.today = today;
    this.settled = settled;
  }

  get blocks(): readonly BlockReading[] {
    return this.settled.blocks;
  }

  get passages(): readonly Passage[] {
    this.#passages ??= this.settled.passages.map(({ passage }) => passage);
    return this.#passages;
  }

  get attributions(): Reading['attributions'] {
    this.#attributions ??= gathered(this.passages, ({ attributions }) => attributions);
    return this.#attributions;
  }

  get quotations(): Reading['quotations'] {
    this.#quotations ??= gathered(this.passages, ({ quotations }) => quotations);
    return this.#quotations;
  }

  get claims(): Reading['claims'] {
    this.#claims ??= gathered(this.passages, ({ claims }) => claims);
    return this.#claims;
  }

  passageOf(block: Block): Passage | undefined {
    if (!this.#byBlock) {
      this.#byBlock = new Map();
      for (const passage of this.passages)
        for (const reading of passage.blocks) this.#byBlock.set(reading.block, passage);
    }
    return this.#byBlock.get(block);
  }
}

function gathered<T>(passages: readonly Passage[], of: (passage: Passage) => readonly T[]): T[] {
  const all: T[] = [];
  for (const passage of passages) for (const one of of(passage)) all.push(one);
  return all;
}
