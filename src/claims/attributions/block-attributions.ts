import type { Block } from '../../prose/block.ts';
import type { Span } from '../../prose/span.ts';
import type { Sentence, Token } from '../../prose/token.ts';
import { pairQuoteMarks, type QuotePair } from '../quotations/quote-marks.ts';
import { chunksOf } from './chunks.ts';
import { clausesOf } from './clauses.ts';
import { accordingTo, leadingColon } from './other-cues.ts';
import type { RawAttribution, TokenRange } from './raw-attribution.ts';
import { type ChunkedSentence, kind, tokenRange } from './sentence.ts';
import { bareTag, verbCues } from './verb-cues.ts';

/** An attribution as its block alone shows it. Spans are UTF-16 offsets into the block's text. */
export interface BlockAttribution {
  readonly source: readonly Span[];
  readonly cue: Span;
  readonly content: readonly Span[];
  readonly speech: boolean;
  readonly group: RawAttribution['group'];
}

/** A quotation as its block alone shows it. */
export interface BlockQuotation {
  /** With its marks. */
  readonly marks: Span;
  /** The quoted words. */
  readonly words: Span;
  readonly closed: boolean;
  readonly depth: number;
  /** Whether it holds a clause of its own or is punctuated as speech, so that it is more than a term or a title. */
  readonly clause: boolean;
}

/** What one block says of who said what; it depends on the block alone and may be kept as long as its text stands. */
export interface BlockAttributions {
  readonly attributions: readonly BlockAttribution[];
  readonly quotations: readonly BlockQuotation[];
  /** Quotations that open the block and wait for a speaker from before it: content for the draft to hand on. */
  readonly orphans: readonly Span[];
  /** The block is nothing but quotations. */
  readonly onlyQuotes: boolean;
  /** Index of the attribution that a quotation in the next block goes on with, -1 for none. */
  readonly last: number;
}

/** Reads one block on its own. */
export function readBlockAttributions(
  block: Block,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): BlockAttributions {
  const pairs = pairQuoteMarks(tokens);
  const whole = pairs.map((pair) => isWhole(tokens, pair));
  const raws: RawAttribution[] = [];
  const orphans: TokenRange[] = [];
  let last: RawAttribution | null = null;
  let plain = false;
  const headline = block.kind === 'heading' || block.kind === 'deck' || (sentences.length === 1 && tokens.length < 25);

  const readRange = (from: number, to: number, inner: readonly number[], depth: number) => {
    const quotes = inner.filter((q) => whole[q]).map((q) => pairs[q]!);
    const bounds = sentenceBounds(sentences, from, to, quotes);
    const chunks = chunksOf(tokens, from, to, quotes);
    let at = 0;
    let previousQuote: TokenRange | null = null;
    for (const bound of bounds) {
      let end = at;
      while (end < chunks.length && chunks[end]!.from < bound) end++;
      if (end === at) continue;
      const sentence: ChunkedSentence = {
        tokens,
        chunks,
        from: at,
        to: end,
        clauses: clausesOf(chunks, tokens, at, end),
      };
      at = end;
      const found = [...verbCues(sentence), ...accordingTo(sentence), ...leadingColon(sentence, headline)];
      if (previousQuote && !found.length) {
        const tag = bareTag(sentence, previousQuote);
        if (tag) {
          found.push(tag);
          const index = orphans.findIndex((one) => one.to === previousQuote!.to);
          if (index >= 0) orphans.splice(index, 1);
        }
      }
      found.sort((a, b) => a.cue.from - b.cue.from);
      raws.push(...found);
      previousQuote = null;
      if (depth > 0) continue;
      const speaker = found.find((one) => one.speech && !inContent(found, one)) ?? null;
      for (let k = sentence.from; k < sentence.to; k++) {
        if (chunks[k]!.kind !== 'quote') continue;
        const quote = tokenRange(sentence, { from: k, to: k + 1 });
        const last1 = k === sentence.to - 1 || (k === sentence.to - 2 && kind(sentence, k + 1) === 'stop');
        if (last1) previousQuote = quote;
        if (found.some((one) => one.content.some((part) => part.from <= quote.from && quote.to <= part.to))) continue;
        if (speaker && k > sentence.from) speaker.content.push(quote);
        else if (k === sentence.from && last) last.content.push(quote);
        else if (k === sentence.from) orphans.push(quote);
      }
      if (speaker) last = speaker;
      if (!(sentence.to - sentence.from <= 2 && chunks[sentence.from]!.kind === 'quote')) plain = true;
    }
    for (const q of inner) {
      const deeper = children(pairs, q);
      if (whole[q]) readRange(pairs[q]!.from, pairs[q]!.to, deeper, depth + 1);
    }
  };
  readRange(
    0,
    tokens.length,
    pairs.flatMap((pair, q) => (pair.depth === 0 ? [q] : [])),
    0,
  );

  const span = ({ from, to }: TokenRange): Span => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end });
  return {
    attributions: raws.map((raw) => ({
      source: raw.source.map(span),
      cue: span(raw.cue),
      content: joined(raw.content).map(span),
      speech: raw.speech,
      group: raw.group,
    })),
    quotations: pairs.flatMap((pair, q) =>
      pair.to > pair.from
        ? [
            {
              marks: span({ from: pair.open, to: pair.end }),
              words: span(pair),
              closed: pair.closed,
              depth: pair.depth,
              clause: whole[q]!,
            },
          ]
        : [],
    ),
    orphans: orphans.map(span),
    onlyQuotes: !plain && orphans.length > 0,
    last: last ? raws.indexOf(last) : -1,
  };
}

