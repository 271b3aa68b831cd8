import type { Sentence, Token } from '../../prose/token.ts';
import type { Side } from './relative-day.ts';

/**
 * On which side of the day of writing the event at tokens `from`–`to` lies: by the nearest verb before them in the
 * sentence, or the first after them where none stands before. The present leaves it open ("the trial begins Monday").
 * Looks at a bounded number of words.
 */
export function sideOf(tokens: readonly Token[], sentence: Sentence, from: number, to: number): Side {
  for (let at = from - 1; at >= sentence.from && at >= from - REACH; at--) {
    const side = told(tokens, at, sentence.from);
    if (side !== undefined) return side;
  }
  for (let at = to; at < sentence.to && at < to + REACH; at++) {
    const side = told(tokens, at, sentence.from);
    if (side !== undefined) return side;
  }
  return null;
}

const REACH = 40;

/** What the verb at `at` says; undefined where no finite verb stands there. */
function told(tokens: readonly Token[], at: number, first: number): Side | undefined {
  const { tag, lower } = tokens[at]!;
  if (tag === 'MD') return ofModal(lower);
  if (tag === 'VBD') return 'past';
  if (tag === 'VB') return before(tokens, at, first);
  if (tag === 'VBN') return PERFECT.test(tokens[at - 1]?.lower ?? '') ? 'past' : undefined;
  return undefined;
}

/** A base form by what stands before it: "will open", "is to open", "did open". */
function before(tokens: readonly Token[], at: number, first: number): Side {
  let i = at - 1;
  while (i > first && tokens[i]!.tag === 'RB') i--;
  const lead = i < first ? undefined : tokens[i];
  if (lead?.tag === 'MD') return ofModal(lead.lower);
  if (lead?.lower === 'did') return 'past';
  return null;
}

const ofModal = (lower: string): Side => (/^(?:will|'ll|shall)$/.test(lower) ? 'future' : null);

const PERFECT = /^(?:has|have|had|was|were|been|'s|'ve)$/;
