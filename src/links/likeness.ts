import type { BlockReading } from '../claims/claim.ts';
import { overlaps, type Span } from '../prose/span.ts';
import { akin } from './senses.ts';
import { wordKey } from './setting.ts';

/**
 * How far the words of one stretch are found in another, and the other way round, 0 to 1 each: *kept* of the draft's words,
 * *met* of the record's. Figures are left out: they may be what is wrong.
 */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): { kept: number; met: number } {
  return { kept: share(a, b), met: share(b, a) };
}

const share = (words: ReadonlySet<string>, others: ReadonlySet<string>): number => {
  if (!words.size) return 0;
  let found = 0;
  for (const word of words)
    if (others.has(word)) found += 1;
    else if ([...others].some((other) => akin(word, other))) found += 0.8;
  return found / words.size;
};

/** The content words of a stretch by dictionary form. */
export function wordsIn({ tokens }: BlockReading, span: Span): Set<string> {
  const words = new Set<string>();
  for (const token of tokens)
    if (overlaps(token, span) && /^(?:NNP|NN|JJ|VB|VBD|VBN|VBG|RB)$/.test(token.tag) && /\p{L}/u.test(token.text))
      words.add(wordKey(token));
  return words;
}