/** Whether a quotation is read as one piece: it has a finite verb, or ends as speech does ("Never," …). */
function isWhole(tokens: readonly Token[], pair: QuotePair): boolean {
  if (pair.to <= pair.from) return false;
  const last = tokens[pair.to - 1]!;
  if (/^[,?!]|…|\.$/.test(last.text) && (last.text !== '.' || pair.to - pair.from > 3)) return true;
  if (pair.to - pair.from < 3) return false;
  for (let i = pair.from; i < pair.to; i++) if (/^(?:VB|VBD|MD)$/.test(tokens[i]!.tag)) return true;
  return false;
}

/** The ends of the sentences between two tokens, those inside whole quotations passed over. */
function sentenceBounds(
  sentences: readonly Sentence[],
  from: number,
  to: number,
  quotes: readonly QuotePair[],
): number[] {
  const bounds: number[] = [];
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.to <= from) low = middle + 1;
    else high = middle;
  }
  let quote = 0;
  for (; low < sentences.length && sentences[low]!.to < to; low++) {
    const bound = sentences[low]!.to;
    while (quote < quotes.length && quotes[quote]!.end < bound) quote++;
    const around = quotes[quote];
    if (around && around.open < bound && bound < around.end) continue;
    bounds.push(bound);
  }
  bounds.push(to);
  return bounds;
}

/** The pairs directly inside the pair `q` (pairs stand in text order). */
function children(pairs: readonly QuotePair[], q: number): number[] {
  const { end, depth } = pairs[q]!;
  const inner: number[] = [];
  for (let i = q + 1; i < pairs.length && pairs[i]!.open < end; i++) if (pairs[i]!.depth === depth + 1) inner.push(i);
  return inner;
}

const inContent = (found: readonly RawAttribution[], one: RawAttribution): boolean =>
  found.some(
    (other) => other !== one && other.content.some((part) => part.from <= one.cue.from && one.cue.to <= part.to),
  );

/** Parts in text order, touching ones made one. */
function joined(parts: readonly TokenRange[]): TokenRange[] {
  const sorted = [...parts].sort((a, b) => a.from - b.from);
  const out: TokenRange[] = [];
  for (const part of sorted) {
    const previous = out.at(-1);
    if (previous && part.from <= previous.to)
      out[out.length - 1] = { from: previous.from, to: Math.max(previous.to, part.to) };
    else out.push(part);
  }
  return out;
}
