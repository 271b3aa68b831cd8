import { allCapitals, isTitleCase } from './capitals.ts';
import { startsLower, startsUpper } from './characters.ts';
import { CLOSED_CLASS } from './closed-class.ts';
import { partsOfSpeech } from './lexicon.ts';
import type { RawToken } from './raw-token.ts';
import { tagApostrophe, tagClosed } from './tag-closed.ts';
import { tagOpen } from './tag-open.ts';
import type { Tag, Token } from './token.ts';

/**
 * Gives each token its part of speech, in place: closed classes and the lexicon propose, the neighbours to the left (and
 * one to the right) settle, in the manner of Brill's contextual rules (E. Brill, 1992). One pass, linear.
 */
export function tagTokens(tokens: RawToken[]): Token[] {
  const titleCase = isTitleCase(tokens);
  let starts = true;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    token.tag = token.shape === 'word' ? tagWord(tokens, i, starts, titleCase) : tagSign(tokens, i);
    if (token.shape !== 'quote') starts = token.shape === 'stop' || token.lower === ':' || token.lower === '•';
  }
  return tokens;
}

function tagSign(tokens: readonly RawToken[], i: number): Tag {
  switch (tokens[i]!.shape) {
    case 'number':
      return 'CD';
    case 'quote':
      return '"';
    case 'stop':
      return '.';
    case 'punctuation':
      return ',';
    case 'possessive':
      return tagApostrophe(tokens, i);
    default:
      return 'SYM';
  }
}

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}.&-]+$/u;
const DESIGNATION = /^\p{L}*\d|^\p{Ll}{1,4}-\p{Lu}/u;

function tagWord(tokens: readonly RawToken[], i: number, starts: boolean, titleCase: boolean): Tag {
  const token = tokens[i]!;
  const { text, lower } = token;
  const capital = startsUpper(text);
  // A capital where none is due makes a name of most words of the closed classes too ("the Will", "Just Say No").
  const named = capital && !starts && !titleCase;
  const closed = CLOSED_CLASS.get(lower);
  if (closed && (!named || text.length === 1 || closed === 'IN' || closed === 'DT' || closed === 'PRP'))
    return tagClosed(tokens, i, closed);
  if (!capital) {
    if (!isPlain(text) && DESIGNATION.test(text)) return 'NNP';
    return tagOpen(tokens, i, partsOfSpeech(lower).tags);
  }
  if (!isPlain(text) && ACRONYM.test(text) && !allCapitals(tokens, i)) return 'NNP';
  const guess = partsOfSpeech(lower);
  if (!guess.known || named || (!titleCase && opensName(lower, guess.tags[0]!, tokens[i + 1]))) return 'NNP';
  return tagOpen(tokens, i, guess.tags);
}

/** Points of the compass, which begin names of places and peoples: "North Korean". */
const COMPASS = /^(?:north|south|east|west)(?:ern)?$/;

/** "Rose Smith said": a word that opens the sentence and is followed by a name is part of that name, unless it cannot be. */
function opensName(lower: string, first: Tag, next: RawToken | undefined): boolean {
  if (!next || !startsUpper(next.text)) return false;
  if (COMPASS.test(lower)) return true;
  return (
    first === 'NN' &&
    startsLower(next.text.slice(1)) &&
    !CLOSED_CLASS.has(next.lower) &&
    !partsOfSpeech(next.lower).known
  );
}

/** Whether all characters after the first are letters a to z, as in most words: no acronym, no designation. */
function isPlain(text: string): boolean {
  for (let i = 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 97 || code > 122) return false;
  }
  return true;
}
