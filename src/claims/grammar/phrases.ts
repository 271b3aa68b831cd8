import type { ChunkKind } from './chunk.ts';
import type { Range, VerbClause } from './clause.ts';
import { type ChunkedSentence, isThing, kind, type TokenRange, tokenRange, word } from './sentence.ts';

/**
 * A source phrase without what does not belong to it: a closing comma, *on Tuesday*, an adverb. Null when nothing is
 * left or it is the expletive *there*.
 */
export function sourceRange(sentence: ChunkedSentence, range: Range): Range | null {
  const { chunks, tokens } = sentence;
  const { from } = range;
  let { to } = range;
  for (;;) {
    if (to <= from) return null;
    const last = kind(sentence, to - 1);
    if (last === 'comma' || last === 'dash' || last === 'adv' || last === 'conj') to--;
    else if (last === 'noun' && chunks[to - 1]!.temporal && to - from > 1) {
      const start = kind(sentence, to - 2) === 'prep' && to - from > 2 ? to - 2 : to - 1;
      // "the report published on Monday": the day belongs to the participle.
      if (kind(sentence, start - 1) === 'verb') break;
      to = start;
    } else break;
  }
  if (to - from === 1 && tokens[chunks[from]!.from]!.tag === 'EX') return null;
  return { from, to };
}

/** The tokens of a clause's subject as a source; null where it has none, or none that can be one. */
export function subjectTokens(sentence: ChunkedSentence, clause: VerbClause | undefined): TokenRange | null {
  const range = clause?.subject && sourceRange(sentence, clause.subject);
  return range ? tokenRange(sentence, range) : null;
}

/** Past the noun phrase from chunk `at` on, with its prepositional phrases but those that begin with a word of `stopAt`. */
export function phraseEnd(sentence: ChunkedSentence, at: number, stopAt: readonly string[] = []): number {
  let i = at + 1;
  for (;;) {
    const here = kind(sentence, i);
    if (here === 'prep' && stopAt.includes(word(sentence, i))) return i;
    if (here === 'prep' && isThing(sentence, i + 1)) i += 2;
    else if (here === 'conj' && kind(sentence, i + 1) === 'noun' && !isPredicate(sentence, i + 2)) i += 2;
    else if (here === 'open') {
      const close = closing(sentence, i);
      if (!close) return i;
      i = close + 1;
    } else if (kind(sentence, i - 1) === 'noun' && isThing(sentence, i)) i++;
    else return i;
  }
}

const isPredicate = (sentence: ChunkedSentence, at: number): boolean =>
  kind(sentence, at) === 'verb' && sentence.chunks[at]!.form !== 'infinitive';

/** The bracket that closes the one at `i`, 0 when none does nearby. */
export function closing(sentence: ChunkedSentence, i: number): number {
  let close = i + 1;
  while (close < sentence.to && close < i + 24 && kind(sentence, close) !== 'close') close++;
  return kind(sentence, close) === 'close' ? close : 0;
}

/** `phraseEnd`, with what follows commas: "Ana Ruiz, head of the board, which …": for a source after its cue. */
export function describedEnd(sentence: ChunkedSentence, at: number): number {
  let end = phraseEnd(sentence, at);
  for (;;) {
    const opening = kind(sentence, end);
    if (opening !== 'comma' && opening !== 'rel' && opening !== 'dash') return end;
    const next = opening === 'rel' ? end : end + 1;
    if (isThing(sentence, next)) {
      const after = phraseEnd(sentence, next);
      if (kind(sentence, after) === 'verb' && sentence.chunks[after]!.form === 'finite') return end;
      end = after;
    } else if (kind(sentence, next) === 'rel' && /^(?:who|whose|which|that)$/.test(word(sentence, next))) {
      end = next + 1;
      while (end < sentence.to && !RELATIVE_ENDS.has(kind(sentence, end))) end++;
    } else return end;
  }
}

const RELATIVE_ENDS = new Set<ChunkKind>(['comma', 'stop', 'semicolon', 'quote', 'dash']);

/** The chunk after adverbs, days, and prepositional phrases of place or time that stand between a cue and its content. */
export function skipAdjuncts(sentence: ChunkedSentence, at: number): number {
  let i = at;
  for (;;) {
    const here = kind(sentence, i);
    if (here === 'adv' || here === 'adj') i++;
    else if (here === 'noun' && sentence.chunks[i]!.temporal) i++;
    else if (here === 'prep' && kind(sentence, i + 1) === 'noun') i = phraseEnd(sentence, i + 1);
    else if (here === 'prep' && sentence.chunks[i + 1]?.form === 'ing' && kind(sentence, i + 2) === 'noun')
      i = phraseEnd(sentence, i + 2);
    else return i;
  }
}
