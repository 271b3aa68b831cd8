import { precisionOf } from '../../claims/precision.ts';
import type { Quantity } from '../../claims/quantity.ts';
import { message } from '../../records/message.ts';
import type { Figure } from '../figure.ts';
import {
  allowed,
  apart,
  named,
  printed,
  printedAs,
  type Range,
  rounded,
  type Slip,
  type Sum,
  wordsBetween,
} from './slip.ts';

/**
 * "Rose 5% from $200 million to $250 million", "by 300 from 1,200 to 1,600", "doubled from 40 to 90", "from 45% to 40%, a
 * drop of ten points": the change against both its ends.
 */
export function wrongChange(sum: Sum): Slip[] {
  const ends = endsOf(sum);
  if (!ends) return [];
  const { from, to, figures } = ends;
  const changes = sum.here.filter(
    ({ quantity }) =>
      isChange(quantity) &&
      !figures.some((end) => end.quantity === quantity) &&
      !OF_WHOLE.test(wordsBetween(sum, quantity.span.end, quantity.span.end + 10)),
  );
  const [by] = changes;
  const way = by && wayOf(by, figures[0]!);
  if (changes.length !== 1 || !by || !way || isFarther(sum, by, figures)) return [];
  const work = WAYS[way];
  const made = pairs(from, to, work);
  const range: Range = [Math.min(...made), Math.max(...made)];
  const said = saidOf(by, way);
  // "Down 5%" may be written of the size alone.
  if (!said || !apart(range, said) || (way !== 'times' && !apart(range, [-said[1], -said[0]]))) return [];
  const worked = work(middle(from), middle(to));
  const words = figures.map(({ quantity }) => quantity.text.replace(/^[^\d]*from /i, '')).join(' – ');
  return [
    {
      at: by,
      from: figures,
      message:
        way === 'times'
          ? message('From {0} is {1} times as much, not {2}.', words, printed(worked), named(by))
          : message('From {0} is a change of {1}, not {2}.', words, printedAs(by, Math.abs(worked)), named(by)),
      ...(way === 'times' ? {} : { worked: Math.abs(worked) }),
    },
  ];
}

/** "To 11 million, making up 4.5 percent of the town": a share of a whole. */
const OF_WHOLE = /^\s+of (?:the|all|its|our|their)\b/i;

/** How a change is told: in percent of where it began, in what is counted, or as so many times as much. */
type Way = 'share' | 'step' | 'times';

const WAYS: Readonly<Record<Way, (from: number, to: number) => number>> = {
  share: (from, to) => (100 * (to - from)) / from,
  step: (from, to) => to - from,
  times: (from, to) => to / from,
};
const middle = ([a, b]: Range): number => (a + b) / 2;
const pairs = (from: Range, to: Range, work: (from: number, to: number) => number): number[] =>
  from.flatMap((a) => to.map((b) => work(a, b)));

const isChange = ({ change, kind, bound }: Quantity): boolean =>
  (change === 'by' && bound === '=') || (kind === 'multiple' && bound !== 'range' && change !== 'from');

function wayOf({ quantity: { kind, unit } }: Figure, { quantity: end }: Figure): Way | null {
  const points = kind === 'percentage-point' || (kind === 'count' && unit === 'point');
  // "10%" of a percentage may be meant in points.
  if (end.kind === 'percentage' && /%|per ?cent/i.test(end.text))
    return points ? 'step' : kind === 'multiple' ? 'times' : null;
  if (kind === 'percentage') return 'share';
  if (kind === 'multiple') return 'times';
  return kind === end.kind ? 'step' : null;
}

/** What the words for a change allow: *doubled* is said of what is near twice as much. */
function saidOf(by: Figure, way: Way): Range | null {
  const { value, bound, text } = by.quantity;
  if (way !== 'times') return allowed(by);
  if (typeof value !== 'number') return null;
  // A threefold rise may leave three times as much, or four.
  const added = /fold$/i.test(text) ? 1 : 0;
  return [
    bound.startsWith('<') ? 0 : value * (1 - (bound.startsWith('>') ? MISSED : NEAR)),
    bound.startsWith('>') ? Number.POSITIVE_INFINITY : (value + added) * (1 + (bound.startsWith('<') ? MISSED : NEAR)),
  ];
}

/** How far from so many times as much may be what is called so, and by how much *more than* may miss it. */
const NEAR = 0.1;
const MISSED = 0.02;

interface Ends {
  readonly from: Range;
  readonly to: Range;
  readonly figures: readonly Figure[];
}

/** Where the change began and ended: "to 300 from 200", or the range "from 200 to 300". */
function endsOf({ here }: Sum): Ends | null {
  const range = here.filter(
    ({ quantity: { change, bound, value } }) => change === 'from' && bound === 'range' && typeof value !== 'number',
  );
  if (range.length === 1) {
    const [one] = range;
    const value = one!.quantity.value as readonly [number, number];
    const around = (end: number): Range => {
      const half = precisionOf({ text: one!.quantity.text, value: end }) / 2;
      return [end - half, end + half];
    };
    return value[0] === 0 ? null : { from: around(value[0]), to: around(value[1]), figures: [one!] };
  }
  const to = here.filter(({ quantity: { change, bound } }) => change === 'to' && bound === '=');
  const from = here.filter(({ quantity: { change, bound } }) => change === 'from' && bound === '=');
  if (range.length || to.length !== 1 || from.length !== 1 || from[0]!.quantity.unit !== to[0]!.quantity.unit)
    return null;
  if (from[0]!.quantity.value === 0) return null;
  return { from: rounded(from[0]!), to: rounded(to[0]!), figures: [from[0]!, to[0]!] };
}

/** Whether another clause stands between the change and its ends. */
function isFarther(sum: Sum, by: Figure, ends: readonly Figure[]): boolean {
  const spans = [by, ...ends].map(({ quantity }) => quantity.span).sort((a, b) => a.start - b.start);
  return spans.some(
    (span, i) =>
      i > 0 &&
      /[;:]|\b(?:while|but|and|after|compared|which)\b/i.test(wordsBetween(sum, spans[i - 1]!.end, span.start)),
  );
}
