import { partsOfSpeech } from '../../prose/lexicon.ts';
import type { Token } from '../../prose/token.ts';
import type { QuotePair } from '../quotations/quote-marks.ts';
import { type Chunk, nounChunk, particleChunk } from './chunk.ts';
import { cueVerb } from './cue-verbs.ts';
import { nounAt } from './noun-phrases.ts';
import { particleAt } from './particles.ts';
import { groupOf, verbAt } from './verb-groups.ts';

/** The chunks of the tokens `from` to `to`; `quotes` are the whole quotations in it (text order), each one chunk. */
export function chunksOf(tokens: readonly Token[], from: number, to: number, quotes: readonly QuotePair[]): Chunk[] {
  const chunks: Chunk[] = [];
  let quote = 0;
  let at = from;
  while (at < to) {
    while (quote < quotes.length && quotes[quote]!.open < at) quote++;
    const limit = Math.min(to, quotes[quote]?.open ?? to);
    if (at === limit) {
      const { open, end } = quotes[quote]!;
      at = Math.max(open + 1, end);
      chunks.push(particleChunk('quote', open, at));
      continue;
    }
    if (tokens[at]!.tag === '"') {
      at++;
      continue;
    }
    const noun = nounAt(tokens, at, limit, from);
    const tag = noun ? tagVerb(tokens, noun, chunks.at(-1), to) : 0;
    if (noun && tag) {
      if (tag > noun.from) chunks.push(nounChunk(noun.from, tag, tag - 1, false, false));
      chunks.push(groupOf(tokens, tag, tag, false));
      at = tag + 1;
      continue;
    }
    const one = noun ?? verbAt(tokens, at, limit) ?? particleAt(tokens, at, limit);
    chunks.push(one);
    at = one.to;
  }
  return chunks;
}

/**
 * "…, the paper notes.", "…, records show.", "The paper notes:" and "…, reports the Post": a form that the tagger took
 * for a noun, where a tag stands. Answers its token, 0 for none.
 */
function tagVerb(tokens: readonly Token[], noun: Chunk, before: Chunk | undefined, to: number): number {
  const opens = (!before || before.kind === 'stop') && tokens[noun.to]?.text === ':';
  if (!opens && before?.kind !== 'comma' && before?.kind !== 'quote') return 0;
  const last = noun.to - 1;
  const plural = last > noun.from && isPlural(tokens[last - 1]!);
  if (!mayBeTag(tokens[last]!, plural)) return 0;
  const ends = (at: number) => opens || at >= to || tokens[at]!.tag === '.';
  if (last > noun.from) return ends(noun.to) && tokens[last - 1]!.tag !== 'JJ' ? last : 0;
  if (tokens[noun.to]?.tag !== 'NNP') return 0;
  let end = noun.to;
  while (end < to && end < noun.to + 8 && (tokens[end]!.tag === 'NNP' || tokens[end]!.lower === 'of')) end++;
  return ends(end) ? last : 0;
}

const isPlural = ({ tag, lower }: Token): boolean => tag === 'NN' && /[^sui]s$/.test(lower);

/** Whether a noun may be a cue: in -s after a singular, without it after a plural. */
const mayBeTag = ({ tag, lower }: Token, plural: boolean): boolean =>
  tag === 'NN' &&
  /[^s]s$/.test(lower) !== plural &&
  !!cueVerb(lower)?.frames.includes('t') &&
  partsOfSpeech(lower).tags.includes('VB');
