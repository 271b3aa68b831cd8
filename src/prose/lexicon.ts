import { fromEnding, type Guess } from './endings.ts';
import { LATE_VERBS } from './late-verbs.ts';
import { SIGNS, WORDS } from './lexicon-data.ts';
import { remembered } from './remembered.ts';
import type { Tag } from './token.ts';

/** Guesses kept before the table of them is begun anew: some hundred articles' words. */
const KEPT = 20_000;

/**
 * The parts of speech a lower-case word can have, commonest first; `known` when the lexicon (or a form of a word in it)
 * says so, false when only the ending does.
 */
export const partsOfSpeech = remembered(KEPT, (lower): Guess => {
  const tags = lookUp(lower);
  return tags ? { tags, known: true } : fromEnding(lower, lookUp);
});

/** The code of the first letter; the signs of parts of speech lie below it. */
const LETTERS = 97;

const late = new Map<string, readonly Tag[]>(
  LATE_VERBS.flatMap(([tags, list]) => list.split(/\s+/).map((word) => [word, tags] as const)),
);

const lookUp = (word: string): readonly Tag[] | undefined => late.get(word) ?? inWords(word);

/** Looks a word up by halving the alphabetical list as it is written: a table would cost its unpacking at every start. */
function inWords(word: string): readonly Tag[] | undefined {
  let low = 0;
  let high = WORDS.length;
  while (low < high) {
    let from = (low + high) >> 1;
    while (from > low && !(WORDS.charCodeAt(from) >= LETTERS && WORDS.charCodeAt(from - 1) < LETTERS)) from--;
    let same = 0;
    while (same < word.length && WORDS.charCodeAt(from + same) === word.charCodeAt(same)) same++;
    let to = from + same;
    const found = WORDS.charCodeAt(to);
    if (same === word.length && found < LETTERS) return tagsAt(to);
    // The list's word comes first where it ends here or goes on with an earlier letter.
    if (same < word.length && (found < LETTERS || found < word.charCodeAt(same))) {
      while (WORDS.charCodeAt(to) >= LETTERS) to++;
      while (WORDS.charCodeAt(to) < LETTERS) to++;
      low = to;
    } else {
      high = from;
    }
  }
  return undefined;
}

function tagsAt(at: number): readonly Tag[] {
  const tags: Tag[] = [];
  for (let tag = SIGNS[WORDS[at]!]; tag; tag = SIGNS[WORDS[++at]!]) tags.push(tag);
  return tags;
}
