import { fromEnding, type Guess } from './endings.ts';
import { LATE_VERBS } from './late-verbs.ts';
import { WORDS } from './lexicon-data.ts';
import type { Tag } from './token.ts';

/** Guesses kept before the table of them is begun anew: some hundred articles' words. */
const KEPT = 20_000;

let words: Map<string, readonly Tag[]> | null = null;
const guesses = new Map<string, Guess>();

/**
 * The parts of speech a lower-case word can have, commonest first; `known` when the lexicon (or a form of a word in it)
 * says so, false when only the ending does. The table is unpacked at the first call.
 */
export function partsOfSpeech(lower: string): Guess {
  const kept = guesses.get(lower);
  if (kept) return kept;
  words ??= unpack();
  const tags = words.get(lower);
  const guess = tags ? { tags, known: true } : fromEnding(lower, (base) => words?.get(base));
  if (guesses.size >= KEPT) guesses.clear();
  guesses.set(lower, guess);
  return guess;
}

function unpack(): Map<string, readonly Tag[]> {
  const map = new Map<string, readonly Tag[]>();
  for (const [key, list] of Object.entries(WORDS)) {
    const tags = key.split(' ') as Tag[];
    for (const word of list.split(' ')) map.set(word, tags);
  }
  for (const [tags, list] of LATE_VERBS) for (const word of list.split(/\s+/)) map.set(word, tags);
  return map;
}
