import { precisionOf } from '../../claims/precision.ts';
import { conversionOf } from '../../claims/quantities/conversions.ts';
import type { Quantity } from '../../claims/quantity.ts';
import { message } from '../../records/message.ts';
import type { Figure } from '../figure.ts';
import { apart, named, printed, printedAs, type Range, type Slip, type Sum, widened, wordsBetween } from './slip.ts';

/** "10 miles (16 km)", "30C (86F)": a measure told again in another unit. */
export function wrongConversion(sum: Sum): Slip[] {
  const { here } = sum;
  return here.flatMap((at, i): Slip[] => {
    const before = here[i - 1];
    if (!before || before.quantity.unit === at.quantity.unit || !isTold(sum, before, at)) return [];
    // "6ft 2in (1.88m)": of a measure in two units the last is no measure by itself.
    const part = here[i - 2];
    if (part && /^(?:\s*|,? and )$/.test(wordsBetween(sum, part.quantity.span.end, before.quantity.span.start)))
      return [];
    const ways = waysOf(before.quantity.unit, at.quantity.unit);
    const [x, y] = [endsOf(before.quantity), endsOf(at.quantity)];
    if (!ways.length || x.length !== y.length) return [];
    const tolerance = toleranceOf(before.quantity.unit, at.quantity.unit);
    const off = (way: Way): boolean =>
      x.some((end, k) =>
        apart(
          widened(around(before.quantity, end).map(way) as [number, number], tolerance),
          around(at.quantity, y[k]!),
        ),
      );
    if (!ways.every(off)) return [];
    return [
      {
        at,
        from: [before],
        message: message(
          '{0} is {1}, not {2}.',
          named(before),
          x.length === 1 ? printedAs(at, ways[0]!(x[0]!)) : x.map((end) => printed(ways[0]!(end))).join('–'),
          named(at),
        ),
        ...(x.length === 1 ? { worked: ways[0]!(x[0]!) } : {}),
      },
    ];
  });
}

type Way = (value: number) => number;

const isTold = (sum: Sum, a: Figure, b: Figure): boolean =>
  a.quantity.kind === 'measure' &&
  b.quantity.kind === 'measure' &&
  /^\s*\(\s*$/.test(
    wordsBetween(sum, a.quantity.span.end, Math.min(b.quantity.span.start, b.quantity.boundSpan?.start ?? Infinity)),
  ) &&
  /^\s*\)/.test(wordsBetween(sum, b.quantity.span.end, b.quantity.span.end + 3));

/** How a value in one unit becomes one in another; of a temperature as a level, or as a distance between two levels. */
function waysOf(from: string, to: string): Way[] {
  if (from === 'degree celsius' && to === 'degree fahrenheit') return [(c) => c * 1.8 + 32, (c) => c * 1.8];
  if (from === 'degree fahrenheit' && to === 'degree celsius') return [(f) => (f - 32) / 1.8, (f) => f / 1.8];
  const [a, b] = [conversionOf(from), conversionOf(to)];
  return a && b && a.dimension === b.dimension && a.dimension !== 'temperature'
    ? [(x) => (x * a.factor) / b.factor]
    : [];
}

/** Beyond rounding: a ton may be short, long or metric, and a gallon or pint British or American. */
const toleranceOf = (...units: readonly string[]): number =>
  units.some((unit) => /\b(?:gallon|pint|quart|ounce|bushel|barrel|cup)\b/.test(unit))
    ? 0.25
    : units.some((unit) => /\btons?\b/.test(unit))
      ? 0.14
      : 0.04;

const endsOf = ({ value }: Quantity): readonly number[] => (typeof value === 'number' ? [value] : value);

/** What a rounded end may stand for; closing zeros may be rounded away, but no more than a tenth of it. */
function around({ text }: Quantity, value: number): Range {
  const half = Math.min(precisionOf({ text, value }, 10) / 2, Math.max(0.05 * Math.abs(value), 0.5));
  return [value - half, value + half];
}
