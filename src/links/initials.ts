import { startsLetter } from '../prose/characters.ts';
import type { Token } from '../prose/token.ts';

/** A name of more words is a title. */
const LONGEST = 8;

/**
 * The initials of the names of several words that stand in a stretch of tokens, by token: each word of *United States* has
 * `us`, of *the World Health Organization* `who`. What a name leaves out of its initials (*of*, *the*, *and*) it leaves out here.
 */
export function initialsIn(tokens: readonly Token[], from: number, to: number): ReadonlyMap<Token, string> {
  const found = new Map<Token, string>();
  let name: Token[] = [];
  const close = () => {
    if (name.length > 1 && name.length <= LONGEST) {
      const initials = name.map(({ lower }) => lower[0]).join('');
      for (const token of name) found.set(token, initials);
    }
    name = [];
  };
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.tag === 'NNP' && startsLetter(token.text)) name.push(token);
    else if (!(name.length && /^(?:of|the|and|for)$/.test(token.lower) && tokens[i + 1]?.tag === 'NNP')) close();
  }
  close();
  return found;
}
