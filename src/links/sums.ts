import type { Quantity } from '../claims/quantity.ts';
import { type Figure, figuresIn, figuresOf } from './figure.ts';

/** How many parts a sum has at the most: longer lists are tables. */
const PARTS = 5;

/**
 * Whether a figure is the sum of figures that the other text gives one by one: *sixteen deaths* where it has 15 in one
 * country and one in another.
 */
export function isSum(said: Figure, known: Figure): boolean {
  const parts = figuresIn(known.reading, known.sentence).filter(
    ({ sentence, quantity }) =>
      sentence === known.sentence && quantity.kind === known.quantity.kind && typeof quantity.value === 'number',
  );
  if (parts.length < 2 || parts.length > PARTS) return false;
  return (
    parts.reduce((total, { quantity: { value } }) => total + (typeof value === 'number' ? value : 0), 0) ===
    said.quantity.value
  );
}

/** So many figures of a paragraph are looked at as parts. */
const NEAR = 30;

/** Whether one figure of a paragraph is the other with a third of it: *cut by $7 million this year*, *by $5 million the next*, *by $12 million over both*. */
export const isJointSum = (a: Figure, b: Figure): boolean =>
  a.reading === b.reading &&
  figuresOf(a.reading)
    .slice(0, NEAR)
    .some(
      ({ quantity: { kind, value } }) =>
        kind === a.quantity.kind &&
        typeof value === 'number' &&
        value > 0 &&
        (addsUp(a, value, b) || addsUp(b, value, a)),
    );

const addsUp = (part: Figure, other: number, whole: Figure): boolean =>
  typeof part.quantity.value === 'number' && part.quantity.value + other === whole.quantity.value;

/** How far two shares may be from making up a whole: each is given to the nearest per cent. */
const WHOLE = 0.0101;

/** Whether two shares make up a whole and one of them is of those who do not: *60% support*, *40% do not support*. */
export function isComplement(said: Figure, known: Figure): boolean {
  const [a, b] = [shareOf(said.quantity), shareOf(known.quantity)];
  return a !== null && b !== null && said.denied !== known.denied && Math.abs(a + b - 1) < WHOLE;
}

const shareOf = ({ kind, value }: Quantity): number | null =>
  typeof value !== 'number' ? null : kind === 'percentage' ? value / 100 : kind === 'fraction' ? value : null;
