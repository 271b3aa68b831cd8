import { isTemporal, type Range } from './clauses.ts';
import { type ChunkedSentence, kind, word } from './sentence.ts';

/**
 * A source phrase without what does not belong to it: a closing comma, *on Tuesday*, *in a statement*, an adverb.
 * Null when nothing is left or it is the expletive *there*.
 */
export function sourceRange(sentence: ChunkedSentence, range: Range): Range | null {
  const { chunks, tokens } = sentence;
  let { from, to } = range;
  for (;;) {
    const last = kind(sentence, to - 1);
    if (to <= from) return null;
    if (last === 'comma' || last === 'dash' || last === 'adv' || last === 'conj') to--;
    else if (last === 'noun' && isTemporal(chunks[to - 1]!, tokens) && to - from > 1) {
      const start = kind(sentence, to - 2) === 'prep' && to - from > 2 ? to - 2 : to - 1;
      // "the report published on Monday": the day belongs to the participle.
      if (kind(sentence, start - 1) === 'verb') break;
      to = start;
    } else break;
  }
  if (to - from === 1 && tokens[chunks[from]!.from]!.tag === 'EX') return null;
  return { from, to };
}

/** Past the noun phrase from chunk `at` on, with its prepositional phrases but those that begin with a word of `stopAt`. */
export function phraseEnd(sentence: ChunkedSentence, at: number, stopAt: readonly string[] = []): number {
  const { chunks, tokens } = sentence;
  let i = at + 1;
  for (;;) {
    const here = kind(sentence, i);
    if (here === 'prep' && stopAt.includes(word(sentence, i))) return i;
    if (here === 'prep' && kind(sentence, i + 1) === 'noun' && !isTemporal(chunks[i + 1]!, tokens)) i += 2;
    else if (here === 'conj' && kind(sentence, i + 1) === 'noun' && kind(sentence, i + 2) !== 'verb') i += 2;
    else if (here === 'open') {
      let close = i + 1;
      while (close < sentence.to && close < i + 24 && kind(sentence, close) !== 'close') close++;
      if (kind(sentence, close) !== 'close') return i;
      i = close + 1;
    } else if (here === 'noun' && chunks[i - 1]!.kind === 'noun' && !isTemporal(chunks[i]!, tokens)) i++;
    else return i;
  }
}

/** `phraseEnd`, with what follows commas: "Ana Ruiz, head of the board, which …": for a source after its cue. */
export function describedEnd(sentence: ChunkedSentence, at: number): number {
  let end = phraseEnd(sentence, at);
  for (;;) {
    const opening = kind(sentence, end);
    if (opening !== 'comma' && opening !== 'rel' && opening !== 'dash') return end;
    const next = opening === 'rel' ? end : end + 1;
    if (kind(sentence, next) === 'noun' && !isTemporal(sentence.chunks[next]!, sentence.tokens)) {
      if (kind(sentence, phraseEnd(sentence, next)) === 'verb' && verbIsFinite(sentence, phraseEnd(sentence, next)))
        return end;
      end = phraseEnd(sentence, next);
    } else if (kind(sentence, next) === 'rel' && /^(?:who|whose|which|that)$/.test(word(sentence, next))) {
      let i = next + 1;
      while (i < sentence.to && !/^(?:comma|stop|semicolon|quote|dash)$/.test(kind(sentence, i))) i++;
      end = i;
    } else return end;
  }
}

const verbIsFinite = (sentence: ChunkedSentence, at: number): boolean => sentence.chunks[at]!.form === 'finite';

/** The chunk after adverbs, days, and prepositional phrases of place or time that stand between a cue and its content. */
export function skipAdjuncts(sentence: ChunkedSentence, at: number): number {
  let i = at;
  for (;;) {
    if (kind(sentence, i) === 'adv' || kind(sentence, i) === 'adj') i++;
    else if (kind(sentence, i) === 'noun' && isTemporal(sentence.chunks[i]!, sentence.tokens)) i++;
    else if (kind(sentence, i) === 'prep' && kind(sentence, i + 1) === 'noun') i = phraseEnd(sentence, i + 1);
    else if (kind(sentence, i) === 'prep' && sentence.chunks[i + 1]?.form === 'ing' && kind(sentence, i + 2) === 'noun')
      i = phraseEnd(sentence, i + 2);
    else return i;
  }
}
