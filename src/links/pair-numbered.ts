import { singular } from '../prose/lemma.ts';
import type { Numbered } from './numbered.ts';
import { speaksOf } from './setting.ts';

/** Two numbers that name one thing: alike, or differently (the 17th minister and the 21st). */
export interface NumberedPair {
  readonly said: Numbered;
  readonly known: Numbered;
  readonly shared: readonly string[];
  readonly agreement: 'within' | 'conflict';
}

/** So much of what is said around the number must be found in the other text; a score belongs to one game only. */
const SHARE = { score: 0.7, other: 0.5 };

/** What is compared at the most on each side; tables of results go on for ever. */
const LIMIT = 60;

/** Pairs each number of one text with what another text has for the same noun in nearly the same words. */
export function pairNumbered(said: readonly Numbered[], known: readonly Numbered[]): NumberedPair[] {
  const all = known.slice(0, LIMIT);
  return said.slice(0, LIMIT).flatMap((ours): NumberedPair[] => {
    const rivals = all.filter((theirs) => sameNoun(ours, theirs));
    const conflict = rivals.every((theirs) => excludes(ours, theirs));
    const words = [...ours.near.keys()].filter((word) => !isLabel(ours, word));
    const [best] = rivals
      .filter((theirs) => conflict || follows(ours, theirs))
      .map((theirs) => ({ known: theirs, shared: words.filter((word) => speaks(theirs, word)) }))
      .sort((a, b) => b.shared.length - a.shared.length);
    if (!best || words.length < 2 || best.shared.length < shareFor(ours) * words.length) return [];
    return [{ ...best, said: ours, agreement: conflict ? 'conflict' : 'within' }];
  });
}

/** Whether a number is the one of the other text, or lies on the side of it where it is said to: *before lap 59* is lap 57. */
const follows = (said: Numbered, known: Numbered): boolean =>
  !known.relation &&
  (said.relation ? /^(?:before|after)$/.test(said.relation) : said.number === known.number) &&
  !excludes(said, known);

/** Whether a word only says what is numbered, or that there is an order: the number itself says so. */
const isLabel = ({ noun }: Numbered, word: string): boolean =>
  word === noun || singular(word) === noun || (noun === 'rank' && ORDER.has(word));

const ORDER: ReadonlySet<string> = new Set('rank ranking position place list chart table order spot finish'.split(' '));

/** A compound is met by what it is made of as well: *most-read* and *the most read*. */
const speaks = (theirs: Numbered, word: string): boolean =>
  speaksOf(theirs, word) ||
  (theirs.noun === 'rank' && /^(?:most|least|best)-./.test(word) && speaksOf(theirs, word.replace(/^\w+-/, '')));

const shareFor = ({ noun }: Numbered): number => (noun === 'score' ? SHARE.score : SHARE.other);

/** *his 157th* is the 157th of what the sentence speaks of. */
const sameNoun = (a: Numbered, b: Numbered): boolean =>
  a.noun === b.noun ? a.noun !== '' : (!a.noun && speaksOf(a, b.noun)) || (!b.noun && speaksOf(b, a.noun));

function excludes(said: Numbered, known: Numbered): boolean {
  if (known.relation) return false;
  const [ours, theirs] = [runOf(said), runOf(known)];
  if (!ours || !theirs) return !said.relation && said.number !== known.number;
  const run = theirs.from !== theirs.to;
  switch (said.relation) {
    case 'before':
      return theirs.to >= ours.from;
    case 'until':
      return run ? theirs.to !== ours.to : theirs.to > ours.to;
    case 'after':
      return theirs.from <= ours.to;
    case 'beside':
      return said.number === known.number;
    default:
      return said.number !== known.number && !(said.named && known.named && !run);
  }
}

/** The ends of a number or of a run of them; null for a period of the day and for a score, which do not count up. */
function runOf({ noun, number }: Numbered): { from: number; to: number } | null {
  if (noun === 'score' || noun === 'hours') return null;
  const [from, to] = number.split('–').map(Number);
  return { from: from!, to: to ?? from! };
}
