import type { Quantity } from '../quantity.ts';
import { wholeOf } from './currencies.ts';
import { type Dimension, measureNamed } from './measures.ts';

/** How a unit converts: `factor` times a value in it gives the value in the dimension's base unit. */
export interface Conversion {
  readonly dimension: Dimension | 'share' | 'age';
  readonly factor: number;
}

/** The conversion of a unit as `Quantity.unit` names it; null for counted nouns, currencies and rates. */
export function conversionOf(unit: string): Conversion | null {
  if (unit === 'percentage' || unit === 'percentage point') return { dimension: 'share', factor: 0.01 };
  if (unit === 'basis point') return { dimension: 'share', factor: 0.0001 };
  const age = unit.endsWith(' of age');
  const measure = measureNamed(age ? unit.slice(0, -' of age'.length) : unit);
  if (!measure) return null;
  return { dimension: age ? 'age' : measure.dimension, factor: measure.factor };
}

/**
 * What to multiply two figures' values by so that they can be compared (km and miles, hours and days, a share and a
 * percentage); null when they cannot be: different dimensions, currencies or rates.
 */
export function commensurable(
  a: Pick<Quantity, 'kind' | 'unit'>,
  b: Pick<Quantity, 'kind' | 'unit'>,
): readonly [number, number] | null {
  const counts = (kind: Quantity['kind']) => kind === 'count';
  if (a.kind === b.kind && (a.unit === b.unit || counts(a.kind) || a.kind === 'fraction' || a.kind === 'multiple'))
    return rate(a.unit) === rate(b.unit) ? [1, 1] : null;
  const [x, y] = [shareOf(a) ?? conversionOf(a.unit), shareOf(b) ?? conversionOf(b.unit)];
  if (x && y) return x.dimension === y.dimension && x.dimension !== 'temperature' ? [x.factor, y.factor] : null;
  if (a.kind !== 'money' || b.kind !== 'money') return null;
  if (wholeOf(a.unit) === b.unit) return [0.01, 1];
  return wholeOf(b.unit) === a.unit ? [1, 0.01] : null;
}

const rate = (unit: string): string => (unit.includes('per ') ? unit.slice(unit.indexOf('per ')) : '');

const shareOf = ({ kind }: Pick<Quantity, 'kind'>): Conversion | null =>
  kind === 'fraction' ? { dimension: 'share', factor: 1 } : null;
