import type { Quantity } from './quantity.ts';

/** The words that scale a numeral, and by how much. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:trillion|tn|trn)/i, 1e12],
  [/^(?:billion|bn|b\b)/i, 1e9],
  [/^(?:crores?\b)/i, 1e7],
  [/^(?:million|mn|mln|m\b)/i, 1e6],
  [/^(?:lakhs?\b)/i, 1e5],
  [/^(?:thousand|k\b)/i, 1e3],
];

/**
 * The worth of the last place that a figure's numeral spells out: 1 for *11,983*, 1,000 for *12,000*, 100,000,000 for
 * *$5.5 billion*, 0.1 for *49.5%*. Half of it is what rounding may hide. In a numeral without a scale word closing zeros
 * count as rounded away from `roundFrom` on: *300* says three hundred exactly, *12,000* is twelve thousand or so.
 */
export function precisionOf(figure: Pick<Quantity, 'text' | 'value'>, roundFrom = 1000): number {
  const value = Math.abs(typeof figure.value === 'number' ? figure.value : figure.value[1]);
  const digits = /\d[\d,\u00a0\u202f\u2009]*(?:\.(\d+))?/.exec(figure.text);
  if (!digits) return wordPrecision(figure.text, value, roundFrom);
  const rest = figure.text
    .slice(digits.index + digits[0].length)
    .trimStart()
    .replace(/^-/, '');
  const scale = SCALES.find(([word]) => word.test(rest))?.[1];
  if (digits[1]) return (10 ** -digits[1].length * (scale ?? 1)) / (Number(TOTAL.exec(rest)?.[1]) || 1);
  return scale ?? trailingZeros(value, roundFrom);
}

/** "5.7/10" is given to the hundredth of the whole. */
const TOTAL = /^(?:\/|out of)\s*(\d+)$/;

/** Number words: *twelve thousand* is given to the thousand, *twelve* to the unit. */
function wordPrecision(text: string, value: number, roundFrom: number): number {
  for (const [word, scale] of SCALES) if (text.split(/[\s-]+/).some((part) => word.test(part))) return scale;
  return trailingZeros(value, roundFrom);
}

function trailingZeros(value: number, roundFrom: number): number {
  if (!Number.isInteger(value) || value < roundFrom) return value !== 0 && value < 1 ? 0.01 : 1;
  let place = 1;
  while (value % (place * 10) === 0) place *= 10;
  return place;
}
