import type { BlockReading } from '../claims/claim.ts';
import { lemma } from '../prose/lemma.ts';
import { overlaps, type Span } from '../prose/span.ts';
import type { Sentence, Token } from '../prose/token.ts';
import { inSpan, itsSpan } from './in-span.ts';
import { initialsIn } from './initials.ts';
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
  /** The initials of the names of several words, by their words: `united` and `states` have `us`. */
  readonly initials: ReadonlyMap<string, string>;
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
const SHARED = 0.8;

/** Words farther from their anchor than so many tokens are not looked at: work stays linear in a sentence without end. */
const REACH = 80;

/** The settings of a sentence's anchors (spans of the block's text, in order). */
export function settingsOf(reading: BlockReading, sentence: Sentence, anchors: readonly Span[]): Setting[] {
  if (!anchors.length) return [];
  const { tokens } = reading;
  const ranges = anchors.map((anchor) => tokenRange(tokens, sentence, anchor));
  const segments = segmentsOf(tokens, sentence, ranges);
  const words = contentWords(reading, sentence);
  const initials = new Map(
    [...initialsIn(tokens, sentence.from, sentence.to)].map(([token, short]) => [wordKey(token), short] as const),
  );
  const closenessTo = (at: number, segment: number): number =>
    CLOSENESS[Math.abs(segments[at - sentence.from]! - segment)] ?? FAR;
  const leader = ranges[0]!;
  const leading = segments[leader.first - sentence.from]!;
  const verb = nextVerb(tokens, leader.last + 1, sentence.to);
  let nearest = 0;
  return anchors.map((anchor, i) => {
    const { first, last } = ranges[i]!;
    const own = segments[first - sentence.from]!;
    const near = new Map<string, number>();
    const names = new Map<string, number>();
    const kin = new Map<string, number>();
    const stretch = stretchAround(segments, first - sentence.from, sentence.from);
    // "It earned 12 million at home and three abroad": who has no verb shares the subject and the verb of the first, unless
    // the sentence has moved on to another; what stands near the first stands no nearer to those behind it.
    const shares =
      i > 0 && verb > first && !tokens.slice(stretch.from, stretch.to).some(({ tag }) => tag.startsWith('VB'));
    while (nearest < words.length && words[nearest]!.at < first - REACH) nearest++;
    for (let w = nearest; w < words.length && words[w]!.at <= last + REACH; w++) {
      const { token, at, word } = words[w]!;
      if (overlaps(token, anchor)) continue;
      const shared = shares && at < leader.first ? SHARED * closenessTo(at, leading) : 0;
      const closeness = Math.max(shared, closenessTo(at, own));
      raise(near, word, closeness);
      if (token.tag === 'NNP') raise(names, word, closeness);
      for (const key of kinOf(word)) raise(kin, key, closeness);
      const short = initials.get(word);
      if (short) raise(kin, short, closeness);
    }
    const denied = tokens.slice(stretch.from, stretch.to).some(({ lower }) => NEGATION.has(lower));
    return { reading, sentence, near, kin, initials, names, denied, stretch };
  });
}

/** The next finite verb, `to` where there is none. */
function nextVerb(tokens: BlockReading['tokens'], from: number, to: number): number {
  let at = from;
  while (at < to && !/^(?:VBD?|MD)$/.test(tokens[at]!.tag)) at++;
  return at;
}

/** The tokens of one segment around a position, no more than `REACH` to each side. */
function stretchAround(segments: readonly number[], at: number, offset: number): Setting['stretch'] {
  let from = at;
  let to = at + 1;
  while (from > 0 && at - from < REACH && segments[from - 1] === segments[at]) from--;
  while (to < segments.length && to - at < REACH && segments[to] === segments[at]) to++;
  return { from: from + offset, to: to + offset };
}

const raise = (map: Map<string, number>, key: string, closeness: number): void => {
  if ((map.get(key) ?? 0) < closeness) map.set(key, closeness);
};

/** Whether a setting has a word or one that can stand for it; `initials` are those of the name that the word is of. */
export const speaksOf = ({ near, kin }: Pick<Setting, 'near' | 'kin'>, word: string, initials = ''): boolean =>
  near.has(word) || near.has(initials) || kinOf(word).some((key) => kin.has(key));

const NEGATION = new Set(['not', "n't", 'no', 'never', 'neither', 'nor', 'without', 'none']);

/** Words too general to tell one question from another. */
const EMPTY = new Set(
  'be have do say tell cause get make take go come give put see know think become accord include other such many much more most few several less least first last new also year month week day time thing way lot number total amount figure none nobody nothing'.split(
    ' ',
  ),
);

interface ContentWord {
  readonly token: Token;
  /** The token's number in the block. */
  readonly at: number;
  readonly word: string;
}

function contentWords({ tokens, dates }: BlockReading, { from, to }: Sentence): ContentWord[] {
  const words: ContentWord[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (!/^(?:NNP|NN|JJ|VB|VBD|VBN|VBG|RB)$/.test(token.tag) || token.lower.length < 2) continue;
    const word = phrasal(token, tokens[i + 1]) ?? wordKey(token);
    // Of adverbs only those that say something of the figure count: *worldwide*, *abroad*.
    if (EMPTY.has(word) || (token.tag === 'RB' && !sensesOf(word).length)) continue;
    if (!inSpan(dates, itsSpan, token).length) words.push({ token, at: i, word });
  }
  return words;
}

/** A verb and its particle where they have a sense of their own: "laid off" → `lay-off`. */
function phrasal(verb: Token, particle: Token | undefined): string | null {
  if (!particle || !verb.tag.startsWith('VB') || !PARTICLE.test(particle.lower)) return null;
  const word = `${lemma(verb.lower, verb.tag)}-${particle.lower}`;
  return sensesOf(word).length ? word : null;
}

const PARTICLE = /^(?:off|out|down|up|away|back|in|on|over)$/;

/** The form under which a word is compared: its dictionary form, a name as it is. */
export const wordKey = (token: Token): string =>
  token.tag === 'NNP' ? token.lower.replaceAll('.', '') : lemma(token.lower, token.tag);
