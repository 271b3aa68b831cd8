import { startsUpper } from '../../../prose/characters.ts';
import type { Token } from '../../../prose/token.ts';
import { isTitle } from '../../grammar/person-titles.ts';
import type { TokenRange } from '../../grammar/sentence.ts';
import { type Gender, genderOfForename, genderOfTitle } from './forenames.ts';
import { genderOfNoun, isPersonNoun } from './person-nouns.ts';

/** What a source phrase calls its speaker. */
export interface SourceName {
  /**
   * `name`: a proper name; `pronoun`: he, she …; `description`: "the ministry", "a spokesman"; `capital`: a common word
   * that opens a sentence and may be a surname ("Rice said").
   */
  readonly kind: 'name' | 'pronoun' | 'description' | 'capital';
  /** The name without titles; for the other kinds the phrase in lower case. */
  readonly text: string;
  /** Whether the name looks like a person's: a title before it, or a forename and a surname; or the description does. */
  readonly person: boolean;
  /** What title, forename or noun tell. */
  readonly gender: Gender | null;
  /** Whose it is, where a description begins with a name: "Ruiz" in "Ruiz's aide". */
  readonly possessor: string | null;
  /** Whether a description points at somebody known: "the ministry", not "a ministry". */
  readonly definite: boolean;
}

/** Reads the head of a source phrase: "Russian blogger Vladimir Romanov" → Vladimir Romanov. */
export function sourceName(tokens: readonly Token[], range: TokenRange): SourceName {
  const head = headEnd(tokens, range);
  const last = tokens[head - 1]!;
  const phrase = () =>
    tokens
      .slice(range.from, Math.min(head, range.from + 12))
      .filter((token) => token.tag !== 'DT' || /^(?:this|that|these|those)$/.test(token.lower))
      .map((token) => token.lower)
      .join(' ');
  if (head - range.from === 1 && (last.tag === 'PRP' || last.tag === 'WP'))
    return { ...NOBODY, kind: 'pronoun', text: last.lower };
  const run =
    last.tag === 'NNP' || (head - range.from > 1 && isNamePart(tokens, head - 1))
      ? nameRun(tokens, range.from, head)
      : null;
  const several =
    run && !run.text.includes(' ') && run.text.endsWith('s') && /^(?:DT|JJ|CD)$/.test(tokens[range.from]!.tag);
  if (run && !several) return run;
  const beside = nameBeside(tokens, { from: head, to: range.to });
  if (beside) return beside;
  if (head - range.from === 1 && startsUpper(last.text)) return { ...NOBODY, kind: 'capital', text: last.text };
  const possessor = possessorOf(tokens, range.from, head);
  const { lower } = last;
  const text = phrase();
  const definite = tokens[range.from]!.lower === 'the';
  return { kind: 'description', text, person: isPersonNoun(lower), gender: genderOfNoun(lower), possessor, definite };
}

const NOBODY = { person: false, gender: null, possessor: null, definite: false };

/** The name that a phrase opens with in the possessive. */
function possessorOf(tokens: readonly Token[], from: number, head: number): string | null {
  for (let i = from + 1; i < head; i++) {
    if (tokens[i]!.tag !== 'POS') continue;
    const { text } = tokens[i - 1]!;
    return startsUpper(text) ? (nameRun(tokens, from, i)?.text ?? text) : null;
  }
  return null;
}

/** The name in apposition: "the union's head, Ana Ruiz", "one farmer, Ruiz". */
function nameBeside(tokens: readonly Token[], { from, to }: TokenRange): SourceName | null {
  for (let i = from; i + 1 < to; i++) {
    if (tokens[i]!.text !== ',') continue;
    let start = i + 1;
    // "31-year-old Vlad"
    while (start < to && /^(?:CD|JJ)$|^,$/.test(tokens[start]!.tag) && tokens[start]!.text !== ',') start++;
    let end = start;
    while (end < to && isNamePart(tokens, end)) end++;
    const next = tokens[end];
    if (end === start || (end < to && next?.text !== ',')) continue;
    const run = nameRun(tokens, start, end);
    if (run && !BODY.has(tokens[end - 1]!.lower)) return { ...run, person: true };
  }
  return null;
}

