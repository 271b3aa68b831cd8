import { startsUpper } from '../../prose/characters.ts';
import type { Token } from '../../prose/token.ts';
import { cueVerb } from './cue-verbs.ts';
import { isTitle } from './person-titles.ts';

/** Whether a word is a noun or a name. */
export const isNominal = (token: Token | undefined): boolean => token?.tag === 'NN' || token?.tag === 'NNP';

/**
 * Whether a name may follow this noun within its phrase: persons by their calling ("the farmer Ana Ruiz"), bodies and
 * places by their kind ("the newspaper La Voz"); not in "a decision Ruiz made".
 */
export const bearsName = (noun: Token, name: Token): boolean =>
  isTitle(noun.lower) ||
  isTitle(name.lower) ||
  startsUpper(noun.text) ||
  PERSONS.has(noun.lower) ||
  isKind(noun.lower) ||
  PERSON_ENDING.test(noun.lower);

/** Whether a noun names a kind of body, place or work: an adjective may go on after it ("state public schools"). */
export const isKind = (lower: string): boolean => KINDS.has(lower);

const PERSON_ENDING = /(?:[^t]ter|[^ft]er|or|ist|man|woman|person|ian|[ai]nt|(?:[^m]|[^e]m)ent|eer|ee|yst|cian)$/;
const PERSONS = new Set(
  `aide ally friend rival hopeful star guru wife husband son daughter brother sister mother father uncle aunt cousin hero
advocate delegate mate chef monk nun nurse poet pilot athlete diplomat spy incumbent opponent newcomer billionaire tycoon
mogul magnate veteran native columnist boss`.split(/\s+/),
);
const KINDS = new Set(
  `group firm company network newspaper magazine agency website site bank giant party charity union club band ship city
town village state province region island river county month language hotel restaurant brand app broadcaster outlet channel
trust council authority association society foundation institute campaign festival museum theatre college university
hospital church pub farm mill brigade unit force bureau carrier airline retailer drugmaker carmaker startup conglomerate think-tank nonprofit anchor show film book song album novel`.split(
    /\s+/,
  ),
);

/** Adjectives of number that stand for their noun: "most believe", "many of them". */
export const QUANTIFIERS = new Set('most many several few fewer others more half both'.split(' '));

const BOUNDS = new Set('about around over under roughly nearly almost approximately some'.split(' '));

/** Past the words of a bound before a number ("more than", "at least", "up to", "about"), or `at` where there are none. */
export function boundEnd(tokens: readonly Token[], at: number, limit: number): number {
  const first = tokens[at]!.lower;
  const second = tokens[at + 1]?.lower;
  let length = 0;
  if (BOUNDS.has(first)) length = 1;
  else if (second === 'than' && /^(?:more|less|fewer|other|rather|better)$/.test(first)) length = 2;
  else if (first === 'at' && (second === 'least' || second === 'most')) length = 2;
  else if (first === 'up' && second === 'to') length = 2;
  else if (first === 'as' && /^(?:many|much|few)$/.test(second ?? '') && tokens[at + 2]?.lower === 'as') length = 3;
  if (!length || at + length >= limit) return at;
  const { tag } = tokens[at + length]!;
  // "about $3"
  if (tag === 'SYM' && tokens[at + length + 1]?.tag === 'CD') return at + length;
  return tag === 'CD' || (length > 1 && tag === 'DT') ? at + length : at;
}

/** Whether *that* determines the noun after it ("rebut that claim"): its verb takes no clause. */
export function pointsOut(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (!before?.tag.startsWith('VB') || next?.tag !== 'NN' || /[^s]s$/.test(next.lower)) return false;
  const cue = cueVerb(before.lower);
  return !!cue && !/[cbr]/.test(cue.frames);
}

/** Whether *that* stands for a thing ("cut that down", "did that in May") because no clause can follow. */
export function isObject(before: Token | undefined, next: Token | undefined): boolean {
  if (!next || next.tag === '.' || next.tag === 'TO' || next.tag === 'CC') return true;
  if (/^(?:up|down|out|away|back|off)$/.test(next.lower)) return true;
  return next.tag === 'IN' && !!before?.tag.startsWith('VB') && !/[cbr]/.test(cueVerb(before.lower)?.frames ?? '');
}

/** "said yes", "said no.": an answer as the whole of what is said. */
export const isAnswer = (token: Token, next: Token | undefined): boolean =>
  token.lower === 'yes' || (token.lower === 'no' && (!next || /^(?:\.|,|CC|")$/.test(next.tag)));

/** Whether the comma at `i` stands between adjectives before one noun: "an unnamed, badly wounded soldier". */
export function listsAdjectives(tokens: readonly Token[], i: number, limit: number): boolean {
  const { tag } = tokens[i - 1]!;
  if (tag !== 'JJ' && tag !== 'VBN') return false;
  let at = i + 1;
  while (at < limit && at < i + 5 && /^(?:JJ|VBN|VBG|RB)$/.test(tokens[at]!.tag)) at++;
  return at > i + 1 && at < limit && tokens[at]!.tag === 'NN' && tokens[at - 1]!.tag !== 'RB';
}
