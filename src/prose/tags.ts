import { BE, CLOSED_CLASS, HAVE } from './closed-class.ts';
import { IRREGULAR_NOUNS } from './irregular-forms.ts';
import { partsOfSpeech } from './lexicon.ts';
import type { Tag, Token } from './token.ts';
import type { RawToken } from './tokens.ts';

/**
 * Gives each token its part of speech: closed classes and the lexicon propose, the neighbours to the left (and one to
 * the right) settle, in the manner of Brill's contextual rules (E. Brill, 1992). One pass, linear.
 */
export function tagTokens(raw: readonly RawToken[]): Token[] {
  const titleCase = capitalised(raw);
  const tokens: Token[] = [];
  let starts = true;
  for (let i = 0; i < raw.length; i++) {
    const token = raw[i]!;
    const tag = tagOf(token, tokens, raw, i, starts, titleCase);
    tokens.push({ start: token.start, end: token.end, text: token.text, lower: token.lower, tag });
    if (token.shape !== 'quote') starts = token.shape === 'stop' || token.lower === ':' || token.lower === '•';
  }
  return tokens;
}

function tagOf(
  token: RawToken,
  done: readonly Token[],
  raw: readonly RawToken[],
  i: number,
  starts: boolean,
  titleCase: boolean,
): Tag {
  if (token.shape === 'number') return 'CD';
  if (token.shape === 'quote') return '"';
  if (token.shape === 'stop') return '.';
  if (token.shape === 'punctuation') return ',';
  if (token.shape === 'sign') return 'SYM';
  if (token.shape === 'possessive') return possessive(token, done, raw[i + 1]);
  const capital = /^\p{Lu}/u.test(token.text);
  const previous = before(done);
  const closed = CLOSED_CLASS.get(token.lower);
  if (
    closed &&
    !(
      capital &&
      !starts &&
      !titleCase &&
      token.text.length > 1 &&
      closed !== 'IN' &&
      closed !== 'DT' &&
      closed !== 'PRP'
    )
  )
    return settleClosed(token, closed, previous, raw[i + 1]);
  if (capital) {
    if (/^\p{Lu}[\p{Lu}\p{N}.&-]+$/u.test(token.text) && !allCapitals(raw, i)) return 'NNP';
    const guess = partsOfSpeech(token.lower);
    if (!guess.known) return 'NNP';
    if (!starts && !titleCase) return 'NNP';
    if (starts && !titleCase && COMPASS.test(token.lower) && /^\p{Lu}/u.test(raw[i + 1]?.text ?? '')) return 'NNP';
    // "Rose Smith said": a word that opens the sentence and is followed by a name is part of that name, unless it cannot be.
    const next = raw[i + 1];
    if (
      starts &&
      !titleCase &&
      next &&
      /^\p{Lu}\p{Ll}/u.test(next.text) &&
      guess.tags[0] === 'NN' &&
      !CLOSED_CLASS.has(next.lower) &&
      !partsOfSpeech(next.lower).known
    )
      return 'NNP';
    return settle(guess.tags, token, previous, raw[i + 1], done);
  }
  if (/^\p{L}*\d|^\p{Ll}{1,4}-\p{Lu}/u.test(token.text)) return 'NNP';
  return settle(partsOfSpeech(token.lower).tags, token, previous, raw[i + 1], done);
}

/** 's after a pronoun, *that* or *there* is a verb; after a noun it is the genitive. */
function possessive(token: RawToken, done: readonly Token[], next: RawToken | undefined): Tag {
  // "I'd heard": *had* before a participle.
  if (token.lower === "'d" && next && isPastForm(next.lower)) return 'VBD';
  if (token.lower !== "'s")
    return token.lower === "'" ? 'POS' : token.lower === "'d" || token.lower === "'ll" ? 'MD' : 'VB';
  const previous = done.at(-1);
  if (
    previous &&
    (previous.tag === 'PRP' ||
      previous.tag === 'EX' ||
      previous.tag === 'WP' ||
      previous.lower === 'that' ||
      previous.lower === 'let')
  )
    return 'VB';
  if (next && /^(?:not|been|going|a|an|the)$/.test(next.lower)) return 'VB';
  return 'POS';
}

