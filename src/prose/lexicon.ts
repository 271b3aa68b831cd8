import { fromEnding, type Guess } from './endings.ts';
import { WORDS } from './lexicon-data.ts';
import type { Tag } from './token.ts';

let words: Map<string, readonly Tag[]> | null = null;

/**
 * The parts of speech a lower-case word can have, commonest first; `known` when the lexicon (or a form of a word in it)
 * says so, false when only the ending does. The table is unpacked at the first call.
 */
export function partsOfSpeech(lower: string): Guess {
  words ??= unpack();
  const tags = words.get(lower);
  return tags ? { tags, known: true } : fromEnding(lower, (base) => words?.get(base));
}

function unpack(): Map<string, readonly Tag[]> {
  const map = new Map<string, readonly Tag[]>();
  for (const [key, list] of Object.entries(WORDS)) {
    const tags = key.split(' ') as Tag[];
    for (const word of list.split(' ')) map.set(word, tags);
  }
  return map;
}
