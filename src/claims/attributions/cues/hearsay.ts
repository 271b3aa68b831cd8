import { phraseEnd } from '../../grammar/phrases.ts';
import { type ChunkedSentence, kind, type TokenRange, tokenRange, word } from '../../grammar/sentence.ts';
import type { RawAttribution } from '../raw-attribution.ts';

/** "have reportedly cost lives": an adverb that says others say so, without naming them; the content is its clause. */
export function reportedly(sentence: ChunkedSentence): RawAttribution[] {
  const { tokens, chunks, from, to } = sentence;
  const found: RawAttribution[] = [];
  for (let i = from; i < to; i++) {
    const { from: first, to: end, kind: what } = chunks[i]!;
    if (what !== 'verb' && what !== 'adv') continue;
    for (let k = first; k < end; k++) {
      if (!HEARSAY.has(tokens[k]!.lower)) continue;
      const around = clauseAround(sentence, i);
      const content = [
        { from: chunks[around.from]!.from, to: k },
        { from: k + 1, to: chunks[around.to - 1]!.to },
      ].filter((part) => part.to > part.from);
      if (content.length)
        found.push({ source: null, cue: { from: k, to: k + 1 }, content, group: 'noun', speech: false, told: true });
    }
  }
  return found;
}

const HEARSAY = new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly']);

/** The clause that holds chunk `i`: from its subject to its end, or to the next comma with a clause of its own. */
function clauseAround(sentence: ChunkedSentence, i: number): { from: number; to: number } {
  // "were reportedly there": the verb stands before.
  let verb = kind(sentence, i) === 'adv' && kind(sentence, i - 1) === 'verb' ? i - 1 : i;
  while (verb < sentence.to && !sentence.clauses.get(verb)) verb++;
  const clause = sentence.clauses.get(verb);
  const from = Math.min(i, clause?.subject?.from ?? i);
  let to = Math.min(sentence.to, Math.max(i + 1, clause?.scope.to ?? sentence.to));
  while (to > i + 1 && kind(sentence, to - 1) === 'stop') to--;
  return { from, to };
}

/**
 * "As Ruiz recounted, …", "As reported by the Post, …", "…, as per the ministry", "…, if we are to believe Ruiz": a
 * clause with *as* or *if* that names who says what the rest of the sentence says.
 */
export function asReported(sentence: ChunkedSentence): RawAttribution[] {
  const { tokens, chunks, from, to } = sentence;
  const found: RawAttribution[] = [];
  for (let i = from; i < to; i++) {
    const opening = word(sentence, i);
    if (opening !== 'as' && opening !== 'if') continue;
    if (i > from && !/^(?:comma|dash|quote)$/.test(kind(sentence, i - 1))) continue;
    const named = opening === 'as' ? sourceAfterAs(sentence, i) : sourceAfterIf(sentence, i);
    if (!named) continue;
    let end = named.to;
    while (end < to && !/^(?:comma|dash|stop|semicolon|colon)$/.test(kind(sentence, end))) end++;
    const initial = i === from;
    let first = initial ? end + 1 : from;
    let last = initial ? to : kind(sentence, i - 1) === 'quote' ? i : i - 1;
    while (last > first && /^(?:comma|stop)$/.test(kind(sentence, last - 1))) last--;
    while (first < last && kind(sentence, first) === 'comma') first++;
    if (first >= last || !tokens[chunks[first]!.from]) continue;
    found.push({
      source: named.source,
      cue: named.cue,
      content: [tokenRange(sentence, { from: first, to: last })],
      group: 'according',
      speech: true,
      told: true,
    });
  }
  return found;
}

