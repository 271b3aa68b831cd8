import type { Block } from '../../prose/block.ts';
import type { Span } from '../../prose/span.ts';
import type { Sentence, Token } from '../../prose/token.ts';
import type { AttributionKind } from '../attribution.ts';
import { type BlockClauses, readClauses } from '../clauses/read-clauses.ts';
import type { Chunk } from '../grammar/chunk.ts';
import { chunksOf } from '../grammar/chunks.ts';
import { clausesOf } from '../grammar/clauses.ts';
import { subjectTokens } from '../grammar/phrases.ts';
import { type ChunkedSentence, holds, type TokenRange } from '../grammar/sentence.ts';
import { pairNesting, pairQuoteMarks, type QuotePair } from '../quotations/quote-marks.ts';
import { isSpeech, isTitled } from '../quotations/speech-quotes.ts';
import { kindOf } from './content-kind.ts';
import type { BlockMention } from './names/resolve-names.ts';
import { introductions, type SourceName, sourceName } from './names/source-name.ts';
import { innermost, keptAround, nestingOf, ownedParts } from './nesting.ts';
import type { RawAttribution } from './raw-attribution.ts';
import { sentenceBounds } from './sentence-bounds.ts';
import { sentenceCues } from './sentence-cues.ts';
import { Speakers } from './speakers.ts';
import { balanced, joined } from './token-ranges.ts';

/** An attribution as its block alone shows it. Spans are UTF-16 offsets into the block's text. */
export interface BlockAttribution {
  readonly source: Span | null;
  readonly cue: Span;
  /** In text order; empty where the next block brings it ("Ruiz writes:"). */
  readonly content: readonly Span[];
  /** Null without content. */
  readonly kind: AttributionKind | null;
  /** What the source phrase calls the speaker; null without a source. */
  readonly name: SourceName | null;
  /** The outlet between the source and the reader ("citing", "quoted … as saying"). */
  readonly via: SourceName | null;
  /** Index in the block of the attribution whose content holds it, null for none. */
  readonly within: number | null;
  /** Whether it stands in a quotation that no speaker in the block is named for. */
  readonly orphaned: boolean;
  /** Whether somebody is reported to have said or shown it, so that it counts inside another's words too. */
  readonly told: boolean;
}

/** A quotation as its block alone shows it. */
export interface BlockQuotation {
  /** The quoted words. */
  readonly words: Span;
  /** Index in the block of its attribution, null for none. */
  readonly owner: number | null;
  /** Whether no speaker in the block is named for it. */
  readonly orphaned: boolean;
  /** Whether it is a quotation without a speaker too, and not a term. */
  readonly sentence: boolean;
  /** Whether it is set as a title is. */
  readonly title: boolean;
}

/** What one block says of who said what; it depends on the block alone and may be kept as long as its text stands. */
export interface BlockAttributions {
  readonly attributions: readonly BlockAttribution[];
  /** Outermost pairs of marks, in text order. */
  readonly quotations: readonly BlockQuotation[];
  /** Names, subjects of sentences and sources (by the attribution's index) in reading order. */
  readonly mentions: readonly BlockMention[];
  /** Quotations that open the block and have no speaker in it. */
  readonly orphans: readonly Span[];
  /** The block is nothing but quotations without a speaker. */
  readonly onlyQuotes: boolean;
  /** Its first attribution whose content opens the block with a quotation, -1 for none. */
  readonly opening: number;
  /** Whether a quotation in it is not closed, as one that the next paragraph goes on with. */
  readonly leftOpen: boolean;
  /** Index of the attribution that a quotation in the next block goes on with, -1 for none. */
  readonly last: number;
  readonly clauses: BlockClauses;
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
  const mentions: BlockMention[] = introductions(tokens).map((one) => ({ kind: 'introduced', ...one }));
  const clauses: BlockClauses[] = [];
  for (const { sentence, depth } of levels(tokens, sentences, pairs, speech)) {
    const found = sentenceCues(sentence, headline);
    if (depth === 0) {
      clauses.push(readClauses(sentence));
      speakers.take(sentence, found);
      const subject = mainSubject(sentence);
      if (subject)
        mentions.push({ kind: 'subject', at: tokens[subject.from]!.start, name: sourceName(tokens, subject) });
    }
    raws.push(...found);
  }
  const kept = keep(raws, speakers.last, speakers.orphans, pairs);
  const span = ({ from, to }: TokenRange): Span => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end });
  const orphaned = (range: TokenRange) => speakers.orphans.some((orphan) => holds(orphan, range));
  const attributions = kept.map(
    ({ raw, content, within }): BlockAttribution => ({
      source: raw.source && span(raw.source),
      cue: span(raw.cue),
      content: content.map(span),
      kind: content.length ? kindOf(tokens, content, pairs) : null,
      name: raw.source && sourceName(tokens, raw.source),
      via: raw.via ? sourceName(tokens, raw.via) : null,
      within,
      orphaned: orphaned(raw.cue),
      told: raw.told,
    }),
  );
  for (const [index, { source, cue, name }] of attributions.entries())
    mentions.push({ kind: 'source', at: (source ?? cue).start, name, index });
  const parts = ownedParts(kept.map(({ content }) => content));
  const first = pairs[0];
  return {
    attributions,
    quotations: pairs.flatMap((pair, q) => {
      if (pair.depth > 0 || pair.to <= pair.from) return [];
      const marks = { from: pair.open, to: pair.end };
      return {
        words: span(pair),
        owner: innermost(parts, marks),
        orphaned: orphaned(marks),
        sentence: speech[q]! && pair.to - pair.from >= UNATTRIBUTED,
        title: !speech[q] && isTitled(tokens, pair),
      };
    }),
    mentions: mentions.sort((a, b) => a.at - b.at),
    orphans: speakers.orphans.map(span),
    onlyQuotes: !speakers.plain && speakers.orphans.length > 0,
    opening: first?.open === 0 ? kept.findIndex(({ content }) => content[0]?.from === 0) : -1,
    leftOpen: pairs.some(({ closed }) => !closed),
    clauses: { edges: clauses.flatMap(({ edges }) => edges), moods: clauses.flatMap(({ moods }) => moods) },
    last: speakers.last ? kept.findIndex(({ raw }) => raw === speakers.last) : -1,
  };
}

