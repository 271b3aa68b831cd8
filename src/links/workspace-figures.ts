import type { Reading } from '../claims/claim.ts';
import { Gathering } from '../claims/gathering.ts';
import type { Records } from '../records/records.ts';
import { FigureIndex } from './figure-index.ts';
import { type Filed, figuresInPassage } from './filing.ts';
import type { Rivals } from './rivals.ts';

/** One draft of the workspace as read. */
export interface ReadDraft {
  readonly uri: string;
  readonly reading: Reading;
}

/** Figures of two drafts that contradict each other, and the draft that holds the other one. */
export interface RivalDraft extends Rivals {
  readonly other: ReadDraft;
}

/** The figures of all drafts of a workspace; an edit costs the passages that it changes, whatever the others hold. */
export class WorkspaceFigures {
  readonly #index: FigureIndex<Lineage>;
  readonly #gathering: Gathering<Lineage>;
  #drafts: readonly ReadDraft[] = [];
  #order: ReadonlyMap<Lineage, number> = new Map();

  constructor(records: Records) {
    const { glossary } = records.desk;
    this.#index = new FigureIndex(glossary);
    this.#gathering = new Gathering(
      (lineage) => lineage,
      (lineage, passage) => this.#index.take(lineage, figuresInPassage(passage, glossary)),
      (lineage, passage) => this.#index.drop(lineage, figuresInPassage(passage, glossary)),
    );
  }

  /** Brings the index to the drafts as they are now. */
  update(drafts: readonly ReadDraft[]): void {
    if (drafts === this.#drafts) return;
    const order = new Map(drafts.map(({ reading }, i) => [reading.lineage, i]));
    for (const { reading } of this.#drafts) if (!order.has(reading.lineage)) this.#gathering.forget(reading.lineage);
    for (const { reading } of drafts) this.#gathering.of(reading);
    this.#drafts = drafts;
    this.#order = order;
  }

  /** What the other drafts have against a figure of one, in the drafts' order. */
  against(said: Filed, { lineage }: Reading): RivalDraft[] {
    return this.#index
      .against(said, lineage)
      .flatMap(({ verdict, texts }) =>
        [...texts]
          .map(([other, known]) => ({ ...verdict, known, at: this.#order.get(other)! }))
          .sort((a, b) => a.at - b.at)
          .slice(0, MOST_ALIKE),
      )
      .sort((a, b) => a.at - b.at || following(a.known, b.known))
      .map(({ at, ...rivals }) => ({ ...rivals, other: this.#drafts[at]! }));
  }
}

/** Whether one figure stands after another in their draft: above 0; 0 where they begin at one place. */
export const following = (one: Filed, other: Filed): number =>
  one.reading.block.start - other.reading.block.start || one.quantity.span.start - other.quantity.span.start;

type Lineage = Reading['lineage'];

/** Of drafts that say the same word for word, so many are shown. */
const MOST_ALIKE = 5;

const figures = new WeakMap<Records, WorkspaceFigures>();

/** The figures of the drafts that are held against the same records. */
export function workspaceFigures(records: Records, drafts: readonly ReadDraft[]): WorkspaceFigures {
  const found = figures.get(records) ?? new WorkspaceFigures(records);
  figures.set(records, found);
  found.update(drafts);
  return found;
}
