import { startsUpper } from '../../../prose/characters.ts';
import { phraseStart } from '../../grammar/clause-lookahead.ts';
import { describedEnd, phraseEnd, sourceRange } from '../../grammar/phrases.ts';
import { type ChunkedSentence, headWord, kind, type TokenRange, tokenRange } from '../../grammar/sentence.ts';
import { isUtterance } from '../../grammar/verb-words.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import { opensQuoted } from './complements.ts';
import { cueNoun } from './cue-nouns.ts';
import { possessorOf } from './possessors.ts';

/** "Ruiz: Dam is safe": a headline that names its speaker before a colon. */
export function leadingColon(sentence: ChunkedSentence, headline: boolean): RawAttribution[] {
  const { chunks, tokens, to } = sentence;
  // "Exclusive — Ruiz: Dam is safe"
  const from = headline && kind(sentence, sentence.from + 1) === 'dash' ? sentence.from + 2 : sentence.from;
  if (kind(sentence, from) !== 'noun') return [];
  const phrase = phraseEnd(sentence, from);
  const colon = kind(sentence, phrase) === 'comma' ? describedEnd(sentence, from) : phrase;
  if (kind(sentence, colon) !== 'colon' || colon + 1 >= to) return [];
  const quoted = kind(sentence, colon + 1) === 'quote' || opensQuoted(sentence, colon + 1);
  if (!quoted && (!headline || colon > phrase)) return [];
  // "9:30 p.m." and "Score: 3" name nobody.
  if (
    tokens[chunks[from]!.head]!.tag === 'CD' ||
    (chunks[colon + 1]!.from === chunks[colon]!.from + 1 && tokens[chunks[colon + 1]!.from]!.tag === 'CD')
  )
    return [];
  const source = tokenRange(sentence, { from, to: colon });
  const owner = ownerOf(sentence, from);
  return [
    {
      source: owner ?? source,
      cue: { from: owner?.to ?? chunks[colon]!.from, to: chunks[colon]!.to },
      content: [tokenRange(sentence, { from: colon + 1, to })],
      group: 'colon',
      speech: true,
      told: true,
    },
  ];
}

/** "Her message: “…”", "The board's answer was blunt: “…”": whose utterance the noun phrase at chunk `at` names. */
function ownerOf(sentence: ChunkedSentence, at: number): TokenRange | null {
  const noun = sentence.tokens[sentence.chunks[at]!.head]!;
  return isUtterance(noun) || cueNoun(noun.lower) ? possessorOf(sentence, at) : null;
}

/** "Shelling kills four: Moscow", "Prices to fall, rents to rise: survey": a headline that names its source at the end. */
export function trailingColon(sentence: ChunkedSentence, headline: boolean): RawAttribution[] {
  const { chunks, from, to } = sentence;
  const end = kind(sentence, to - 1) === 'stop' ? to - 1 : to;
  const colon = end - 2;
  if (!headline || colon <= from || kind(sentence, colon) !== 'colon' || kind(sentence, colon + 1) !== 'noun')
    return [];
  const source = chunks[colon + 1]!;
  // "Her answer: “No.”" names nobody at its end.
  for (let k = source.from; k < source.to; k++) if (sentence.tokens[k]!.tag === '"') return [];
  const named = startsUpper(sentence.tokens[source.head]!.text) || SOURCES.has(headWord(sentence, colon + 1));
  const says = chunks.slice(from, colon).some((one) => one.kind === 'verb' && one.form !== 'ing');
  if (!named || !says || source.temporal || source.to - source.from > 4) return [];
  return [
    {
      source: { from: source.from, to: source.to },
      cue: { from: chunks[colon]!.from, to: chunks[colon]!.to },
      content: [tokenRange(sentence, { from, to: colon })],
      group: 'colon',
      speech: true,
      told: true,
    },
  ];
}

/** Common nouns that headlines name as their source without an article. */
const SOURCES = new Set(
  'report reports study survey poll police court minister ministry official officials data research review sources watchdog union experts analysts'.split(
    ' ',
  ),
);

/** "The board was blunt: “…”": a colon that brings in a quotation, where no verb of saying does. */
export function colonQuote(sentence: ChunkedSentence): RawAttribution[] {
  const { chunks, tokens, from, to } = sentence;
  const found: RawAttribution[] = [];
  for (let i = from + 1; i + 1 < to; i++) {
    if (kind(sentence, i) !== 'colon') continue;
    const short = opensQuoted(sentence, i + 1);
    if (!short && kind(sentence, i + 1) !== 'quote') continue;
    const before = kind(sentence, i - 1) === 'noun' ? phraseStart(chunks, i, from) : -1;
    const free = before >= 0 && kind(sentence, before - 1) !== 'prep' && !chunks[before]!.temporal;
    const named = free && tokens[chunks[i - 1]!.head]!.tag === 'NNP' ? { from: before, to: i } : null;
    const main = [...sentence.clauses.values()].find((one) => one.kind === 'main' && one.subject && one.verb < i);
    const range = named ?? (main?.subject ? sourceRange(sentence, main.subject) : null);
    if (!range) continue;
    let end = short ? to : i + 1;
    while (end < to && kind(sentence, end) === 'quote') end++;
    found.push({
      source: ownerOf(sentence, range.from) ?? tokenRange(sentence, range),
      cue: { from: chunks[i]!.from, to: chunks[i]!.to },
      content: [tokenRange(sentence, { from: i + 1, to: end })],
      group: 'colon',
      speech: true,
      told: true,
    });
  }
  return found;
}