/** Points of the compass, which begin names of places and peoples: "North Korean". */
const COMPASS = /^(?:north|south|east|west)(?:ern)?$/;

/** Verbs of which one form serves as base or past, and as participle. */
const UNCHANGED = /^(?:read|put|set|cut|hit|shut|hurt|split|cast|shed|spread|led|held|sent|built)$/;

function isPastForm(lower: string): boolean {
  const { tags } = partsOfSpeech(lower);
  return (tags[0] === 'VBN' || tags[0] === 'VBD') && !tags.includes('VB');
}

function settleClosed(token: RawToken, tag: Tag, previous: Token | undefined, next: RawToken | undefined): Tag {
  switch (token.lower) {
    case 'that':
      // "said on Monday, in Hull, that rain …": after a comma a clause begins.
      if (previous?.lower === ',') return 'IN';
      if (previous && /^(?:VB|VBD|VBN|VBG)$/.test(previous.tag)) return 'IN';
      return previous && (previous.tag === 'NN' || previous.tag === 'NNP')
        ? 'WP'
        : next && nominal(next) && !/s$/.test(next.lower)
          ? 'DT'
          : 'IN';
    case 'us':
      return token.text === 'US' ? 'NNP' : 'PRP';
    case 'her':
      return next && nominal(next) ? 'PRP$' : 'PRP';
    case 'may':
      return token.text === 'May' && (!previous || previous.tag === 'IN' || previous.tag === 'CD') ? 'NNP' : 'MD';
    case 'third':
      // "a third say", "two thirds": the fraction, not the place in a row.
      return previous && /^(?:an?|one|two|-)$/.test(previous.lower) && !(next && nominal(next)) ? 'NN' : 'JJ';
    case 'second':
    case 'late':
    case 'last':
    case 'next':
      return 'JJ';
    case 'like':
      return previous && (previous.tag === 'PRP' || previous.tag === 'TO' || previous.tag === 'MD') ? 'VB' : 'IN';
    case 'well':
      return previous && previous.tag !== '.' && previous.tag !== '"' ? 'RB' : 'UH';
    case 'back':
      if (previous && next && (previous.tag === 'WP' || isSubjectPronoun(previous)) && opensObject(next)) return 'VB';
      return aroundParticle(previous);
    case 'down':
    case 'out':
    case 'up':
      return aroundParticle(previous);
    case "'d":
      return next && /(?:ed|en)$/.test(next.lower) ? 'VBD' : 'MD';
    default:
      return tag;
  }
}

/** "they never use", "will probably campaign", "the law unfairly targets them", "the only use": what the adverb follows decides. */
function afterAdverb(
  first: Tag,
  verb: Tag,
  noun: boolean,
  adverb: Token,
  next: RawToken | undefined,
  done: readonly Token[],
): Tag {
  let at = done.length - 1;
  for (let steps = 0; at >= 0 && done[at]!.tag === 'RB' && steps < 4; steps++) at--;
  const before = done[at];
  if (!before) return first;
  if (before.tag === 'MD' || before.tag === 'TO' || isSubjectPronoun(before) || isDo(before)) return verb;
  if (noun && (before.tag === 'DT' || before.tag === 'PRP$') && adverb.lower === 'only') return 'NN';
  return /^(?:NN|NNP|WP)$/.test(before.tag) && next && opensObject(next) ? verb : first;
}

const standsAlone = (token: Token): boolean =>
  /^(?:this|that|these|those|some|all|both|another|each|either|neither|one)$/.test(token.lower);

