import type { Token } from '../../prose/token.ts';
import type { Chunk } from './chunks.ts';
import type { Range, VerbClause } from './clauses.ts';

/** One sentence of a block, or of a quotation in it, as the cue readers see it. Chunk indices, `from` to `to`. */
export interface ChunkedSentence {
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
  readonly from: number;
  readonly to: number;
  readonly clauses: ReadonlyMap<number, VerbClause>;
}

/** The token range of a chunk range. */
export const tokenRange = (sentence: ChunkedSentence, range: Range): { from: number; to: number } => ({
  from: sentence.chunks[range.from]!.from,
  to: sentence.chunks[range.to - 1]!.to,
});

/** The lower-case first word of a chunk, '' past the end. */
export const word = (sentence: ChunkedSentence, chunk: number): string => {
  const one = sentence.chunks[chunk];
  return one && chunk < sentence.to ? (sentence.tokens[one.from]?.lower ?? '') : '';
};

/** The kind of a chunk, 'stop' past the sentence's end. */
export const kind = (sentence: ChunkedSentence, chunk: number): Chunk['kind'] =>
  chunk >= sentence.from && chunk < sentence.to ? sentence.chunks[chunk]!.kind : 'stop';
