import type { ChunkedSentence, TokenRange } from '../../grammar/sentence.ts';

/** The possessor that opens the noun phrase at chunk `at`: "the union's", "her"; null where none does. */
export function possessorOf({ chunks, tokens }: ChunkedSentence, at: number): TokenRange | null {
  const { from, head } = chunks[at]!;
  if (tokens[from]!.tag === 'PRP$') return { from, to: from + 1 };
  for (let k = head - 1; k > from; k--) if (tokens[k]!.tag === 'POS') return { from, to: k + 1 };
  return null;
}
