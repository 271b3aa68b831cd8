import { BE } from '../../prose/closed-class.ts';
import { chunkAt, type SentenceParse } from './sentence-parse.ts';

/**
 * How a noun phrase stands to the verb that governs it; chunk indices. An `oblique` hangs on the verb by a preposition,
 * behind the verb's object where it has one; `described` is a phrase that only a participle or relative clause says
 * something of.
 */
export interface Standing {
  readonly role: 'subject' | 'object' | 'oblique' | 'described';
  readonly verb: number;
  /** The preposition of an oblique, '' for the others. */
  readonly preposition: string;
  /** The verb's object in front of an oblique; null for none. */
  readonly object: number | null;
}

/** Chunks between a verb and its oblique that are walked over. */
const REACH = 10;

/** The standings of the noun phrase at a token, the one that says most of it first; empty where no verb governs it. */
export function standingsAt(parse: SentenceParse, token: number): readonly Standing[] {
  const at = chunkAt(parse, token);
  const governed = complementAt(parse, at);
  const verbs = parse.verbsOf.get(at);
  if (!verbs) return governed ? [governed] : NONE;
  const whole = verbs.filter((verb) => isOwn(parse, verb)).sort((a, b) => a - b);
  const parts = verbs.filter((verb) => !whole.includes(verb) && verb > at);
  return [
    ...whole.map((verb) => bare('subject', verb)),
    ...(governed ? [governed] : []),
    ...parts.map((verb) => bare('described', verb)),
  ];
}

const NONE: readonly Standing[] = [];

const bare = (role: Standing['role'], verb: number): Standing => ({ role, verb, preposition: '', object: null });

/** Whether a verb is its subject's own: not of a relative clause, nor a past form that only describes ("firms compared with"). */
function isOwn({ chunks, clauses }: SentenceParse, verb: number): boolean {
  const { finite, subject, kind, start } = clauses.get(verb)!;
  return finite && chunks[subject!.from]!.kind !== 'rel' && (kind !== 'rel' || chunks[start]!.kind === 'rel');
}

function complementAt({ tokens, chunks }: SentenceParse, at: number): Standing | null {
  let i = at - 1;
  while (i >= 0 && chunks[i]!.kind === 'adv') i--;
  const before = chunks[i];
  if (before?.kind === 'verb') return bare('object', i);
  // "fined the bank $5m", "gave the party 30 seats": the object behind the recipient.
  if (before?.kind === 'noun' && !before.temporal && before.to === chunks[at]!.from && chunks[i - 1]?.kind === 'verb')
    return bare('object', i - 1);
  if (before?.kind !== 'prep') return null;
  const preposition = tokens[before.from]!.lower;
  // "laying off 300"
  if (preposition === 'off' && chunks[i - 1]?.kind === 'verb') return bare('object', i - 1);
  for (let k = i - 1; k >= Math.max(0, i - REACH); k--) {
    const { kind } = chunks[k]!;
    if (kind === 'verb') {
      let object = k;
      while (object + 1 < i && chunks[object + 1]!.kind === 'noun' && !chunks[object + 1]!.temporal) object++;
      return { role: 'oblique', verb: k, preposition, object: object > k ? object : null };
    }
    if (kind !== 'noun' && kind !== 'prep' && kind !== 'adv' && kind !== 'adj') return null;
    // "the roof of 300 houses": the noun takes it, not the verb.
    if (k === i - 1 && kind === 'noun' && !chunks[k]!.temporal && !BY_VERB.has(preposition)) return null;
  }
  return null;
}

/** Prepositions behind an object that go with the verb as a rule: "sold shares for $5m", "cut rates to 4%". */
const BY_VERB: ReadonlySet<string> = new Set('to from by at for'.split(' '));

/** Whether the verb group at a chunk is a form of *be* alone. */
export const isCopula = ({ tokens, chunks }: SentenceParse, verb: number): boolean =>
  BE.has(tokens[chunks[verb]!.head]!.lower);