/** A name as a block introduces it: what a surname or an office may stand for elsewhere. */
export interface Introduction {
  readonly at: number;
  /** Where the name ends. */
  readonly to: number;
  /** Two words or more, titles stripped. */
  readonly name: string;
  /** Titles before it and what stands beside it: *mayor* in "Ana Ruiz, the mayor of Hull". */
  readonly roles: readonly string[];
  readonly person: boolean;
}

/** The names of two or more words in a block in text order. */
export function introductions(tokens: readonly Token[]): Introduction[] {
  const names: Introduction[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.tag !== 'NNP') continue;
    let end = i;
    while (end < tokens.length && end < i + 12 && isNamePart(tokens, end)) end++;
    const run = end > i + 1 ? nameRun(tokens, i, end) : null;
    if (run?.text.includes(' ')) {
      const { text: name, person } = run;
      names.push({
        at: tokens[i]!.start,
        to: tokens[end - 1]!.end,
        name,
        person,
        roles: person ? rolesAround(tokens, i, end) : [],
      });
    }
    i = Math.max(i, end - 1);
  }
  return names;
}

/** The offices and callings said of the name that ends a run of capitals: those before it and the one in apposition. */
function rolesAround(tokens: readonly Token[], from: number, end: number): string[] {
  // Who was mayor is not the mayor, nor is the deputy.
  if (tokens.slice(Math.max(0, from - 3), Math.min(tokens.length, end + 4)).some(isPast)) return [];
  const roles = tokens.slice(Math.max(0, from - 1), end - 1).filter(({ lower }) => isPersonNoun(lower));
  if (tokens[end]?.text !== ',') return roles.map(({ lower }) => lower);
  let head = end + 1;
  while (head < Math.min(tokens.length, end + 8) && /^(?:DT|JJ|NN|NNP|POS|CD)$/.test(tokens[head]!.tag)) head++;
  const beside = tokens[head - 1]!;
  if (head > end + 1 && isPersonNoun(beside.lower)) roles.push(beside);
  return roles.map(({ lower }) => lower);
}

const isPast = ({ lower }: Token): boolean =>
  PAST.has(lower) || (lower.includes('-') && /^(?:ex|then|vice)-/.test(lower));
const PAST = new Set('former ex late then onetime retired deputy vice assistant lieutenant acting'.split(' '));

const PARTICLE = new Set('de van von der den al bin ben la di da dos del el'.split(' '));

/** Whether a token is a word of a name: tagged so, a capitalised word that leads into one, or a particle inside it. */
function isNamePart(tokens: readonly Token[], i: number): boolean {
  const { tag, text, lower } = tokens[i]!;
  if (tag === 'NNP') return true;
  const next = tokens[i + 1];
  if (PARTICLE.has(lower)) return !!next && (next.tag === 'NNP' || PARTICLE.has(next.lower));
  const common = tag === 'NN' || tag === 'JJ' || tag === 'VB' || tag === 'VBN';
  return common && startsUpper(text) && (isTitle(lower) || next?.tag === 'NNP');
}

