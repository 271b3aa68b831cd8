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
  const { heads, overlap, otherTime, otherNames } = judgement;
  const size = distance(said, known);
  let weight = -1.2 + 1.4 * overlap.known;
  // A revised figure stays near the old one; a stranger can be anywhere.
  weight += size < 0.03 ? 1.5 : size < 0.3 ? 0.9 : size < 1 ? 0 : -0.9;
  // Twos and threes are everywhere.
  if (said.quantity.kind === 'count' && largest(said) < 20 && largest(known) < 20) weight -= 0.6;
  // "More than 400" is written to be held against a number; a vague number is hard to contradict.
  if (/[<>]/.test(said.quantity.bound)) weight += 2.3;
  if (/[<>]/.test(known.quantity.bound)) weight -= 1;
  if (said.quantity.bound === '~' || known.quantity.bound === '~') weight -= 0.5;
  if (heads === 'different') weight -= 0.7;
  if (otherNames) weight -= 0.6;
  if (otherTime) weight -= 3;
  return weight - 0.7 * Math.min(2, agreeing);
}

function dateWeight({ judgement, said, known }: Pair<Dating>, { figures }: Company): number {
  let weight = 1.7 + 0.5 * judgement.overlap.said;
  if (said.stance?.relation !== 'on' || known.stance?.relation !== 'on') weight += 1.5;
  // Beside a figure a date says when it was counted: another day, another count.
  if (figures > 0) weight -= 2.4;
  return weight;
}

/** How many powers of ten lie between two figures. */
function distance(a: Figure, b: Figure): number {
  const x = largest(a);
  const y = largest(b);
  return x && y ? Math.abs(Math.log10(x / y)) : Number.POSITIVE_INFINITY;
}

const largest = ({ quantity: { value } }: Figure): number =>
  Math.abs(typeof value === 'number' ? value : Math.max(value[0], value[1]));
