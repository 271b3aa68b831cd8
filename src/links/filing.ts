import type { Part } from '../claims/attribution.ts';
import { byBlock } from '../claims/by-block.ts';
import type { Passage, Reading, Stretch } from '../claims/claim.ts';
import type { Block } from '../prose/block.ts';
import { overlaps, type Span } from '../prose/span.ts';
import type { Desk } from '../records/record.ts';
import { compositesOf } from './composite.ts';
import { type Figure, figuresOf } from './figure.ts';
import { inSpan, itself } from './in-span.ts';
import { Memo } from './memo.ts';

/** What drafts say in figures, filed so that those on one subject are found without looking at the rest. */
export class FigureFile {
  readonly #figures = new Set<Filed>();
  readonly #byWord = new Map<string, Set<Filed>>();

  /** The figures on file, in the order in which they were filed. */
  get figures(): ReadonlySet<Filed> {
    return this.#figures;
  }

  /** The figures whose sentence has a word (as `Setting.near` has it). */
  with(word: string): ReadonlySet<Filed> {
    return this.#byWord.get(word) ?? NONE;
  }

  /** Puts a figure on file. */
  add(figure: Filed): void {
    this.#figures.add(figure);
    for (const word of figure.near.keys()) {
      const list = this.#byWord.get(word);
      if (list) list.add(figure);
      else this.#byWord.set(word, new Set([figure]));
    }
  }

  /** Takes a figure out. */
  remove(figure: Filed): void {
    this.#figures.delete(figure);
    for (const word of figure.near.keys()) {
      const list = this.#byWord.get(word);
      list?.delete(figure);
      if (list?.size === 0) this.#byWord.delete(word);
    }
  }
}

const NONE: ReadonlySet<Filed> = new Set();

/** A figure with the names that its sentence speaks of; who says so is not among them. */
export interface Filed extends Figure {
  readonly subjects: readonly string[];
}

/** A figure with the names that its sentence speaks of, in the draft that it stands in. */
export function filed(figure: Figure, reading: Stretch): Filed {
  const { sentence, quantity, names } = figure;
  const spoken = sourcesIn(reading, figure.reading.block).filter(
    (source) => overlaps(source, sentence) && !overlaps(source, quantity.span),
  );
  const key = spansKey(spoken);
  const known = filings.get(figure);
  if (known?.key === key) return known.filed;
  const said = new Set(
    spoken.flatMap((source) => inSpan(figure.reading.tokens, itself, source).map(({ lower }) => lower)),
  );
  const made = { ...figure, subjects: [...names.keys()].filter((name) => !said.has(name)) };
  filings.set(figure, { key, filed: made });
  return made;
}

/** Who is read as a source depends on other blocks too; while that stays, the filed figure stays the same object. */
const filings = new WeakMap<Figure, { readonly key: string; readonly filed: Filed }>();

const sources = new WeakMap<Passage, ReadonlyMap<Block, readonly Part[]>>();

function sourcesIn(reading: Stretch, block: Block): readonly Part[] {
  const passage = reading.passageOf(block);
  if (!passage) return [];
  let byBlocks = sources.get(passage);
  if (!byBlocks) {
    byBlocks = byBlock(passage.attributions.flatMap(({ source }) => source));
    sources.set(passage, byBlocks);
  }
  return byBlocks.get(block) ?? [];
}

/** What the sources of a block are, as a key for what rests on them. */
export const sourcesKey = (reading: Stretch, block: Block): string => spansKey(sourcesIn(reading, block));

/** Spans as a key. */
export const spansKey = (spans: readonly Span[]): string => spans.map(({ start, end }) => `${start}-${end}`).join();

/** The figures of a passage, sums of parts among them. */
export const figuresInPassage = (passage: Passage, glossary: Desk['glossary']): readonly Filed[] =>
  passages.get(glossary, passage, '', () =>
    passage.blocks.flatMap((block) => {
      const own = figuresOf(block);
      return [...own, ...compositesOf(own, glossary)].map((figure) => filed(figure, passage));
    }),
  );

const passages = new Memo<Desk['glossary'], Passage, readonly Filed[]>();

/** Files the figures of a draft. */
export function fileFigures(reading: Reading, glossary: Desk['glossary']): FigureFile {
  const file = new FigureFile();
  for (const passage of reading.passages) for (const figure of figuresInPassage(passage, glossary)) file.add(figure);
  return file;
}
