import type { Sentence, Token } from '../../prose/token.ts';
import { clauseStarts } from '../clauses/clause-starts.ts';
import { type Chunk, nounChunk } from '../grammar/chunk.ts';
import { chunksOf } from '../grammar/chunks.ts';
import type { VerbClause } from '../grammar/clause.ts';
import { clausesOf } from '../grammar/clauses.ts';
import { type Figure, leadAt, type Passage } from './figure.ts';
import { isMultiplying } from './multiples.ts';

/** A sentence in chunks and clauses, in which each figure with its bound, unit and noun is one noun phrase. */
export interface SentenceParse {
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
  /** By verb chunk. */
  readonly clauses: ReadonlyMap<number, VerbClause>;
  /** The verbs that a noun phrase is the subject of, or part of a subject joined by *and*, by its chunk. */
  readonly verbsOf: ReadonlyMap<number, readonly number[]>;
  /** The tokens where the clauses behind the first begin that stand beside it ("…, and trains will run"). */
  readonly clauseStarts: readonly number[];
}

/** Chunks that are read as one sentence: longer than any in print, so that work on a text without stops stays linear. */
const LONGEST = 300;
/** Chunks of a subject that are looked at. */
const SUBJECT = 12;

/** Parses a sentence around its figures, once for a passage: who asks are the refiners behind the last that withdraws figures. */
export function parseOf(passage: Passage, sentence: Sentence, figures: readonly Figure[]): SentenceParse {
  const { tokens, parses } = passage;
  const known = parses.get(sentence);
  if (known) return known;
  const chunks = merged(chunksOf(tokens, sentence.from, sentence.to, []), figures, tokens);
  const clauses = new Map<number, VerbClause>();
  for (let from = 0; from < chunks.length; from += LONGEST)
    for (const [verb, clause] of clausesOf(chunks, tokens, from, Math.min(chunks.length, from + LONGEST)))
      clauses.set(verb, clause);
  const starts = chunks.length > LONGEST ? [] : clauseStarts({ tokens, chunks, clauses, from: 0, to: chunks.length });
  const parse = {
    tokens,
    chunks,
    clauses,
    verbsOf: bySubject(chunks, clauses, tokens),
    clauseStarts: starts.map(({ from }) => from),
  };
  parses.set(sentence, parse);
  return parse;
}

/** The chunk that holds a token, or the one behind it where none does. */
export function chunkAt({ chunks }: Pick<SentenceParse, 'chunks'>, token: number): number {
  let low = 0;
  let high = chunks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (chunks[middle]!.to <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "A total of 92", "a minimum of 10": the noun says how the number is meant, as a bound does. */
const SUM = /^(?:total|minimum|maximum|average)$/;

/** The tokens of a figure's noun phrase. */
function phraseOf(figure: Figure, tokens: readonly Token[]): { from: number; to: number } {
  const lead = leadAt(figure, tokens);
  const counted = figure.counted && figure.counted[0] >= figure.from ? figure.counted[1] : 0;
  const to = Math.max(figure.to, counted);
  if (tokens[lead]?.lower !== 'of' || !SUM.test(tokens[lead - 1]?.lower ?? '')) return { from: lead + 1, to };
  let from = lead - 1;
  while (from > lead - 4 && /^(?:DT|JJ)$/.test(tokens[from - 1]?.tag ?? '')) from--;
  return { from, to };
}

function merged(chunks: readonly Chunk[], figures: readonly Figure[], tokens: readonly Token[]): Chunk[] {
  const out: Chunk[] = [];
  let at = 0;
  for (const figure of figures) {
    // "has more than doubled" stays the verb of its clause.
    if (isMultiplying(tokens, figure.numeral.from)) continue;
    const { from, to } = phraseOf(figure, tokens);
    while (at < chunks.length && chunks[at]!.to <= from) out.push(chunks[at++]!);
    const first = at;
    while (at < chunks.length && chunks[at]!.from < to && (chunks[at]!.kind !== 'verb' || chunks[at]!.to <= to)) at++;
    if (at - first < 2) {
      if (at > first) out.push(chunks[first]!);
      continue;
    }
    const last = chunks[at - 1]!;
    const { head, genitive } = last.kind === 'noun' ? last : { head: Math.max(to - 1, last.from), genitive: false };
    out.push(nounChunk(chunks[first]!.from, last.to, head, genitive, false));
  }
  while (at < chunks.length) out.push(chunks[at++]!);
  return out;
}

function bySubject(
  chunks: readonly Chunk[],
  clauses: ReadonlyMap<number, VerbClause>,
  tokens: readonly Token[],
): Map<number, number[]> {
  const verbs = new Map<number, number[]>();
  const add = (chunk: number, verb: number) => {
    const known = verbs.get(chunk);
    if (known) known.push(verb);
    else verbs.set(chunk, [verb]);
  };
  for (const [verb, { subject }] of clauses) {
    if (!subject) continue;
    // "five drones, which were …", "two of whom were …"
    if (chunks[subject.from]!.kind === 'rel') {
      const before = chunks[subject.from - 1];
      const apart = before?.kind === 'comma' || (before?.kind === 'prep' && tokens[before.from]!.lower === 'of');
      const noun = apart ? subject.from - 2 : subject.from - 1;
      if (noun >= 0) add(noun, verb);
      continue;
    }
    for (let i = subject.from; i < Math.min(subject.to, subject.from + SUBJECT); i++) {
      const before = chunks[i - 1]?.kind;
      if (chunks[i]!.kind === 'noun' && (i === subject.from || before === 'conj' || before === 'comma')) add(i, verb);
    }
  }
  return verbs;
}
