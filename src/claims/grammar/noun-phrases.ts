import { startsUpper } from '../../prose/characters.ts';
import type { Token } from '../../prose/token.ts';
import { type Chunk, nounChunk } from './chunk.ts';
import {
  bearsName,
  boundEnd,
  isAnswer,
  isKind,
  isNominal,
  listsAdjectives,
  pointsOut,
  QUANTIFIERS,
} from './noun-words.ts';
import { SUBORDINATORS } from './particles.ts';
import { isTitle } from './person-titles.ts';
import { isDay, isMonth, tellsWhen } from './time-words.ts';

/**
 * The noun phrase that begins at token `at`, up to its head (and a genitive after it), before `limit`; null where none
 * begins. Quotation marks that touch it belong to it, as far back as `from`.
 */
export function nounAt(tokens: readonly Token[], at: number, limit: number, from: number): Chunk | null {
  const first = tokens[at]!;
  if (first.tag === 'PRP' || first.tag === 'EX') return nounChunk(at, at + 1, at, false, false);
  if (CANNOT_OPEN.has(first.tag)) return null;
  if (isAnswer(first, tokens[at + 1])) return nounChunk(markBefore(tokens, at, from), at + 1, at, false, false);
  const phrase: Phrase = { head: -1, end: at, genitive: false };
  let i = boundEnd(tokens, at, limit);
  while (i < limit && takes(tokens, phrase, i, at, limit, from)) i++;
  standIn(tokens, phrase, i, at, limit);
  const { head, genitive } = phrase;
  if (head < 0) return null;
  // "both he and Ruiz": a quantifier before a pronoun stands apart.
  if (head === at && tokens[at + 1]?.tag === 'PRP' && /^(?:both|all|either|neither)$/.test(first.lower)) return null;
  if (tokens[head]!.tag === 'PRP$' && phrase.end === head + 1 && first.tag !== 'PRP$') return null;
  let end = phrase.end;
  while (end < limit && tokens[end]!.tag === '"' && tokens[end]!.start === tokens[end - 1]!.end) end++;
  return nounChunk(markBefore(tokens, at, from), end, head, genitive, !genitive && tellsWhen(tokens, at, end, head));
}

/** Parts of speech that no noun phrase begins with. */
const CANNOT_OPEN = new Set<Token['tag']>(['VB', 'VBD', 'MD', 'TO', 'CC', 'WP', '.', 'POS', ',']);

interface Phrase {
  head: number;
  /** Past the last token that surely belongs to it. */
  end: number;
  genitive: boolean;
}

const markBefore = (tokens: readonly Token[], at: number, from: number): number =>
  at > from && tokens[at - 1]!.tag === '"' && tokens[at - 1]!.end === tokens[at]!.start ? at - 1 : at;

/** Whether the phrase goes on with token `i`; notes its head and end. */
function takes(tokens: readonly Token[], phrase: Phrase, i: number, at: number, limit: number, from: number): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  const head = phrase.head < 0 ? undefined : tokens[phrase.head]!;
  const bare = !head || phrase.genitive;
  switch (token.tag) {
    case 'NN':
    case 'NNP':
      // "a letter Monday": the day stands apart, unless it names what follows ("the Monday letter").
      if (!bare && isDay(token.lower) && head.tag !== 'DT' && !isNominal(next)) return false;
      if (token.tag === 'NNP' && !bare && phrase.head === i - 1 && head.tag === 'NN' && !bearsName(head, token))
        return false;
      // "said on Tuesday Hull was": the day stands apart from the name after it, but not in "Sunday Times".
      if (token.tag === 'NNP' && phrase.head === at && isDay(tokens[at]!.lower) && !PAPER.test(token.lower))
        return false;
      return mark(phrase, i);
    case 'CD':
      // 3:12
      if (i > at && tokens[i - 1]!.text === ':') return mark(phrase, i);
      if (!bare && head.tag === 'CD' && phrase.head === i - 1 && (SCALE.test(token.lower) || CALIBRE.test(token.lower)))
        return mark(phrase, i);
      if (!bare && head.tag !== 'NNP' && head.tag !== 'DT' && head.tag !== 'PRP$' && !isMonth(head.lower)) return false;
      return mark(phrase, i);
    case 'POS':
      if (!head) return false;
      phrase.genitive = true;
      phrase.end = i + 1;
      return true;
    case 'DT':
    case 'PRP$':
      if (!bare || (i > at && token.tag === 'PRP$')) return false;
      if (i > at && !phrase.genitive && tokens[i - 1]!.tag !== 'RB' && !PREDETERMINERS.has(tokens[i - 1]!.lower))
        return false;
      return markDeterminer(phrase, i);
    case 'IN':
      return i === at && token.lower === 'that' && pointsOut(tokens, i) && markDeterminer(phrase, i);
    case 'JJ':
      // "Ruiz last week said": a phrase of time begins.
      if (head && /^(?:last|next|this|earlier)$/.test(token.lower)) return false;
      if (bare || head.tag === 'DT' || head.tag === 'PRP$' || head.tag === 'CD') return true;
      // "Democratic presidential candidate": after a noun an adjective goes on only before another.
      return isNominal(next) && (head.tag === 'NNP' || isKind(head.lower));
    case 'VBG':
    case 'VBN': {
      // "named alleged spies", "of armed men": no verb follows a verb or a preposition there.
      // "told hard-nosed old farmers", "retiring Sen. Ruiz said"
      const compound = token.lower.includes('-') && (next?.tag === 'JJ' || isNominal(next));
      const alone =
        i === at &&
        (token.tag === 'VBN'
          ? i > from && describes(tokens[i - 1]!) && (next?.tag === 'NN' || compound)
          : next?.tag === 'NNP' && isTitle(next.lower));
      const opened = alone || (!!head && (head.tag === 'DT' || head.tag === 'PRP$' || head.tag === 'CD'));
      if (!opened && !phrase.genitive && !(i > at && tokens[i - 1]!.tag === 'JJ')) return false;
      return isNominal(next) || next?.tag === 'JJ' || next?.tag === 'CD' || next?.tag === '"';
    }
    case 'RB':
      // "nearly a third"; "the only plan", "the then mayor"; "the badly hurt man"
      if (i === at && next?.tag === 'DT' && APPROXIMATELY.has(token.lower)) return true;
      if (i > at && isNominal(next) && /^(?:only|very|now|then|once|oft)$/.test(token.lower)) return true;
      if (next?.tag !== 'JJ' && next?.tag !== 'CD' && next?.tag !== 'VBN') return false;
      return !head || head.tag === 'DT' || head.tag === 'PRP$' || head.tag === 'CD';
    case 'SYM':
      if (next?.tag === 'CD' && next.start === token.end) return true;
      if (!head || !/^[%°&]$/.test(token.text)) return false;
      phrase.end = i + 1;
      return true;
    case '"':
      return true;
    case ',':
      return joint(tokens, phrase, i, at, limit);
    case 'CC':
      return token.text === '&' && !!head;
    default:
      return false;
  }
}

