import type { Token } from '../../prose/token.ts';
import type { Refiner } from './figure.ts';
import { type Measure, measureNamed, measureOfSymbol } from './measures.ts';
import { kindOf } from './unit-names.ts';

/** Reads both sides of what hyphens hold together: "a 20-by-40-foot room", "an 8-by-10 inch print". */
export const readDimensions: Refiner = (figures, { tokens }) =>
  figures.flatMap((figure) => {
    const sides = sidesOf(figure.numeral.tail, tokens[figure.numeral.to + 2]);
    const joined = tokens[figure.numeral.to + 1];
    if (!sides || !joined) return [figure];
    const { other, measure, outside } = sides;
    const start = joined.start + 'by-'.length;
    const number = { start, end: start + String(other).length };
    const side = { unit: measure.name, kind: kindOf(measure) };
    const from = figure.numeral.to + 1;
    const to = outside ? from + 2 : from + 1;
    const numeral = { ...figure.numeral, ...number, from, to: from + 1, value: other, tail: [] };
    const second = { ...figure, ...side, numeral, from, to, number, start, end: tokens[to - 1]!.end, value: other };
    return [{ ...figure, ...side }, second];
  });

/** Whether what hyphens join to a number makes the two sides of a rectangle with it. */
export const isSides = (tail: readonly string[], next: Token | undefined): boolean => sidesOf(tail, next) !== null;

function sidesOf(
  [by, other = '', unit]: readonly string[],
  next: Token | undefined,
): { other: number; measure: Measure; outside: boolean } | null {
  if (by !== 'by' || !/^[1-9]\d{0,5}$/.test(other)) return null;
  const name = unit ?? next?.lower ?? '';
  const measure = measureNamed(name) ?? measureOfSymbol(name);
  return measure?.dimension === 'length' ? { other: Number(other), measure, outside: unit === undefined } : null;
}
