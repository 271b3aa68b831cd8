import { startsLetter, startsUpper } from '../../prose/characters.ts';
import type { Token } from '../../prose/token.ts';
import type { QuotePair } from './quote-marks.ts';

/**
 * Whether a quotation is more than a term, a title or a word held at arm's length: it has a finite verb of its own or
 * ends as speech does ("Never," …). Such a quotation is read as one piece.
 */
export function isSpeech(tokens: readonly Token[], pair: QuotePair): boolean {
  if (pair.to <= pair.from) return false;
  const last = tokens[pair.to - 1]!.text;
  if (
    /^[,?!…]|\.\.|^\.$/.test(last) &&
    (last !== '.' || pair.to - pair.from > 3) &&
    !(last === ',' && isTitled(tokens, pair))
  )
    return true;
  if (pair.to - pair.from < 3) return false;
  for (let i = pair.from; i < pair.to; i++) if (/^(?:VB|VBD|MD)$/.test(tokens[i]!.tag)) return true;
  return false;
}

/** Whether the quoted words are set as a title is: two words or more, every long one with a capital, none a stop. */
export function isTitled(tokens: readonly Token[], pair: QuotePair): boolean {
  let long = 0;
  for (let i = pair.from; i < pair.to; i++) {
    const { text, tag } = tokens[i]!;
    if (tag === '.' && i < pair.to - 1) return false;
    if (!startsLetter(text) || text.length < 4) continue;
    long++;
    if (!startsUpper(text)) return false;
  }
  return long >= 2;
}
