import { nameWords, sameName } from '../claims/attributions/same-name.ts';
import type { Reading } from '../claims/claim.ts';
import type { Quotation } from '../claims/quotation.ts';
import { tokensOf } from '../prose/tokens.ts';
import type { Desk } from '../records/record.ts';
import { alignQuotation } from './align-quotation.ts';
import { kinOf } from './senses.ts';
import { wordKey } from './setting.ts';

/** A phrase between quotation marks that a fuller quotation of the same speaker has in other words. */
export interface Misquotation {
  readonly phrase: Quotation;
  readonly fuller: Quotation;
}

/** A phrase is at most so long; what is longer is a quotation in its own right. */
const PHRASE = 6;

/** By how many words the fuller quotation must be longer. */
const FULLER = 3;

/** So many of one speaker's quotations are looked through for a phrase. */
const LIMIT = 200;

/**
 * The phrases of `reading` that misquote what `fullerIn` quotes at length: every word of the phrase (or its figure and
 * what it counts) is in one sentence of the fuller quotation, but not so, and nowhere are the words as the phrase has them.
 */
export function misquotations(reading: Reading, fullerIn: Reading, names: Desk['names']): Misquotation[] {
  const bySpeaker = new Map<string, Quotation[]>();
  for (const quotation of fullerIn.quotations) {
    if (wordCount(quotation.text) <= FULLER) continue;
    const key = speakerKey(quotation);
    const list = bySpeaker.get(key);
    if (list) list.push(quotation);
    else bySpeaker.set(key, [quotation]);
  }
  return reading.quotations.flatMap((phrase): Misquotation[] => {
    const length = wordCount(phrase.text);
    const figure = /\d/.test(phrase.text);
    if (length > PHRASE || (!phrase.attribution && !figure)) return [];
    const words = contentOf(phrase.text);
    if (words.length < 2) return [];
    // A phrase of nobody in particular may be anybody's, and only a figure or who is said to speak tells whose.
    const own = figure ? fullerIn.quotations : (bySpeaker.get(speakerKey(phrase)) ?? []);
    const longer = own.slice(0, LIMIT).filter((one) => one !== phrase && wordCount(one.text) >= length + FULLER);
    if (longer.some((one) => alignQuotation(phrase.text, one.text)?.alterations.length === 0)) return [];
    const fuller = longer.find((one) => canBeOne(phrase, one, figure, names) && rewords(words, figure, one));
    return fuller ? [{ phrase, fuller }] : [];
  });
}

const wordCount = (text: string): number => text.split(/\s+/, 40).length;

/** A speaker's last name, '' for a quotation of nobody named. */
const speakerKey = ({ speaker }: Quotation): string => (speaker ? (nameWords(speaker).at(-1) ?? '') : '');

function canBeOne(phrase: Quotation, fuller: Quotation, figure: boolean, names: Desk['names']): boolean {
  if (phrase.speaker && fuller.speaker) return sameName(phrase.speaker, fuller.speaker, names);
  return figure || (!phrase.speaker && !fuller.speaker && oneSource(phrase, fuller));
}

/** Whether two unnamed sources ("the Hull report", "a report by the Hull trust") share a name and another word. */
function oneSource(phrase: Quotation, fuller: Quotation): boolean {
  const [ours, theirs] = [sourceWords(phrase), sourceWords(fuller)];
  const shared = ours.filter(({ key }) => theirs.some((other) => other.key === key));
  return shared.length > 1 && shared.some(({ name }) => name);
}

const sourceWords = ({ attribution }: Quotation): { key: string; name: boolean }[] =>
  (attribution?.source ?? []).flatMap(({ block, start, end }) =>
    tokensOf(block.text.slice(start, end))
      .filter(({ tag }) => /^NNP?$/.test(tag))
      .map((token) => ({ key: token.lower, name: token.tag === 'NNP' })),
  );

function rewords(words: readonly string[], figure: boolean, fuller: Quotation): boolean {
  return sentencesOf(fuller).some((theirs) => {
    const met = words.filter((word) => keysOf(word).some((key) => theirs.has(key)));
    return met.length === words.length || (figure && met.length >= 2 && met.some((word) => /^\d/.test(word)));
  });
}

const kept = new WeakMap<Quotation, readonly ReadonlySet<string>[]>();

/** What each sentence of a quotation says, by what its words are filed under. */
function sentencesOf(quotation: Quotation): readonly ReadonlySet<string>[] {
  let sentences = kept.get(quotation);
  if (!sentences) {
    sentences = quotation.text
      .slice(0, 4000)
      .split(/(?<=[.!?…;])\s/)
      .map((sentence) => new Set(contentOf(sentence).flatMap(keysOf)));
    kept.set(quotation, sentences);
  }
  return sentences;
}

/** What a word is filed under; of adjectives of degree one can stand for the other in who remembers what was said. */
const keysOf = (word: string): readonly string[] => (DEGREE.has(word) ? [...kinOf(word), 'degree'] : kinOf(word));

/** Adjectives that say how much (Quirk et al., §7.56: amplifiers and scale words). */
const DEGREE: ReadonlySet<string> = new Set(
  'heavy significant severe serious substantial considerable major massive big huge large great high enormous vast'.split(
    ' ',
  ),
);

function contentOf(text: string): string[] {
  const words = tokensOf(text)
    .filter(
      ({ tag, lower }) =>
        /^(?:NN|NNP|JJ|VB|VBD|VBN|VBG|CD)$/.test(tag) &&
        !/^(?:be|is|are|was|were|have|has|had|do|does|did)$/.test(lower),
    )
    .map(wordKey);
  return [...new Set(words)];
}
