import type { Quantity } from '../quantity.ts';
import { wholeOf } from './currencies.ts';
import { measureNamed, quotient } from './measures.ts';

/** How a unit converts: `factor` times a value in it gives the value in the base unit of the dimension. */
export interface Conversion {
  /** What is measured: "length", "length/time", "share", "age"; only equal dimensions convert. */
  readonly dimension: string;
  readonly factor: number;
}

/** The conversion of a unit as `Quantity.unit` names it ("mile per hour"); null for counted nouns, currencies and their rates. */
export function conversionOf(unit: string): Conversion | null {
  if (unit === 'percentage' || unit === 'percentage point') return { dimension: 'share', factor: 0.01 };
  if (unit === 'basis point') return { dimension: 'share', factor: 0.0001 };
  if (unit.endsWith(' of age')) {
    const measure = measureNamed(unit.slice(0, -' of age'.length));
    return measure ? { dimension: 'age', factor: measure.factor } : null;
  }
  const whole = measureNamed(unit);
  if (whole) return whole;
  const [above, below] = unit.split(' per ').map(measureNamed);
  return above && below ? quotient(above, below) : null;
}

/**
 * What to multiply two figures' values by so that they can be compared (km and miles, hours and days, a share and a
 * percentage); null when they cannot be: different dimensions, currencies or rates. Temperatures convert only within a scale.
 */
export function commensurable(
  a: Pick<Quantity, 'kind' | 'unit'>,
  b: Pick<Quantity, 'kind' | 'unit'>,
): readonly [number, number] | null {
  if (a.kind === b.kind && (a.unit === b.unit || UNITLESS.has(a.kind)))
    return divisor(a.unit) === divisor(b.unit) ? [1, 1] : null;
  const [x, y] = [shareOf(a) ?? conversionOf(a.unit), shareOf(b) ?? conversionOf(b.unit)];
  if (x && y) return x.dimension === y.dimension && x.dimension !== 'temperature' ? [x.factor, y.factor] : null;
  if (a.kind !== 'money' || b.kind !== 'money') return null;
  if (wholeOf(a.unit) === b.unit) return [0.01, 1];
  return wholeOf(b.unit) === a.unit ? [1, 0.01] : null;
}

/** Kinds whose unit names what is counted: whether that is the same is for the claims to say, not for the figures. */
const UNITLESS: ReadonlySet<Quantity['kind']> = new Set(['count', 'fraction', 'multiple']);

const divisor = (unit: string): string => (unit.includes('per ') ? unit.slice(unit.indexOf('per ')) : '');

const shareOf = ({ kind }: Pick<Quantity, 'kind'>): Conversion | null =>
  kind === 'fraction' ? { dimension: 'share', factor: 1 } : null;
