import { startsUpper } from './characters.ts';
import { BE, CLOSED_CLASS, HAVE } from './closed-class.ts';
import { IRREGULAR_NOUNS } from './irregular-forms.ts';
import { partsOfSpeech } from './lexicon.ts';
import {
  closesNoun,
  endsInS,
  isDo,
  isSubjectPronoun,
  isSubjectWord,
  nominal,
  opensObject,
  previousOf,
} from './neighbours.ts';
import type { RawToken } from './raw-token.ts';
import { tagPast } from './tag-past.ts';
import type { Tag } from './token.ts';

/** Verbs of which one form serves as base or past, and as participle. */
const UNCHANGED = new Set('read put set cut hit shut hurt split cast shed spread led held sent built'.split(' '));

/** Determiners that stand alone: "another says", "one nods". */
const STANDS_ALONE = new Set('this that these those some all both another each either neither one'.split(' '));

const TIME_UNITS = new Set(['times', 'days', 'weeks', 'months', 'years', 'hours', 'minutes']);

/** A form that is marked as a participle and cannot be a past (taken, gone, sung). */
const MARKED_PARTICIPLE = /(?:n|ne|[iu]m|[au]ng|[au]nk)$/;

/** The tag of a word of the open classes among those it can have (`tags`, commonest first). */
export function tagOpen(tokens: readonly RawToken[], i: number, tags: readonly Tag[]): Tag {
  const token = tokens[i]!;
  const { lower } = token;
  const previous = previousOf(tokens, i);
  const next = tokens[i + 1];
  const first = tags[0]!;
  const noun = tags.includes('NN');
  const verb = tags.includes('VB') ? 'VB' : null;
  // "could cost", "may hit": a past that is its own base form too.
  const base = verb || (tags.includes('VBD') && tags.includes('VBN') && !lower.endsWith('ed'));
  if (base && (previous?.tag === 'TO' || previous?.tag === 'MD')) return 'VB';
  // "is put at", "has cut", "words read by the mayor"
  if (
    previous &&
    UNCHANGED.has(lower) &&
    (BE.has(previous.lower) || HAVE.has(previous.lower) || (previous.tag === 'NN' && next?.lower === 'by'))
  )
    return 'VBN';
  // "the ministry put the toll at 50": after a noun and before what it acts on it is the past.
  if (UNCHANGED.has(lower) && (previous?.tag === 'NN' || previous?.tag === 'NNP') && next && closesNoun(next, 'VB'))
    return 'VBD';
  // ", warning that …": after a comma and before what it acts on, a form in -ing is a participle.
  if (
    noun &&
    previous?.lower === ',' &&
    lower.endsWith('ing') &&
    next &&
    (closesNoun(next, 'VB') || next.shape === 'quote')
  )
    return 'VBG';
  // "said following an application"
  if (lower === 'following' && previous && BEFORE_FOLLOWING.test(previous.tag) && !BE.has(previous.lower)) return 'IN';
  // "said lead author Ruiz": a base form does not stand right after a verb of saying.
  const modifies = first === 'VB' && next && nominal(next) && previous && SAYING.test(previous.lower);
  if (modifies && (noun || tags.includes('JJ'))) return noun ? 'NN' : 'JJ';
  // "people close to the mayor"
  if (lower === 'close' && next?.lower === 'to') return 'JJ';
  // "another says", "one nods": before what is a verb first or cannot be its noun.
  if (
    verb &&
    previous &&
    STANDS_ALONE.has(previous.lower) &&
    (first === 'VB' || (previous.lower === 'one' && endsInS(lower)))
  )
    return verb;
  const past = tags.includes('VBD');
  const participle = tags.includes('VBN');
  // "Clinton left": one form serves as past and participle unless it is marked as a participle.
  if (first === 'VBN' && !past && !MARKED_PARTICIPLE.test(lower)) return tagPast(tokens, i);
  if (past && participle) return staysNominal(first, previous) ? first : tagPast(tokens, i);
  if (past && !noun && !verb && !tags.includes('JJ')) return 'VBD';
  if (first === 'VBD' || first === 'VBN') return first;
  // "Associates say …": no sentence opens with a verb in -s.
  if (!previous || previous.tag === '.') return first === 'VB' && noun && endsInS(lower) ? 'NN' : first;
  switch (previous.tag) {
    case 'DT':
    case 'PRP$':
    case 'POS':
    case 'JJ':
    case 'CD':
      return afterModifier(token, tags, previous, next);
    case 'TO':
    case 'MD':
      return first;
    case 'PRP':
      // "she cautions", "they caution": a subject pronoun stands before a verb, whatever the lexicon knows of it.
      if (first === 'NN' && !verb && isSubjectPronoun(previous))
        return (previous.lower === 'he' || previous.lower === 'she') === endsInS(lower) ? 'VB' : first;
      return OBJECT_PRONOUNS.has(previous.lower) ? first : (verb ?? first);
    case 'RB':
      if (!verb) return first;
      return previous.lower === "n't" || previous.lower === 'nt' || previous.lower === 'not'
        ? verb
        : afterAdverb(tokens, i, first, noun, previous);
    case 'NNP':
    case 'NN':
    case 'WP':
    case '"':
      // "Ruiz tweets he will …": no noun that describes a name stands before a subject pronoun.
      if (previous.tag === 'NNP' && first === 'NN' && endsInS(lower) && next && isSubjectWord(next)) return 'VB';
      // "whose votes count"
      if (previous.lower === 'whose') return afterModifier(token, tags, previous, next);
      return verb ? afterNoun(tokens, i, first, noun, previous) : first;
    case 'IN':
      return first === 'VB' && noun ? 'NN' : first;
    default:
      // "the report, out on Monday, shows the …": no plural noun stands before a determiner.
      if (verb && first === 'NN' && previous.lower === ',' && endsInS(lower) && next && closesNoun(next, 'VB'))
        return verb;
      // "to keep monitors at": one verb in -s does not follow another.
      if (first === 'VB' && noun && endsInS(lower) && isActive(previous.tag) && !(next && closesNoun(next, 'VB')))
        return 'NN';
      return verb && isDo(previous) ? verb : first;
  }
}

