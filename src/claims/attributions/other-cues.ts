import { phraseEnd } from './phrases.ts';
import type { RawAttribution } from './raw-attribution.ts';
import { type ChunkedSentence, kind, tokenRange, word } from './sentence.ts';

/** "According to the ministry, …" and "…, according to the ministry". */
export function accordingTo(sentence: ChunkedSentence): RawAttribution[] {
  const found: RawAttribution[] = [];
  const { chunks, from, to } = sentence;
  for (let i = from; i + 2 < to; i++) {
    if (word(sentence, i) !== 'according' || word(sentence, i + 1) !== 'to') continue;
    const at = i + 2;
    if (kind(sentence, at) !== 'noun') continue;
    let end = phraseEnd(sentence, at);
    const source = { from: at, to: end };
    while (end < to && !/^(?:comma|stop|semicolon|dash)$/.test(kind(sentence, end))) end++;
    source.to = end;
    const initial = i === from || (i === from + 1 && kind(sentence, from) === 'conj');
    let first = initial ? end : from;
    let last = initial ? to : i;
    if (initial && kind(sentence, first) === 'comma') first++;
    // "According to the Post, citing Ruiz, …": whom the source cites is no part of what is said.
    if (initial && word(sentence, first) === 'citing') {
      while (first < to && kind(sentence, first) !== 'comma') first++;
      first++;
    }
    while (last > first && /^(?:comma|stop)$/.test(kind(sentence, last - 1))) last--;
    if (first >= last) continue;
    found.push({
      source: tokenRange(sentence, source),
      cue: { from: chunks[i]!.from, to: chunks[i + 1]!.to },
      content: [tokenRange(sentence, { from: first, to: last })],
      group: 'according',
      speech: true,
    });
  }
  return found;
}

/** "Ruiz: Dam is safe": a headline that names its speaker before a colon. */
export function leadingColon(sentence: ChunkedSentence, headline: boolean): RawAttribution[] {
  const { chunks, from, to } = sentence;
  if (kind(sentence, from) !== 'noun') return [];
  const colon = phraseEnd(sentence, from);
  if (kind(sentence, colon) !== 'colon' || colon + 1 >= to) return [];
  if (kind(sentence, colon + 1) !== 'quote' && !headline) return [];
  return [
    {
      source: tokenRange(sentence, { from, to: colon }),
      cue: { from: chunks[colon]!.from, to: chunks[colon]!.to },
      content: [tokenRange(sentence, { from: colon + 1, to })],
      group: 'colon',
      speech: true,
    },
  ];
}
