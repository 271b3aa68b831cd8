import { singular } from '../../prose/lemma.ts';
import type { Span } from '../../prose/span.ts';
import type { Sentence, Token } from '../../prose/token.ts';
import { MONTH, WEEKDAY } from '../dates/calendar.ts';
import type { Passage } from './figure.ts';

/** A phrase: its tokens `from` to `to` (exclusive) and its span in the block's text. */
export interface TokenSpan extends Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The phrases of place in a sentence: those that name one ("in Kursk", "near the Kursk region of Russia"), those of a noun
 * for a kind of place ("in the province", "at sea") and the object of crossing ("crossed the Strait of Ellen").
 */
export function placesIn({ tokens }: Passage, sentence: Sentence): TokenSpan[] {
  const places: TokenSpan[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const crossing = CROSSING.has(tokens[i]!.lower);
    if (!crossing && !PREPOSITION.has(tokens[i]!.lower)) continue;
    const to = placeEnd(tokens, i + 1, sentence.to) || kindEnd(tokens, i, sentence.to);
    // "on the Tarn coast", but not "on the Tarn Line"
    if (!to || (tokens[i]!.lower === 'on' && !KIND.has(tokens[to - 1]!.lower))) continue;
    const from = crossing ? i + 1 : i;
    places.push({ from, to, start: tokens[from]!.start, end: tokens[to - 1]!.end });
    i = to - 1;
  }
  return places;
}

const PREPOSITION: ReadonlySet<string> = new Set(
  'in at near across outside inside throughout around off on along'.split(' '),
);

/** Verbs whose object is where it was done (VerbNet escape-51.1-1, "cross"). */
const CROSSING: ReadonlySet<string> = new Set(
  'cross crosses crossed crossing traverse traverses traversed traversing'.split(' '),
);

/** Nouns of place (WordNet: regions, waters, buildings) that go with a name as well as without one. */
const PLACES: readonly string[] =
  'airport area bay border camp capital city coast coastline county country delta desert district enclave forest harbour harbor hospital island lake neighbourhood neighborhood peninsula port prefecture prison province region river road school sea shore station street suburb territory town university valley village zone'.split(
    ' ',
  );

/** Common nouns that name a kind of place, so that a name before them, or behind them and "of", is a place's name. */
const KIND: ReadonlySet<string> = new Set([
  ...PLACES,
  ...'banks base cities corridor counties districts front frontline headquarters islands mountains oblast outskirts part parts provinces regions republic sector shores state states strait suburbs towns villages waters'.split(
    ' ',
  ),
]);

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
    } else if (tag === 'RB' && i === at && tokens[i + 1]?.tag === 'NNP') {
      // "in northwest Tarn"
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
  // "in the Tarn/Veldia poll"
  if (head && head.text === '/') return 0;
  return head && (head.tag === 'NN' || (head.tag === 'JJ' && tokens[to + 1]?.tag === 'NN')) ? 0 : to;
}

/** Nouns of place, in the singular, that a phrase may have for its head with no name beside it. */
const HEADS: ReadonlySet<string> = new Set([
  ...PLACES,
  ...'building factory jail mine mountain ocean outskirt shop site store water world east north northeast northwest south southeast southwest west'.split(
    ' ',
  ),
]);

/** Of these, such as need no determiner: "at sea", "in hospital". */
const BARE = /^(?:sea|hospital|port)$/;

/** Where a phrase of place without a name ends, from its preposition or verb at token `at`; 0 for none. */
function kindEnd(tokens: readonly Token[], at: number, limit: number): number {
  const word = tokens[at]!.lower;
  let head = 0;
  for (let i = at + 1; i < limit && i < at + 9; i++) {
    const { tag } = tokens[i]!;
    if (tag === 'NN') head = i;
    else if (head || !/^(?:DT|PRP\$|JJ|RB|CD|VB[DNG])$/.test(tag)) break;
    // "around 40 villages": about so many.
    else if (tag === 'CD' && i === at + 1 && /^(?:around|at|near|off|on)$/.test(word)) return 0;
  }
  if (!head || !HEADS.has(singular(tokens[head]!.lower))) return 0;
  const { lower } = tokens[head]!;
  const next = tokens[head + 1];
  if (next?.tag === 'POS' || (next?.lower === 'of' && /^(?:CD|SYM|NN)$/.test(tokens[head + 2]?.tag ?? ''))) return 0;
  if (head === at + 1) return BARE.test(lower) || singular(lower) !== lower ? head + 1 : 0;
  // "on the road", "the largest in the world"
  if (word === 'on' && !/^(?:border|coast|coastline|island|outskirts|shore|shores)$/.test(lower)) return 0;
  return lower === 'world' && word === 'in' ? 0 : head + 1;
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
