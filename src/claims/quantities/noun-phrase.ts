import { isCamelCase } from '../../prose/characters.ts';
import { CLOSED_CLASS } from '../../prose/closed-class.ts';
import { singular } from '../../prose/lemma.ts';
import { partsOfSpeech } from '../../prose/lexicon.ts';
import type { Tag, Token } from '../../prose/token.ts';
import { glued, isDash } from './joints.ts';

/** A noun phrase without its determiner: tokens `from` (inclusive) to `to` (exclusive), its head noun at `head`. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

/**
 * The noun phrase that begins at token `at` (modifiers and head), null when no noun follows. At most twelve tokens long.
 * Where `many`, the number before it asks for a plural head, so that a singular noun is taken for a modifier if it can be.
 */
export function nounPhraseAt(tokens: readonly Token[], at: number, many = false): NounPhrase | null {
  if (tokens[at]?.lower === 'times') return { from: at, to: at + 1, head: at };
  let head = -1;
  let possessor = -1;
  for (let i = at; i < tokens.length && i < at + 12; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    const wanting = many && (head < 0 || !isPlural(tokens[head]!));
    if (head >= 0 && next?.tag === 'CD' && /^(?:ages?|aged)$/.test(token.lower)) break;
    if (head < 0 && isModel(token, next)) {
      if (i > at + 2) break;
    } else if (inName(tokens, i, head)) {
      if (token.tag !== 'CD') head = i;
    } else if (token.tag === 'NN' || token.tag === 'NNP' || (wanting && isNounAfterAll(token, next, i === at))) {
      if (head >= 0 && opensAnother(tokens[head]!, token)) break;
      // "two bathrooms costs $90"
      if (head >= 0 && isPlural(tokens[head]!) && next && /^(?:SYM|CD)$/.test(next.tag)) break;
      if (/^(?:north|south|east|west)$/.test(token.lower) && next?.lower === 'of') break;
      head = i;
    } else if (token.tag === 'JJ' && i > at && head < 0 && closesPhrase(token, next)) {
      head = i;
    } else if (token.tag === 'JJ') {
      // "three GOP presidential contenders", "eight state legislative candidates"
      if (head >= 0 && !(wanting && next && (next.tag === 'NN' || next.tag === 'NNP'))) break;
    } else if (token.tag === 'VBN' || token.tag === 'VBG' || token.tag === 'VBD') {
      // "recorded songs", "charging stations"; "300 killed in" has no noun behind.
      if (head >= 0 || !next || !/^(?:NN|JJ|NNP|VBN|VBD)$/.test(next.tag)) break;
    } else if (token.tag === 'RB') {
      if (head >= 0 || !next || !/^(?:VBN|JJ)$/.test(next.tag)) break;
    } else if (token.tag === 'POS') {
      if (head < 0 || !next || !/^(?:NN|JJ|NNP)$/.test(next.tag)) break;
      possessor = head;
      head = -1;
    } else if (isDash(token.text) && glued(tokens, i) && glued(tokens, i + 1)) {
      if (i === at) break;
    } else if (NAME_PARTICLE.has(token.text) && head === i - 1 && tokens[head]?.tag === 'NNP' && next?.tag === 'NNP') {
      // "34 Primera División de Costa Rica titles"
    } else if (token.lower === ',' || token.lower === 'and') {
      // "two small, quiet towns"
      const adjectives = next?.tag === 'JJ' && tokens[i - 1]?.tag === 'JJ' && i > at;
      // "Focus and Fiesta models"
      const names = many && next?.tag === 'NNP' && head === i - 1 && tokens[head]?.tag === 'NNP';
      if (names && tokens[i + 2]?.tag === 'NN' && isPlural(tokens[i + 2]!) && !isPlural(tokens[head]!)) continue;
      if (head >= 0 || !adjectives || !/^(?:NN|JJ)$/.test(tokens[i + 2]?.tag ?? '')) break;
    } else break;
  }
  if (head < 0) head = possessor;
  return head < 0 ? null : { from: at, to: head + 1, head };
}

/** Small words inside the names of other languages. */
const NAME_PARTICLE: ReadonlySet<string> = new Set(
  'da das de dei del della den der des di do dos du e el la las le les los van von y'.split(' '),
);

/** "Boeing 737 jets", "Serie A matches": a number or a letter within a name that goes on to a noun. */
function inName(tokens: readonly Token[], at: number, head: number): boolean {
  const token = tokens[at]!;
  if (head !== at - 1 || head < 0 || !isBrand(tokens[head]!) || isPlural(tokens[head]!)) return false;
  return (token.tag === 'CD' && /^\d/.test(token.text) && nounAt(tokens, at + 1)) || token.text === 'A';
}

/** "737 MAX", "787 Dreamliner": three or four digits that a name follows can be a model's. */
export const isModel = (token: Token, next: Token | undefined): boolean =>
  next?.tag === 'NNP' && /^[1-9]\d{2,3}$/.test(token.text);

