import { nameWords } from '../same-name.ts';
import { genderOfForename } from './forenames.ts';

/** Whether two full names are of two people who share their surname: Ada Lunt and Tom Lunt, not Bill and William Lunt. */
export function isNamesake(a: string, b: string): boolean {
  const [ours, theirs] = [nameWords(a), nameWords(b)];
  if (ours.length < 2 || theirs.length < 2 || ours.at(-1) !== theirs.at(-1)) return false;
  const [x, y] = [ours[0]!, theirs[0]!];
  const [m, f] = [genderOfForename(x), genderOfForename(y)];
  if (m && f && m !== f) return true;
  // A short form begins as the full one does, or is one of a few that do not.
  if (x[0] === y[0] || ours.includes(y) || theirs.includes(x)) return false;
  return (isForename(x) || isForename(y)) && !SHORT.some((forms) => forms.includes(x) && forms.includes(y));
}

const isForename = (word: string): boolean => genderOfForename(word) !== null;

/** Forenames with the short forms that begin otherwise (P. Hanks et al., A Dictionary of First Names, 2006). */
const SHORT: readonly (readonly string[])[] = [
  'william bill billy',
  'robert bob bobby',
  'richard dick dickie',
  'edward ted teddy ned',
  'anthony tony',
  'henry harry hank',
  'elizabeth liz lizzie beth betty betsy libby',
  'margaret peggy meg maggie',
  'alexander alexandra sasha sandy aleksandr oleksandr',
  'rebecca becky',
  'patricia tricia trish',
  'christopher kit',
  'mary polly molly',
  'helen eleanor nell nellie',
  'john jack ivan',
  'james jim jimmy jamie',
  'charles chuck',
  'antonio tony',
  'augustus gus',
  'virginia ginny',
].map((forms) => forms.split(' '));
