import type { Token } from '../../prose/token.ts';
import type { Chunk, ChunkKind } from './chunk.ts';
import type { Range, VerbClause } from './clause.ts';

/** One sentence of a block, or of a quotation in it, as the cue readers see it. Chunk indices, `from` to `to`. */
export interface ChunkedSentence {
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
  readonly from: number;
  readonly to: number;
  readonly clauses: ReadonlyMap<number, VerbClause>;
}

/** Tokens `from` to `to` (exclusive) of a block. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Whether a range of tokens holds another. */
export const holds = (outer: TokenRange, inner: TokenRange): boolean =>
  outer.from <= inner.from && inner.to <= outer.to;

/** The tokens of a chunk range. */
export const tokenRange = (sentence: ChunkedSentence, range: Range): TokenRange => ({
  from: sentence.chunks[range.from]!.from,
  to: sentence.chunks[range.to - 1]!.to,
});

/** The tokens of the chunks `from` to `to`, of one chunk at least. */
export const until = (sentence: ChunkedSentence, from: number, to: number): TokenRange =>
  tokenRange(sentence, { from, to: Math.max(from + 1, to) });

/** What is known of the finite verbs of a sentence, in text order. */
export function finiteVerbs(sentence: ChunkedSentence): VerbClause[] {
  const verbs: VerbClause[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const one = sentence.chunks[i]!.kind === 'verb' ? sentence.clauses.get(i) : undefined;
    if (one?.finite) verbs.push(one);
  }
  return verbs;
}

/** The lower-case first word of a chunk, '' outside the sentence. */
export const word = (sentence: ChunkedSentence, chunk: number): string =>
  chunk >= sentence.from && chunk < sentence.to ? sentence.tokens[sentence.chunks[chunk]!.from]!.lower : '';

/** The lower-case head word of a chunk. */
export const headWord = (sentence: ChunkedSentence, chunk: number): string =>
  sentence.tokens[sentence.chunks[chunk]!.head]!.lower;

/** The kind of a chunk, 'stop' outside the sentence. */
export const kind = (sentence: ChunkedSentence, chunk: number): ChunkKind =>
  chunk >= sentence.from && chunk < sentence.to ? sentence.chunks[chunk]!.kind : 'stop';

/** Whether a chunk is a noun phrase that does not tell when. */
export const isThing = (sentence: ChunkedSentence, chunk: number): boolean =>
  kind(sentence, chunk) === 'noun' && !sentence.chunks[chunk]!.temporal;

/** Whether a chunk is an infinitive. */
export const isInfinitive = (sentence: ChunkedSentence, chunk: number): boolean =>
  kind(sentence, chunk) === 'verb' && sentence.chunks[chunk]!.form === 'infinitive';
