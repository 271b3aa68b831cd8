import type { ClaimRecord, Desk } from '../records/record.ts';
import type { Records } from '../records/records.ts';
import { compositesOf } from './composite.ts';
import { FigureIndex, type Opposition } from './figure-index.ts';
import { figuresOfRecord } from './figures-of-record.ts';
import { type Filed, figuresInPassage, filed } from './filing.ts';

/** What the statements of records say in figures, kept up with the claims files: an edit to one record costs one record. */
export class RecordFigures {
  readonly #glossary: Desk['glossary'];
  readonly #index: FigureIndex<ClaimRecord>;
  readonly #held = new Map<ClaimRecord, readonly Filed[]>();
  #records: Records | null = null;

  constructor(glossary: Desk['glossary']) {
    this.#glossary = glossary;
    this.#index = new FigureIndex(glossary);
  }

  /** Brings the index to the records as they are now and looks for what is against each, one record a step. */
  *update(records: Records): Iterable<void> {
    if (this.#records === records) return;
    const now = new Set(records.all.length > MOST ? [] : records.all);
    for (const [record, figures] of this.#held) {
      if (now.has(record)) continue;
      this.#index.drop(record, figures);
      this.#held.delete(record);
    }
    for (const record of now) {
      if (this.#held.has(record)) continue;
      // The words of a quotation are its speaker's, and answer to nobody else's.
      const figures = record.statement ? filedFigures(record, this.#glossary) : [];
      this.#held.set(record, figures);
      this.#index.take(record, figures);
      yield;
    }
    for (const record of now) {
      this.against(record);
      yield;
    }
    this.#records = records;
  }

  /** What other records have against the figures of one. */
  against(record: ClaimRecord): readonly Opposition<ClaimRecord>[] {
    return (this.#held.get(record) ?? []).flatMap((figure) => this.#index.against(figure, record));
  }
}

function filedFigures(record: ClaimRecord, glossary: Desk['glossary']): readonly Filed[] {
  const reading = record.reading();
  if (record.readFigures.length === 0)
    return reading.passages.flatMap((passage) => figuresInPassage(passage, glossary));
  const stated = figuresOfRecord(record, glossary);
  return [...stated, ...compositesOf(stated, glossary)].map((figure) => filed(figure, reading));
}

/** Reading so many statements takes a few seconds; an archive is larger, and nobody would mend what is found in it. */
const MOST = 20_000;

const figures = new WeakMap<Desk, RecordFigures>();

/** The figures of the records, before an update as they were at the last. */
export function recordFigures({ desk }: Records): RecordFigures {
  const found = figures.get(desk) ?? new RecordFigures(desk.glossary);
  figures.set(desk, found);
  return found;
}