/** "if we are to believe Ruiz", "if you believe Ruiz", "if Ruiz is to be believed": hearsay under reserve. */
function sourceAfterIf(
  sentence: ChunkedSentence,
  i: number,
): { source: TokenRange; cue: TokenRange; to: number } | null {
  const { tokens, chunks } = sentence;
  let verb = i + 2;
  while (kind(sentence, verb) === 'prep' || (kind(sentence, verb) === 'noun' && verb < i + 6)) verb++;
  while (kind(sentence, verb + 1) === 'verb') verb++;
  if (kind(sentence, verb) !== 'verb' || !/^(?:believed?|trust(?:ed)?)$/.test(tokens[chunks[verb]!.head]!.lower))
    return null;
  const { from, to, passive } = chunks[verb]!;
  if (passive)
    return kind(sentence, i + 1) === 'noun'
      ? {
          source: tokenRange(sentence, { from: i + 1, to: phraseEnd(sentence, i + 1) }),
          cue: { from, to },
          to: verb + 1,
        }
      : null;
  // Only the reader's belief is the writer's reserve: "if Ruiz believes it" is none.
  if (!/^(?:we|you|one)$/.test(word(sentence, i + 1)) || kind(sentence, verb + 1) !== 'noun') return null;
  const end = phraseEnd(sentence, verb + 1);
  return {
    source: tokenRange(sentence, { from: verb + 1, to: end }),
    cue: tokenRange(sentence, { from: i, to: verb + 1 }),
    to: end,
  };
}

function sourceAfterAs(
  sentence: ChunkedSentence,
  i: number,
): { source: TokenRange; cue: TokenRange; to: number } | null {
  const { tokens, chunks } = sentence;
  const phrase = (from: number, to: number) => tokenRange(sentence, { from, to });
  // "as per the ministry"
  if (word(sentence, i + 1) === 'per' && kind(sentence, i + 2) === 'noun') {
    const end = phraseEnd(sentence, i + 2);
    // "as per the count made by the ministry"
    const by =
      chunks[end]?.form === 'participle' && word(sentence, end + 1) === 'by' && kind(sentence, end + 2) === 'noun';
    const start = by ? end + 2 : i + 2;
    const to = by ? phraseEnd(sentence, start) : end;
    return { source: phrase(start, to), cue: phrase(i, start), to };
  }
  let at = i + 1;
  while (kind(sentence, at) === 'adv') at++;
  const verb = chunks[at];
  // "as (previously) reported by the Post"
  if (
    kind(sentence, at) === 'verb' &&
    SAID.test(tokens[verb!.head]!.lower) &&
    word(sentence, at + 1) === 'by' &&
    kind(sentence, at + 2) === 'noun'
  ) {
    const end = phraseEnd(sentence, at + 2);
    return { source: phrase(at + 2, end), cue: phrase(i, at + 2), to: end };
  }
  // "as Ruiz recounted", "as one farmer, Ruiz, put it"
  for (let k = at + 1; k < sentence.to && k < at + 10; k++) {
    if (kind(sentence, k) !== 'verb') continue;
    const clause = sentence.clauses.get(k);
    if (!clause?.subject || chunks[k]!.form !== 'finite' || kind(sentence, at) !== 'noun') return null;
    const put = /^puts?$/.test(tokens[chunks[k]!.head]!.lower) && word(sentence, k + 1) === 'it';
    // "as Ruiz told the Post, …"
    const told = /^(?:told|tells?)$/.test(tokens[chunks[k]!.head]!.lower) && kind(sentence, k + 1) === 'noun';
    const after = told ? phraseEnd(sentence, k + 1) : put ? k + 2 : k + 1;
    const says = put || SAID.test(tokens[chunks[k]!.head]!.lower);
    if (!says || !/^(?:comma|colon|stop|prep)$/.test(kind(sentence, after))) return null;
    let last = k;
    while (last > at + 1 && kind(sentence, last - 1) === 'comma') last--;
    return { source: phrase(at, last), cue: phrase(k, told ? k + 1 : after), to: after };
  }
  return null;
}

const SAID =
  /^(?:said|says|reported|reports|recounted|recounts|told|noted|notes|stated|states|described|describes|explained|explains|claimed|claims|announced|recalled|recalls|wrote|writes|argued|argues|observed|observes|warned|warns|predicted|predicts|mentioned|revealed|confirmed|admitted|acknowledged|tweeted|remarked|suggested|estimated)$/;
