import type { Numbered } from './numbered.ts';
import { speaksOf } from './setting.ts';

/** Two numbers that name one thing differently: the 17th minister and the 21st. */
export interface NumberedConflict {
  readonly said: Numbered;
  readonly known: Numbered;
  readonly shared: readonly string[];
}

/** So much of what is said around the number must be found in the other text; a score belongs to one game only. */
const SHARE = { score: 0.7, other: 0.5 };

/** What is compared at the most on each side; tables of results go on for ever. */
const LIMIT = 60;

/** The numbers of one text that contradict what another text has for the same noun in nearly the same words. */
export function numberedConflicts(said: readonly Numbered[], known: readonly Numbered[]): NumberedConflict[] {
  const all = known.slice(0, LIMIT);
  return said.slice(0, LIMIT).flatMap((ours): NumberedConflict[] => {
    const rivals = all.filter((theirs) => sameNoun(ours, theirs));
    if (!rivals.length || !rivals.every((theirs) => excludes(ours, theirs))) return [];
    const words = [...ours.near.keys()];
    const [best] = rivals
      .map((theirs) => ({ said: ours, known: theirs, shared: words.filter((word) => speaksOf(theirs, word)) }))
      .sort((a, b) => b.shared.length - a.shared.length);
    return best && words.length >= 2 && best.shared.length >= shareFor(ours) * words.length ? [best] : [];
  });
}

const shareFor = ({ noun }: Numbered): number => (noun === 'score' ? SHARE.score : SHARE.other);

/** *his 157th* is the 157th of what the sentence speaks of. */
const sameNoun = (a: Numbered, b: Numbered): boolean =>
  a.noun === b.noun ? a.noun !== '' : (!a.noun && speaksOf(a, b.noun)) || (!b.noun && speaksOf(b, a.noun));

function excludes(said: Numbered, known: Numbered): boolean {
  if (known.relation) return false;
  const [a, b] = [Number(said.number), Number(known.number)];
  if (said.relation && Number.isNaN(a + b)) return false;
  if (said.relation === 'before') return b >= a;
  return said.relation === 'after' ? b <= a : said.number !== known.number;
}
