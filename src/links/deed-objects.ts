import type { BlockReading } from '../claims/claim.ts';
import { type ChunkedSentence, kind, word } from '../claims/grammar/sentence.ts';
import { type Party, partyOf } from './party.ts';

/** What stands behind a verb. */
export interface Objects {
  readonly object: Party | null;
  readonly by: Party | null;
  readonly goal: Goal | null;
  readonly times: readonly string[];
}

/** What stands behind the verb; null where a clause completes it, of which nothing is known here. */
export function objectsOf(
  reading: BlockReading,
  sentence: ChunkedSentence,
  after: number,
  end: number,
  passive: boolean,
): Objects | null {
  if (/^(?:sub|rel|quote|verb|colon)$/.test(kind(sentence, end)) && end < sentence.to) return null;
  const phrase = (at: number): Party => {
    let to = at + 1;
    while (to + 1 < end && word(sentence, to) === 'of' && kind(sentence, to + 1) === 'noun') to += 2;
    return partyAt(reading, sentence, at, to);
  };
  let object: Party | null = null;
  let by: Party | null = null;
  let goal: Goal | null = null;
  const times: string[] = [];
  for (let at = after; at < end; at++) {
    const chunk = sentence.chunks[at]!;
    if (chunk.kind !== 'noun') continue;
    if (chunk.temporal) {
      times.push(
        reading.block.text.slice(reading.tokens[chunk.from]!.start, reading.tokens[chunk.to - 1]!.end).toLowerCase(),
      );
      continue;
    }
    const preposition = kind(sentence, at - 1) === 'prep' ? word(sentence, at - 1) : '';
    if (at === after && !passive) object = phrase(at);
    else if (preposition === 'by' && passive) by ??= phrase(at);
    else if (preposition && at - 1 === after) goal = { preposition, party: phrase(at) };
  }
  return { object, by, goal, times };
}

/** The phrase of the chunks `from` to `to`, whose head is that of the first. */
export const partyAt = (reading: BlockReading, { chunks }: ChunkedSentence, from: number, to: number): Party =>
  partyOf(reading, chunks[from]!.from, chunks[to - 1]!.to, chunks[from]!.head);

/** What a verb reaches by a preposition right behind it: "fired *on the convoy*". */
export interface Goal {
  readonly preposition: string;
  readonly party: Party;
}
