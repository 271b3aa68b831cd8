import type { Span } from '../../prose/span.ts';
import type { Sentence, Token } from '../../prose/token.ts';
import { MONTH, WEEKDAY } from '../dates/calendar.ts';
import type { Passage } from './figure.ts';

/** A phrase: its tokens `from` to `to` (exclusive) and its span in the block's text. */
export interface TokenSpan extends Span {
  readonly from: number;
  readonly to: number;
}

/** The phrases of place in a sentence that name one: "in Kursk", "near the Kursk region of Russia", "outside Sumy". */
export function placesIn({ tokens }: Passage, sentence: Sentence): TokenSpan[] {
  const places: TokenSpan[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!PREPOSITION.has(tokens[i]!.lower)) continue;
    const to = placeEnd(tokens, i + 1, sentence.to);
    // "on the Tarn coast", but not "on the Tarn Line"
    if (!to || (tokens[i]!.lower === 'on' && !KIND.has(tokens[to - 1]!.lower))) continue;
    places.push({ from: i, to, start: tokens[i]!.start, end: tokens[to - 1]!.end });
    i = to - 1;
  }
  return places;
}

const PREPOSITION: ReadonlySet<string> = new Set(
  'in at near across outside inside throughout around off on along'.split(' '),
);

/** Common nouns that name a kind of place, so that a name before them, or behind them and "of", is a place's name. */
const KIND: ReadonlySet<string> = new Set(
  'airport area banks base bay border camp capital cities city coast coastline corridor county counties country delta desert district districts enclave forest front frontline harbour harbor headquarters hospital island islands lake mountains neighbourhood neighborhood oblast outskirts part parts peninsula port prefecture prison province provinces region regions republic river road school sea sector shore shores state states station strait street suburb suburbs territory town towns university valley village villages waters zone'.split(
    ' ',
  ),
);

/** Where the place that begins at token `at` ends (exclusive), 0 when the phrase there names none. */
function placeEnd(tokens: readonly Token[], at: number, limit: number): number {
  let to = 0;
  let kind = false;
  for (let i = at; i < limit && i < at + 12; i++) {
    const { tag, lower } = tokens[i]!;
    if (tag === 'NNP') {
      if (MONTH.has(lower) || WEEKDAY.has(lower)) return to;
      to = i + 1;
    } else if (tag === 'NN' || tag === 'JJ' || tag === 'POS') {
      if (to && KIND.has(lower)) to = i + 1;
      kind = KIND.has(lower);
    } else if (tag === 'VBG' && !to) {
      // "in neighbouring Tarn", but not "in making Tarn"
      if (tokens[i + 1]?.tag !== 'NNP' || !/^(?:neighbou?ring|surrounding|bordering|adjoining|outlying)$/.test(lower))
        break;
    } else if (tag === 'DT') {
      if (i > at && tokens[i - 1]!.lower !== 'of') break;
    } else if (lower === 'of') {
      // "in the remote province of Tarn", but not "in the course of May"
      if (!to && !kind) break;
    } else if (!isJoin(tokens, i, to)) break;
  }
  // "in the Nevada caucus", "in the Democratic primary": the name only tells which caucus.
  const head = to && tokens[to];
  return head && (head.tag === 'NN' || (head.tag === 'JJ' && tokens[to + 1]?.tag === 'NN')) ? 0 : to;
}

/** "in Hull and York", "in South Tarn, Veldia and Hull": a list of names; a name that a verb follows is a subject. */
function isJoin(tokens: readonly Token[], at: number, to: number): boolean {
  if (!to || to !== at) return false;
  const { tag, lower } = tokens[at]!;
  let next = at + 1;
  while (tokens[next]?.tag === 'NNP') next++;
  if (next === at + 1) return false;
  const after = tokens[next];
  if (tag === 'CC')
    return lower === 'and' && !/^(?:VB|MD|POS|CD|NN$)/.test(after?.tag ?? '') ? true : KIND.has(after?.lower ?? '');
  return lower === ',' && (after?.tag === 'CC' || after?.tag === ',') && tokens[next + 1]?.tag === 'NNP';
}
