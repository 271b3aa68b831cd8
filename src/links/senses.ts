import { remembered } from '../prose/remembered.ts';
import { SENSE_TABLE } from './sense-table.ts';

/** One sense of a word: the field it belongs to and its number there. */
export interface Sense {
  readonly field: string;
  readonly sense: number;
}

let table: Map<string, Sense[]> | null = null;

/** The senses that a dictionary form has in the news, none for most words. The table is unpacked at the first call. */
export function sensesOf(word: string): readonly Sense[] {
  table ??= unpack();
  return table.get(word) ?? NONE;
}

const NONE: readonly Sense[] = [];

/** What a dictionary form says befell somebody: its senses of the field *fate* (killed, wounded, captured …). */
export const fatesMeant = (word: string): readonly number[] =>
  sensesOf(word).flatMap(({ field, sense }) => (field === 'fate' ? [sense] : []));

/** How many words' kin are remembered; a stream of documents starts afresh from there on. */
const REMEMBERED = 20_000;

/**
 * What a dictionary form is filed under, so that words that can stand for one another share a key: its stem (*reviewer* and
 * *review*) and its senses (*dead* and *kill*).
 */
export const kinOf = remembered(REMEMBERED, (word): readonly string[] => [
  stemOf(word),
  ...sensesOf(word).map(({ field, sense }) => `${field} ${sense}`),
]);

/** Whether two dictionary forms can stand for one another. */
export const akin = (a: string, b: string): boolean => a === b || kinOf(a).some((key) => kinOf(b).includes(key));

/** The shortest stem that endings of derivation leave. */
const STEM = 5;

const ENDING =
  /(?:ational|ition|ation|ment|ness|able|ance|ence|ical|ally|ion|ing|ive|ist|ism|ity|ian|ies|ied|ous|ful|ers|er|or|ed|al|ic|an|ly|e|y)$/;

/** A word without its endings of derivation: *agriculture* and *agricultural* → *agricultur*. Short words stay whole. */
function stemOf(word: string): string {
  let stem = word;
  for (let rounds = 0; rounds < 3; rounds++) {
    const shorter = stem.replace(ENDING, '');
    if (shorter.length < STEM || shorter === stem) break;
    stem = shorter;
  }
  return stem;
}

function unpack(): Map<string, Sense[]> {
  const map = new Map<string, Sense[]>();
  for (const [field, senses] of Object.entries(SENSE_TABLE))
    senses.split('|').forEach((words, sense) => {
      for (const word of words.trim().split(/\s+/)) {
        const list = map.get(word);
        if (list) list.push({ field, sense });
        else map.set(word, [{ field, sense }]);
      }
    });
  return map;
}
