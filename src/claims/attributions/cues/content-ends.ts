import type { ChunkKind } from '../../grammar/chunk.ts';
import { isAdjunct } from '../../grammar/clause-lookahead.ts';
import { describedEnd, phraseEnd, skipAdjuncts } from '../../grammar/phrases.ts';
import { type ChunkedSentence, headWord, kind, word } from '../../grammar/sentence.ts';
import { endsWithComma } from '../../grammar/verb-words.ts';
import { isFigureAt } from './verb-match.ts';

/** Where content that begins at chunk `at` ends: a noun phrase sooner than a clause. */
export const contentEnd = (sentence: ChunkedSentence, at: number, cue: number): number =>
  kind(sentence, at) === 'noun' ? nounContentEnd(sentence, at, cue) : clauseContentEnd(sentence, at, cue);

/**
 * Where a clause that begins at chunk `at` ends as the content of the cue at chunk `cue`: with its sentence, or before
 * what goes on with the cue's own clause, what another cue brings in, and what *but* sets against it.
 */
export function clauseContentEnd(sentence: ChunkedSentence, at: number, cue: number): number {
  const limit = Math.max(at, Math.min(sentence.to, sentence.clauses.get(cue)?.scope.to ?? sentence.to));
  for (let k = at; k < limit; k++) {
    const here = kind(sentence, k);
    if (here === 'semicolon' || (here === 'stop' && k === sentence.to - 1)) return k;
    const quoted = endsWithComma(sentence.chunks[k], sentence.tokens);
    if ((quoted || here === 'comma') && turnsAt(sentence, k, at, cue)) return quoted ? k + 1 : k;
    if (here !== 'verb') continue;
    const own = ownClause(sentence, k, at);
    if (own) return own;
    if (goesOnAt(sentence, k, cue)) return trimmed(sentence, at, k);
  }
  // "said two were left: the dam and the bridge"
  if (tells(sentence, cue) && kind(sentence, limit) === 'colon' && kind(sentence, limit + 1) === 'noun')
    return trimmed(sentence, at, sentence.to);
  return trimmed(sentence, at, limit);
}

function tells({ chunks }: ChunkedSentence, cue: number): boolean {
  const group = chunks[cue]!.cues?.[0]?.group;
  return group === 'say' || group === 'tell' || group === 'show';
}

/** Whether after the comma at `k` somebody else has the word, or the same speaker is given another verb. */
function turnsAt(sentence: ChunkedSentence, k: number, at: number, cue: number): boolean {
  const next = kind(sentence, k + 1);
  if (next === 'conj' && word(sentence, k + 1) === 'but' && kind(sentence, k + 2) !== 'verb') return true;
  if (word(sentence, k + 1) === 'according' && k > at + 1) return true;
  if (isTagAt(sentence, k + 1, cue)) return true;
  const participle = next === 'adv' ? k + 2 : k + 1;
  return (
    kind(sentence, participle) === 'verb' &&
    sentence.chunks[participle]!.form === 'ing' &&
    tellsOn(sentence, participle)
  );
}

/** ", and one in five say …": where a cue of saying with a subject of its own begins the next attribution, 0 if not. */
function ownClause(sentence: ChunkedSentence, k: number, at: number): number {
  const clause = sentence.clauses.get(k);
  const cue = sentence.chunks[k]!.cues?.[0];
  if (sentence.chunks[k]!.form !== 'finite' || !clause?.subject) return 0;
  // ", while rescuers put the toll at 19"
  const values = cue?.frames.includes('v') && isFigureAt(sentence, phraseEnd(sentence, k + 1, ['at']));
  if (!values && !cue?.frames.includes('t')) return 0;
  if (!tells(sentence, k)) return 0;
  const { start } = clause;
  const contrast = clause.kind === 'sub' && CONTRAST.has(word(sentence, start));
  let joint = contrast ? start : start - 1;
  // ", and in May, the board said"
  while (
    !contrast &&
    joint > at &&
    start - joint < 6 &&
    (kind(sentence, joint) === 'comma' || isAdjunct(sentence.chunks, joint))
  )
    joint--;
  if (joint <= at || !(contrast || kind(sentence, joint) === 'conj')) return 0;
  const before = kind(sentence, joint - 1);
  if (before === 'comma' || before === 'dash') return joint - 1;
  return endsWithComma(sentence.chunks[joint - 1], sentence.tokens) ? joint : 0;
}

/** Subordinators that set one account beside another (Quirk et al., §15.43). */
const CONTRAST = new Set(['while', 'whereas', 'although', 'though']);

/** Whether the verb at `k` has a subject that stands before the cue: it goes on with the cue's clause, or one around it. */
function goesOnAt(sentence: ChunkedSentence, k: number, cue: number): boolean {
  const clause = sentence.clauses.get(k);
  if (!clause?.subject || k <= cue || clause.subject.from > cue) return false;
  return clause.finite || (kind(sentence, k - 1) === 'conj' && sentence.chunks[k]!.form === sentence.chunks[cue]!.form);
}