/** Nouns that take a plural verb: a plural in -s, *people*, *police*, *a majority*, *half*. */
const isPlural = (lower: string): boolean =>
  /[^s]s$/.test(lower) ||
  IRREGULAR_NOUNS.has(lower) ||
  /^(?:police|media|staff|public|crew|team|family|percent|majority|minority|number|half|third|quarter|rest|lot)$/.test(
    lower,
  );

const isDo = (token: Token): boolean => /^(?:do|does|did)$/.test(token.lower);

const isSubjectWord = ({ lower }: RawToken): boolean => /^(?:i|he|she|they|we)$/.test(lower);

const isSubjectPronoun = (token: Token): boolean => /^(?:i|you|he|she|they|we|who)$/.test(token.lower);

/** *Back*, *down*, *out*, *up*: a verb after *to* or a modal, a noun after a determiner, else an adverb. */
const aroundParticle = (previous: Token | undefined): Tag =>
  previous?.tag === 'TO' || previous?.tag === 'MD'
    ? 'VB'
    : previous?.tag === 'DT' || previous?.tag === 'PRP$'
      ? 'NN'
      : 'RB';

/** Whether the next word can only open or go on with a noun phrase. */
const nominal = (token: RawToken): boolean => {
  if (token.shape !== 'word') return false;
  if (CLOSED_CLASS.has(token.lower)) return /^(?:JJ|CD)$/.test(CLOSED_CLASS.get(token.lower)!);
  const { tags } = partsOfSpeech(token.lower);
  return tags[0] === 'NN' || tags[0] === 'JJ' || tags[0] === 'VBG';
};

