import type { Numbered } from './numbered.ts';
import { speaksOf } from './setting.ts';

/** Two numbers that name one thing differently: the 17th minister and the 21st. */
export interface NumberedConflict {
  readonly said: Numbered;
  readonly known: Numbered;
  readonly shared: readonly string[];
}

/** So much of what is said around the number must be found in the other text: a score belongs to one game only. */
const SHARE = 0.7;

/**
 * The numbers of one text that contradict the one number that another text has for the same noun in nearly the same
 * words. Where the other text has several, each may be its own thing.
 */
export function numberedConflicts(said: readonly Numbered[], known: readonly Numbered[]): NumberedConflict[] {
  return said.flatMap((ours): NumberedConflict[] => {
    const [theirs, ...more] = known.filter(({ noun }) => noun === ours.noun);
    if (!theirs || more.length || !excludes(ours, theirs)) return [];
    const words = [...ours.near.keys()];
    const shared = words.filter((word) => speaksOf(theirs, word));
    return words.length >= 2 && shared.length >= SHARE * words.length ? [{ said: ours, known: theirs, shared }] : [];
  });
}

function excludes(said: Numbered, known: Numbered): boolean {
  if (known.relation) return false;
  const [a, b] = [Number(said.number), Number(known.number)];
  if (said.relation && Number.isNaN(a + b)) return false;
  if (said.relation === 'before') return b >= a;
  return said.relation === 'after' ? b <= a : said.number !== known.number;
}
