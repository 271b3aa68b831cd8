import { diffArrays } from 'diff';
import type { BlockReading } from '../claims/claim.ts';
import type { Span } from '../prose/span.ts';
import type { Sentence, Token } from '../prose/token.ts';
import type { ClaimRecord } from '../records/record.ts';
import { firstAfter, inSpan, itself } from './in-span.ts';
import type { Link } from './link.ts';
import type { Setting } from './setting.ts';

/** A sentence of a draft that tells one of a record in the record's own words and order, but for a few. */
export interface Retelling {
  /** The draft's block and the record's. */
  readonly said: BlockReading;
  readonly known: BlockReading;
  /** How many words both have. */
  readonly common: number;
  /** Where the words differ, in order. */
  readonly changes: readonly Change[];
  /** Whether what the draft has at `said` stands in the place of what the record has at `known` (UTF-16 offsets into their blocks' texts). */
  readonly corresponds: (said: Span, known: Span) => boolean;
  /** Whether every word of a span of the draft's block is the record's. */
  readonly keeps: (said: Span) => boolean;
}

/** Other words in one place of the two sentences; either list is empty where words were added or dropped. */
export interface Change {
  readonly said: readonly Token[];
  readonly known: readonly Token[];
  /** Where the word before ends in each, or the sentence begins; UTF-16 offsets into the blocks' texts. */
  readonly after: { readonly said: number; readonly known: number };
}

/** The sentences of a linked stretch that retell one of the record's. */
export const retellings = ({ claims, span, record }: Link): Retelling[] =>
  inSpan(claims[0].reading.sentences, itself, span).flatMap((one) => retellingsOf(claims[0].reading, one, record));

/** The sentences of a record that a sentence of a draft retells. */
export const retellingsOf = (said: BlockReading, sentence: Sentence, record: ClaimRecord): Retelling[] =>
  record
    .reading()
    .blocks.flatMap((known) => known.sentences.flatMap((one) => retold(said, sentence, known, one) ?? []));

/** Whether two anchors, each with the span by which its text names it, stand in one place of what one retells of the other. */
export type Correspondence = (said: Anchored, ours: Span, known: Anchored, theirs: Span) => boolean;

type Anchored = Pick<Setting, 'reading'>;

/** Whether two anchors stand in one place by any of the retellings; figures that a record states apart stand in none. */
export const correspondence =
  (retold: readonly Retelling[]): Correspondence =>
  (said, ours, known, theirs) =>
    retold.some((one) => one.said === said.reading && one.known === known.reading && one.corresponds(ours, theirs));

const kept = new WeakMap<Sentence, WeakMap<Sentence, Retelling | null>>();

function retold(said: BlockReading, ours: Sentence, known: BlockReading, theirs: Sentence): Retelling | null {
  let of = kept.get(ours);
  if (!of) {
    of = new WeakMap();
    kept.set(ours, of);
  }
  let found = of.get(theirs);
  if (found === undefined) {
    found = align(said, wordsOf(said, ours), known, wordsOf(known, theirs));
    of.set(theirs, found);
  }
  return found;
}

/** Fewer words in common are so by chance. */
const FEWEST = 5;

/** How much of the shorter sentence must be in the longer, word for word and in order. */
const SHARE = 0.7;

/** Sentences of more words are lists; the work on two of so many is bounded. */
const LONGEST = 150;

function align(
  said: BlockReading,
  ours: readonly Token[],
  known: BlockReading,
  theirs: readonly Token[],
): Retelling | null {
  const shorter = Math.min(ours.length, theirs.length);
  if (shorter < FEWEST || Math.max(ours.length, theirs.length) > LONGEST) return null;
  const parts = diffArrays(theirs.map(keyOf), ours.map(keyOf));
  const common = parts.reduce((sum, { added, removed, value }) => sum + (added || removed ? 0 : value.length), 0);
  if (common < FEWEST || common < SHARE * shorter) return null;
  // For each word the number of the common word that it is, 0 for a word that only one of the two has.
  const saidAt = new Uint16Array(ours.length);
  const knownAt = new Uint16Array(theirs.length);
  const changes: Change[] = [];
  let [s, k, same] = [0, 0, 0];
  let from: { s: number; k: number } | null = null;
  const close = () => {
    if (from)
      changes.push({
        said: ours.slice(from.s, s),
        known: theirs.slice(from.k, k),
        after: { said: endBefore(ours, from.s), known: endBefore(theirs, from.k) },
      });
    from = null;
  };
  for (const { value, added, removed } of parts) {
    if (added || removed) {
      from ??= { s, k };
      if (added) s += value.length;
      else k += value.length;
      continue;
    }
    close();
    for (let i = 0; i < value.length; i++) {
      same++;
      saidAt[s] = same;
      knownAt[k] = same;
      s++;
      k++;
    }
  }
  close();
  const corresponds = (a: Span, b: Span): boolean => {
    const x = stand(saidAt, ours, a);
    const y = stand(knownAt, theirs, b);
    if (!x || !y) return false;
    return x.within && y.within ? x.from <= y.to && y.from <= x.to : !x.within && !y.within && x.from === y.from;
  };
  const keeps = (span: Span): boolean => stand(saidAt, ours, span)?.whole ?? false;
  return { said, known, common, changes, corresponds, keeps };
}

const endBefore = (words: readonly Token[], at: number): number => words[at - 1]?.end ?? words[0]!.start;

/** Which common words a span covers, or where it covers none, behind which of them it stands; null for no word at all. */
function stand(common: Uint16Array, words: readonly Token[], span: Span) {
  const first = firstAfter(words, itself, span.start);
  let end = first;
  while (end < words.length && words[end]!.start < span.end) end++;
  if (end === first) return null;
  const inside = [...common.subarray(first, end)].filter((place) => place > 0);
  if (inside.length)
    return { within: true, whole: inside.length === end - first, from: inside[0]!, to: inside.at(-1)! };
  let before = first - 1;
  while (before >= 0 && common[before] === 0) before--;
  const behind = before < 0 ? 0 : common[before]!;
  return { within: false, whole: false, from: behind, to: behind };
}

const keyOf = ({ lower }: Token): string => lower;

const wordsOf = ({ tokens }: BlockReading, { from, to }: Sentence): Token[] =>
  tokens.slice(from, to).filter(({ text }) => WORD.test(text));

/** Stops and quotation marks are the house's. */
const WORD = /[\p{L}\p{N}$€£%]/u;
