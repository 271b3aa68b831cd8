import { sameName } from '../claims/attributions/same-name.ts';
import type { Reading } from '../claims/claim.ts';
import type { Quotation } from '../claims/quotation.ts';
import { tokensOf } from '../prose/tokens.ts';
import type { Desk } from '../records/record.ts';
import { alignQuotation } from './align-quotation.ts';
import { akin } from './senses.ts';
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

/**
 * The phrases of `reading` that misquote what `fullerIn` quotes at length: every word of the phrase (or its figure and
 * what it counts) is in one sentence of the fuller quotation, but not so, and nowhere are the words as the phrase has them.
 */
export function misquotations(reading: Reading, fullerIn: Reading, names: Desk['names']): Misquotation[] {
  const fuller = fullerIn.quotations.map((quotation) => ({ quotation, length: wordCount(quotation.text) }));
  return reading.quotations.flatMap((phrase): Misquotation[] => {
    const length = wordCount(phrase.text);
    const words = contentOf(phrase.text);
    if (length > PHRASE || words.length < 2) return [];
    const longer = fuller.filter((one) => one.quotation !== phrase && one.length >= length + FULLER);
    if (longer.some(({ quotation }) => alignQuotation(phrase.text, quotation.text)?.alterations.length === 0))
      return [];
    const source = longer.find(
      ({ quotation }) => sameSpeaker(phrase, quotation, names) && rewords(words, phrase, quotation),
    );
    return source ? [{ phrase, fuller: source.quotation }] : [];
  });
}

const wordCount = (text: string): number => text.split(/\s+/).length;

/** Two names must agree; a phrase of nobody in particular may be anybody's only where it has a figure to know it by. */
const sameSpeaker = (phrase: Quotation, fuller: Quotation, names: Desk['names']): boolean =>
  phrase.speaker && fuller.speaker ? sameName(phrase.speaker, fuller.speaker, names) : /\d/.test(phrase.text);

function rewords(words: readonly string[], phrase: Quotation, fuller: Quotation): boolean {
  return fuller.text.split(/(?<=[.!?…;])\s/).some((sentence) => {
    const theirs = contentOf(sentence);
    const met = words.filter((word) => theirs.some((other) => akin(word, other)));
    return (
      met.length === words.length || (/\d/.test(phrase.text) && met.length >= 2 && met.some((word) => /^\d/.test(word)))
    );
  });
}

function contentOf(text: string): string[] {
  const words = tokensOf(text.slice(0, 2000))
    .filter(
      ({ tag, lower }) =>
        /^(?:NN|NNP|JJ|VB|VBD|VBN|VBG|CD)$/.test(tag) && !/^(?:be|is|are|was|were|have|has|had)$/.test(lower),
    )
    .map(wordKey);
  return [...new Set(words)];
}
