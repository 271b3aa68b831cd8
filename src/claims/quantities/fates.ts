import { singular } from '../../prose/lemma.ts';
import type { Token } from '../../prose/token.ts';
import { isPersonNoun } from '../attributions/names/person-nouns.ts';
import { MONTH, WEEKDAY } from '../dates/calendar.ts';
import { wordAt } from './joints.ts';

/** Adjectives for the condition of the living (WordNet's adjectives of state), and participles that have become such. */
const CONDITION: ReadonlySet<string> = new Set(
  `dead alive missing unaccounted wounded injured hurt unhurt uninjured unharmed unscathed homeless stranded trapped displaced
infected hospitalised hospitalized ill sick unconscious absent unemployed jobless`.split(/\s+/),
);

/** Participles that tell what was done to the living (VerbNet murder-42.1, hurt-40.8.3, steal-10.5 of persons, free-80). */
const DONE: ReadonlySet<string> = new Set(
  'killed maimed captured arrested detained jailed imprisoned abducted kidnapped rescued evacuated drowned quarantined'.split(
    ' ',
  ),
);

/** "confirmed dead", "feared drowned", "listed as missing", "believed to be trapped": held to be so. */
const HELD: ReadonlySet<string> = new Set(
  'believed confirmed declared feared known listed presumed pronounced reported thought'.split(' '),
);

const QUOTE = /^(?:["'“‘]|'')$/;

/** The word of condition at a token, past adverbs and past what says how sure it is; -1 for none. */
export function stateAt(tokens: readonly Token[], at: number): number {
  // "40 'missing' after blast"
  let i = tokens[at] && QUOTE.test(tokens[at]!.text) ? at + 1 : at;
  while (i < at + 2 && tokens[i]?.tag === 'RB') i++;
  if (HELD.has(wordAt(tokens, i))) i++;
  if (i > at && wordAt(tokens, i) === 'as') i++;
  if (i > at && wordAt(tokens, i) === 'to' && wordAt(tokens, i + 1) === 'be') i += 2;
  return isState(tokens[i]) ? i : -1;
}

/** Whether a word says what has become of somebody, as a participle would. */
export const isState = (token: Token | undefined): boolean => token !== undefined && CONDITION.has(token.lower);

/** Past a word of condition: *unaccounted* has its *for*. */
export const stateEnd = (tokens: readonly Token[], at: number): number =>
  wordAt(tokens, at) === 'unaccounted' && wordAt(tokens, at + 1) === 'for' ? at + 2 : at + 1;

/**
 * The word at a token that says what has become of those whom the number before it counts, and counts nothing itself: "19
 * dead", "200 homeless", "12 feared drowned"; -1 for none, and where a noun goes on ("200 homeless men").
 */
export function fateAt(tokens: readonly Token[], at: number): number {
  let fate = stateAt(tokens, at);
  if (fate < 0 && HELD.has(wordAt(tokens, at)) && DONE.has(wordAt(tokens, at + 1))) fate = at + 1;
  if (fate < 0 && DONE.has(wordAt(tokens, at))) fate = at;
  if (fate < 0) return -1;
  let next = tokens[stateEnd(tokens, fate)];
  // "12 dead or missing men"
  if (next?.tag === 'CC' && isState(tokens[fate + 2])) next = tokens[fate + 3];
  const goesOn = next && /^(?:NNP?|JJ|VBG)$/.test(next.tag) && !isState(next);
  return goesOn && !WEEKDAY.has(next!.lower) && !MONTH.has(next!.lower) ? -1 : fate;
}

/** Whether the verb at a token does to the living what makes them so: "injured 30", "left" does not. */
export const befalls = (token: Token | undefined): boolean => token !== undefined && BEFALLS.test(token.lower);

const BEFALLS =
  /^(?:kill|injur|wound|hurt|displac|arrest|detain|hospitali[sz]|infect|maim|imprison|jail|kidnapp?|abduct)(?:s|es|e|ed|ing)?$/;

/** Whether a noun is one for persons or beasts (WordNet's persons, where no ending tells); a name in the plural is a people's ("Iraqis"). */
export function isLiving({ lower, tag }: Token): boolean {
  const one = singular(lower);
  if (tag === 'NNP' && one !== lower) return true;
  return LIVING.has(one) || isPersonNoun(one) || (DOERS.test(one) && !THINGS.test(one));
}

const LIVING: ReadonlySet<string> = new Set(
  `people crew troop staff victim casualty guest youth inmate captive hostage fugitive survivor pupil baby infant toddler kid
human adolescent agent soldier sailor courier cadet recruit marine rebel priest medic client correspondent dissident opponent
parent patient recipient respondent resident student animal bird cattle cow dog horse livestock pig poultry sheep goat`.split(
    /\s+/,
  ),
);

/** Endings of persons that do or undergo (Quirk et al., app. I.34): -ant, -ee. */
const DOERS = /[a-z]{3}(?:ant|ee)$/;
const THINGS = /^(?:committee|coffee|guarantee|plant|restaurant|covenant|fee|tree|warrant|constant|quadrant|variant)$/;
