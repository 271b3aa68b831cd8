import type { Figure } from './figure.ts';

/** How many parts a sum has at the most: longer lists are tables. */
const PARTS = 5;

/**
 * Whether a figure is the sum of figures that the other text gives one by one: *sixteen deaths* where it has 15 in one
 * country and one in another.
 */
export function isSum(said: Figure, known: Figure, all: readonly Figure[]): boolean {
  const parts = all.filter(
    ({ sentence, quantity }) =>
      sentence === known.sentence && quantity.kind === known.quantity.kind && typeof quantity.value === 'number',
  );
  if (parts.length < 2 || parts.length > PARTS) return false;
  return (
    parts.reduce((total, { quantity: { value } }) => total + (typeof value === 'number' ? value : 0), 0) ===
    said.quantity.value
  );
}
