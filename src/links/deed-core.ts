import { type ChunkedSentence, isInfinitive, kind } from '../claims/attributions/grammar/sentence.ts';
import { BE } from '../prose/closed-class.ts';
import { lemma } from '../prose/lemma.ts';
import { combined, groupPolarity, implied, type Polarity } from './verb-polarity.ts';

/** The words that say what was done. Tokens `from` to `to`; `after` is the chunk behind them. */
export interface Core {
  readonly verb: string;
  readonly from: number;
  readonly to: number;
  readonly after: number;
  readonly passive: boolean;
  readonly polarity: Polarity;
}

/** Reads what the verb group at a chunk says was done, and whether: "failed to sign" is *sign*, denied. */
export function coreOf(sentence: ChunkedSentence, verb: number): Core {
  const { tokens, chunks } = sentence;
  const group = chunks[verb]!;
  const key = lemma(tokens[group.head]!.lower, 'VBD');
  let from = group.from;
  while (tokens[from - 1]?.tag === 'RB') from--;
  const polarity = groupPolarity(tokens, group.from, group.to);
  const plain = { verb: key, from, to: group.to, after: verb + 1, passive: group.passive, polarity };
  const inner = isInfinitive(sentence, verb + 1) ? implied(key) : undefined;
  if (inner) {
    const done = chunks[verb + 1]!;
    const within = groupPolarity(tokens, done.from, done.to);
    return {
      verb: lemma(tokens[done.head]!.lower, 'VB'),
      from,
      to: done.to,
      after: verb + 2,
      passive: done.passive,
      polarity: combined([polarity, inner, within]),
    };
  }
  return BE.has(tokens[group.head]!.lower) ? stateOf(sentence, verb, plain) : plain;
}

/** "Is not guilty": the adjective is what is said. */
function stateOf(sentence: ChunkedSentence, verb: number, plain: Core): Core {
  const { tokens, chunks } = sentence;
  let at = verb + 1;
  while (kind(sentence, at) === 'adv') at++;
  if (kind(sentence, at) !== 'adj') return { ...plain, after: at };
  return { ...plain, verb: tokens[chunks[at]!.from]!.lower, to: chunks[at]!.to, after: at + 1 };
}