/** Words that a quotation without a speaker needs to be one and not a term. */
const UNATTRIBUTED = 5;

interface Kept {
  readonly raw: RawAttribution;
  readonly content: readonly TokenRange[];
  readonly within: number | null;
}

/**
 * The attributions of a block in text order, with what encloses each. Of those inside another, or inside a quotation of
 * nobody named here, only what somebody is reported to have said is kept, not what a speaker says that others want or
 * like; without content only the one that the next block may complete.
 */
function keep(
  raws: readonly RawAttribution[],
  last: RawAttribution | null,
  orphans: readonly TokenRange[],
  pairs: readonly QuotePair[],
): Kept[] {
  if (!raws.length) return [];
  const sorted = [...raws].sort((a, b) => a.cue.from - b.cue.from || b.cue.to - a.cue.to);
  const indexOf = new Map(sorted.map((raw, index) => [raw, index]));
  const contents = sorted.map(({ content }) => joined(content).map((part) => balanced(part, pairs)));
  const within = nestingOf(
    sorted.map(({ cue, inside }) => ({ cue, inside: inside ? (indexOf.get(inside) ?? null) : null })),
    ownedParts(contents),
  );
  const places: number[] = [];
  const indices: number[] = [];
  for (const [index, raw] of sorted.entries()) {
    const inner = within[index] !== null || orphans.some((orphan) => holds(orphan, raw.cue));
    const isKept = (!inner || raw.told) && (contents[index]!.length > 0 || raw === last);
    places.push(isKept ? indices.length : -1);
    if (isKept) indices.push(index);
  }
  return indices.map((index) => ({
    raw: sorted[index]!,
    content: contents[index]!,
    within: keptAround(within, places, index),
  }));
}

/** Chunks that are read as one sentence: longer than any in print, so that work on a text without stops stays linear. */
const LONGEST = 300;

/** The sentences of a block in chunks and clauses (depth 0), then those inside its whole quotations, and so on inwards. */
export function* levels(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  pairs: readonly QuotePair[],
  speech: readonly boolean[],
): Generator<{ sentence: ChunkedSentence; depth: number }> {
  const nesting = pairNesting(pairs);
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
        const first = isItem(chunks, tokens, at, last) ? at + 1 : at;
        yield {
          sentence: { tokens, chunks, from: first, to: last, clauses: clausesOf(chunks, tokens, first, last) },
          depth,
        };
      }
    }
    for (const q of whole)
      open.push({ from: pairs[q]!.from, to: pairs[q]!.to, inner: nesting.inside[q]!, depth: depth + 1 });
  }
}

/** Whether a sentence is an item of a plain text's list: its bullet is no part of what it says. A lone dash before a name signs. */
function isItem(chunks: readonly Chunk[], tokens: readonly Token[], at: number, to: number): boolean {
  if (chunks[at]!.kind !== 'dash' && !BULLETS.has(tokens[chunks[at]!.from]!.text)) return false;
  for (let k = at + 1; k < to; k++) if (/^(?:verb|quote|colon)$/.test(chunks[k]!.kind)) return true;
  return false;
}

const BULLETS = new Set('•▪●◦*·');

/** The subject of a sentence's main clause. */
function mainSubject(sentence: ChunkedSentence): TokenRange | null {
  for (const clause of sentence.clauses.values())
    if (clause.kind === 'main' && clause.depth <= 0 && clause.subject) return subjectTokens(sentence, clause);
  return null;
}