function mark(phrase: Phrase, i: number): true {
  phrase.head = i;
  phrase.end = i + 1;
  phrase.genitive = false;
  return true;
}

function markDeterminer(phrase: Phrase, i: number): true {
  phrase.head = i;
  phrase.end = i + 1;
  return true;
}

/** A comma between adjectives, the colon of 3:12, the hyphen of two-hour. */
function joint(tokens: readonly Token[], phrase: Phrase, i: number, at: number, limit: number): boolean {
  const { text, start, end } = tokens[i]!;
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (text === ',') return phrase.head >= 0 && !phrase.genitive && listsAdjectives(tokens, i, limit);
  if (!before || i === at || before.end !== start || next?.start !== end) return false;
  if (text === ':') return before.tag === 'CD' && next.tag === 'CD';
  return text === '-' || text === '/';
}

/** Words that stand for a noun that is not there: "Small said", "most believe", "the rich", "the other asked". */
function standIn(tokens: readonly Token[], phrase: Phrase, i: number, at: number, limit: number): void {
  const first = tokens[at]!;
  const next = tokens[at + 1];
  if (phrase.head < 0) {
    const follows = next?.text === ',' && tokens[at + 2]?.tag === 'WP' ? 'WP' : next?.tag;
    const surname =
      first.tag === 'JJ' &&
      startsUpper(first.text) &&
      (/^(?:VBD|MD|WP)$/.test(follows ?? '') || (follows === 'VB' && /[^s]s$/.test(next!.lower)));
    if (!surname && !(QUANTIFIERS.has(first.lower) && !goesOnNominal(next, at + 1, limit))) return;
    phrase.head = at;
    phrase.end = at + 1;
  } else if (phrase.head === i - 2 && i - 1 > at && tokens[i - 1]!.tag === 'JJ') {
    const { tag } = tokens[phrase.head]!;
    if (tag !== 'DT' && tag !== 'CD' && tag !== 'PRP$') return;
    phrase.head = i - 1;
    phrase.end = i;
  }
}

const goesOnNominal = (token: Token | undefined, i: number, limit: number): boolean =>
  i < limit && !!token && /^(?:NN|NNP|JJ|CD|VBG|VBN|")$/.test(token.tag);

/** What a participle after it can only describe the next noun: a verb, a preposition, but not "if elected". */
const describes = ({ tag, lower }: Token): boolean =>
  tag === 'VB' || tag === 'VBD' || (tag === 'IN' && !SUBORDINATORS.has(lower));

const PAPER = /^(?:times|mirror|telegraph|express|post|herald|mail|people|world|night)$/;
const CALIBRE = /^\d+(?:mm|cm|m|km|kg|ft|lb|in)$/;
const SCALE = /^(?:hundred|thousand|million|billion|trillion|m|bn|tn|mn)$/;
/** Words before a determiner within one phrase: "all the", "more than a", "at least a". */
const PREDETERMINERS = new Set('than least most all both the those these such half each every no'.split(' '));
const APPROXIMATELY = new Set('nearly almost just only roughly quite even barely about'.split(' '));
