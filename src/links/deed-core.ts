import { type ChunkedSentence, isInfinitive, kind } from '../claims/grammar/sentence.ts';
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
  /** The chunk of an object that stands among them; null for none. */
  readonly object: number | null;
}

/**
 * Reads what the verb group at a chunk says was done, and whether: "failed to sign" is *sign*, denied. `hedged` is the
 * chunk of the verb that a hedge at that group is on: "plans to sign" is *sign* then.
 */
export function coreOf(sentence: ChunkedSentence, verb: number, hedged = verb): Core {
  const { tokens, chunks } = sentence;
  const group = chunks[verb]!;
  const key = lemma(tokens[group.head]!.lower, 'VBD');
  let from = group.from;
  while (tokens[from - 1]?.tag === 'RB') from--;
  const polarity = groupPolarity(tokens, group.from, group.to);
  const plain: Core = {
    verb: key,
    from,
    to: group.to,
    after: verb + 1,
    passive: group.passive,
    polarity,
    object: null,
  };
  const through = hedged > verb ? hedged : verb + 1;
  const inner = hedged > verb ? 'affirmed' : isInfinitive(sentence, through) ? implied(key) : undefined;
  if (inner) {
    const done = chunks[through]!;
    const within = groupPolarity(tokens, done.from, done.to);
    return {
      verb: lemma(tokens[done.head]!.lower, 'VB'),
      from,
      to: done.to,
      after: through + 1,
      passive: done.passive,
      polarity: combined([polarity, inner, within]),
      object: null,
    };
  }
  if (BE.has(tokens[group.head]!.lower) || LASTING.has(key)) return stateOf(sentence, verb, plain);
  return (JUDGING.has(key) && verdictOf(sentence, verb, plain)) || plain;
}

/** Verbs that join a state to their subject as *be* does, and say that it lasts (Quirk et al., §16.21). */
const LASTING: ReadonlySet<string> = new Set(['remain', 'stay']);

/** Verbs whose object is said to be what the adjective behind it says (Levin 1993, class 29.4: declare verbs). */
const JUDGING: ReadonlySet<string> = new Set(['find', 'declare', 'rule', 'judge', 'deem', 'hold']);

/** "Found Ruiz not guilty": the adjective is what is said, of the object. */
function verdictOf(sentence: ChunkedSentence, verb: number, plain: Core): Core | null {
  const { tokens, chunks } = sentence;
  let at = plain.passive ? verb + 1 : verb + 2;
  if (!plain.passive && kind(sentence, verb + 1) !== 'noun') return null;
  const not = kind(sentence, at) === 'adv' && tokens[chunks[at]!.from]!.lower === 'not';
  // "was found not guilty": the verb group has seen that *not*.
  const denied = not && !plain.passive;
  if (not) at++;
  if (kind(sentence, at) !== 'adj') return null;
  return {
    ...plain,
    verb: tokens[chunks[at]!.from]!.lower,
    object: plain.passive ? null : verb + 1,
    to: chunks[at]!.to,
    after: at + 1,
    polarity: combined([plain.polarity, denied ? 'denied' : 'affirmed']),
  };
}

/** "Is not guilty": the adjective is what is said. */
function stateOf(sentence: ChunkedSentence, verb: number, plain: Core): Core {
  const { tokens, chunks } = sentence;
  let at = verb + 1;
  while (kind(sentence, at) === 'adv') at++;
  if (kind(sentence, at) !== 'adj') return { ...plain, after: at };
  return { ...plain, verb: tokens[chunks[at]!.from]!.lower, to: chunks[at]!.to, after: at + 1 };
}
