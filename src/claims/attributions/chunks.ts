import { BE, HAVE } from '../../prose/closed-class.ts';
import { partsOfSpeech } from '../../prose/lexicon.ts';
import type { Token } from '../../prose/token.ts';
import type { QuotePair } from '../quotations/quote-marks.ts';
import { cueVerb } from './cue-verbs.ts';
import { isTitle } from './person-titles.ts';

/**
 * The parts of a sentence that the clause reader walks over (chunking after S. Abney, "Parsing by chunks", 1991):
 * `noun` phrase without what follows its head, `verb` group with its auxiliaries, `prep`osition, `sub`ordinator,
 * `rel`ative or question word, `conj`unction, `adv`erb, `adj`ective after its noun, whole `quote`, `comma`, `semicolon`,
 * `colon`, `dash`, brackets (`open`, `close`) and `stop`.
 */
export type ChunkKind =
  | 'noun'
  | 'verb'
  | 'prep'
  | 'sub'
  | 'rel'
  | 'conj'
  | 'adv'
  | 'adj'
  | 'quote'
  | 'comma'
  | 'semicolon'
  | 'colon'
  | 'dash'
  | 'open'
  | 'close'
  | 'stop';

/** How a verb group begins: what it can be in its clause. */
export type VerbForm = 'finite' | 'infinitive' | 'ing' | 'participle';

/** One chunk: tokens `from` to `to` (exclusive), its head the last noun or verb. */
export interface Chunk {
  readonly kind: ChunkKind;
  readonly from: number;
  readonly to: number;
  /** Token index of the head noun or verb; `from` for the other kinds. */
  readonly head: number;
  readonly form: VerbForm | null;
  /** A verb group in the passive. */
  readonly passive: boolean;
  /** A noun phrase that ends in a genitive and so waits for what is possessed (a chunk that could not go on). */
  readonly genitive: boolean;
}

/** The chunks of the tokens `from` to `to`; `quotes` are the whole quotations in it (text order), each one chunk. */
export function chunksOf(tokens: readonly Token[], from: number, to: number, quotes: readonly QuotePair[]): Chunk[] {
  const chunks: Chunk[] = [];
  let quote = 0;
  let at = from;
  while (at < to) {
    while (quote < quotes.length && quotes[quote]!.open < at) quote++;
    const limit = Math.min(to, quotes[quote]?.open ?? to);
    if (at === limit && quote < quotes.length) {
      const { open, end } = quotes[quote]!;
      chunks.push(chunk('quote', open, Math.max(open + 1, end)));
      at = Math.max(open + 1, end);
      continue;
    }
    if (tokens[at]!.tag === '"') {
      at++;
      continue;
    }
    const noun = nounAt(tokens, at, limit, from);
    const tag = noun && tagVerb(tokens, noun, chunks.at(-1), to);
    if (tag) {
      if (tag > noun.from) chunks.push({ ...noun, to: tag, head: tag - 1 });
      at = tag + 1;
      chunks.push(verb(tokens, tag, tag, false));
      continue;
    }
    const one = noun ?? verbAt(tokens, at, limit) ?? particle(tokens, at, limit);
    chunks.push(one);
    at = one.to;
  }
  return chunks;
}

/**
 * "…, the paper notes." and "…, reports the Post": a form in -s that the tagger took for a noun, where a tag ends the
 * sentence. Answers its token, 0 for none.
 */
function tagVerb(tokens: readonly Token[], noun: Chunk, before: Chunk | undefined, to: number): number {
  const first = !before || before.kind === 'stop';
  const colon = tokens[noun.to]?.text === ':';
  if (!(first && colon) && before?.kind !== 'comma' && before?.kind !== 'quote') return 0;
  const last = noun.to - 1;
  const verb = (at: number) =>
    tokens[at]!.tag === 'NN' &&
    /[^s]s$/.test(tokens[at]!.lower) &&
    cueVerb(tokens[at]!.lower)?.frames.includes('t') &&
    partsOfSpeech(tokens[at]!.lower).tags.includes('VB');
  const ends = (at: number) => at >= to || tokens[at]!.tag === '.' || (first && colon);
  if (last > noun.from && ends(noun.to) && verb(last) && tokens[last - 1]!.tag !== 'JJ') return last;
  if (last !== noun.from || !verb(last) || tokens[noun.to]?.tag !== 'NNP') return 0;
  let end = noun.to;
  while (end < to && end < noun.to + 8 && (tokens[end]!.tag === 'NNP' || tokens[end]!.lower === 'of')) end++;
  return ends(end) ? last : 0;
}

