import { phraseEnd, subjectTokens } from '../../grammar/phrases.ts';
import { type ChunkedSentence, kind, type TokenRange, tokenRange, word } from '../../grammar/sentence.ts';
import type { RawAttribution } from '../raw-attribution.ts';

/** "The Post quoted a nurse as saying …", "Ruiz was quoted as saying …": the speaker is the one quoted, the outlet relays. */
export function asSaying(sentence: ChunkedSentence): RawAttribution[] {
  const { tokens, chunks, from, to } = sentence;
  const found: RawAttribution[] = [];
  for (let i = from; i < to; i++) {
    const verb = chunks[i]!;
    if (verb.kind !== 'verb' || !QUOTING.has(tokens[verb.head]!.lower)) continue;
    const clause = sentence.clauses.get(i);
    const named = subjectTokens(sentence, clause);
    let at = i + 1;
    let source: TokenRange | null = null;
    let via: TokenRange | null = null;
    if (verb.passive) {
      source = named;
      if (word(sentence, at) === 'by' && kind(sentence, at + 1) === 'noun') {
        const end = phraseEnd(sentence, at + 1);
        via = tokenRange(sentence, { from: at + 1, to: end });
        at = end;
      }
    } else {
      if (kind(sentence, at) !== 'noun') continue;
      const end = phraseEnd(sentence, at);
      source = tokenRange(sentence, { from: at, to: end });
      via = named;
      at = end;
    }
    if (word(sentence, at) !== 'as' || chunks[at + 1]?.form !== 'ing') continue;
    const before = quoteBefore(sentence, clause?.subject?.from ?? i);
    let start = at + 2;
    while (kind(sentence, start) === 'comma' || kind(sentence, start) === 'colon') start++;
    let end = to;
    while (end > start && kind(sentence, end - 1) === 'stop') end--;
    // Without a clause the quotation stands in the sentence before ("“Go!” The Post quoted him as saying in court.").
    const says = end > start && kind(sentence, start) !== 'prep';
    const content = before ? [before] : says ? [tokenRange(sentence, { from: start, to: end })] : [];
    found.push({
      source,
      cue: { from: verb.from, to: verb.passive ? chunks[at + 1]!.to : verb.to },
      content,
      group: 'say',
      speech: true,
      told: true,
      via,
    });
  }
  return found;
}

const QUOTING = new Set('quote quotes quoted quoting cite cites cited citing'.split(' '));

/** The quotation that ends just before chunk `at`. */
function quoteBefore(sentence: ChunkedSentence, at: number): TokenRange | null {
  const last = kind(sentence, at - 1) === 'comma' ? at - 2 : at - 1;
  return kind(sentence, last) === 'quote' ? tokenRange(sentence, { from: sentence.from, to: last + 1 }) : null;
}

/** "…, citing Ruiz": the one cited said what the outlet says, and the outlet relays it. */
export function citing(sentence: ChunkedSentence, found: readonly RawAttribution[]): RawAttribution[] {
  const { tokens, chunks, from, to } = sentence;
  const relayed: RawAttribution[] = [];
  for (let i = from + 1; i < to; i++) {
    const verb = chunks[i]!;
    if (verb.kind !== 'verb' || verb.form !== 'ing' || tokens[verb.head]!.lower !== 'citing') continue;
    if (kind(sentence, i - 1) !== 'comma' || kind(sentence, i + 1) !== 'noun') continue;
    const outer = found.find(
      (one) =>
        one.speech &&
        one.source &&
        one.source.to <= verb.from &&
        one.cue.from !== verb.from &&
        !one.content.some((part) => part.from <= verb.from && verb.to <= part.to),
    );
    if (!outer) continue;
    relayed.push({
      source: tokenRange(sentence, { from: i + 1, to: phraseEnd(sentence, i + 1) }),
      cue: { from: verb.from, to: verb.to },
      content: outer.content,
      group: 'say',
      speech: false,
      told: true,
      via: outer.source,
      inside: outer,
    });
  }
  return relayed;
}