function trimmed(sentence: ChunkedSentence, at: number, to: number): number {
  let end = to;
  while (end > at && LOOSE.has(kind(sentence, end - 1))) end--;
  return end;
}

const LOOSE = new Set<ChunkKind>(['conj', 'comma', 'dash', 'adv', 'stop']);

/** Whether a tag begins at chunk `at`: ", Ruiz said." or ", said Ruiz." */
function isTagAt(sentence: ChunkedSentence, at: number, cue: number): boolean {
  const here = kind(sentence, at);
  if (here !== 'noun' && here !== 'verb') return false;
  const verb = here === 'verb' ? at : phraseEnd(sentence, at);
  if (verb <= cue || kind(sentence, verb) !== 'verb') return false;
  const { form, passive, cues } = sentence.chunks[verb]!;
  const frames = cues?.[0]?.frames ?? '';
  if (form !== 'finite' || passive || !frames.includes('t')) return false;
  const inverted = verb === at && kind(sentence, verb + 1) === 'noun' ? describedEnd(sentence, verb + 1) : verb + 1;
  const recipient = frames.includes('r') && kind(sentence, inverted) === 'noun';
  const end = kind(sentence, skipAdjuncts(sentence, recipient ? phraseEnd(sentence, inverted) : inverted));
  return end === 'stop' || end === 'comma';
}

/** ", adding …", ", calling …": participles that make the next attribution of the same speaker. */
function tellsOn(sentence: ChunkedSentence, verb: number): boolean {
  const cue = sentence.chunks[verb]!.cues?.[0];
  return cue?.group === 'say' || cue?.group === 'tell' || /^(?:call|accuse|cite)$/.test(cue?.lemma ?? '');
}

/** Where a noun phrase as content ends: with its attributes, before adjuncts of time and further clauses. */
export function nounContentEnd(sentence: ChunkedSentence, at: number, cue: number): number {
  const { chunks } = sentence;
  const limit = clauseContentEnd(sentence, at, cue);
  const pronoun = chunks[at]!.to - chunks[at]!.from === 1 && /^(?:that|this|it|these|those)$/.test(word(sentence, at));
  let next = 0;
  for (let k = at + 1; k < limit; k++) {
    switch (kind(sentence, k)) {
      case 'colon':
        return kind(sentence, k + 1) === 'quote' || kind(sentence, k + 1) === 'noun' ? limit : k;
      case 'comma':
        // "chided him, “Why now?”", but not where a quotation goes on around the cue.
        if (kind(sentence, k + 1) === 'quote' && !quotesBefore(sentence, cue)) return limit;
        next = listedTo(sentence, k, limit);
        if (!next) return k;
        k = next - 1;
        break;
      case 'dash':
      case 'stop':
        return k;
      case 'prep':
        if (isVenue(sentence, k) || (pronoun && /^(?:on|in|at|during|to)$/.test(word(sentence, k)))) return k;
        if (word(sentence, k) === 'by' && chunks[k + 1]?.form === 'ing') return k;
        break;
      case 'sub':
        if (word(sentence, k) !== 'that') return k;
        break;
      case 'noun':
        if (chunks[k]!.temporal) return kind(sentence, k - 1) === 'prep' ? k - 1 : k;
        break;
      default:
    }
  }
  return limit;
}

/** "the floods, her work in Hull and the nurses": past the list that goes on at the comma `comma`, 0 where none does. */
function listedTo(sentence: ChunkedSentence, comma: number, limit: number): number {
  let last = comma;
  for (let k = comma + 1; k < limit && k < comma + 24; k++) {
    const here = kind(sentence, k);
    if (here === 'conj' && kind(sentence, k + 1) === 'noun') {
      const end = phraseEnd(sentence, k + 1);
      return kind(sentence, end) !== 'verb' || sentence.chunks[end]!.form !== 'finite' ? end : 0;
    }
    if (here === 'comma') last = k;
    else if (
      here !== 'noun' &&
      here !== 'prep' &&
      here !== 'adj' &&
      here !== 'adv' &&
      !(here === 'conj' && k === last + 1)
    )
      return 0;
  }
  return 0;
}

function quotesBefore(sentence: ChunkedSentence, chunk: number): boolean {
  for (let k = sentence.from; k < chunk; k++) if (kind(sentence, k) === 'quote') return true;
  return false;
}

/** "in a statement", "on Twitter", "during an interview": where it was said is no part of what. */
export const isVenue = (sentence: ChunkedSentence, k: number): boolean =>
  kind(sentence, k + 1) === 'noun' &&
  /^(?:in|on|during|at|via|through|to)$/.test(word(sentence, k)) &&
  VENUES.has(headWord(sentence, k + 1));

const VENUES = new Set(
  `channel website site page account app platform blog podcast feed
statement interview interviews tweet speech speeches letter email e-mail memo report column op-ed post debate rally
briefing conference hearing testimony twitter facebook instagram radio television tv reporters journalists`.split(
    /\s+/,
  ),
);
