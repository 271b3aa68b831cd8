import type { Block } from '../../prose/block.ts';
import type { Span } from '../../prose/span.ts';
import type { Sentence, Token } from '../../prose/token.ts';
import { nestingOf, pairQuoteMarks, type QuotePair } from '../quotations/quote-marks.ts';
import { isSpeech, isTitled } from '../quotations/speech-quotes.ts';
import { chunksOf } from './grammar/chunks.ts';
import { clausesOf } from './grammar/clauses.ts';
import { sourceRange } from './grammar/phrases.ts';
import { type ChunkedSentence, type TokenRange, tokenRange } from './grammar/sentence.ts';
import { fullNames, type SourceName, sourceName } from './names/source-name.ts';
import type { RawAttribution } from './raw-attribution.ts';
import { sentenceBounds } from './sentence-bounds.ts';
import { sentenceCues } from './sentence-cues.ts';
import { Speakers } from './speakers.ts';
import { balanced, joined } from './token-ranges.ts';

/** An attribution as its block alone shows it. Spans are UTF-16 offsets into the block's text. */
export interface BlockAttribution {
  readonly source: Span | null;
  readonly cue: Span;
  readonly content: readonly Span[];
  /** Whether quoted sentences that follow may go on with it. */
  readonly speech: boolean;
  /** Whether somebody is reported to have said or shown it, so that it counts inside another's words too. */
  readonly told: boolean;
  /** What the source phrase calls the speaker; null without a source. */
  readonly name: SourceName | null;
  /** The outlet between the source and the reader ("citing", "quoted … as saying"). */
  readonly via: SourceName | null;
  /** Index in the block of the attribution that this one stands inside by its construction, null otherwise. */
  readonly inside: number | null;
}

/** A quotation as its block alone shows it. */
export interface BlockQuotation {
  /** With its marks. */
  readonly marks: Span;
  /** The quoted words. */
  readonly words: Span;
  readonly closed: boolean;
  /** Quotation marks around it. */
  readonly depth: number;
  /** Whether it holds a clause of its own or is punctuated as speech. */
  readonly speech: boolean;
  /** Whether it is set in capitals as a title is. */
  readonly titled: boolean;
  /** How many words it quotes. */
  readonly length: number;
}

/** What one block says of who said what; it depends on the block alone and may be kept as long as its text stands. */
export interface BlockAttributions {
  readonly attributions: readonly BlockAttribution[];
  /** All pairs of marks, in text order. */
  readonly quotations: readonly BlockQuotation[];
  /** Names of two or more words, where they stand. */
  readonly names: readonly { readonly at: number; readonly text: string }[];
  /** Names that are subjects of sentences. */
  readonly subjects: readonly { readonly at: number; readonly name: SourceName }[];
  /** Quotations that open the block and have no speaker in it. */
  readonly orphans: readonly Span[];
  /** The block is nothing but quotations without a speaker. */
  readonly onlyQuotes: boolean;
  /** Index of the attribution that a quotation in the next block goes on with, -1 for none. */
  readonly last: number;
}

/** A block of one sentence with fewer tokens may be a headline, where no markup says so. */
const HEADLINE = 25;

/** Reads one block on its own. */
export function readBlockAttributions(
  block: Block,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): BlockAttributions {
  const pairs = pairQuoteMarks(tokens);
  const speech = pairs.map((pair) => isSpeech(tokens, pair));
  const short = sentences.length === 1 && tokens.length < HEADLINE;
  const headline = block.kind === 'heading' || block.kind === 'deck' || short;
  const speakers = new Speakers();
  const raws: RawAttribution[] = [];
  const subjects: { at: number; name: SourceName }[] = [];
  for (const { sentence, depth } of levels(tokens, sentences, pairs, speech)) {
    const found = sentenceCues(sentence, headline);
    if (depth === 0) {
      speakers.take(sentence, found);
      const subject = mainSubject(sentence);
      if (subject) subjects.push({ at: tokens[subject.from]!.start, name: sourceName(tokens, subject) });
    }
    raws.push(...found);
  }
  raws.sort((a, b) => a.cue.from - b.cue.from || b.cue.to - a.cue.to);
  const span = ({ from, to }: TokenRange): Span => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end });
  const indexOf = new Map(raws.map((raw, index) => [raw, index]));
  return {
    attributions: raws.map((raw) => ({
      source: raw.source && span(raw.source),
      cue: span(raw.cue),
      content: joined(raw.content).map((part) => span(balanced(part, pairs))),
      speech: raw.speech,
      told: raw.told,
      name: raw.source && sourceName(tokens, raw.source),
      via: raw.via ? sourceName(tokens, raw.via) : null,
      inside: raw.inside ? (indexOf.get(raw.inside) ?? null) : null,
    })),
    quotations: pairs
      .map((pair, q) => ({ pair, speech: speech[q]! }))
      .filter(({ pair }) => pair.to > pair.from)
      .map(({ pair, speech }) => ({
        marks: span({ from: pair.open, to: pair.end }),
        words: span(pair),
        closed: pair.closed,
        depth: pair.depth,
        speech,
        titled: isTitled(tokens, pair),
        length: pair.to - pair.from,
      })),
    names: fullNames(tokens),
    subjects,
    orphans: speakers.orphans.map(span),
    onlyQuotes: !speakers.plain && speakers.orphans.length > 0,
    last: speakers.last ? indexOf.get(speakers.last)! : -1,
  };
}

/** Chunks that are read as one sentence: longer than any in print, so that work on a text without stops stays linear. */
const LONGEST = 300;

/** The sentences of a block, then those inside its whole quotations, and so on inwards. */
function* levels(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  pairs: readonly QuotePair[],
  speech: readonly boolean[],
): Generator<{ sentence: ChunkedSentence; depth: number }> {
  const nesting = nestingOf(pairs);
  const open = [{ from: 0, to: tokens.length, inner: nesting.outermost, depth: 0 }];
  for (const { from, to, inner, depth } of open) {
    const whole = inner.filter((q) => speech[q]);
    const quotes = whole.map((q) => pairs[q]!);
    const chunks = chunksOf(tokens, from, to, quotes);
    let at = 0;
    for (const bound of sentenceBounds(sentences, from, to, quotes)) {
      let end = at;
      while (end < chunks.length && chunks[end]!.from < bound) end++;
      for (; at < end; at = Math.min(end, at + LONGEST)) {
        const last = Math.min(end, at + LONGEST);
        yield { sentence: { tokens, chunks, from: at, to: last, clauses: clausesOf(chunks, tokens, at, last) }, depth };
      }
    }
    for (const q of whole)
      open.push({ from: pairs[q]!.from, to: pairs[q]!.to, inner: nesting.inside[q]!, depth: depth + 1 });
  }
}

/** The subject of a sentence's main clause. */
function mainSubject(sentence: ChunkedSentence): TokenRange | null {
  for (const { kind, depth, subject } of sentence.clauses.values()) {
    if (kind !== 'main' || depth > 0 || !subject) continue;
    const range = sourceRange(sentence, subject);
    return range && tokenRange(sentence, range);
  }
  return null;
}
