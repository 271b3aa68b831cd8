import type { VerbClause } from '../../grammar/clause.ts';
import { phraseStart } from '../../grammar/clause-lookahead.ts';
import type { CueVerb } from '../../grammar/cue-verbs.ts';
import { isAnswer } from '../../grammar/noun-words.ts';
import { skipAdjuncts } from '../../grammar/phrases.ts';
import {
  type ChunkedSentence,
  isInfinitive,
  kind,
  type TokenRange,
  tokenRange,
  until,
  word,
} from '../../grammar/sentence.ts';
import { isDay } from '../../grammar/time-words.ts';
import { holdsVerb, opensWithVerb } from '../../grammar/verb-words.ts';
import { clauseContentEnd, isVenue } from './content-ends.ts';

/**
 * What completes the verb at chunk `i` from chunk `at` on, as the frames of `cue` allow; `late` when adjuncts stand
 * between. Null where nothing does; empty where a colon ends the sentence and the next brings the words.
 */
export function complement(
  sentence: ChunkedSentence,
  i: number,
  cue: CueVerb,
  at: number,
  late = false,
): TokenRange[] | null {
  const has = (frame: string) => cue.frames.includes(frame);
  const clauseFrom = (start: number) => [until(sentence, start, clauseContentEnd(sentence, start, i))];
  switch (kind(sentence, at)) {
    case 'sub':
      return takesSubordinate(sentence, i, cue, at, late) ? clauseFrom(at) : null;
    case 'rel': {
      const which = word(sentence, at);
      if (which === 'that') return has('c') ? clauseFrom(at) : null;
      return has('w') && !(late && (which === 'who' || which === 'which')) ? clauseFrom(at) : null;
    }
    case 'quote':
      return has('q') || has('n') ? [quoteContent(sentence, at, i)] : null;
    case 'colon':
    case 'comma': {
      const colon = kind(sentence, at) === 'colon';
      const that = late && has('c') && !colon ? thatAfterCommas(sentence, at) : 0;
      if (that) return clauseFrom(that);
      const past = has('b') && !colon ? pastAside(sentence, at) : 0;
      // "reported, according to aides, the dam …": whom the source relies on stands inside what it says.
      if (past && completesAt(sentence, past, i))
        return clauseFrom(word(sentence, at + 1) === 'according' ? at + 1 : past);
      if (!has('q')) return null;
      if (opensQuoted(sentence, at + 1)) return clauseFrom(at + 1);
      if (kind(sentence, at + 1) === 'quote') return [quoteContent(sentence, at + 1, i)];
      if (!colon) return null;
      return kind(sentence, at + 1) === 'stop' ? [] : [until(sentence, at + 1, sentence.to)];
    }
    case 'verb': {
      if (late && kind(sentence, at - 1) !== 'adv') return null;
      if (isInfinitive(sentence, at))
        return has('i') || (has('b') && completesAt(sentence, at, i)) ? clauseFrom(at) : null;
      if (sentence.chunks[at]!.form !== 'ing') return null;
      // "said using it was wrong": an -ing clause as the subject of what is said.
      const gerund =
        has('b') &&
        (completesAt(sentence, at, i) || (kind(sentence, at + 1) === 'noun' && completesAt(sentence, at + 1, i)));
      return gerund || has('g') ? clauseFrom(at) : null;
    }
    case 'prep': {
      // "promised to “rip up” the deal"
      if (!late && has('i') && word(sentence, at) === 'to' && kind(sentence, at + 1) === 'quote') return clauseFrom(at);
      if (!has('b')) return null;
      // "said on Thursday he …", "said in an interview he …"
      const after = isWhenOrWhere(sentence, at) ? skipAdjuncts(sentence, at) : at;
      if (after > at && completesAt(sentence, after, i)) return clauseFrom(after);
      return kind(sentence, at + 1) === 'noun' && completesAt(sentence, at, i) ? clauseFrom(at) : null;
    }
    case 'noun':
      if (isAnswerAt(sentence, at)) return [until(sentence, at, at + 1)];
      return has('b') && completesAt(sentence, at, i) ? clauseFrom(at) : null;
    default:
      return null;
  }
}

function takesSubordinate(sentence: ChunkedSentence, i: number, cue: CueVerb, at: number, late: boolean): boolean {
  const sub = word(sentence, at);
  if (sub === 'that') return cue.frames.includes('c');
  if (sub === 'whether') return cue.frames.includes('w');
  if ((sub === 'if' || sub === 'when') && cue.group !== 'say') return cue.frames.includes('w') && !late;
  // "said if elected he would resign"
  const elided = sub === 'if' && kind(sentence, at + 1) === 'verb';
  return cue.frames.includes('b') && (elided || completesAt(sentence, at, i));
}

/** How far the verb of a clause without *that* may stand from its first chunk. */
const REACH = 40;

