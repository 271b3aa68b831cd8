import { startsUpper } from './characters.ts';
import { CLOSED_CLASS } from './closed-class.ts';
import { partsOfSpeech } from './lexicon.ts';
import type { RawToken } from './raw-token.ts';
import type { Tag, Token } from './token.ts';

/** The token to the left of `i` that its tag depends on: a quotation mark inside a sentence is looked through. */
export function previousOf(tokens: readonly RawToken[], i: number): RawToken | undefined {
  const last = tokens[i - 1];
  if (last?.tag !== '"' || i < 2) return last;
  const before = tokens[i - 2]!;
  return before.tag === '.' || before.tag === ',' ? last : before;
}

/** Whether a word is a form of *do* that asks, denies or stresses. */
export const isDo = ({ lower }: Token): boolean => lower === 'do' || lower === 'does' || lower === 'did';

const SUBJECT_PRONOUNS = new Set(['i', 'you', 'he', 'she', 'they', 'we', 'who']);

/** Whether a word is a pronoun that stands as a subject. */
export const isSubjectPronoun = ({ lower }: Token): boolean => SUBJECT_PRONOUNS.has(lower);

/** Whether a word in -s may be a plural noun or a third person, which a word in -ss is not. */
export const endsInS = (lower: string): boolean =>
  lower.length > 1 && lower.endsWith('s') && lower.charCodeAt(lower.length - 2) !== 115;

/** Whether the next word can only open or go on with a noun phrase. */
export function nominal(token: RawToken): boolean {
  if (token.shape !== 'word') return false;
  const closed = CLOSED_CLASS.get(token.lower);
  if (closed) return closed === 'JJ' || closed === 'CD';
  const first = partsOfSpeech(token.lower).tags[0];
  return first === 'NN' || first === 'JJ' || first === 'VBG';
}

const SUBJECTS = new Set(['i', 'he', 'she', 'they', 'we']);

/** Whether the next word can only be the subject of a clause. */
export const isSubjectWord = ({ lower }: Token): boolean => SUBJECTS.has(lower);

const OBJECT_OPENERS = new Set(['the', 'a', 'an', 'that', 'it', 'his', 'her', 'their', 'its']);

/** Whether the next word cannot follow a noun in its phrase: a subject pronoun; for a word that is a verb first, a determiner too. */
export const closesNoun = (next: RawToken, first: Tag): boolean =>
  isSubjectWord(next) || (first === 'VB' && OBJECT_OPENERS.has(next.lower));

const OPENS_OBJECT = new Set(
  'that the a an it he she they his her their its this these some no many more about around at nearly to out both all there if you we how what why whether him them'.split(
    ' ',
  ),
);

/**
 * What follows a verb in -s rather than a plural noun: "the paper reports that …", "Kyiv claims 300 …". A plural seldom
 * stands before another noun, so "a poll shows weak support" holds a verb.
 */
export function opensObject(next: RawToken): boolean {
  if (next.shape === 'number' || next.shape === 'quote' || OPENS_OBJECT.has(next.lower)) return true;
  if (next.shape !== 'word') return false;
  if (startsUpper(next.text)) return true;
  if (!nominal(next)) return false;
  const guess = partsOfSpeech(next.lower);
  return guess.known && !guess.tags.includes('VB');
}
