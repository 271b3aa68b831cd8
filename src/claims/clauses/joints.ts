import { type ChunkedSentence, kind, word } from '../grammar/sentence.ts';
import { endsWithComma } from '../grammar/verb-words.ts';

/** What joins two clauses at a chunk. Chunk indices. */
export interface Joint {
  /** Past the clause before. */
  readonly after: number;
  /** The first chunk of the next clause, its subordinator included. */
  readonly from: number;
  /** Past that subordinator. */
  readonly bare: number;
  /** Whether only *and* or *but* stands there, which may as well join two phrases. */
  readonly loose: boolean;
}

/** The joint at chunk `i`, null for none; `opened` says that *while* or its like opened the sentence and waits for its main clause. */
export function jointAt(sentence: ChunkedSentence, i: number, opened: boolean): Joint | null {
  const comma = kind(sentence, i) === 'comma';
  const quoted = endsWithComma(sentence.chunks[i], sentence.tokens);
  const next = comma || quoted ? i + 1 : i;
  const after = quoted ? next : i;
  const joint = (from: number, bare: number, loose = false): Joint => ({
    after,
    from,
    bare: pastCommas(sentence, bare),
    loose,
  });
  const concessive = concessiveEnd(sentence, next);
  if (concessive) return joint(next, concessive);
  if (isConjunction(sentence, next)) return joint(next + 1, next + 1, next === i);
  if (comma) return opened ? joint(next, next) : null;
  if (kind(sentence, i) !== 'semicolon' && !isSingleDash(sentence, i)) return null;
  const from = isConjunction(sentence, i + 1) ? i + 2 : i + 1;
  return joint(from, from);
}

/** "but, in May, sales fell" */
const pastCommas = (sentence: ChunkedSentence, at: number): number => (kind(sentence, at) === 'comma' ? at + 1 : at);

/** Past the subordinator of contrast or concession at chunk `i`; 0 where there is none. */
export function concessiveEnd(sentence: ChunkedSentence, i: number): number {
  const even = word(sentence, i) === 'even' ? i + 1 : i;
  return CONCESSIVE.has(word(sentence, even)) && even + 1 < sentence.to ? even + 1 : 0;
}

const CONCESSIVE: ReadonlySet<string> = new Set(['while', 'whereas', 'although', 'though']);

/** *And*, *but*, *yet*: what *or* and *nor* join is one claim. */
const isConjunction = (sentence: ChunkedSentence, i: number): boolean =>
  kind(sentence, i) === 'conj' && /^(?:and|but|yet)$/.test(word(sentence, i));

/** A dash that no other pairs with: two of them hold an aside. */
function isSingleDash(sentence: ChunkedSentence, i: number): boolean {
  if (kind(sentence, i) !== 'dash') return false;
  for (let k = sentence.from; k < sentence.to; k++) if (k !== i && kind(sentence, k) === 'dash') return false;
  return true;
}
