import { genderOfForename } from '../claims/attributions/names/forenames.ts';
import { nameWords } from '../claims/attributions/same-name.ts';
import type { BlockReading } from '../claims/claim.ts';
import { isTitle } from '../claims/grammar/person-titles.ts';
import type { Block } from '../prose/block.ts';
import { startsLower, startsUpper } from '../prose/characters.ts';
import type { Token } from '../prose/token.ts';

/** One use of a name in a draft. */
export interface Use {
  readonly block: Block;
  readonly token: Token;
  /** The other words of the name that it is part of, as they are compared: `kemal` beside *Atatürk*. */
  readonly company: readonly string[];
  /** Whether it ends its name: a surname stands alone for the whole name, a forename rarely. */
  readonly last: boolean;
  /** Whether a forename or a title stands before it, or it is said to speak. */
  readonly introduced: boolean;
  /** The word before its name, in small letters; '' where there is none. */
  readonly before: string;
}

/** A word as far as its spelling goes. Capitals, hyphens, stops and apostrophes are none: "Anti-Semitic" opens a headline, "anti-Semitic" stands inside. */
export function letters(text: string): string {
  const lower = text.toLowerCase();
  return /^[a-z\d]*$/.test(lower) ? lower : lower.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

/** What a block writes with a capital as names are, and what it writes small. */
export interface NameWords {
  /** The forms of names: what a form has in common with others of its name, and where it stands (indexes into the tokens). */
  readonly names: ReadonlyMap<string, { readonly key: string; readonly at: readonly number[] }>;
  readonly small: ReadonlySet<string>;
}

const kept = new WeakMap<BlockReading, NameWords>();

/** The names of a block, and the words that it writes small. Kept for as long as the block's reading lives. */
export function nameWordsOf(reading: BlockReading): NameWords {
  const known = kept.get(reading);
  if (known) return known;
  const names = new Map<string, { key: string; at: number[] }>();
  const small = new Set<string>();
  for (const [i, { tag, text }] of reading.tokens.entries()) {
    if (startsLower(text)) small.add(letters(text));
    if (tag !== 'NNP' || text.length < 5 || !startsUpper(text) || text === text.toUpperCase()) continue;
    if (FOREIGN_ARTICLE.test(reading.tokens[i - 1]?.text ?? '')) continue;
    const name = names.get(text);
    const key = name?.key ?? nameWords(text)[0];
    if (name) name.at.push(i);
    else if (key) names.set(text, { key, at: [i] });
  }
  const words = { names, small };
  kept.set(reading, words);
  return words;
}

/** The uses of a form in a block, in order. */
export const usesIn = (reading: BlockReading, form: string): Use[] =>
  (nameWordsOf(reading).names.get(form)?.at ?? []).map((at) => ({
    block: reading.block,
    token: reading.tokens[at]!,
    company: companyOf(reading.tokens, at),
    last: !isNameAt(reading.tokens, at + 1, at),
    ...leadOf(reading.tokens, at),
  }));

/** Behind it stands a word of another language: the *Ángeles* in “Nuestra Señora de los Ángeles” are no Los Angeles. */
const FOREIGN_ARTICLE = /^(?:los|las|les|el|il|der|das)$/;

/** So many words of a name are looked at to each side. */
const REACH = 4;

/** The other words of the name around a token, titles left out. */
function companyOf(tokens: readonly Token[], at: number): string[] {
  const company: string[] = [];
  for (const step of [-1, 1])
    for (let i = at + step; Math.abs(i - at) <= REACH && isNameAt(tokens, i, i - step); i += step)
      if (!isTitle(tokens[i]!.lower)) company.push(...nameWords(tokens[i]!.text));
  return company;
}

const SPEAKS = /^(?:said|says|told|tells|added|adds|asked|asks|wrote|writes|argued|argues)$/;

function leadOf(tokens: readonly Token[], at: number): Pick<Use, 'introduced' | 'before'> {
  let from = at;
  while (at - from < REACH && isNameAt(tokens, from - 1, from)) from--;
  const lead = tokens[at - 1]?.lower ?? '';
  const before = tokens[from - 1]?.lower ?? '';
  const named =
    from < at &&
    (genderOfForename(lead) !== null ||
      tokens.slice(from, at).some(({ lower }) => isTitle(lower)) ||
      /^\p{L}\.$/u.test(lead));
  return { introduced: named || SPEAKS.test(before) || SPEAKS.test(tokens[at + 1]?.lower ?? ''), before };
}

/** Whether a token belongs to the name of the token beside it. */
const isNameAt = (tokens: readonly Token[], at: number, beside: number): boolean =>
  tokens[at]?.tag === 'NNP' && tokens[Math.max(at, beside)]!.start - tokens[Math.min(at, beside)]!.end <= 1;
