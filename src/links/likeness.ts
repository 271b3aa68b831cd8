import type { BlockReading } from '../claims/claim.ts';
import { startsLetter } from '../prose/characters.ts';
import type { Sentence } from '../prose/token.ts';
import { kinOf } from './senses.ts';
import { wordKey } from './setting.ts';

/** The words of a sentence, figures left out: they may be what is wrong. */
export interface Wording {
  readonly words: ReadonlySet<string>;
  /** What the words are filed under, so that kindred words meet. */
  readonly kin: ReadonlySet<string>;
}

/** How far the words of one sentence are found in another: `kept` of the first, `met` of the second, 0 to 1 each. */
export const likeness = (a: Wording, b: Wording): { kept: number; met: number } => ({
  kept: share(a, b),
  met: share(b, a),
});

function share({ words }: Wording, other: Wording): number {
  if (!words.size) return 0;
  let found = 0;
  for (const word of words)
    if (other.words.has(word)) found += 1;
    else if (kinOf(word).some((key) => other.kin.has(key))) found += 0.8;
  return found / words.size;
}

const kept = new WeakMap<Sentence, Wording>();

/** The wording of a sentence. Kept for as long as the sentence lives. */
export function wordingOf({ tokens }: BlockReading, sentence: Sentence): Wording {
  const known = kept.get(sentence);
  if (known) return known;
  const words = new Set<string>();
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i]!;
    if (/^(?:NNP|NN|JJ|VB|VBD|VBN|VBG|RB)$/.test(token.tag) && (startsLetter(token.text) || /\p{L}/u.test(token.text)))
      words.add(wordKey(token));
  }
  const wording = { words, kin: new Set([...words].flatMap(kinOf)) };
  kept.set(sentence, wording);
  return wording;
}
