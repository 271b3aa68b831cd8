import type { Block } from '../../prose/block.ts';
import type { Span } from '../../prose/span.ts';
import type { Sentence, Token } from '../../prose/token.ts';
import { pairQuoteMarks, type QuotePair } from '../quotations/quote-marks.ts';
import { isSpeech, isTitled } from '../quotations/speech-quotes.ts';
import { adjectiveCues } from './adjective-cues.ts';
import { chunksOf } from './chunks.ts';
import { clausesOf } from './clauses.ts';
import { asReported, reportedly } from './hearsay.ts';
import { nounCues } from './noun-cues.ts';
import { accordingTo, colonQuote, inPoll, leadingColon } from './other-cues.ts';
import { sourceRange } from './phrases.ts';
import { holds, type RawAttribution, type TokenRange } from './raw-attribution.ts';
import { asSaying, citing } from './relay-cues.ts';
import { type ChunkedSentence, kind, tokenRange } from './sentence.ts';
import { fullNames, type SourceName, sourceName } from './source-name.ts';
import { bareTag, verbCues } from './verb-cues.ts';

/** An attribution as its block alone shows it. Spans are UTF-16 offsets into the block's text. */
export interface BlockAttribution {
  readonly source: Span | null;
  readonly cue: Span;
  readonly content: readonly Span[];
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

/** Chunks that are read as one sentence: longer than any in print, so that work on a text without stops stays linear. */
const LONGEST = 300;

/** Reads one block on its own. */
export function readBlockAttributions(
  block: Block,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): BlockAttributions {
  const pairs = pairQuoteMarks(tokens);
  const speech = pairs.map((pair) => isSpeech(tokens, pair));
  const nesting = nestingOf(pairs);
  const headline = block.kind === 'heading' || block.kind === 'deck' || (sentences.length === 1 && tokens.length < 25);
  const raws: RawAttribution[] = [];
  const subjects: { at: number; name: SourceName }[] = [];
  const speakers = new Speakers();

  const readRange = (from: number, to: number, quotes: readonly QuotePair[], depth: number) => {
    const chunks = chunksOf(tokens, from, to, quotes);
    let at = 0;
    for (const bound of sentenceBounds(sentences, from, to, quotes)) {
      let end = at;
      while (end < chunks.length && chunks[end]!.from < bound) end++;
      for (; at < end; at += LONGEST) {
        const to = Math.min(end, at + LONGEST);
        const sentence = { tokens, chunks, from: at, to, clauses: clausesOf(chunks, tokens, at, to) };
        const found = [...readSentence(sentence, headline), ...inBrackets(sentence)];
        if (depth === 0) {
          speakers.take(sentence, found);
          const subject = mainSubject(sentence);
          if (subject) subjects.push({ at: tokens[subject.from]!.start, name: sourceName(tokens, subject) });
        }
        raws.push(...found);
      }
      at = end;
    }
  };
  const readLevel = (from: number, to: number, inner: readonly number[], depth: number) => {
    const whole = inner.filter((q) => speech[q]);
    readRange(
      from,
      to,
      whole.map((q) => pairs[q]!),
      depth,
    );
    for (const q of whole) readLevel(pairs[q]!.from, pairs[q]!.to, nesting.inside[q]!, depth + 1);
  };
  readLevel(0, tokens.length, nesting.outermost, 0);

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
    names: fullNames(tokens),
    subjects,
    quotations: pairs.flatMap((pair, q) =>
      pair.to > pair.from
        ? [
            {
              marks: span({ from: pair.open, to: pair.end }),
              words: span(pair),
              closed: pair.closed,
              depth: pair.depth,
              speech: speech[q]!,
              titled: isTitled(tokens, pair),
              length: pair.to - pair.from,
            },
          ]
        : [],
    ),
    orphans: speakers.orphans.map(span),
    onlyQuotes: !speakers.plain && speakers.orphans.length > 0,
    last: speakers.last ? indexOf.get(speakers.last)! : -1,
  };
}

/** All that one sentence attributes, in text order of the cues. */
function readSentence(sentence: ChunkedSentence, headline: boolean): RawAttribution[] {
  const found = [
    ...asReported(sentence),
    ...asSaying(sentence),
    ...verbCues(sentence),
    ...accordingTo(sentence),
    ...inPoll(sentence),
    ...nounCues(sentence),
    ...adjectiveCues(sentence),
    ...reportedly(sentence),
    ...leadingColon(sentence, headline),
  ];
  for (const colon of colonQuote(sentence)) if (!found.some((one) => sharesContent(one, colon))) found.push(colon);
  const seen = new Set<number>();
  const first = found.filter(
    (one) =>
      !seen.has(one.cue.to) &&
      !seen.has(-one.cue.from - 1) &&
      seen.add(one.cue.to).add(-one.cue.from - 1) &&
      !found.some((other) => describes(one, other) || (one.group === 'noun' && other !== one && repeats(one, other))),
  );
  const relayed = citing(sentence, first);
  return [...first.filter((one) => !relayed.some((other) => other.cue.from === one.cue.from)), ...relayed].sort(
    (a, b) => a.cue.from - b.cue.from,
  );
}

/** Whether a noun only names the utterance of another cue ("voiced *support* for", "said on a *call* that"). */
const repeats = (noun: RawAttribution, other: RawAttribution): boolean =>
  meets(noun.cue, other.cue) || other.content.some((part) => part.from === noun.content[0]?.from);

