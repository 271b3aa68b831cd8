import { startsUpper } from './characters.ts';
import type { RawToken } from './raw-token.ts';

/** Whether a block is a headline in title case: most words of four letters or more begin with a capital. */
export function isTitleCase(tokens: readonly RawToken[]): boolean {
  let long = 0;
  let capitals = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { shape, text } = tokens[i]!;
    if (shape === 'stop' && (goesOn(tokens[i + 1]) || goesOn(tokens[i + 2]))) return false;
    if (shape !== 'word' || text.length < 4) continue;
    long++;
    if (startsUpper(text)) capitals++;
  }
  return capitals === long ? long >= 3 : long >= 5 && capitals / long > 0.7;
}

const goesOn = (token: RawToken | undefined): boolean => token !== undefined && token.shape !== 'quote';

/** Whether the words around are shouted too ("BREAKING NEWS"), so that capitals say nothing. */
export function allCapitals(tokens: readonly RawToken[], i: number): boolean {
  const near = [tokens[i - 2], tokens[i - 1], tokens[i + 1], tokens[i + 2]].filter(
    (t) => t?.shape === 'word' && t.text.length > 3,
  );
  return near.length >= 2 && near.every((t) => t!.text === t!.text.toUpperCase());
}
