import type { Span } from '../../prose/span.ts';
import type { Sentence, Token } from '../../prose/token.ts';
import { MONTH, WEEKDAY } from '../dates/calendar.ts';
import type { Passage } from './figure.ts';

/** The phrases of place in a sentence that name one: "in Kursk", "near the Kursk region of Russia", "outside Sumy". */
export function placesIn({ tokens }: Passage, sentence: Sentence): Span[] {
  const places: Span[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!PREPOSITION.has(tokens[i]!.lower)) continue;
    const to = placeEnd(tokens, i + 1, sentence.to);
    if (!to) continue;
    places.push({ start: tokens[i]!.start, end: tokens[to - 1]!.end });
    i = to - 1;
  }
  return places;
}

const PREPOSITION: ReadonlySet<string> = new Set('in at near across outside inside throughout around off'.split(' '));

/** Common nouns that name a kind of place, so that a name before them is a place's name. */
const KIND: ReadonlySet<string> = new Set(
  'airport area base bay border camp capital city coast coastline corridor county country delta desert district enclave forest front frontline harbour harbor headquarters hospital island islands lake mountains neighbourhood neighborhood oblast peninsula port prefecture prison province region republic river road school sea sector state station strait street suburb suburbs territory town university valley village waters zone'.split(
    ' ',
  ),
);

/** Where the place that begins at token `at` ends (exclusive), 0 when the phrase there names none. */
function placeEnd(tokens: readonly Token[], at: number, limit: number): number {
  let to = 0;
  for (let i = at; i < limit && i < at + 10; i++) {
    const { tag, lower } = tokens[i]!;
    if (tag === 'NNP') {
      if (MONTH.has(lower) || WEEKDAY.has(lower)) return 0;
      to = i + 1;
    } else if (tag === 'NN' || tag === 'JJ' || tag === 'POS') {
      if (to && KIND.has(lower)) to = i + 1;
    } else if (tag === 'DT') {
      if (i > at && tokens[i - 1]!.lower !== 'of') break;
    } else if (lower !== 'of' || !to) break;
  }
  // "in the Nevada caucus", "in the Democratic primary": the name only tells which caucus.
  const head = to && tokens[to];
  return head && (head.tag === 'NN' || (head.tag === 'JJ' && tokens[to + 1]?.tag === 'NN')) ? 0 : to;
}