const meets = (a: TokenRange, b: TokenRange): boolean => a.from < b.to && b.from < a.to;

/** Whether `one` only describes the source of `other`: "those *who back her* say …". */
const describes = (one: RawAttribution, other: RawAttribution): boolean =>
  one !== other && !one.speech && other.source !== null && holds(other.source, one.cue) && one.cue.to < other.source.to;

const sharesContent = (one: RawAttribution, other: RawAttribution): boolean =>
  one.content.some((part) => other.content.some((piece) => holds(part, piece)));

/** What a sentence of its own in brackets attributes: "(“We are late,” wrote Ruiz)". */
function inBrackets({ tokens, chunks, from, to }: ChunkedSentence): RawAttribution[] {
  const found: RawAttribution[] = [];
  for (let open = from; open < to; open++) {
    if (chunks[open]!.kind !== 'open') continue;
    let close = open + 1;
    while (close < to && close < open + 24 && chunks[close]!.kind !== 'close') close++;
    if (close >= to || chunks[close]!.kind !== 'close') continue;
    const inner = { tokens, chunks, from: open + 1, to: close, clauses: clausesOf(chunks, tokens, open + 1, close) };
    if (inner.clauses.size) found.push(...readSentence(inner, false));
    open = close;
  }
  return found;
}

/** Hands the quotations of a block to the speakers of its sentences, sentence by sentence. */
class Speakers {
  /** The last attribution of speech. */
  last: RawAttribution | null = null;
  /** Quotations before the first speaker. */
  readonly orphans: TokenRange[] = [];
  /** Something in the block is no quotation. */
  plain = false;
  /** The quotation that was the sentence before, and the list that it went into: a tag that follows takes it back. */
  private loose: { quote: TokenRange; owner: TokenRange[] } | null = null;

  take(sentence: ChunkedSentence, found: RawAttribution[]): void {
    const { chunks, from, to } = sentence;
    const saying = this.loose && found.find((one) => !one.content.length && one.via !== undefined);
    if (saying) saying.content.push(this.loose!.owner.pop()!);
    const tag = this.loose && !found.length ? bareTag(sentence, this.loose.quote) : null;
    if (tag) {
      found.push(tag);
      this.loose!.owner.pop();
    }
    this.loose = null;
    const speaker = found.find((one) => one.speech && !found.some((other) => around(other, one))) ?? null;
    for (let k = from; k < to; k++) {
      if (chunks[k]!.kind !== 'quote') {
        if (chunks[k]!.kind !== 'stop') this.plain = true;
        continue;
      }
      const quote = tokenRange(sentence, { from: k, to: k + 1 });
      if (found.some((one) => one.content.some((part) => holds(part, quote)))) continue;
      const after = speaker && chunks[k]!.from >= speaker.cue.to;
      // "They may have been “sent from above.”": a sentence that quotes and names nobody goes on with the last speaker.
      if (!speaker && k > from && this.last) {
        this.last.content.push(tokenRange(sentence, { from, to }));
        break;
      }
      const owner = after ? speaker.content : k === from ? (this.last?.content ?? this.orphans) : undefined;
      owner?.push(quote);
      const alone = k === from && (k === to - 1 || (k === to - 2 && kind(sentence, k + 1) === 'stop'));
      if (owner && alone) this.loose = { quote, owner };
    }
    if (speaker) this.last = speaker;
  }
}

/** Whether the content of `outer` holds the cue of `inner`. */
const around = (outer: RawAttribution, inner: RawAttribution): boolean =>
  outer !== inner && outer.content.some((part) => holds(part, inner.cue));

/** The subject of a sentence's main clause. */
function mainSubject(sentence: ChunkedSentence): TokenRange | null {
  for (const clause of sentence.clauses.values()) {
    if (clause.kind !== 'main' || clause.depth > 0 || !clause.subject) continue;
    const range = sourceRange(sentence, clause.subject);
    return range && tokenRange(sentence, range);
  }
  return null;
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

/** Which pairs stand directly inside which (pairs are in text order). */
function nestingOf(pairs: readonly QuotePair[]): { outermost: number[]; inside: number[][] } {
  const inside: number[][] = pairs.map(() => []);
  const outermost: number[] = [];
  const open: number[] = [];
  for (const [q, pair] of pairs.entries()) {
    while (open.length && pairs[open.at(-1)!]!.end <= pair.open) open.pop();
    const parent = open.at(-1);
    (parent === undefined ? outermost : inside[parent]!).push(q);
    open.push(q);
  }
  return { outermost, inside };
}

/** A part that stops short of the closing mark of a quotation that it opens ("…“weak”|.”") takes it in. */
function balanced(part: TokenRange, pairs: readonly QuotePair[]): TokenRange {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pairs[middle]!.open < part.to) low = middle + 1;
    else high = middle;
  }
  const last = pairs[low - 1];
  const cut = last && last.open >= part.from && last.end > part.to && last.end <= part.to + 3 && last.closed;
  return cut ? { from: part.from, to: last.end } : part;
}

/** Parts in text order, touching ones made one. */
function joined(parts: readonly TokenRange[]): TokenRange[] {
  const out: TokenRange[] = [];
  for (const part of [...parts].sort((a, b) => a.from - b.from)) {
    const previous = out.at(-1);
    if (previous && part.from <= previous.to)
      out[out.length - 1] = { from: previous.from, to: Math.max(previous.to, part.to) };
    else out.push(part);
  }
  return out;
}
