import type { BlockReading } from '../claims/claim.ts';
import { lemma } from '../prose/lemma.ts';
import { overlaps, type Span } from '../prose/span.ts';
import type { Sentence, Token } from '../prose/token.ts';
import { segmentsOf, tokenRange } from './segments.ts';
import { kinOf, sensesOf } from './senses.ts';

/** The words around a figure or a date: they say which question it answers. */
export interface Setting {
  readonly reading: BlockReading;
  readonly sentence: Sentence;
  /** Content words of the sentence by dictionary form, with how near they stand: 1 in the same stretch, less beyond. */
  readonly near: ReadonlyMap<string, number>;
  /** The same by what each word is filed under, so that kindred words meet. */
  readonly kin: ReadonlyMap<string, number>;
  /** Proper names among them, lower case, word by word. */
  readonly names: ReadonlyMap<string, number>;
  /** Whether the stretch is negated. */
  readonly denied: boolean;
  /** The tokens (indexes into the block's) of the anchor's own stretch, `to` exclusive. */
  readonly stretch: { readonly from: number; readonly to: number };
}

/** How much a word counts by the number of stretches between it and the anchor. */
const CLOSENESS = [1, 0.45, 0.25];
const FAR = 0.15;

/** The settings of a sentence's anchors (spans of the block's text, in order). */
export function settingsOf(reading: BlockReading, sentence: Sentence, anchors: readonly Span[]): Setting[] {
  const { tokens } = reading;
  const segments = segmentsOf(tokens, sentence, anchors);
  const words = contentWords(reading, sentence);
  return anchors.map((anchor) => {
    const own = segments[tokenRange(tokens, sentence, anchor).first - sentence.from]!;
    const near = new Map<string, number>();
    const names = new Map<string, number>();
    const kin = new Map<string, number>();
    for (const { token, at, word } of words) {
      if (overlaps(token, anchor)) continue;
      const closeness = CLOSENESS[Math.abs(segments[at]! - own)] ?? FAR;
      raise(near, word, closeness);
      if (token.tag === 'NNP') raise(names, word, closeness);
      for (const key of kinOf(word)) raise(kin, key, closeness);
    }
    const from = sentence.from + segments.indexOf(own);
    const to = sentence.from + segments.lastIndexOf(own) + 1;
    const denied = tokens.slice(from, to).some(({ lower }) => NEGATION.has(lower));
    return { reading, sentence, near, kin, names, denied, stretch: { from, to } };
  });
}

const raise = (map: Map<string, number>, key: string, closeness: number): void => {
  if ((map.get(key) ?? 0) < closeness) map.set(key, closeness);
};

/** Whether a setting has a word or one that can stand for it. */
export const speaksOf = ({ near, kin }: Pick<Setting, 'near' | 'kin'>, word: string): boolean =>
  near.has(word) || kinOf(word).some((key) => kin.has(key));

const NEGATION = new Set(['not', "n't", 'no', 'never', 'neither', 'nor', 'without', 'none']);

/** Words too general to tell one question from another. */
const EMPTY = new Set(
  'be have do say tell cause get make take go come give put see know think become accord include other such many much more most few several less least first last new also year month week day time thing way lot number total amount figure'.split(
    ' ',
  ),
);

interface ContentWord {
  readonly token: Token;
  /** Position in the sentence. */
  readonly at: number;
  readonly word: string;
}

function contentWords({ tokens, dates }: BlockReading, sentence: Sentence): ContentWord[] {
  const words: ContentWord[] = [];
  const days = dates.filter(({ span }) => overlaps(span, sentence));
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i]!;
    if (!/^(?:NNP|NN|JJ|VB|VBD|VBN|VBG|RB)$/.test(token.tag) || token.lower.length < 2) continue;
    const word = wordKey(token);
    // Of adverbs only those that say something of the figure count: *worldwide*, *abroad*.
    if (EMPTY.has(word) || (token.tag === 'RB' && !sensesOf(word).length)) continue;
    if (!days.some(({ span }) => overlaps(span, token))) words.push({ token, at: i - sentence.from, word });
  }
  return words;
}

/** The form under which a word is compared: its dictionary form, a name as it is. */
export const wordKey = (token: Token): string =>
  token.tag === 'NNP' ? token.lower.replace(/\.$/, '') : lemma(token.lower, token.tag);
