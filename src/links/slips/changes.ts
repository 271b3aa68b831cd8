import { precisionOf } from '../../claims/precision.ts';
import { message } from '../../records/message.ts';
import type { Figure } from '../figure.ts';
import { printed, rounded, type Slip, type Sum, wordsBetween } from './slip.ts';

/** "Rose 5% from $200 million to $250 million", "by 300 from 1,200 to 1,600": the change against both its ends. */
export function wrongChange(sum: Sum): Slip[] {
  const changes = sum.here.filter(({ quantity: { change, bound } }) => change === 'by' && bound === '=');
  const [by] = changes;
  if (changes.length !== 1 || !by || typeof by.quantity.value !== 'number') return [];
  const ends = endsOf(sum);
  if (!ends) return [];
  const { from, to, figures } = ends;
  if (figures.some(({ quantity }) => quantity === by.quantity) || isFarther(sum, by, figures)) return [];
  const relative = by.quantity.kind === 'percentage';
  if (!relative && by.quantity.kind !== figures[0]!.quantity.kind) return [];
  const least = relative ? Math.min(...pairs(from, to, share)) : Math.min(...pairs(from, to, step));
  const most = relative ? Math.max(...pairs(from, to, share)) : Math.max(...pairs(from, to, step));
  const [low, high] = rounded(by);
  // "Down 5%" may be written of the size alone.
  const fits = (a: number, b: number): boolean => most >= a && least <= b;
  if (fits(low, high) || fits(-high, -low)) return [];
  const worked = relative ? share(middle(from), middle(to)) : step(middle(from), middle(to));
  const size = `${printed(Math.abs(worked))}${relative ? '%' : ''}`;
  return [
    {
      at: by,
      from: figures,
      message: message(
        'From {0} is a change of {1}, not {2}.',
        figures.map(({ quantity }) => quantity.text).join(' – '),
        size,
        by.quantity.text,
      ),
    },
  ];
}

type Range = readonly [number, number];

const share = (from: number, to: number): number => (100 * (to - from)) / from;
const step = (from: number, to: number): number => to - from;
const middle = ([a, b]: Range): number => (a + b) / 2;
const pairs = (from: Range, to: Range, work: (from: number, to: number) => number): number[] =>
  from.flatMap((a) => to.map((b) => work(a, b)));

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
  if (from[0]!.quantity.kind === 'percentage' || from[0]!.quantity.value === 0) return null;
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
