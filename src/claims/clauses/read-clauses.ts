import type { Span } from '../../prose/span.ts';
import type { ClaimMood } from '../claim.ts';
import type { ChunkedSentence } from '../grammar/sentence.ts';
import { clauseMoods } from './clause-moods.ts';
import { clauseStarts } from './clause-starts.ts';

/** Where a clause that may be a claim of its own begins inside a sentence. UTF-16 offsets into the block's text. */
export interface ClauseEdge {
  /** Where the clause before ends. */
  readonly after: number;
  readonly from: number;
  /** Past *while* and its like, else the same as `from`. */
  readonly bare: number;
}

/** A stretch of the block's text and how what it says is put, inner clauses aside. */
export interface MoodSpan extends Span {
  readonly mood: ClaimMood;
}

/** What a block's grammar says of its clauses, in text order; a block that simply asserts, one clause a sentence, has none. */
export interface BlockClauses {
  readonly edges: readonly ClauseEdge[];
  /** Outer before inner. */
  readonly moods: readonly MoodSpan[];
}

/** Reads the clauses of one sentence of a block. */
export function readClauses(sentence: ChunkedSentence): BlockClauses {
  const { tokens } = sentence;
  const starts = clauseStarts(sentence);
  return {
    edges: starts.map(({ after, from, bare }) => ({
      after: tokens[after - 1]?.end ?? 0,
      from: tokens[from]!.start,
      bare: tokens[bare]!.start,
    })),
    moods: clauseMoods(sentence, starts).map(({ from, to, mood }) => ({
      start: tokens[from]!.start,
      end: tokens[to - 1]!.end,
      mood,
    })),
  };
}

/** The mood at an offset, by the innermost clause around it; `assertion` where nothing says otherwise. */
export function moodAt(moods: readonly MoodSpan[], offset: number): ClaimMood {
  let low = 0;
  let high = moods.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (moods[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0 && i > low - DEPTH; i--) if (moods[i]!.end > offset) return moods[i]!.mood;
  return 'assertion';
}

/** Clauses that may have ended between an offset and the clause around it before the search gives up. */
const DEPTH = 40;
