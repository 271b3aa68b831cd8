import type { BlockReading, Reading } from '../claims/claim.ts';
import type { Quotation } from '../claims/quotation.ts';
import { pairQuoteMarks } from '../claims/quotations/quote-marks.ts';
import { isTitled } from '../claims/quotations/speech-quotes.ts';
import type { Block } from '../prose/block.ts';
import { overlaps } from '../prose/span.ts';
import type { Token } from '../prose/token.ts';
import { tokensOf } from '../prose/tokens.ts';
import type { Misquotation } from './misquotations.ts';
import { wordKey } from './setting.ts';

/**
 * Phrases between quotation marks that nobody is said to have said, and that somebody's quotation has word after word but
 * in another form: “heavy rains” beside “a heavy rain will come”. A phrase that stands in some quotation as it is, is that.
 */
export function loosePhrases(reading: Reading, fullerIn: Reading): Misquotation[] {
  const fuller = fullerIn.quotations.slice(0, LIMIT).filter(({ text }) => wordCount(text) > LONGEST);
  if (!fuller.length) return [];
  const quoted = new Map<Block, Quotation[]>();
  for (const one of reading.quotations) {
    const list = quoted.get(one.block);
    if (list) list.push(one);
    else quoted.set(one.block, [one]);
  }
  return reading.blocks
    .flatMap(phrasesOf)
    .filter((phrase) => !quoted.get(phrase.block)?.some((one) => overlaps(one, phrase)))
    .slice(0, PHRASES)
    .flatMap((phrase): Misquotation[] => {
      const said = wordingOf(phrase);
      if (fuller.some((one) => wordingOf(one).written.includes(said.written))) return [];
      const source = fuller.find((one) => wordingOf(one).keys.includes(said.keys));
      return source ? [{ phrase, fuller: source }] : [];
    });
}

/** So many phrases and quotations of a text are looked at. */
const PHRASES = 50;
const LIMIT = 200;

/** A phrase has so many words that say something at the least, and so many in all at the most. */
const SHORTEST = 2;
const LONGEST = 6;

const wordCount = (text: string): number => text.split(/\s+/, 40).length;

const kept = new WeakMap<BlockReading, readonly Quotation[]>();

/** The short phrases between marks in a block, titles left out. Kept for as long as the block's reading lives. */
function phrasesOf(reading: BlockReading): readonly Quotation[] {
  const known = kept.get(reading);
  if (known) return known;
  const { block, tokens } = reading;
  const found = pairQuoteMarks(tokens).flatMap((pair): Quotation[] => {
    const words = tokens.slice(pair.from, pair.to).filter(isWord);
    if (!pair.closed || pair.depth > 0 || words.length > LONGEST || isTitled(tokens, pair)) return [];
    if (words.filter(isContent).length < SHORTEST) return [];
    const [start, end] = [tokens[pair.from]!.start, tokens[pair.to - 1]!.end];
    return [{ block, start, end, text: block.text.slice(start, end), speaker: null, attribution: null }];
  });
  kept.set(reading, found);
  return found;
}

/** "I am" and "The guitar" are anybody's words. */
const isContent = ({ tag, lower }: Token): boolean => /^(?:NNP?|JJ|VB[DGN]?)$/.test(tag) && !AUXILIARY.test(lower);

const AUXILIARY = /^(?:am|is|are|was|were|be|been|do|does|did|has|have|had)$/;

const isWord = ({ text }: Token): boolean => /[\p{L}\p{N}]/u.test(text);

/** The words of a quotation in one line, a space around each: as written, and by their dictionary forms. */
interface Wording {
  readonly written: string;
  readonly keys: string;
}

const wordings = new WeakMap<Quotation, Wording>();

function wordingOf(quotation: Quotation): Wording {
  let wording = wordings.get(quotation);
  if (!wording) {
    const words = tokensOf(quotation.text.slice(0, 4000)).filter(isWord);
    wording = {
      written: ` ${words.map(({ lower }) => lower).join(' ')} `,
      keys: ` ${words.map(wordKey).join(' ')} `,
    };
    wordings.set(quotation, wording);
  }
  return wording;
}
