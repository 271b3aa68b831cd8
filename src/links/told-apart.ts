import type { Token } from '../prose/token.ts';
import type { Figure } from './figure.ts';
import { inSpan, itself } from './in-span.ts';
import { akin, sensesOf } from './senses.ts';
import { wordKey } from './setting.ts';

/** What tells two figures apart that count the same things in the same words, each by a short name. */
export function toldApart(a: Figure, b: Figure): string[] {
  return APART.flatMap(([name, differ]) => (differ(a, b) ? [name] : []));
}

const APART: readonly (readonly [name: string, differ: (a: Figure, b: Figure) => boolean])[] = [
  ['damage', (a, b) => damageOf(a).size > 0 && damageOf(b).size > 0 && differ(damageOf(a), damageOf(b))],
  ['mode', (a, b) => modeOf(a) !== null && modeOf(b) !== null && modeOf(a) !== modeOf(b)],
  ['order', (a, b) => isAnother(a, b) || isAnother(b, a)],
  ['direction', (a, b) => headsElsewhere(a, b)],
  ['period', (a, b) => isOfPart(a, b) || isOfPart(b, a)],
  ['group', (a, b) => differ(groupsOf(a), groupsOf(b))],
  ['nation', (a, b) => isDisjoint(nationsOf(a), nationsOf(b))],
  ['unit', (a, b) => isDisjoint(unitsOf(a), unitsOf(b))],
];

const differ = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size !== b.size || [...a].some((one) => !b.has(one));

/** Whether both name something and nothing is in both. */
const isDisjoint = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((one) => b.includes(one));

const stretchOf = ({ reading: { tokens }, stretch: { from, to } }: Figure): readonly Token[] => tokens.slice(from, to);

/** Destroyed, damaged, or both, by the words nearest to the figure. */
const damageOf = ({ near }: Figure): ReadonlySet<string> =>
  new Set(HARMS.filter((harm) => [...near].some(([word, closeness]) => closeness === 1 && akin(word, harm))));

const HARMS = ['destroy', 'damage'];

/**
 * Whether the figure is of what is, of what can be (*can carry*), or of what is meant to be (*was to cost*, *will cost*);
 * null where no verb stands before it in its stretch.
 */
function modeOf(figure: Figure): 'fact' | 'ability' | 'plan' | null {
  const before = stretchOf(figure).filter(({ start }) => start < figure.quantity.span.start);
  const modal = before.find(({ tag }) => tag === 'MD');
  // "Would go on to sell 300" tells of what it did.
  if (modal && modal.lower !== 'would') return /^(?:can|could|cannot|ca)$/.test(modal.lower) ? 'ability' : 'plan';
  if (
    before.some(({ tag }, i) => tag === 'TO' && before[i + 1]?.tag === 'VB' && MEANT.test(before[i - 1]?.lower ?? ''))
  )
    return 'plan';
  return before.some(({ tag }) => /^VBD?$/.test(tag)) ? 'fact' : null;
}

const MEANT =
  /^(?:is|are|was|were|due|set|expected|planned|plans?|supposed|meant|intended|likely|forecast|projected|scheduled)$/;

/**
 * "The second bomb" against "the bomb" or "the first bomb": which of several is meant. What others call the only one may
 * be the first.
 */
function isAnother(one: Figure, other: Figure): boolean {
  const tokens = stretchOf(one);
  return tokens.some((token, i) => {
    const next = tokens[i + 1];
    return (
      ORDER.test(token.lower) &&
      /^NN/.test(next?.tag ?? '') &&
      other.near.has(wordKey(next!)) &&
      !sentenceHas(other, token.lower)
    );
  });
}

const ORDER = /^(?:second|third|fourth|fifth|sixth|another|earlier|previous|separate)$/;

/** Whether a figure's sentence has an ordinal, in words or as a number: *the second season*, *season 2*. */
const sentenceHas = ({ reading, sentence }: Figure, ordinal: string): boolean => {
  const number = ['second', 'third', 'fourth', 'fifth', 'sixth'].indexOf(ordinal) + 2;
  return inSpan(reading.tokens, itself, sentence).some(
    ({ lower }) => lower === ordinal || (number > 1 && Number.parseInt(lower, 10) === number),
  );
};

/** Whether a name that both sentences have is where one goes to and the other comes from. */
function headsElsewhere(a: Figure, b: Figure): boolean {
  const theirs = waysOf(b);
  return [...waysOf(a)].some(([name, way]) => theirs.has(name) && theirs.get(name) !== way);
}

/** The names that *to* or *from* leads up to in the figure's stretch. */
function waysOf(figure: Figure): ReadonlyMap<string, string> {
  const tokens = stretchOf(figure);
  return new Map(
    tokens.flatMap(({ lower, tag }, i) => {
      const way = tokens[i - 1]?.lower;
      return tag === 'NNP' && (way === 'to' || way === 'from') ? [[lower, way] as const] : [];
    }),
  );
}

/**
 * Whether `part` is of a stretch of time ("in the last week of May") of which `whole`, no smaller, says nothing; or each
 * is of a stretch of another length ("in a year", "in a month").
 */
function isOfPart({ quantity: part }: Figure, { quantity: whole }: Figure): boolean {
  const [a, b] = [unitOf(part.time), unitOf(whole.time)];
  if (a && b) return a !== b;
  return a !== null && whole.time === null && part.high <= whole.low;
}

/** The length of the stretch that a phrase of time names; null for a day, and for what began or is over then. */
const unitOf = (time: string | null): string | null =>
  time === null
    ? null
    : (/^(?:in|over|within|during) (?:an?|one|the (?:last|first|past)) (hour|week|month|quarter|year|decade)s?\b/i.exec(
        time,
      )?.[1] ?? null);

/** Women, men, children: what kind of people the counted noun's modifiers say. */
const groupsOf = ({ modifiers }: Figure): ReadonlySet<string> =>
  new Set(
    modifiers.flatMap((word) =>
      sensesOf(word).flatMap(({ field, sense }) =>
        field === 'gender' || field === 'age' ? [`${field} ${sense}`] : [],
      ),
    ),
  );

/** North Korean soldiers are not Ukrainian soldiers. */
const nationsOf = ({ modifiers, names }: Figure): readonly string[] => modifiers.filter((word) => names.has(word));

/** The 8th Regiment is not the 95th Brigade: the numbers that stand before names. */
const unitsOf = (figure: Figure): readonly string[] =>
  stretchOf(figure).flatMap(({ lower }, i, tokens) =>
    /^\d+(?:st|nd|rd|th)$/.test(lower) && tokens[i + 1]?.tag === 'NNP' ? [lower] : [],
  );
