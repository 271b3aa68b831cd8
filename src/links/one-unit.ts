import { commensurable } from '../claims/quantities/conversions.ts';
import type { Quantity } from '../claims/quantity.ts';
import type { Figure } from './figure.ts';

/** Two figures as they can be held against each other. */
export interface InOneUnit {
  readonly said: Figure;
  readonly known: Figure;
  /** Whether one of them is a bare number that took over what the other's number measures. */
  readonly lent: boolean;
}

/**
 * Brings two figures to units that can be compared; null where there are none. A bare number measures whatever the other
 * text has it measure: *sold for 20 million* and *$16.7 million*, *a score of 60* and *59 out of 100*.
 */
export function inOneUnit(said: Figure, known: Figure): InOneUnit | null {
  if (commensurable(said.quantity, known.quantity)) return { said, known, lent: false };
  const ours = lend(said.quantity, known.quantity);
  if (ours) return { said: { ...said, quantity: ours }, known, lent: true };
  const theirs = lend(known.quantity, said.quantity);
  return theirs && { said, known: { ...known, quantity: theirs }, lent: true };
}

/** The total of a score: 10 in "7.2/10", '' for any other figure. */
export const totalOf = ({ kind, text }: Quantity): string =>
  kind === 'fraction' ? (/(?:\/|out of)\s*([\d,.]+)$/.exec(text)?.[1] ?? '') : '';

function lend(bare: Quantity, from: Quantity): Quantity | null {
  if (!isBare(bare)) return null;
  if (from.kind === 'money' || from.kind === 'percentage' || from.kind === 'age')
    return from.kind === 'age' && isBare(from) ? null : { ...bare, kind: from.kind, unit: from.unit };
  if (from.kind === 'count') return { ...bare, kind: 'count', unit: from.unit };
  const total = Number(totalOf(from));
  if (!total || Number(bare.value) > total) return null;
  const value = typeof bare.value === 'number' ? bare.value / total : bare.value;
  return {
    ...bare,
    kind: 'fraction',
    text: `${bare.text}/${totalOf(from)}`,
    value,
    low: bare.low / total,
    high: bare.high / total,
  };
}

/** A number that says neither what it counts nor what it measures; so does the age in "Leith (54)". */
const isBare = ({ kind, unit, text, value }: Quantity): boolean =>
  typeof value === 'number' && ((kind === 'count' && unit === '') || (kind === 'age' && /^[\d,.]+$/.test(text)));