/** Whether a clause without *that* begins at chunk `at` and completes the verb at chunk `i`. */
export function completesAt(sentence: ChunkedSentence, at: number, i: number): boolean {
  for (let k = at + 1; k < sentence.to && k < at + REACH; k++) {
    const here = kind(sentence, k);
    if (here === 'quote') {
      // "said the plan “is weak”": the quotation brings the verb.
      const quote = sentence.chunks[k]!;
      if (kind(sentence, k - 1) !== 'noun') return false;
      return (
        opensWithVerb(quote, sentence.tokens) || (kind(sentence, k + 1) === 'stop' && holdsVerb(quote, sentence.tokens))
      );
    }
    if (here === 'semicolon' || here === 'colon') return false;
    const clause = sentence.chunks[k]!.form === 'finite' ? sentence.clauses.get(k) : undefined;
    if (!clause) continue;
    if (clause.sharedWith === i) return false;
    if (!clause.subject || clause.subject.from < at) continue;
    const prep = kind(sentence, at) === 'prep';
    if (clause.kind === 'comp') {
      if (prep || clause.subject.from === at || clause.start === at) return true;
      // "said if people think it is over, they …": the clause completes the condition's own verb.
      if (kind(sentence, at) !== 'sub') return false;
    }
    if (clause.kind === 'main') return prep;
  }
  return false;
}

/** Whether the noun phrase at chunk `at` is *yes* or *no*. */
export function isAnswerAt(sentence: ChunkedSentence, at: number): boolean {
  const { head, to } = sentence.chunks[at]!;
  return to === head + 1 && isAnswer(sentence.tokens[head]!, sentence.tokens[to]);
}

/** Whether a phrase tells the day or the occasion of what was said, rather than something in it. */
export const isWhenOrWhere = (sentence: ChunkedSentence, at: number): boolean =>
  isVenue(sentence, at) || (kind(sentence, at + 1) === 'noun' && isDay(word(sentence, at + 1)));

/** Whether a chunk begins with a quotation mark ("said, “no.”"): words too few to be a quotation of their own. */
export const opensQuoted = (sentence: ChunkedSentence, at: number): boolean =>
  at < sentence.to && kind(sentence, at) !== 'quote' && sentence.tokens[sentence.chunks[at]!.from]!.tag === '"';

/** "said on Monday in Hull, Maine, that …": the clause that follows a remark between commas, 0 for none. */
function thatAfterCommas(sentence: ChunkedSentence, at: number): number {
  for (let k = at + 1; k < sentence.to && k < at + 14; k++) {
    if (sentence.clauses.get(k)?.kind !== 'sub' && sentence.chunks[k]!.form === 'finite') return 0;
    const closed = kind(sentence, k - 1) === 'comma' || sentence.chunks[k - 1]!.temporal;
    if (k > at + 1 && word(sentence, k) === 'that' && closed) return k;
  }
  return 0;
}

/** "said, in its first statement, the dam …": past the phrase between the comma at `at` and the next, 0 for none. */
function pastAside(sentence: ChunkedSentence, at: number): number {
  const close = skipAdjuncts(sentence, sentence.chunks[at + 1]?.form === 'ing' ? at + 2 : at + 1);
  return close > at + 1 && kind(sentence, close) === 'comma' ? close + 1 : 0;
}

/** A quotation as content of the verb at chunk `i`: with whatever goes on without a break ("…" and "…"). */
export function quoteContent(sentence: ChunkedSentence, at: number, i: number): TokenRange {
  const { chunks, tokens } = sentence;
  const { to } = chunks[at]!;
  const ends = tokens.slice(to - 3, to).some((token) => /^[,.?!…]+$/.test(token.text));
  const next = kind(sentence, at + 1);
  const goesOn = !ends && (next === 'conj' || next === 'prep' || next === 'noun' || next === 'verb');
  return until(sentence, at, goesOn ? clauseContentEnd(sentence, at, i) : at + 1);
}

/** "which critics call unsafe": the relative word stands for the object; the rest of the clause describes it. */
export function objectRelative(sentence: ChunkedSentence, i: number, clause: VerbClause): TokenRange[] | null {
  const { chunks, from } = sentence;
  const { subject, start } = clause;
  if (clause.kind !== 'rel' || !subject || !clause.finite) return null;
  const gap = kind(sentence, i + 1) === 'verb';
  // "a decision they say cost lives": without a relative word the noun before stands for it.
  const bare = subject.from === start && chunks[start]!.kind === 'noun';
  if (bare ? !gap : subject.from === start) return null;
  const relative = word(sentence, start);
  if (/^(?:how|why|where|when)$/.test(relative)) return null;
  if (kind(sentence, i + 1) === 'colon') return null;
  // "what they say was wrong": the verb after the cue has the relative word as its subject.
  const next = gap ? i + 2 : i + 1;
  const end = Math.max(next, clauseContentEnd(sentence, next, i));
  const own = tokenRange(
    sentence,
    bare ? { from: phraseStart(chunks, start, from), to: start } : { from: start, to: start + 1 },
  );
  return end > i + 1 ? [own, until(sentence, i + 1, end)] : [own];
}