/** "the forecast", "with limited funds": after what opens a noun phrase, a past form that is an adjective or a noun first is that. */
function staysNominal(first: Tag, previous: RawToken | undefined): boolean {
  switch (previous?.tag) {
    case 'DT':
    case 'PRP$':
    case 'POS':
      return first === 'JJ' || first === 'NN';
    default:
      return previous?.tag === 'IN' && first === 'JJ';
  }
}

const OBJECT_PRONOUNS = new Set(['him', 'them', 'us', 'me']);

/** After a determiner, a possessive, an adjective or a number: a noun or one more adjective, unless what follows forbids it. */
function afterModifier({ lower }: RawToken, tags: readonly Tag[], previous: RawToken, next: RawToken | undefined): Tag {
  const first = tags[0]!;
  const noun = tags.includes('NN');
  const counted = previous.tag === 'CD';
  if (first === 'VB' && !noun && counted) return 'VB';
  // "a drawing of", "the shooting was": nothing after it that a participle could describe.
  if (first === 'VBG' && (ARTICLES.has(previous.lower) || previous.tag === 'POS') && !(next && describable(next)))
    return 'NN';
  // "one in five say they know", "the rich say the poor …": no noun stands before a subject pronoun or a determiner.
  if (
    tags.includes('VB') &&
    (counted || previous.tag === 'JJ') &&
    next &&
    closesNoun(next, first) &&
    !TIME_UNITS.has(lower)
  )
    return 'VB';
  const adjective = tags.includes('JJ');
  if (adjective && next && first !== 'NN' && nominal(next)) return 'JJ';
  return noun ? 'NN' : adjective ? 'JJ' : first;
}

