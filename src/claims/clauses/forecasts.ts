import { BE } from '../../prose/closed-class.ts';
import { type ChunkedSentence, headWord, isInfinitive, kind } from '../grammar/sentence.ts';
import { isCopula } from './appraisal.ts';

/**
 * Whether a verb group in the present or past tells of what is to come without a modal (Quirk et al., §4.45–47: *be going
 * to*, *be to*, *be about to*, *be due to*), or passes on a forecast of nobody named ("is expected to fall").
 */
export function isForecast(sentence: ChunkedSentence, verb: number): boolean {
  const { chunks } = sentence;
  const head = headWord(sentence, verb);
  // "was to cost", "was expected to": a plan of the past is a fact.
  if (sentence.tokens[chunks[verb]!.from]!.tag === 'VBD') return false;
  let next = verb + 1;
  if (isCopula(head)) {
    // "is to open", "is likely to fall", "is due on Monday to open"
    if (isInfinitive(sentence, next)) return BE.has(head) && !isAim(sentence, verb);
    while (next < verb + 3 && kind(sentence, next) === 'adv') next++;
    const outlook = next < sentence.to ? headWord(sentence, next) : '';
    return isInfinitive(sentence, next + 1) && OUTLOOKS.has(outlook);
  }
  while (next < verb + 3 && kind(sentence, next) === 'adv') next++;
  if (!isInfinitive(sentence, next)) return false;
  if (head === 'going') return true;
  return chunks[verb]!.passive && FORECAST.has(head);
}

/** "The aim is to raise $5m" says what the aim is. */
function isAim(sentence: ChunkedSentence, verb: number): boolean {
  for (let k = verb - 1; k >= sentence.from && k > verb - 6; k--)
    if (kind(sentence, k) === 'noun' && AIMS.has(headWord(sentence, k))) return true;
  return false;
}

const AIMS: ReadonlySet<string> = new Set(
  'aim goal plan purpose idea task job objective mission target role intention point what all'.split(' '),
);

const OUTLOOKS: ReadonlySet<string> = new Set(
  'likely unlikely due set poised bound sure certain about ready scheduled slated liable destined'.split(' '),
);

const FORECAST: ReadonlySet<string> = new Set(
  'expected forecast forecasted predicted projected anticipated tipped scheduled slated set poised bound destined seen'.split(
    ' ',
  ),
);
