import type { Dating, Figure } from '../links/figure.ts';
import type { Pair } from '../links/pair-figures.ts';

/**
 * How sure it is, 0 to 1, that a pair in conflict is a contradiction and not two answers to two questions. The weights of
 * the logistic sum were fitted to pairs of texts with known relation and rounded; what they mean is said beside them.
 */
export const conflictCertainty = (pair: Pair<Figure> | Pair<Dating>, company: Company): number =>
  1 / (1 + Math.exp(-(isFigures(pair) ? figureWeight(pair, company) : dateWeight(pair, company))));

/** What else the two texts have in common. */
export interface Company {
  /** How many other figures of theirs were paired. */
  readonly figures: number;
  /** How many of those agree. */
  readonly agreeing: number;
}

const isFigures = (pair: Pair<Figure> | Pair<Dating>): pair is Pair<Figure> => 'quantity' in pair.said;

function figureWeight({ said, known, judgement }: Pair<Figure>, { agreeing }: Company): number {
  const { heads, overlap, contrasts, otherScope, otherTime, otherNames } = judgement;
  const size = distance(said, known);
  // "More than 400" is written to be held against a number; two bare numbers may be of two things.
  const bounded = /[<>]/.test(said.quantity.bound);
  let weight = bounded ? 1.4 + 1.4 * overlap.known : -2.3 + 0.6 * overlap.known + 0.6 * overlap.said;
  // A revised figure stays near the old one; a stranger can be anywhere.
  if (size < 0.03) weight += bounded ? 1.5 : 2.3;
  else if (size < 0.3) weight += bounded ? 1.5 : 0.8;
  else if (size >= 1) weight -= 1;
  // Twos and threes are everywhere.
  if (bounded && said.quantity.kind === 'count' && largest(said) < 20 && largest(known) < 20) weight -= 0.5;
  // What the first text leaves open is hard to contradict.
  if (/[<>]/.test(known.quantity.bound)) weight -= 1.4;
  if (heads === 'different' || heads === 'near') weight -= 0.6;
  if (bounded && otherNames) weight -= 0.6;
  if (otherScope) weight -= 1.5;
  if (otherTime) weight -= 2.7;
  weight -= 1.5 * contrasts.length;
  // Where the other figures agree, the odd one out may be another thing.
  return bounded ? weight - Math.min(2, agreeing) : weight;
}

function dateWeight({ judgement, said, known }: Pair<Dating>, { figures }: Company): number {
  const { overlap, contrasts } = judgement;
  const bounded = said.stance?.relation !== 'on' || known.stance?.relation !== 'on';
  const weight = (bounded ? 2.5 : 1.1) + 0.7 * overlap.said + 0.7 * overlap.known - 2.5 * contrasts.length;
  // Beside a figure a date says when it was counted: another day, another count.
  return figures > 0 ? weight - 2.4 : weight;
}

/** How many powers of ten lie between two figures. */
function distance(a: Figure, b: Figure): number {
  const x = largest(a);
  const y = largest(b);
  return x && y ? Math.abs(Math.log10(x / y)) : Number.POSITIVE_INFINITY;
}

const largest = ({ quantity: { value } }: Figure): number =>
  Math.abs(typeof value === 'number' ? value : Math.max(value[0], value[1]));
