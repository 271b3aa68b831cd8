/**
 * How many powers of ten lie between two numbers, 0 to Infinity. The same digits in thousands and in millions count as one
 * number: 130 million is what 130 thousand becomes by a slip of one word.
 */
export function magnitudesApart(a: number, b: number): number {
  const [x, y] = [Math.abs(a), Math.abs(b)];
  if (x === 0 || y === 0) return x === y ? 0 : Number.POSITIVE_INFINITY;
  const apart = Math.abs(Math.log10(x / y));
  const thousands = apart / 3;
  const slip = thousands > 0.5 && Math.abs(thousands - Math.round(thousands)) < 1e-9 && digitsOf(x) >= TELLING;
  return slip ? 0 : apart;
}

/** One digit is shared by chance. */
const TELLING = 2;

/** How many digits a number has from its first to its last that is not zero. */
const digitsOf = (value: number): number =>
  value.toExponential(9).replace(/e.*/, '').replace('.', '').replace(/0+$/, '').length;
