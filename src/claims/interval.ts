import { precisionOf } from './precision.ts';
import { commensurable } from './quantities/conversions.ts';
import type { Quantity } from './quantity.ts';

/**
 * How a figure that is said stands to one that is known, both answering the same question: `same`; `within`, it follows
 * from the known one (12,000 → *over 11,000*, 11,983 → *about 12,000*); `compatible`, both may be true but the one does
 * not follow from the other (*about 4,000* → 4,000); `conflict`, they cannot both be right.
 */
export type Agreement = 'same' | 'within' | 'compatible' | 'conflict';

/** `strict`: the draft cites the source; `careful`: the two were only matched, so every doubt counts for the writer. */
export type Rigour = 'strict' | 'careful';

/** Compares two figures; null when their units cannot be compared at all (metres and dollars). */
export function agreement(said: Quantity, known: Quantity, rigour: Rigour): Agreement | null {
  const scale = commensurable(said, known);
  if (!scale) return null;
  const s = extentOf(said, scale[0], rigour);
  const written = extentOf(known, scale[1], rigour);
  if (said.bound === known.bound && !s.point && sameExtent(s, written)) return 'same';
  const k = passing(written, known, scale[1], rigour, said);
  if (s.point && k.point) return comparePoints(converted(s, scale), converted(k, scale));
  const outer = s.point ? soften(s) : s;
  const inner = k.point ? soften(k) : k;
  if (sameExtent(s, k)) return 'same';
  // A bound is held against the figure as written: 116 million is not more than 116.25 million, rounded or not.
  if (apart(rigour === 'strict' ? s : outer, rigour === 'strict' ? k : inner)) return 'conflict';
  if (holds(s, k)) return 'within';
  // Who gives both ends means them: aged 6 to 15 is not aged 7 to 16.
  return rigour === 'strict' && said.bound === 'range' && known.bound === 'range' ? 'conflict' : 'compatible';
}

/** Whether the two name the same number, their bounds aside: *more than 4,000* and *about 4,000*. */
export function samePoint(a: Quantity, b: Quantity): boolean {
  const scale = commensurable(a, b);
  if (!scale) return false;
  const [x, y] = [ends(a, scale[0]), ends(b, scale[1])];
  return near(x[0], y[0]) && near(x[1], y[1]);
}

/** What a figure allows the truth to be. */
interface Extent {
  readonly low: number;
  readonly high: number;
  readonly openLow: boolean;
  readonly openHigh: boolean;
  /** Stated as one exact number; `slack` is what rounding may hide. */
  readonly point: boolean;
  readonly slack: number;
}

function extentOf(figure: Quantity, scale: number, rigour: Rigour): Extent {
  const strict = rigour === 'strict';
  const closed = {
    low: figure.low * scale,
    high: figure.high * scale,
    openLow: false,
    openHigh: false,
    point: false,
    slack: 0,
  };
  switch (figure.bound) {
    case '=':
      return { ...closed, point: true, slack: roundingOf(figure, strict ? 0.02 : 0.1) * scale };
    case '~': {
      const value = Math.abs(closed.low + closed.high) / 2;
      // Who writes "about 99.4" is surer than who writes "about 100".
      const reach = strict ? Math.max(precisionOf(figure, 10) * scale, 0.025 * value) : Number.POSITIVE_INFINITY;
      const [from, to] = ends(figure, scale);
      return { ...closed, low: Math.max(closed.low, from - reach), high: Math.min(closed.high, to + reach) };
    }
    case '>':
      return { ...closed, openLow: strict };
    case '<':
      return { ...closed, openHigh: strict };
    default:
      return closed;
  }
}

/** What rounding may hide: half of the last place, but no more than a share of the figure; a third or a half is never exact. */
function roundingOf(figure: Quantity, share: number): number {
  const size = Math.abs(figure.low);
  return figure.kind === 'fraction' && !/\d/.test(figure.text)
    ? Math.max(share, 0.04) * size
    : Math.min(precisionOf(figure) / 2, share * size);
}

/**
 * What a bound means to who knows the figure: "over 11,000" is said of 12,000, hardly of 30,000, for a writer names the
 * nearest round number that was passed, so that "under 12,000" follows from it; "up to 100,000" names the most there is.
 */
function passing(extent: Extent, known: Quantity, scale: number, rigour: Rigour, said: Quantity): Extent {
  if (known.bound[0] === '>')
    return rigour === 'strict'
      ? { ...extent, high: extent.low + precisionOf(known) * scale, openHigh: /[<>]/.test(said.bound) }
      : { ...extent, high: 2 * extent.low };
  if (known.bound === '<=' && rigour === 'strict') return { ...extent, low: Math.max(extent.low, 0.9 * extent.high) };
  return extent;
}

/** Between miles and kilometres nobody keeps the decimals: 150 square miles are 390 square kilometres. */
function converted(extent: Extent, [a, b]: readonly [number, number]): Extent {
  const ratio = a > b ? a / b : b / a;
  const exact = near(ratio, Math.round(ratio));
  return exact ? extent : { ...extent, slack: Math.max(extent.slack, 0.03 * Math.abs(extent.low)) };
}

function comparePoints(said: Extent, known: Extent): Agreement {
  const distance = Math.abs(said.low - known.low);
  if (near(said.low, known.low)) return 'same';
  if (distance <= said.slack) return 'within';
  return distance <= known.slack ? 'compatible' : 'conflict';
}

const ends = ({ value }: Quantity, scale: number): readonly [number, number] =>
  typeof value === 'number' ? [value * scale, value * scale] : [value[0] * scale, value[1] * scale];

const near = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= 1e-9 * Math.max(1, Math.min(Math.abs(a), Math.abs(b)));

const soften = (one: Extent): Extent => ({ ...one, low: one.low - one.slack, high: one.high + one.slack });

const sameExtent = (a: Extent, b: Extent): boolean =>
  a.point === b.point &&
  near(a.low, b.low) &&
  near(a.high, b.high) &&
  a.openLow === b.openLow &&
  a.openHigh === b.openHigh;

const apart = (a: Extent, b: Extent): boolean => below(a, b) || below(b, a);

const below = (a: Extent, b: Extent): boolean =>
  a.high < b.low - 1e-9 * Math.abs(b.low) || (near(a.high, b.low) && (a.openHigh || b.openLow));

/** Whether everything that the known figure allows makes the said one true. */
const holds = (said: Extent, known: Extent): boolean =>
  (said.low < known.low || (near(said.low, known.low) && (!said.openLow || known.openLow))) &&
  (said.high > known.high || (near(said.high, known.high) && (!said.openHigh || known.openHigh)));
