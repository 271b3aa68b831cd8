import type { BlockReading } from '../claims/claim.ts';
import { singular } from '../prose/lemma.ts';
import type { Span } from '../prose/span.ts';
import { wordKey } from './setting.ts';

/** Who or what takes part in something done, as a noun phrase names it. */
export interface Party {
  /** UTF-16 offsets into the block's text. */
  readonly span: Span;
  /** Dictionary form of the head noun; the last word of a name. */
  readonly head: string;
  /** Whether the head is a proper name. */
  readonly named: boolean;
  /** The proper names in the phrase, word by word. */
  readonly names: readonly string[];
  /** Dictionary forms of the other content words. */
  readonly modifiers: readonly string[];
  /** A pronoun: it may be anybody. */
  readonly pronoun: boolean;
  /** So many, some, other, *a*: one of several of its kind. */
  readonly oneOfMany: boolean;
  /** "No bridge", "none of the bridges". */
  readonly none: boolean;
}

/** Reads the noun phrase of tokens `from` to `to` (exclusive) with its head noun's token. */
export function partyOf({ tokens }: Pick<BlockReading, 'tokens'>, from: number, to: number, head: number): Party {
  const noun = tokens[head]!;
  const inside = tokens.slice(from, to);
  const until = inside.findIndex(({ lower }) => lower === 'of');
  const front = until < 0 ? inside : inside.slice(0, until);
  const content = inside.filter(({ tag }) => /^(?:NNP?|JJ|VB[GN]|CD)$/.test(tag));
  return {
    span: { start: inside[0]!.start, end: inside.at(-1)!.end },
    head: wordKey(noun),
    named: noun.tag === 'NNP',
    names: content.filter(({ tag }) => tag === 'NNP').map(wordKey),
    modifiers: content.filter((token) => token !== noun).map(wordKey),
    pronoun: noun.tag === 'PRP' || noun.tag === 'DT' || noun.tag === 'EX' || noun.tag === 'WP',
    oneOfMany: front.some(({ tag, lower }) => tag === 'CD' || QUANTIFIERS.has(lower)),
    none: /^(?:no|none|neither|nobody|nothing)$/.test(inside[0]!.lower) && inside[1]?.lower !== 'longer',
  };
}

/** Quantifiers and words of otherness (Quirk et al., §5.10–5.25, 6.45–6.58). */
const QUANTIFIERS: ReadonlySet<string> = new Set(
  'a an some many several few most more less half all each every any another other others much such certain various first second third last next only same one'.split(
    ' ',
  ),
);

/** Whether two phrases name one thing: `unknown` where the words leave it open. */
export function sameParty(a: Party, b: Party): 'same' | 'unknown' | 'different' {
  if (a.pronoun || b.pronoun) return 'unknown';
  if (a.named && b.named) return sameNames(a, b);
  // A name that opens a sentence may read as a noun: "Rangers beat …".
  if (a.named !== b.named) return singular(a.head) === singular(b.head) ? 'same' : 'unknown';
  if (a.head !== b.head) return 'different';
  if (a.names.length && b.names.length && !a.names.some((name) => b.names.includes(name))) return 'different';
  return within(a.modifiers, b.modifiers) || within(b.modifiers, a.modifiers) ? 'same' : 'different';
}

/** "Ruiz" is Ana Ruiz, Tom Ruiz is not; "North Korea" is not "South Korea". */
function sameNames(a: Party, b: Party): 'same' | 'different' {
  if (a.head !== b.head) return 'different';
  return within(a.names, b.names) || within(b.names, a.names) ? 'same' : 'different';
}

const within = (few: readonly string[], many: readonly string[]): boolean => few.every((word) => many.includes(word));
