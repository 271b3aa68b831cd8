import { BE } from '../../prose/closed-class.ts';
import type { VerbClause } from '../grammar/clause.ts';
import { type ChunkedSentence, headWord, kind, word } from '../grammar/sentence.ts';

/**
 * Whether a clause says what its subject is worth: "is a disgrace", "is far too much", "seems absurd" (J. R. Martin and
 * P. White, The Language of Evaluation, 2005: judgement and appreciation). A clause inside it, as in "it is shameful that
 * 1 in 4 …", is asserted all the same.
 */
export function appraises(sentence: ChunkedSentence, { verb, subject }: VerbClause): boolean {
  const head = headWord(sentence, verb);
  // "It is time to …", "It is high time that …"
  const expletive = !!subject && word(sentence, subject.from) === 'it';
  if (!isCopula(head)) return false;
  for (let k = verb + 1; k < sentence.to && k < verb + 5; k++) {
    const here = kind(sentence, k);
    if (here === 'adv') {
      // "too many", "too much to ask"; "50, too" adds one more.
      const next = sentence.tokens[sentence.chunks[k]!.to];
      if (word(sentence, k) === 'too' && next?.tag === 'JJ') return true;
      if (EVALUATIVE.has(word(sentence, k))) return true;
      continue;
    }
    if (here === 'adj') return EVALUATIVE.has(word(sentence, k)) || isOf(sentence, k);
    if (here !== 'noun') return false;
    return isOf(sentence, k) || (expletive && headWord(sentence, k) === 'time');
  }
  return false;
}

/** Whether a noun phrase is evaluative by its head or by one of its adjectives. */
function isOf({ chunks, tokens }: ChunkedSentence, chunk: number): boolean {
  const { from, to } = chunks[chunk]!;
  for (let i = Math.max(from, to - 6); i < to; i++) {
    if (tokens[i]!.tag !== 'NNP' && EVALUATIVE.has(tokens[i]!.lower)) return true;
    if (tokens[i]!.lower === 'too' && tokens[i + 1]?.tag === 'JJ') return true;
  }
  return false;
}

/** Whether a verb form links a subject with what it is: *is*, *seems*, *remained*. */
export const isCopula = (lower: string): boolean => BE.has(lower) || LINKING.test(lower);

const LINKING = /^(?:seem|look|sound|feel|remain|become|bec[ao]me|'s)/;

const EVALUATIVE: ReadonlySet<string> = new Set(
  `absurd amazing appalling atrocious awful awesome bizarre brilliant callous cowardly crazy cruel cynical dangerous
deplorable despicable disgraceful disgusting dishonest dreadful excellent fabulous fantastic farcical foolish glorious
gorgeous grotesque heartless hideous horrible hypocritical idiotic immoral indefensible inexcusable insane insulting
intolerable irresponsible laughable lovely ludicrous lousy mad magnificent marvellous marvelous misguided monstrous naive
nonsensical obscene odious outrageous pathetic perverse pitiful pointless preposterous reckless reprehensible repugnant
ridiculous rotten scandalous senseless shabby shameful shameless shortsighted short-sighted silly splendid stupid
stunning superb terrific unacceptable unconscionable undemocratic unfair unforgivable unjust unwise
useless vile wicked wise woeful wonderful wrong wrongheaded
absurdity cowardice delight disgrace folly insult joy lunacy madness mess mistake
mockery nonsense outrage pity scandal shame sham travesty triumph farce fiasco hypocrisy nightmare tragedy 
overdue worthwhile worthless`.split(/\s+/),
);
