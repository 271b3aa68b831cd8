import { phraseEnd } from '../../grammar/phrases.ts';
import { type ChunkedSentence, headWord, isThing, kind, tokenRange, word } from '../../grammar/sentence.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import { accordAt } from './accords.ts';
import { completesAt } from './complements.ts';

/** "According to the ministry, …", "…, in Ruiz's view", "…, per the ministry": a phrase of accord with the clause around it. */
export function accordingTo(sentence: ChunkedSentence): RawAttribution[] {
  const found: RawAttribution[] = [];
  const { from, to } = sentence;
  for (let i = from; i + 1 < to; i++) {
    const accord = accordAt(sentence, i);
    if (!accord) continue;
    const end = accord.possessor ? accord.at : sourceEnd(sentence, i, accord.at);
    // "said that, according to the bank, prices fell": inside a clause the phrase has what follows it.
    const inner =
      kind(sentence, i - 1) === 'comma' && (kind(sentence, i - 2) === 'sub' || completedAfter(sentence, i, end));
    const colon = kind(sentence, end) === 'colon';
    const initial = inner || colon || i === from || (i === from + 1 && kind(sentence, from) === 'conj');
    let first = initial ? end : from;
    let last = initial ? to : i;
    if (colon || (initial && kind(sentence, first) === 'comma')) first++;
    // "According to the Post, citing Ruiz, …": whom the source cites is no part of what is said.
    if (initial && word(sentence, first) === 'citing') {
      while (first < to && kind(sentence, first) !== 'comma') first++;
      first++;
    }
    while (last > first && /^(?:comma|stop)$/.test(kind(sentence, last - 1))) last--;
    if (first >= last) continue;
    const content = [tokenRange(sentence, { from: first, to: last })];
    // "Ruiz, according to aides, plans to resign": the clause goes on after its source.
    const says = asserts(sentence, first, last);
    let rest = to;
    while (rest > end && kind(sentence, rest - 1) === 'stop') rest--;
    if (!initial && !says && kind(sentence, end) === 'comma' && end + 1 < rest)
      content.push(tokenRange(sentence, { from: end + 1, to: rest }));
    found.push({
      source: accord.possessor ?? tokenRange(sentence, { from: accord.at, to: end }),
      cue: accord.cue,
      content,
      group: 'according',
      speech: true,
      told: true,
    });
  }
  return found;
}

/** Whether the chunks `from` to `to` hold a finite verb, a remark's (", he said,") left out, or a quotation. */
function asserts(sentence: ChunkedSentence, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const remark = (sentence.clauses.get(k)?.remarkTo ?? null) !== null;
    if ((sentence.chunks[k]!.form === 'finite' && !remark) || kind(sentence, k) === 'quote') return true;
  }
  return false;
}

/** Past the source that begins at chunk `at`, of the phrase at chunk `i`, with what describes it. */
function sourceEnd(sentence: ChunkedSentence, i: number, at: number): number {
  const { from, to } = sentence;
  let end = phraseEnd(sentence, at);
  while (end < to && !/^(?:comma|colon|stop|semicolon|dash)$/.test(kind(sentence, end))) end++;
  // "a person close to the talks, who asked not to be named, …"
  if (kind(sentence, end) === 'comma' && kind(sentence, end + 1) === 'rel' && /^who/.test(word(sentence, end + 1))) {
    end++;
    while (end < to && kind(sentence, end) !== 'comma') end++;
  }
  // "According to Ruiz, head of the board, …"
  return (i === from && appositionEnd(sentence, end)) || end;
}

/** Past the phrase between the comma at chunk `comma` and the next that describes a source, 0 for none. */
function appositionEnd(sentence: ChunkedSentence, comma: number): number {
  if (kind(sentence, comma) !== 'comma' || !isThing(sentence, comma + 1)) return 0;
  const end = phraseEnd(sentence, comma + 1);
  const next = kind(sentence, end + 1);
  // A list ("prices, wages and rents") goes on with *and*.
  const list = next === 'conj' || (next === 'noun' && kind(sentence, end + 2) === 'conj');
  return kind(sentence, end) === 'comma' && (next === 'noun' || next === 'quote' || next === 'prep') && !list ? end : 0;
}

/** "reported, according to aides, the dam …": whether the clause after the phrase completes the verb before it. */
const completedAfter = (sentence: ChunkedSentence, i: number, end: number): boolean =>
  kind(sentence, i - 2) === 'verb' && kind(sentence, end) === 'comma' && completesAt(sentence, end + 1, i - 2);

/** "In a new poll, half say …": a poll or study that brings in what it found. */
export function inPoll(sentence: ChunkedSentence): RawAttribution[] {
  const { from, to } = sentence;
  const first = kind(sentence, from) === 'conj' ? from + 1 : from;
  if (word(sentence, first) !== 'in' || kind(sentence, first + 1) !== 'noun') return [];
  if (!POLL.test(headWord(sentence, first + 1))) return [];
  let end = first + 1;
  while (end < to && kind(sentence, end) !== 'comma') end++;
  let last = to;
  while (last > end && kind(sentence, last - 1) === 'stop') last--;
  if (end + 1 >= last) return [];
  return [
    {
      source: tokenRange(sentence, { from: first + 1, to: end }),
      cue: tokenRange(sentence, { from: first, to: first + 1 }),
      content: [tokenRange(sentence, { from: end + 1, to: last })],
      group: 'according',
      speech: false,
      told: true,
    },
  ];
}

const POLL = /^(?:poll|survey|study|census|report|analysis|filing|memo)s?$/;
