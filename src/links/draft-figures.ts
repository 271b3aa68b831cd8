import type { Passage, Reading } from '../claims/claim.ts';
import { Gathering } from '../claims/gathering.ts';
import type { Desk } from '../records/record.ts';
import { FigureFile, type Filed, figuresInPassage } from './filing.ts';
import { COMMON, type Rivals, rivalsOf } from './rivals.ts';

/** The figures of a draft, and which of them contradict each other; kept up to date from version to version. */
export class DraftFigures {
  readonly file = new FigureFile();
  readonly #glossary: Desk['glossary'];
  readonly #rivals = new Map<Filed, readonly Rivals[]>();
  /** Figures whose rivals are to be looked for, anew where others came or went that share a word with them. */
  readonly #open = new Set<Filed>();

  constructor(glossary: Desk['glossary']) {
    this.#glossary = glossary;
  }

  /** The figures that contradict one another; each pair may come twice, in no set order. */
  rivals(): Rivals[] {
    for (const figure of this.#open) {
      const rivals = rivalsOf(figure, this.file, this.#glossary);
      if (rivals.length) this.#rivals.set(figure, rivals);
      else this.#rivals.delete(figure);
    }
    this.#open.clear();
    return [...this.#rivals.values()].flat();
  }

  /** Takes the figures of a passage in. */
  take(passage: Passage): void {
    for (const figure of figuresInPassage(passage, this.#glossary)) {
      this.#reopen(figure);
      this.file.add(figure);
      this.#open.add(figure);
    }
  }

  /** Lets the figures of a passage go. */
  drop(passage: Passage): void {
    for (const figure of figuresInPassage(passage, this.#glossary)) {
      this.file.remove(figure);
      this.#rivals.delete(figure);
      this.#open.delete(figure);
      this.#reopen(figure);
    }
  }

  #reopen(figure: Filed): void {
    for (const word of figure.near.keys()) {
      const others = this.file.with(word);
      if (others.size <= COMMON) for (const other of others) this.#open.add(other);
    }
  }
}

/** The figures of a draft as it is now. */
export function draftFigures(reading: Reading, glossary: Desk['glossary']): DraftFigures {
  let gathering = gatherings.get(glossary);
  if (!gathering) {
    gathering = new Gathering(
      () => new DraftFigures(glossary),
      (figures, passage) => figures.take(passage),
      (figures, passage) => figures.drop(passage),
    );
    gatherings.set(glossary, gathering);
  }
  return gathering.of(reading);
}

const gatherings = new WeakMap<Desk['glossary'], Gathering<DraftFigures>>();