function settle(
  tags: readonly Tag[],
  token: RawToken,
  previous: Token | undefined,
  next: RawToken | undefined,
  done: readonly Token[],
): Tag {
  const first = tags[0]!;
  const can = (tag: Tag) => tags.includes(tag);
  const verb = can('VB') ? 'VB' : null;
  if (previous && (previous.tag === 'TO' || previous.tag === 'MD') && verb) return 'VB';
  // "is put at": the same after *be* and *have*.
  if (previous && (BE.has(previous.lower) || HAVE.has(previous.lower)) && UNCHANGED.test(token.lower)) return 'VBN';
  // "words read by the mayor": a base form that is its own participle.
  if (previous?.tag === 'NN' && next?.lower === 'by' && UNCHANGED.test(token.lower)) return 'VBN';
  // ", warning that …": after a comma and before what it acts on, a form in -ing is a participle.
  if (
    previous?.lower === ',' &&
    can('NN') &&
    token.lower.endsWith('ing') &&
    next &&
    (closesNoun(next, 'VB') || next.shape === 'quote')
  )
    return 'VBG';
  // "people close to the mayor"
  if (token.lower === 'close' && next?.lower === 'to') return 'JJ';
  // "another says", "one nods": a determiner that stands alone, before what is a verb first or cannot be its noun.
  if (
    previous &&
    verb &&
    standsAlone(previous) &&
    (first === 'VB' || (previous.lower === 'one' && /[^s]s$/.test(token.lower)))
  )
    return verb;
  // "Clinton left": one form serves as past and participle unless it is marked as a participle (taken, gone, sung).
  if (first === 'VBN' && !can('VBD') && !/(?:n|ne|[iu]m|[au]ng|[au]nk)$/.test(token.lower))
    return pastOrParticiple(token, previous, next, done);
  if (can('VBN') || can('VBD')) {
    const past = pastOrParticiple(token, previous, next, done);
    if (can('VBN') && can('VBD'))
      return previous &&
        ((first === 'JJ' && /^(?:DT|PRP\$|POS|IN)$/.test(previous.tag)) ||
          (first === 'NN' && /^(?:DT|PRP\$|POS)$/.test(previous.tag)))
        ? first
        : past;
    if (can('VBD') && !can('NN') && !can('VB') && !can('JJ')) return 'VBD';
    if (first === 'VBD' || first === 'VBN') return first;
  }
  // "Associates say …": no sentence opens with a verb in -s.
  if (!previous || previous.tag === '.')
    return first === 'VB' && can('NN') && /[^s]s$/.test(token.lower) ? 'NN' : first;
  switch (previous.tag) {
    case 'DT':
    case 'PRP$':
    case 'POS':
    case 'JJ':
    case 'CD':
      if (first === 'VB' && !can('NN') && previous.tag === 'CD') return 'VB';
      // "one in five say they know", "the rich say the poor …": no noun stands before a subject pronoun or a determiner.
      if (
        verb &&
        (previous.tag === 'CD' || previous.tag === 'JJ') &&
        next &&
        closesNoun(next, first) &&
        !/^(?:time|day|week|month|year|hour|minute)s$/.test(token.lower)
      )
        return 'VB';
      if (can('NN') || can('JJ')) {
        if (can('JJ') && next && nominal(next) && first !== 'NN') return 'JJ';
        return can('NN') ? 'NN' : 'JJ';
      }
      return first;
    case 'TO':
    case 'MD':
      return verb ?? first;
    case 'PRP':
      // "she cautions", "they caution": a subject pronoun stands before a verb, whatever the lexicon knows of it.
      if (first === 'NN' && !can('VB') && isSubjectPronoun(previous))
        return /^(?:he|she)$/.test(previous.lower) === /[^s]s$/.test(token.lower) ? 'VB' : first;
      return previous.lower === 'it' || !/^(?:him|them|us|me)$/.test(previous.lower) ? (verb ?? first) : first;
    case 'RB':
      if (/^n['’]?t$/.test(previous.lower) || previous.lower === 'not') return verb ?? first;
      if (verb) return afterAdverb(first, verb, can('NN'), previous, next, done);
      return first;
    case 'NNP':
    case 'NN':
    case 'WP':
    case '"':
      // "Ruiz tweets he will …": no noun that describes a name stands before a subject pronoun.
      if (previous.tag === 'NNP' && first === 'NN' && /[^s]s$/.test(token.lower) && next && isSubjectWord(next))
        return 'VB';
      // "a news update by …": a singular noun and a base form do not agree, so the form is a noun too.
      if (
        first === 'VB' &&
        can('NN') &&
        previous.tag === 'NN' &&
        !/s$/.test(token.lower) &&
        !isPlural(previous.lower) &&
        next?.shape === 'word'
      )
        return 'NN';
      // "the letter to backers notes that she …": a clause with *that* after a word in -s makes it a verb.
      if (verb && /[^s]s$/.test(token.lower) && next?.lower === 'that' && previous.tag !== '"') return 'VB';
      if (first === 'NN' && /[^s]s$/.test(token.lower) && /^(?:police|people|media)$/.test(previous.lower))
        return first;
      if (
        verb &&
        first === 'NN' &&
        /[^s]s$/.test(token.lower) !== (/[^s]s$/.test(previous.lower) && previous.tag === 'NN') &&
        next &&
        opensObject(next)
      )
        return 'VB';
      if (verb && first === 'NN' && previous.tag === 'WP' && previous.lower !== 'which') return 'VB';
      return first;
    case 'IN':
      return first === 'VB' && can('NN') ? 'NN' : first;
    default:
      // "the report, out on Monday, shows the …": no plural noun stands before a determiner.
      if (
        verb &&
        first === 'NN' &&
        previous.lower === ',' &&
        /[^s]s$/.test(token.lower) &&
        next &&
        closesNoun(next, 'VB')
      )
        return verb;
      return verb && isDo(previous) ? verb : first;
  }
}

/** Whether the next word cannot follow a noun in its phrase: a subject pronoun; for a word that is a verb first, a determiner too. */
const closesNoun = (next: RawToken, first: Tag): boolean =>
  isSubjectWord(next) || (first === 'VB' && /^(?:the|a|an|that|it|his|her|their|its)$/.test(next.lower));

/**
 * What follows a verb in -s rather than a plural noun: "the paper reports that …", "Kyiv claims 300 …". A plural seldom
 * stands before another noun, so "a poll shows weak support" holds a verb.
 */
const opensObject = (next: RawToken): boolean =>
  (next.shape === 'word' &&
    nominal(next) &&
    partsOfSpeech(next.lower).known &&
    !partsOfSpeech(next.lower).tags.includes('VB')) ||
  next.shape === 'number' ||
  next.shape === 'quote' ||
  /^(?:that|the|a|an|it|he|she|they|his|her|their|its|this|these|some|no|many|more|about|around|at|nearly|to|both|all|there|if|you|we|how|what|why|whether|him|them)$/.test(
    next.lower,
  ) ||
  (next.shape === 'word' && /^\p{Lu}/u.test(next.text));

/** Participle after *be* or *have* (adverbs between), before *by*, or after a noun that already has its verb. */
function pastOrParticiple(
  token: RawToken,
  previous: Token | undefined,
  next: RawToken | undefined,
  done: readonly Token[],
): Tag {
  let at = done.length - 1;
  let steps = 0;
  while (at >= 0 && (done[at]!.tag === 'RB' || done[at]!.lower === 'all' || done[at]!.lower === 'both') && steps++ < 4)
    at--;
  const left = done[at];
  if (
    left &&
    (BE.has(left.lower) ||
      HAVE.has(left.lower) ||
      (left.lower === "'s" && left.tag === 'VB') ||
      (left.lower === "'d" && left.tag === 'VBD'))
  )
    return 'VBN';
  // "have they confirmed", "was the dam destroyed": the subject stands between.
  if (left && left.tag === 'CC' && done[at - 1]?.tag === 'VBN') return 'VBN';
  if (next?.lower === 'by') return 'VBN';
  // "said retired judge …": of two past forms side by side the second is a participle.
  if (previous && previous.tag === 'VBD' && !BE.has(previous.lower)) return 'VBN';
  if (
    previous &&
    // "millions lost their homes"
    !(previous.tag === 'CD' && next && /^(?:the|a|an|his|her|its|their|our|my)$/.test(next.lower)) &&
    (previous.tag === 'IN' ||
      left?.tag === 'DT' ||
      previous.tag === 'DT' ||
      previous.tag === 'PRP$' ||
      previous.tag === 'POS' ||
      previous.tag === 'CD')
  )
    return 'VBN';
  return token.lower ? 'VBD' : 'VBN';
}

const before = (done: readonly Token[]): Token | undefined => {
  const last = done.at(-1);
  return last?.tag === '"' && done.length > 1 && done.at(-2)!.tag !== '.' && done.at(-2)!.tag !== ','
    ? done.at(-2)
    : last;
};

/** A headline in title case: most words of four letters or more begin with a capital. */
function capitalised(raw: readonly RawToken[]): boolean {
  let long = 0;
  let capitals = 0;
  for (const [i, token] of raw.entries()) {
    if (token.shape === 'stop' && raw.slice(i + 1, i + 3).some((other) => other.shape !== 'quote')) return false;
    if (token.shape !== 'word' || token.text.length < 4) continue;
    long++;
    if (/^\p{Lu}/u.test(token.text)) capitals++;
  }
  return capitals === long ? long >= 3 : long >= 5 && capitals / long > 0.7;
}

/** Whether the words around are shouted too ("BREAKING NEWS"), so that capitals say nothing. */
const allCapitals = (raw: readonly RawToken[], i: number): boolean => {
  const near = [raw[i - 2], raw[i - 1], raw[i + 1], raw[i + 2]].filter((t) => t?.shape === 'word' && t.text.length > 3);
  return near.length >= 2 && near.every((t) => t!.text === t!.text.toUpperCase());
};