/** The end of the phrase's first part, before a comma, a preposition (but *of* in a name) or a verb. */
function headEnd(tokens: readonly Token[], { from, to }: TokenRange): number {
  for (let i = from + 1; i < to; i++) {
    const { tag, text } = tokens[i]!;
    if (tag === 'POS' && i === to - 1) return i;
    if (isNamePart(tokens, i)) continue;
    if (tag === 'IN' && !namesOn(tokens, i, to)) return i;
    if (/^(?:,|WP|VB|VBD|VBN|VBG|MD|TO|")$/.test(tag) && text !== '-' && text !== '/') return i;
  }
  return to;
}

/** "Ministry of Water", "Secretary of State Ana Ruiz": the name goes on; not in "Ana Ruiz of the Water Board". */
function namesOn(tokens: readonly Token[], i: number, to: number): boolean {
  const { lower } = tokens[i]!;
  const before = tokens[i - 1]!.lower;
  const next = tokens[i + 1]?.tag === 'DT' ? tokens[i + 2] : tokens[i + 1];
  if ((lower !== 'of' && lower !== 'for') || next?.tag !== 'NNP') return false;
  if (BODY.has(before)) return true;
  if (!isTitle(before) || i + 3 >= to || tokens[to - 1]!.tag !== 'NNP') return false;
  // "The head of the Mission, Ana Ruiz": the name stands beside.
  for (let k = i + 1; k < Math.min(to, i + 8); k++) if (tokens[k]!.text === ',') return false;
  return true;
}

/** The name that ends before token `end`: capitalised words with the particles and *of* between, titles stripped. */
function nameRun(tokens: readonly Token[], from: number, end: number): SourceName | null {
  let start = end;
  while (start > from && (isNamePart(tokens, start - 1) || (start < end && links(tokens, start - 1, from)))) start--;
  // "he and Ruiz" are two.
  if (start >= end || (start > from && tokens[start - 1]!.tag === 'CC')) return null;
  const body = BODY.has(tokens[end - 1]!.lower);
  let titled = false;
  for (let i = start; i < end - 1 && !body; i++) {
    if (!isTitle(tokens[i]!.lower)) continue;
    titled = true;
    start = i + 1;
    // "Secretary of State Ana Ruiz": the office's own name is passed over, two words are left for the person.
    if (tokens[start]!.tag === 'IN') start = Math.max(start + 2, end - 2);
    i = start - 1;
  }
  while (start < end && (LINKS.has(tokens[start]!.tag) || isAside(tokens, start, end))) start++;
  if (start >= end) return null;
  const words = tokens.slice(start, end);
  const forename = genderOfForename((words[0]!.lower.length <= 2 ? words[1] : words[0])?.lower ?? '');
  // "Hull Mayor, Ana Ruiz"
  if (isTitle(words.at(-1)!.lower) && (words.length === 1 || forename === null)) return null;
  // "Ruiz and Ortiz" are two.
  if (!body && words.some((word) => word.tag === 'CC' && word.text !== '&')) return null;
  const full =
    words.length >= 2 &&
    words.length <= 4 &&
    (forename !== null || (words[0]!.tag === 'NNP' && !ABBREVIATION.test(words[0]!.text))) &&
    !words.some((word) => BODY.has(word.lower) || word.tag === 'CC');
  const person = !body && (titled || full);
  const gender = person ? (genderOfTitles(tokens, Math.max(from, start - 3), start) ?? (full ? forename : null)) : null;
  return {
    kind: 'name',
    text: words.map((word) => word.text).join(' '),
    person,
    gender,
    possessor: null,
    definite: true,
  };
}

/** What the first of several words that is a title tells. */
function genderOfTitles(tokens: readonly Token[], from: number, to: number): Gender | null {
  for (let i = from; i < to; i++) {
    const gender = genderOfTitle(tokens[i]!.lower);
    if (gender) return gender;
  }
  return null;
}

/** Bodies go by their letters, people by one or two ("J.D."). */
const ABBREVIATION = /^(?:\p{Lu}{3,}|UN|EU|US|UK|U\.[NSK]\.)$/u;

/** "Columnist" where it opens the sentence, "Leeds-based": not of the name that follows. */
function isAside(tokens: readonly Token[], i: number, end: number): boolean {
  const { tag, lower } = tokens[i]!;
  if (i + 1 < end && lower.includes('-') && /-(?:based|born)$/.test(lower)) return true;
  const before = tokens[i - 1]?.tag;
  const opens = !before || before === '.' || before === '"';
  if (!opens || i + 2 >= end || BODY.has(tokens[end - 1]!.lower)) return false;
  return isPersonNoun(lower) || (tag !== 'NNP' && genderOfForename(lower) === null);
}

/** What joins two words of a name. */
const LINKS = new Set<Token['tag']>(['IN', 'CC', 'DT']);

/** A preposition, article or conjunction between two words of a name. */
const links = (tokens: readonly Token[], i: number, from: number): boolean =>
  tokens[i]!.tag === 'IN' || tokens[i]!.tag === 'CC'
    ? i > from && isNamePart(tokens, i - 1)
    : tokens[i]!.tag === 'DT' && i - 1 > from && tokens[i - 1]!.tag === 'IN' && isNamePart(tokens, i - 2);

const BODY = new Set(
  `of the ministry department agency office party council committee court times post journal news press university
institute bank union association group company service forces army police commission house government center centre
report poll street media tv radio campaign staff general secretary attorney institutes centers centres board bureau
college church school federation league organization organisation republic states kingdom city society foundation
academy museum chamber parliament congress administration hospital chiefs library fund state state's`.split(/\s+/),
);
