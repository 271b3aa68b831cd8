import { CLOSED_CLASS } from './closed-class.ts';
import { partsOfSpeech } from './lexicon.ts';
import { endsInS, isSubjectPronoun, nominal, opensObject, previousOf } from './neighbours.ts';
import type { RawToken } from './raw-token.ts';
import type { Tag } from './token.ts';

const AFTER_IS = new Set(['not', 'been', 'going', 'a', 'an', 'the']);

/** The tag of what an apostrophe opens: 's after a pronoun, *that* or *there* is a verb; after a noun it is the genitive. */
export function tagApostrophe(tokens: readonly RawToken[], i: number): Tag {
  const { lower } = tokens[i]!;
  if (lower === "'") return 'POS';
  const next = tokens[i + 1];
  // "I'd heard": *had* before a participle.
  if (lower === "'d" && next && isPastForm(next.lower)) return 'VBD';
  if (lower !== "'s") return lower === "'d" || lower === "'ll" ? 'MD' : 'VB';
  const previous = tokens[i - 1];
  if (
    previous &&
    (previous.tag === 'PRP' ||
      previous.tag === 'EX' ||
      previous.tag === 'WP' ||
      previous.lower === 'that' ||
      previous.lower === 'let')
  )
    return 'VB';
  return next && AFTER_IS.has(next.lower) ? 'VB' : 'POS';
}

function isPastForm(lower: string): boolean {
  const { tags } = partsOfSpeech(lower);
  return (tags[0] === 'VBN' || tags[0] === 'VBD') && !tags.includes('VB');
}

/** The tag of a word of the closed classes, which has `tag` where its neighbours say nothing else. */
export function tagClosed(tokens: readonly RawToken[], i: number, tag: Tag): Tag {
  const token = tokens[i]!;
  switch (token.lower) {
    case 'that':
      return tagThat(previousOf(tokens, i), tokens[i + 1]);
    case 'us':
      return token.text === 'US' ? 'NNP' : 'PRP';
    case 'her': {
      const next = tokens[i + 1];
      return next && (nominal(next) || mayBePlural(next)) ? 'PRP$' : 'PRP';
    }
    case 'may': {
      const previous = previousOf(tokens, i);
      return token.text === 'May' && (!previous || previous.tag === 'IN' || previous.tag === 'CD') ? 'NNP' : 'MD';
    }
    case 'third': {
      // "a third say", "two thirds": the fraction, not the place in a row.
      const previous = previousOf(tokens, i);
      const next = tokens[i + 1];
      return previous && /^(?:an?|one|two|-)$/.test(previous.lower) && !(next && nominal(next)) ? 'NN' : 'JJ';
    }
    case 'like': {
      const previous = previousOf(tokens, i)?.tag;
      return previous === 'PRP' || previous === 'TO' || previous === 'MD' ? 'VB' : 'IN';
    }
    case 'well': {
      const previous = previousOf(tokens, i)?.tag;
      return previous && previous !== '.' && previous !== '"' ? 'RB' : 'UH';
    }
    case 'back': {
      const previous = previousOf(tokens, i);
      const next = tokens[i + 1];
      if (previous && next && (previous.tag === 'WP' || isSubjectPronoun(previous)) && opensObject(next)) return 'VB';
      return tagParticle(previous);
    }
    case 'down':
    case 'out':
    case 'up':
      return tagParticle(previousOf(tokens, i));
    default:
      return tag;
  }
}

/** "her comments": a verb in -s does not follow an object. */
const mayBePlural = ({ shape, lower }: RawToken): boolean =>
  shape === 'word' && endsInS(lower) && !CLOSED_CLASS.has(lower) && partsOfSpeech(lower).tags.includes('NN');

function tagThat(previous: RawToken | undefined, next: RawToken | undefined): Tag {
  // "said on Monday, in Hull, that rain …": after a comma a clause begins.
  if (previous?.lower === ',') return 'IN';
  switch (previous?.tag) {
    case 'VB':
    case 'VBD':
    case 'VBN':
    case 'VBG':
      return 'IN';
    case 'NN':
    case 'NNP':
      return 'WP';
    default:
      return next && nominal(next) && !next.lower.endsWith('s') ? 'DT' : 'IN';
  }
}

/** *Back*, *down*, *out*, *up*: a verb after *to* or a modal, a noun after a determiner, else an adverb. */
const tagParticle = (previous: RawToken | undefined): Tag =>
  previous?.tag === 'TO' || previous?.tag === 'MD'
    ? 'VB'
    : previous?.tag === 'DT' || previous?.tag === 'PRP$'
      ? 'NN'
      : 'RB';
