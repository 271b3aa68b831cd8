import { commensurable } from '../claims/quantities/conversions.ts';
import type { ClaimRecord } from '../records/record.ts';
import type { Records } from '../records/records.ts';
import { type Figure, figuresOf } from './figure.ts';
import { inOneUnit } from './one-unit.ts';
import { pairFigures } from './pair-figures.ts';

/** What one record says in answer to a question, beside what others say. */
export interface Account {
  readonly record: ClaimRecord;
  readonly figure: Figure;
  /** The ends of the figure in the unit of the figure asked about; infinite where open. */
  readonly low: number;
  readonly high: number;
}

/**
 * The accounts of a record's figure: its own, and what the other records of its matter say in answer to the same question,
 * the newest first. Records that were withdrawn or replaced are left out, the record itself apart. Ends are in the unit
 * of `asked`, or of the record's figure where nothing is asked.
 */
export function accountsOf(record: ClaimRecord, asked: Figure | null, records: Records): readonly Account[] {
  const known = asked ? answerTo(asked, record, records) : (record.reading().blocks.flatMap(figuresOf)[0] ?? null);
  if (!known || record.matter === null) return [];
  return records
    .ofMatter(record.matter)
    .flatMap((other) => {
      if (other !== record && (other.status === 'withdrawn' || records.successorOf(other.id))) return [];
      const figure = other === record ? known : answerTo(known, other, records);
      const ends = figure && inUnitOf(asked ?? known, figure);
      return ends ? [{ record: other, figure, ...ends }] : [];
    })
    .sort((a, b) => ((a.record.asOf ?? '') < (b.record.asOf ?? '') ? 1 : -1));
}

/** The figure of a record that answers the question of another figure, null where none surely does. */
function answerTo(asked: Figure, record: ClaimRecord, { desk }: Records): Figure | null {
  const figures = record.reading().blocks.flatMap(figuresOf);
  const [pair] = pairFigures([asked], figures, 'careful', desk.glossary);
  return pair && pair.judgement.contrasts.length === 0 ? pair.known : null;
}

/** The ends of a figure in the unit of another, null where it has none in it. */
function inUnitOf(asked: Figure, figure: Figure): Pick<Account, 'low' | 'high'> | null {
  const both = inOneUnit(asked, figure);
  const scale = both && commensurable(both.said.quantity, both.known.quantity);
  if (!scale) return null;
  const { low, high } = both.known.quantity;
  const factor = scale[1] / scale[0];
  return { low: low * factor, high: high * factor };
}