/** A proper name, by its tag or by a capital inside ("iPhone"). */
const isBrand = ({ tag, text }: Token): boolean => tag === 'NNP' || isCamelCase(text);

const nounAt = (tokens: readonly Token[], at: number): boolean => /^NNP?$/.test(tokens[at]?.tag ?? '');

/** "a batting average in": the tagger's adjective has modifiers but no noun behind it, and can be one. */
const closesPhrase = (token: Token, next: Token | undefined): boolean =>
  !(next && /^(?:NN|NNP|JJ|VBN|VBG|,|CC)$/.test(next.tag)) && partsOfSpeech(token.lower).tags.includes('NN');

/** "three steals", "six overall draws": a plural that the tagger took for a verb in -s, which no plural subject allows. */
const isNounAfterAll = (token: Token, next: Token | undefined, first: boolean): boolean =>
  token.tag === 'VB' &&
  token.lower.endsWith('s') &&
  (first || !takesObject(next)) &&
  !CLOSED_CLASS.has(token.lower) &&
  (first || canBe(token.lower, 'NN') || !next || /^(?:\.|,|CC)$/.test(next.tag));

/** Whether what follows is a sum or a particle, which only a verb has: "one state pays $5", "an engine puts out". */
const takesObject = (next: Token | undefined): boolean =>
  next !== undefined && (next.tag === 'SYM' || /^(?:out|up|off|down)$/.test(next.lower));

/** Whether a lower-case word in -s, or the word that it bends, can have this part of speech. */
export const canBe = (lower: string, tag: Tag): boolean =>
  partsOfSpeech(lower).tags.includes(tag) || partsOfSpeech(lower.replace(/s$/, '')).tags.includes(tag);

/** Whether a noun after this head begins a new phrase: "22 goals Burnley", "one vote Clinton", unless both are plural. */
const opensAnother = (head: Token, noun: Token): boolean =>
  head.tag !== 'NNP' && noun.tag === 'NNP'
    ? true
    : isPlural(head) && (noun.tag === 'NNP' ? head.tag === 'NN' : !isPlural(noun));

const isPlural = (token: Token): boolean => singular(token.lower) !== token.lower;

/** Words before a noun that say which or how many more, not what kind. */
const NO_KIND: ReadonlySet<string> = new Set(
  'more most less least fewer very additional further extra such same last next first second third another own several many certain total whole entire respective so-called'.split(
    ' ',
  ),
);

/**
 * The unit that a noun phrase names: its head in the singular after the modifiers that name its kind, in lower case but
 * for names ("assault rifle", "North Korean soldier"). Participles, determiners and numbers stay out.
 */
export function unitOf(tokens: readonly Token[], phrase: NounPhrase): string {
  let unit = '';
  let from = phrase.head;
  // "our party's best speakers": the possessor is no part of the kind.
  while (from > phrase.from && tokens[from - 1]!.tag !== 'POS') from--;
  for (let i = from; i <= phrase.head; i++) {
    const token = tokens[i]!;
    if (i === phrase.head) {
      unit += (unit && !unit.endsWith('-') ? ' ' : '') + headForm(token);
      break;
    }
    if (isDash(token.text)) {
      if (unit) unit += '-';
      continue;
    }
    const name = isBrand(token) || isModel(token, tokens[i + 1]) || (i > from && inName(tokens, i, i - 1));
    const named = name || token.tag === 'NN' || token.tag === 'JJ';
    if (!named || NO_KIND.has(token.lower)) continue;
    const word = name ? token.text : token.tag === 'JJ' ? positive(token.lower) : token.lower;
    unit += (unit && !unit.endsWith('-') ? ' ' : '') + word;
  }
  return unit;
}

function headForm(token: Token): string {
  if (token.lower === 'people') return 'people';
  const one = singular(token.lower);
  if (!isBrand(token)) return one;
  if (one === token.lower) return /^\p{Lu}{2,}s$/u.test(token.text) ? token.text.slice(0, -1) : token.text;
  return token.lower.startsWith(one) ? token.text.slice(0, one.length) : one;
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['better', 'good'],
  ['best', 'good'],
  ['worse', 'bad'],
  ['worst', 'bad'],
  ...['other', 'former', 'latter', 'inner', 'outer', 'upper'].map((word) => [word, word] as const),
]);

/** The positive of a comparative or superlative: "smaller" → "small", "biggest" → "big", "heaviest" → "heavy". */
function positive(lower: string): string {
  const irregular = IRREGULAR.get(lower);
  if (irregular) return irregular;
  const stem = /^(.{2,})(?:er|est)$/.exec(lower)?.[1];
  if (!stem) return lower;
  const stems = [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')];
  return stems.find((one) => partsOfSpeech(one).known && partsOfSpeech(one).tags.includes('JJ')) ?? lower;
}
