import type { Token } from '../prose/token.ts';
import { type Message, message } from '../records/message.ts';
import type { Judgement } from './same-question.ts';
import { type Setting, wordKey } from './setting.ts';

/** A setting whose words are to be named; `head` is what a figure counts. */
type Subject = Pick<Setting, 'reading' | 'sentence'> & { readonly head?: string };

/**
 * Says in the draft's own words why two places are held to speak of one thing: names first, then what is counted, then the
 * verb, then the rest.
 */
export function sameSubject(said: Subject, { shared, heads }: Pick<Judgement, 'shared'> & Partial<Judgement>): Message {
  const head = heads === 'same' || heads === 'akin' ? said.head : undefined;
  const phrases = phrasesOf(said, new Set(head ? [...shared, head] : shared), head);
  const words = new Map<string, string>();
  for (const { text } of phrases.sort((a, b) => a.rank - b.rank)) {
    const key = text.toLowerCase();
    if (!words.has(key)) words.set(key, text);
  }
  const telling = [...words.values()].slice(0, MOST).map((text) => `“${text}”`);
  return telling.length
    ? message('Both seem to be about the same thing: {0}.', telling.join(', '))
    : message('The two figures are of one kind and nothing sets them apart.');
}

/** So many words are read at a glance. */
const MOST = 4;

interface Phrase {
  readonly text: string;
  /** The lower, the more it tells. */
  readonly rank: number;
}

/** The wanted words as written, those that stand side by side as one phrase. */
function phrasesOf({ reading, sentence }: Subject, wanted: ReadonlySet<string>, head: string | undefined): Phrase[] {
  const { tokens, block } = reading;
  const phrases: Phrase[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const first = i;
    let rank = Number.POSITIVE_INFINITY;
    while (i < sentence.to && isWanted(tokens[i]!, wanted) && !(i > first && parts(tokens[i - 1]!, tokens[i]!)))
      rank = Math.min(rank, rankOf(tokens[i++]!, head));
    if (i === first) continue;
    phrases.push({ text: block.text.slice(tokens[first]!.start, tokens[i - 1]!.end), rank });
    i--;
  }
  return phrases;
}

const isWanted = (token: Token, wanted: ReadonlySet<string>): boolean =>
  /^(?:NN|JJ|VB|RB)/.test(token.tag) && wanted.has(wordKey(token));

/** A verb beside its subject or its object is a word of its own: "attackers | lost". */
const parts = (left: Token, right: Token): boolean => isVerb(left) !== isVerb(right);

const isVerb = ({ tag }: Token): boolean => /^VBD?$/.test(tag);

function rankOf(token: Token, head: string | undefined): number {
  if (token.tag === 'NNP') return 0;
  if (wordKey(token) === head) return 1;
  return token.tag.startsWith('VB') ? 2 : 3;
}