const chunk = (kind: ChunkKind, from: number, to: number, head = from): Chunk => ({
  kind,
  from,
  to,
  head,
  form: null,
  passive: false,
  genitive: false,
});

/** The noun phrase that begins at `at`, up to its head; null where none begins. */
function nounAt(tokens: readonly Token[], at: number, limit: number, from: number): Chunk | null {
  const first = tokens[at]!;
  if (first.tag === 'PRP' || first.tag === 'EX') return chunk('noun', at, at + 1);
  let head = -1;
  let end = at;
  let i = boundEnd(tokens, at, limit);
  let genitive = false;
  while (i < limit) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    const tag = token.tag;
    if (tag === 'NN' || tag === 'NNP') {
      // "a letter Monday": the day stands apart, unless it names what follows ("the Monday letter").
      if (head >= 0 && !genitive && isDay(token) && tokens[head]!.tag !== 'DT' && !(next && isNominal(next))) break;
      // "a decision Ruiz made": a name follows only a noun that can be said of it ("the farmer Ana Ruiz").
      if (
        head >= 0 &&
        tag === 'NNP' &&
        head === i - 1 &&
        !genitive &&
        tokens[head]!.tag === 'NN' &&
        !bearsName(tokens[head]!, token)
      )
        break;
      head = i;
      end = i + 1;
      genitive = false;
    } else if (tag === 'CD') {
      if (head >= 0 && !genitive && !/^(?:NNP|DT|PRP\$)$/.test(tokens[head]!.tag) && !isMonth(tokens[head]!)) break;
      head = i;
      end = i + 1;
      genitive = false;
    } else if (tag === 'POS') {
      if (head < 0) break;
      genitive = true;
      end = i + 1;
    } else if (token.lower === 'that' && i === at && pointsOut(tokens, i)) {
      head = i;
      end = i + 1;
    } else if (i === at && answers(token, next)) {
      const start = at > from && tokens[at - 1]!.tag === '"' && tokens[at - 1]!.end === token.start ? at - 1 : at;
      return chunk('noun', start, at + 1, at);
    } else if (tag === 'DT' || tag === 'PRP$') {
      if (head >= 0 && !genitive) break;
      if (i > at && tag === 'PRP$') break;
      if (
        tag === 'DT' &&
        i > at &&
        !/^(?:all|both|the|those|these|such|half|each|every|no)$/.test(tokens[i - 1]!.lower)
      )
        if (!genitive && tokens[i - 1]!.tag !== 'RB') break;
      head = i;
      end = i + 1;
    } else if (tag === 'JJ') {
      // "Ruiz last week said": a phrase of time begins.
      if (head >= 0 && /^(?:last|next|this|earlier)$/.test(token.lower)) break;
      if (
        head >= 0 &&
        !genitive &&
        tokens[head]!.tag !== 'DT' &&
        tokens[head]!.tag !== 'PRP$' &&
        tokens[head]!.tag !== 'CD'
      ) {
        // "Democratic presidential candidate" after a name part: an adjective goes on only before another nominal word.
        if (!next || !isNominal(next) || !(tokens[head]!.tag === 'NNP' || KIND.test(tokens[head]!.lower))) break;
      }
    } else if (tag === 'VBG' || tag === 'VBN') {
      // "named alleged spies", "of armed men": no verb follows a verb or a preposition there.
      const bare = tag === 'VBN' && i === at && i > from && describes(tokens[i - 1]!) && next?.tag === 'NN';
      const opened = bare || (head >= 0 && /^(?:DT|PRP\$|CD)$/.test(tokens[head]!.tag));
      const adjective = i > at && tokens[i - 1]!.tag === 'JJ';
      if (!(opened || genitive || adjective)) break;
      if (!next || !/^(?:NN|NNP|JJ|CD|")$/.test(next.tag)) break;
    } else if (
      tag === 'RB' &&
      i === at &&
      next?.tag === 'DT' &&
      /^(?:nearly|almost|just|only|about|roughly|quite|even)$/.test(token.lower)
    ) {
      // "nearly a third"
    } else if (
      tag === 'RB' &&
      /^(?:only|very|now|then|once|oft)$/.test(token.lower) &&
      i > at &&
      next &&
      isNominal(next)
    ) {
      // "the only plan", "the then mayor"
    } else if (tag === 'RB' && i === at && next?.tag === 'DT' && APPROXIMATELY.test(token.lower)) {
      // "nearly a third"
    } else if (tag === 'RB') {
      if (
        !next ||
        !(next.tag === 'JJ' || next.tag === 'CD' || next.tag === 'VBN') ||
        (head >= 0 && !opensOnly(tokens[head]!))
      )
        break;
    } else if (tag === 'SYM') {
      if (next?.tag !== 'CD' || next.start !== token.end) {
        if (!(head >= 0 && /^[%°&]$/.test(token.text))) break;
        end = i + 1;
      }
    } else if (tag === '"') {
      // A mark inside the phrase: the quoted words belong to it.
    } else if (token.text === ',' && head >= 0 && !genitive && listsAdjectives(tokens, i, limit)) {
      // "an unnamed, badly wounded soldier"
    } else if (
      token.text === ':' &&
      tokens[i - 1]?.tag === 'CD' &&
      next?.tag === 'CD' &&
      tokens[i - 1]!.end === token.start &&
      next.start === token.end
    ) {
      // 3:12 p.m.
    } else if (tag === ',' && (token.text === '-' || token.text === '/') && i > at) {
      if (tokens[i - 1]!.end !== token.start || next?.start !== token.end) break;
    } else if (tag === 'CC' && token.text === '&' && head >= 0) {
      // part of a firm's name
    } else break;
    i++;
  }
  // A surname that is a common adjective opens the sentence: "Small said".
  if (head < 0 && first.tag === 'JJ' && /^\p{Lu}/u.test(first.text) && /^(?:VBD|MD)$/.test(tokens[at + 1]?.tag ?? '')) {
    head = at;
    end = at + 1;
  }
  if (head < 0 && QUANTIFIER.test(first.lower) && !isNominalNext(tokens, at + 1, limit)) {
    head = at;
    end = at + 1;
  }
  // "the rich say", "the other asked": the adjective stands for its noun.
  if (head === i - 2 && i - 1 > at && tokens[i - 1]!.tag === 'JJ' && /^(?:DT|CD)$/.test(tokens[head]!.tag)) {
    head = i - 1;
    end = i;
  }
  if (head < 0) return null;
  // "both he and Ruiz": a quantifier before a pronoun stands apart.
  if (head === at && /^(?:both|all|either|neither)$/.test(first.lower) && tokens[at + 1]?.tag === 'PRP') return null;
  if (tokens[head]!.tag === 'PRP$' && end === head + 1 && first.tag !== 'PRP$') return null;
  while (end < limit && tokens[end]!.tag === '"' && tokens[end]!.start === tokens[end - 1]!.end) end++;
  const start = at > from && tokens[at - 1]!.tag === '"' && tokens[at - 1]!.end === first.start ? at - 1 : at;
  return { ...chunk('noun', start, end, head), genitive };
}

/** Adjectives of number that stand for their noun: "most believe", "many of them". */
const QUANTIFIER = /^(?:most|many|several|few|fewer|others|more|half|both)$/;

const isNominalNext = (tokens: readonly Token[], i: number, limit: number): boolean =>
  i < limit && /^(?:NN|NNP|JJ|CD|VBG|VBN|")$/.test(tokens[i]!.tag);

/** Past the words of a bound before a number ("more than", "at least", "up to", "about"), or `at` where there are none. */
function boundEnd(tokens: readonly Token[], at: number, limit: number): number {
  const [first, second, third] = [tokens[at]!.lower, tokens[at + 1]?.lower, tokens[at + 2]?.lower];
  const length =
    /^(?:more|less|fewer|other|rather|better)$/.test(first) && second === 'than'
      ? 2
      : (first === 'at' && /^(?:least|most)$/.test(second ?? '')) || (first === 'up' && second === 'to')
        ? 2
        : first === 'as' && /^(?:many|much|few)$/.test(second ?? '') && third === 'as'
          ? 3
          : /^(?:about|around|over|under|roughly|nearly|almost|approximately|some)$/.test(first)
            ? 1
            : 0;
  const next = tokens[at + length];
  return length && at + length < limit && next && (next.tag === 'CD' || (length > 1 && next.tag === 'DT'))
    ? at + length
    : at;
}

/** Whether a name may follow this noun within its phrase: persons by their calling, bodies by their kind. */
const bearsName = (noun: Token, name: Token): boolean =>
  isTitle(noun.lower) ||
  isTitle(name.lower) ||
  /^\p{Lu}/u.test(noun.text) ||
  PERSON.test(noun.lower) ||
  KIND.test(noun.lower);

const PERSON =
  /(?:[^t]ter|[^ft]er|or|ist|man|woman|person|ian|[aei]nt|eer|ee|yst|cian)$|^(?:aide|ally|friend|rival|hopeful|star|guru|wife|husband|son|daughter|brother|sister|mother|father|uncle|aunt|cousin|hero|advocate|delegate|mate|chef|monk|nun|nurse|poet|pilot|athlete|diplomat|spy|incumbent|opponent|newcomer|billionaire|tycoon|mogul|magnate|veteran|native|columnist|boss)$/;
const KIND =
  /^(?:group|firm|company|network|newspaper|magazine|agency|website|site|bank|giant|party|charity|union|club|band|ship|city|town|village|state|province|region|island|river|county|month|language|hotel|restaurant|brand|app|broadcaster|outlet|channel|carrier|airline|retailer|drugmaker|carmaker|startup|conglomerate|think-tank|nonprofit|anchor|show|film|book|song|album|novel)$/;

const APPROXIMATELY = /^(?:nearly|almost|just|only|roughly|quite|even|barely)$/;

/** What a participle after it can only describe the next noun: a verb, a preposition, but not "if elected". */
const describes = (before: Token): boolean =>
  /^(?:VB|VBD)$/.test(before.tag) || (before.tag === 'IN' && !SUBORDINATORS.has(before.lower));

/** "said yes", "said no." */
export const answers = (token: Token, next: Token | undefined): boolean =>
  token.lower === 'yes' || (token.lower === 'no' && (!next || /^(?:\.|,|CC|")$/.test(next.tag)));

/** Whether the comma at `i` stands between adjectives before one noun. */
function listsAdjectives(tokens: readonly Token[], i: number, limit: number): boolean {
  if (!/^(?:JJ|VBN)$/.test(tokens[i - 1]!.tag)) return false;
  let at = i + 1;
  while (at < limit && at < i + 5 && /^(?:JJ|VBN|VBG|RB)$/.test(tokens[at]!.tag)) at++;
  return at > i + 1 && at < limit && tokens[at]!.tag === 'NN' && tokens[at - 1]!.tag !== 'RB';
}

const opensOnly = (token: Token): boolean => token.tag === 'DT' || token.tag === 'PRP$' || token.tag === 'CD';
const isDay = (token: Token): boolean => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(token.lower);
const isDayOrSpan = (token: Token | undefined): boolean =>
  !!token && /^(?:week|month|year|night|spring|summer|fall|autumn|winter|weekend)$/.test(token.lower);
const isNominal = (token: Token): boolean => token.tag === 'NN' || token.tag === 'NNP';
const isMonth = (token: Token): boolean =>
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?$/.test(token.lower);

const VERBAL = /^(?:VB|VBD|VBN|VBG)$/;

/** The verb group that begins at `at`: modal, *to*, forms of *be*, *have*, *do*, adverbs between, and the verb. */
function verbAt(tokens: readonly Token[], at: number, limit: number): Chunk | null {
  const first = tokens[at]!;
  let i = at;
  if (first.tag === 'TO') {
    i = skipAdverbs(tokens, at + 1, limit);
    if (i >= limit || tokens[i]!.tag !== 'VB') return null;
  } else if (first.tag !== 'MD' && !VERBAL.test(first.tag)) return null;
  let head = i;
  let be = false;
  for (;;) {
    const token = tokens[i]!;
    head = i;
    const isBe = BE.has(token.lower) || (token.lower === "'s" && token.tag !== 'POS');
    const auxiliary = token.tag === 'MD' || isBe || HAVE.has(token.lower) || DO.has(token.lower);
    be = isBe || (be && token.tag === 'MD');
    if (!auxiliary) break;
    let next = skipAdverbs(tokens, i + 1, limit);
    // "has the president said": the subject of a question stands between and is left to the clause reader.
    if (next < limit && tokens[next]!.tag === '"' && VERBAL.test(tokens[next + 1]?.tag ?? '')) next++;
    if (next >= limit || !VERBAL.test(tokens[next]!.tag)) break;
    if (token.tag === 'MD' && tokens[next]!.tag !== 'VB') break;
    if (isBe && tokens[next]!.tag === 'VB' && !BE.has(tokens[next]!.lower)) break;
    if (isBe && (tokens[next]!.tag === 'VBN' || tokens[next]!.tag === 'VBD')) {
      return verb(tokens, at, next, true);
    }
    be = isBe;
    i = next;
  }
  return verb(tokens, at, head, false);
}

const DO = new Set(['do', 'does', 'did']);

function verb(tokens: readonly Token[], from: number, head: number, passive: boolean): Chunk {
  const first = tokens[from]!;
  const form: VerbForm =
    first.tag === 'TO' ? 'infinitive' : first.tag === 'VBG' ? 'ing' : first.tag === 'VBN' ? 'participle' : 'finite';
  return { ...chunk('verb', from, head + 1, head), form, passive };
}

function skipAdverbs(tokens: readonly Token[], at: number, limit: number): number {
  let i = at;
  while (i < limit && i < at + 4) {
    const { tag, lower } = tokens[i]!;
    // "had last month charged"
    const when = /^(?:last|this|next)$/.test(lower) && isDayOrSpan(tokens[i + 1]);
    if (when) i += 2;
    else if (
      tag === 'RB' ||
      lower === 'long' ||
      lower === 'first' ||
      (lower === 'since' && tokens[i + 1]?.tag === 'VBN')
    )
      i++;
    else break;
  }
  return i;
}

const SUBORDINATORS = new Set(
  'that if whether because although though while when unless until since whereas once lest as before after than so'.split(
    ' ',
  ),
);

function particle(tokens: readonly Token[], at: number, limit: number): Chunk {
  const token = tokens[at]!;
  const one = (kind: ChunkKind) => chunk(kind, at, at + 1);
  switch (token.tag) {
    case 'IN':
      if (token.lower === 'that' && isObject(tokens[at - 1], tokens[at + 1])) return one('noun');
      if (token.lower === 'that' || token.lower === 'if' || token.lower === 'whether') return one('sub');
      return one(SUBORDINATORS.has(token.lower) && opensClause(tokens, at + 1, limit) ? 'sub' : 'prep');
    case 'TO':
      return one('prep');
    case 'WP':
      return one(token.lower === 'when' || token.lower === 'while' ? 'sub' : 'rel');
    case 'CC':
      return one('conj');
    case 'RB':
      return one(token.lower === 'once' || token.lower === 'so' ? 'adv' : 'adv');
    case 'JJ':
      return one('adj');
    case '.':
      return one('stop');
    case ',':
      switch (token.text) {
        case ',':
          return one('comma');
        case ';':
          return one('semicolon');
        case ':':
          return one('colon');
        case '(':
        case '[':
        case '{':
          return one('open');
        case ')':
        case ']':
        case '}':
          return one('close');
        case '-':
          return one(token.start > (tokens[at - 1]?.end ?? -1) ? 'dash' : 'adv');
        default:
          return one(/^[–—-]+$/.test(token.text) ? 'dash' : 'adv');
      }
    default:
      return one('adv');
  }
}

/** Whether *that* determines the noun after it ("rebut that claim"): its verb takes no clause. */
function pointsOut(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (!before || !/^VB/.test(before.tag) || next?.tag !== 'NN' || /[^s]s$/.test(next.lower)) return false;
  const cue = cueVerb(before.lower);
  return !!cue && !/[cbr]/.test(cue.frames);
}

/** Whether *that* stands for a thing ("cut that down", "did that in May") because no clause can follow. */
function isObject(before: Token | undefined, next: Token | undefined): boolean {
  if (!next || next.tag === '.' || next.tag === 'TO' || next.tag === 'CC') return true;
  if (/^(?:up|down|out|away|back|off)$/.test(next.lower)) return true;
  return next.tag === 'IN' && !!before && /^VB/.test(before.tag) && !/[cbr]/.test(cueVerb(before.lower)?.frames ?? '');
}

/** Whether a finite verb follows before the clause ends, so that *after*, *as*, *since* … bring in a clause. */
function opensClause(tokens: readonly Token[], at: number, limit: number): boolean {
  for (let i = at; i < limit && i < at + 14; i++) {
    const { tag } = tokens[i]!;
    if (tag === ',' || tag === '.' || tag === 'CC') return false;
    if (tag === 'VBG' && i === at) return false;
    if (tag === 'VBD' || tag === 'MD' || tag === 'VB' || tag === 'VBN') return true;
  }
  return false;
}
