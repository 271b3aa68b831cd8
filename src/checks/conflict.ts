import { samePoint } from '../claims/interval.ts';
import { commensurable } from '../claims/quantities/conversions.ts';
import { hasShrunk, mayHaveGrown } from '../links/count-days.ts';
import type { Dating, Figure } from '../links/figure.ts';
import { magnitudesApart } from '../links/magnitudes.ts';
import { inOneUnit } from '../links/one-unit.ts';
import type { Pair } from '../links/pair-figures.ts';
import { isPartial } from '../links/partial.ts';
import { fatesOf } from '../links/scope.ts';
import { speaksOf } from '../links/setting.ts';
import type { Desk } from '../records/record.ts';

/**
 * How sure it is, 0 to 1, that a pair in conflict is a contradiction and not two answers to two questions. The weights of
 * the logistic sum were fitted to pairs of texts with known relation and rounded; what they mean is said beside them.
 */
export const conflictCertainty = (pair: HeldPair, company: Company): number =>
  1 / (1 + Math.exp(-(isFigures(pair) ? figureWeight(pair, company) : dateWeight(pair, company))));

/** What else the two texts have in common. */
export interface Company {
  /** How many other figures of theirs were paired. */
  readonly figures: number;
  /** How many of those agree. */
  readonly agreeing: number;
  /** The figures of the first text. */
  readonly known: readonly Figure[];
  readonly glossary: Desk['glossary'];
  /** Whether a date of the one excludes a date of the other. */
  readonly otherDates: boolean;
}

/** Two figures or two dates held against each other. */
export type HeldPair = Pair<Figure> | Pair<Dating>;

/** Whether a pair is one of figures. */
export const isFigures = (pair: HeldPair): pair is Pair<Figure> => 'quantity' in pair.said;

function figureWeight(pair: Pair<Figure>, company: Company): number {
  const { said, known, judgement } = pair;
  // Another day, another count, unless it is of what can only have grown since.
  const apart = judgement.otherTime || company.otherDates || mayHaveGrown(said, known);
  const otherDay = apart && !hasShrunk(said, known, fatesOf(said, company.glossary)) ? 4 : 0;
  // "More than 400" is written to be held against a number; two bare numbers may be of two things.
  return (/[<>]/.test(pair.said.quantity.bound) ? boundWeight : bareWeight)(pair, company) - otherDay;
}

function boundWeight({ said, known, judgement }: Pair<Figure>, { agreeing, glossary }: Company): number {
  const { heads, contrasts, otherScope, overlap, otherNames } = judgement;
  const size = distance(said, known);
  // A revised figure stays near the old one; a stranger can be anywhere.
  let weight = 1.4 + 1.4 * overlap.known + (size < 0.3 ? 1.5 : size < 1 ? 0 : -1) - 2 * contrasts.length;
  if (heads === 'different' || heads === 'near') weight -= 0.5;
  if (otherScope) weight -= 1.5;
  if (contrasts.some((one) => IDENTITY.has(one))) weight -= 2;
  // Twos and threes are everywhere.
  if (said.quantity.kind === 'count' && largest(said) < 20 && largest(known) < 20) weight -= 0.5;
  // Tolls far apart are of two events.
  if (size >= 0.3 && fated(said, known, glossary)) weight -= 1.5;
  // What the first text leaves open is hard to contradict.
  if (/[<>]/.test(known.quantity.bound)) weight -= 1.4;
  if (otherNames) weight -= 0.6;
  // Where the other figures agree, the odd one out may be another thing, and a bound that just misses is loose wording.
  if (agreeing) weight -= samePoint(said.quantity, known.quantity) ? 3.2 : agreeing > 1 ? 3 : 1;
  return weight;
}

function bareWeight({ said, known, judgement }: Pair<Figure>, { agreeing, known: all, glossary }: Company): number {
  let weight = BARE + 0.4 * judgement.weight - 2.5 * judgement.contrasts.length;
  // The only figure of its kind in the other text is the one that can be meant.
  if (all.filter(({ quantity }) => quantity.kind === known.quantity.kind).length === 1) weight += 1;
  // A corrected figure stays within its magnitude.
  if (distance(said, known) >= 1) weight -= 1;
  // A person has one age.
  if (said.quantity.kind === 'age') weight += 0.5;
  // A rise is not a level.
  if (said.quantity.change !== known.quantity.change) weight -= 1.2;
  // "The other four" and "four each" are no totals.
  if (isPartial(said) !== isPartial(known)) weight -= 4;
  // The killed are some of the killed or wounded.
  if (judgement.otherScope && bothFated(said, known, glossary)) weight -= 2.5;
  // Tolls rise by the hour.
  if (fated(said, known, glossary)) weight -= 1.2;
  // Each question of a poll has its share; a share that is corrected stays near.
  if (said.quantity.kind === 'percentage' && distance(said, known) >= 0.1) weight -= 1;
  // Names that the second text does not know make it another story, another team, another town.
  const strangers = [...known.names.keys()].filter((name) => !speaksOf(said, name, known.initials.get(name))).length;
  return weight - 0.5 * Math.min(3, strangers) - 0.8 * Math.min(2, agreeing);
}

const fated = (said: Figure, known: Figure, glossary: Desk['glossary']): boolean =>
  fatesOf(said, glossary).size > 0 || fatesOf(known, glossary).size > 0;

const bothFated = (said: Figure, known: Figure, glossary: Desk['glossary']): boolean =>
  fatesOf(said, glossary).size > 0 && fatesOf(known, glossary).size > 0;

/** What says in so many words that another is meant: the second phase, the 95th Brigade, Swedish troops. */
const IDENTITY: ReadonlySet<string> = new Set(['order', 'unit', 'nation', 'direction']);

/** Two bare figures of a kind contradict each other less often than not. */
const BARE = -1;

function dateWeight({ judgement, said, known }: Pair<Dating>, { figures, agreeing }: Company): number {
  const { overlap, contrasts } = judgement;
  const bounded = said.stance?.relation !== 'on' || known.stance?.relation !== 'on';
  const weight = (bounded ? 2.5 : 1.1) + 0.7 * overlap.said + 0.7 * overlap.known - 2.5 * contrasts.length;
  if (figures === 0) return weight;
  // Beside a figure a date says when it was counted; only a bound on it, all figures agreeing, is a claim of its own.
  return weight - (bounded && agreeing === figures ? 0.6 : 4);
}

/** How many powers of ten lie between two figures, in one unit. */
function distance(a: Figure, b: Figure): number {
  const held = inOneUnit(a, b);
  const scale = held && commensurable(held.said.quantity, held.known.quantity);
  const x = largest(held?.said ?? a) * (scale?.[0] ?? 1);
  const y = largest(held?.known ?? b) * (scale?.[1] ?? 1);
  return x && y ? magnitudesApart(x, y) : Number.POSITIVE_INFINITY;
}

const largest = ({ quantity: { value } }: Figure): number =>
  Math.abs(typeof value === 'number' ? value : Math.max(value[0], value[1]));
