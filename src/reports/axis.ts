/** A straight axis: where a value stands on it, and round values to mark it by. */
export interface Axis {
  /** The place of a value; one beyond the axis has the axis's end. */
  readonly place: (value: number) => number;
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
}

/** How many steps an axis has at the most. */
const STEPS = 4;

/** An axis that holds some values, from one place to another; null where there is no finite value. */
export function axisOf(
  values: readonly number[],
  { from, to }: { readonly from: number; readonly to: number },
): Axis | null {
  const finite = values.filter(Number.isFinite);
  if (finite.length === 0) return null;
  const [least, most] = [Math.min(...finite), Math.max(...finite)];
  // One value alone stands in the middle, with as much around it as makes a readable axis.
  const around = most / 2 - least / 2 > 0 ? 0 : Math.max(Math.abs(least) * 0.25, 1);
  const [low, high] = [Math.max(least - around, -Number.MAX_VALUE), Math.min(most + around, Number.MAX_VALUE)];
  // Halved, so that the ends of what a number can be do not overflow.
  const span = high / 2 - low / 2;
  const place = (value: number) => {
    const share = (value / 2 - low / 2) / span;
    return from + Math.min(Math.max(share, 0), 1) * (to - from);
  };
  return { place, ticks: roundValues(low, high, span).map((value) => ({ value, at: place(value) })) };
}

/** Multiples of 1, 2 or 5 times a power of ten between two values. */
function roundValues(low: number, high: number, span: number): readonly number[] {
  const rough = (span / STEPS) * 2;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((size) => size >= rough * 0.999) ?? rough;
  const values: number[] = [];
  const first = Math.ceil(low / step - 1e-9);
  for (let i = first; i <= first + STEPS + 1 && i * step <= high + step * 1e-9; i++)
    values.push(Number((i * step).toPrecision(12)));
  return values.filter(Number.isFinite);
}