/** "they never use", "will probably campaign", "the law unfairly targets them", "the only use": what the adverb follows decides. */
function afterAdverb(tokens: readonly RawToken[], i: number, first: Tag, noun: boolean, adverb: RawToken): Tag {
  let at = i - 1;
  for (let steps = 0; at >= 0 && tokens[at]!.tag === 'RB' && steps < 4; steps++) at--;
  const before = tokens[at];
  if (!before) return first;
  if (before.tag === 'MD' || before.tag === 'TO' || isSubjectPronoun(before) || isDo(before)) return 'VB';
  if (noun && (before.tag === 'DT' || before.tag === 'PRP$') && adverb.lower === 'only') return 'NN';
  const next = tokens[i + 1];
  return (before.tag === 'NN' || before.tag === 'NNP' || before.tag === 'WP') && next && opensObject(next)
    ? 'VB'
    : first;
}

/** A word that may be a verb after a noun, a name, a relative or an opening mark: it is one where number and object agree. */
function afterNoun(tokens: readonly RawToken[], i: number, first: Tag, noun: boolean, previous: RawToken): Tag {
  const { lower } = tokens[i]!;
  const next = tokens[i + 1];
  // "a news update by …": a singular noun and a base form do not agree, so the form is a noun too.
  if (
    first === 'VB' &&
    noun &&
    previous.tag === 'NN' &&
    !lower.endsWith('s') &&
    !isPlural(previous.lower) &&
    next?.shape === 'word'
  )
    return 'NN';
  const inS = endsInS(lower);
  // "the letter to backers notes that she …": a clause with *that* after a word in -s makes it a verb.
  if (inS && next?.lower === 'that' && previous.tag !== '"') return opensClause(tokens[i + 2]) ? first : 'VB';
  if (first !== 'NN') return first;
  if (inS && (previous.lower === 'police' || previous.lower === 'people' || previous.lower === 'media')) return first;
  const plural = endsInS(previous.lower) && previous.tag === 'NN';
  if (inS !== plural && next && opensObject(next) && !(next.lower === 'to' && givesTo(tokens, i))) return 'VB';
  // "Democrats support the bill": a name in -s, where nothing but a verb stands before a determiner.
  if (!inS && previous.tag === 'NNP' && endsInS(previous.lower) && next && closesNoun(next, 'VB')) return 'VB';
  return previous.tag === 'WP' && previous.lower !== 'which' ? 'VB' : first;
}

const isActive = (tag: Tag): boolean => tag === 'VB' || tag === 'VBG';

/** Whether *that* before this word is the subject of its own clause: "the ventures that were sold". */
function opensClause(token: RawToken | undefined): boolean {
  const tag = token && CLOSED_CLASS.get(token.lower);
  return tag === 'VB' || tag === 'VBD' || tag === 'MD';
}

/** "pension benefits to the workers": *to* begins no infinitive, and the bare noun before is no subject ("the man falls to"). */
function givesTo(tokens: readonly RawToken[], i: number): boolean {
  const gift = tokens[i + 2];
  if (tokens[i - 1]?.tag !== 'NN' || tokens[i - 2]?.tag === 'DT' || gift?.shape !== 'word') return false;
  const closed = CLOSED_CLASS.get(gift.lower);
  return closed ? closed !== 'VB' : !partsOfSpeech(gift.lower).tags.includes('VB');
}

const PLURAL_SUBJECTS = new Set(
  'police media staff public crew team family percent majority minority number half third quarter rest lot'.split(' '),
);

/** Nouns that take a plural verb: a plural in -s, *people*, *police*, *a majority*, *half*. */
const isPlural = (lower: string): boolean => endsInS(lower) || IRREGULAR_NOUNS.has(lower) || PLURAL_SUBJECTS.has(lower);

const BEFORE_FOLLOWING = /^(?:NN|NNP|VBN|VBD|CD)$/;

/** Past forms after a quotation, which their speaker may follow. */
const SAYING = /^(?:said|wrote|added|asked|explained|noted|warned|argued|recalled|tweeted)$/;

/** Whether a word may go on with a noun phrase after a participle: "a growing crowd", "the remaining 12", "a winding, steep road". */
function describable(next: RawToken): boolean {
  if (next.shape === 'number' || next.shape === 'quote' || next.text === ',' || startsUpper(next.text)) return true;
  return next.shape === 'word' && nominal(next) && partsOfSpeech(next.lower).tags[0] !== 'VBG';
}

const ARTICLES = new Set(['a', 'an', 'the']);
