import { phraseEnd } from '../../grammar/phrases.ts';
import { type ChunkedSentence, kind, type TokenRange, tokenRange, until } from '../../grammar/sentence.ts';
import type { RawAttribution } from '../raw-attribution.ts';

/** "“…” — Ana Ruiz, engineer": who signs a quotation after a dash, as under epigraphs, pull quotes and in lists of reactions. */
export function signed(sentence: ChunkedSentence): RawAttribution[] {
  const { chunks, from, to } = sentence;
  for (let dash = to - 1; dash > from; dash--) {
    if (kind(sentence, dash) !== 'dash') continue;
    if (kind(sentence, dash - 1) !== 'quote' || !signsAt(sentence, dash)) return [];
    // "Dam to go – “too weak” – Hull": what stands between two dashes is an aside.
    let first = dash - 1;
    while (first > from && kind(sentence, first - 1) === 'quote') first--;
    if (first > from && kind(sentence, first - 1) === 'dash') return [];
    return [signature(sentence, dash, { from: chunks[first]!.from, to: chunks[dash - 1]!.to })];
  }
  return [];
}

/** "— Ana Ruiz": a sentence that is nothing but the signature under `content`, null where it is more. */
export const signatureOf = (sentence: ChunkedSentence, content: TokenRange): RawAttribution | null =>
  kind(sentence, sentence.from) === 'dash' && signsAt(sentence, sentence.from)
    ? signature(sentence, sentence.from, content)
    : null;

function signature(sentence: ChunkedSentence, dash: number, content: TokenRange): RawAttribution {
  let end = sentence.to;
  while (end > dash + 2 && kind(sentence, end - 1) === 'stop') end--;
  return {
    source: until(sentence, dash + 1, end),
    cue: tokenRange(sentence, { from: dash, to: dash + 1 }),
    content: [content],
    group: 'colon',
    speech: true,
    told: true,
  };
}

/** Whether nothing but a name, with what describes it between commas or brackets, follows the dash. */
function signsAt(sentence: ChunkedSentence, dash: number): boolean {
  const { chunks, tokens, to } = sentence;
  const name = chunks[dash + 1];
  if (dash + 1 >= to || name!.kind !== 'noun' || tokens[name!.head]!.tag !== 'NNP' || name!.temporal) return false;
  let end = phraseEnd(sentence, dash + 1);
  while (kind(sentence, end) === 'comma' && kind(sentence, end + 1) === 'noun') end = phraseEnd(sentence, end + 1);
  return end >= to || (kind(sentence, end) === 'stop' && end === to - 1);
}
