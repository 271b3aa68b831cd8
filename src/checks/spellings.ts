import { nameWords } from '../claims/attributions/same-name.ts';
import type { BlockReading, Reading } from '../claims/claim.ts';
import { Gathering } from '../claims/gathering.ts';
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
}

/** The names that a draft spells in more than one way: each form with its uses, both in the order of the draft. */
export function variedNames(reading: Reading): ReadonlyMap<string, readonly Use[]>[] {
  const { forms, varied, small } = spellings.of(reading);
  return [...varied].flatMap((key) => {
    const names = [...forms.get(key)!].filter(([form]) => !small.has(letters(form)));
    if (names.length < 2) return [];
    const uses = ofOneName(inOrder(names));
    return uses.size > 1 && !explained(uses) ? [uses] : [];
  });
}

/** A word as far as its spelling goes. Capitals, hyphens, stops and apostrophes are none: "Anti-Semitic" opens a headline, "anti-Semitic" stands inside. */
export function letters(text: string): string {
  const lower = text.toLowerCase();
  return /^[a-z\d]*$/.test(lower) ? lower : lower.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

/** How the names of a draft are spelled. */
interface Spellings {
  /** The blocks with each form of a name, by what the forms have in common. */
  readonly forms: Map<string, Map<string, Set<BlockReading>>>;
  /** What several forms have in common. */
  readonly varied: Set<string>;
  /** The words that the draft also writes small, with how many blocks do: no names, whatever a headline makes of them. */
  readonly small: Map<string, number>;
}

const spellings = new Gathering<Spellings>(
  () => ({ forms: new Map(), varied: new Set(), small: new Map() }),
  ({ forms, varied, small }, { blocks }) => {
    for (const block of blocks) {
      const words = wordsOf(block);
      for (const { key, form } of words.names) {
        const known = forms.get(key) ?? new Map<string, Set<BlockReading>>();
        forms.set(key, known.set(form, (known.get(form) ?? new Set()).add(block)));
        if (known.size > 1) varied.add(key);
      }
      for (const word of words.small) small.set(word, (small.get(word) ?? 0) + 1);
    }
  },
  ({ forms, varied, small }, { blocks }) => {
    for (const block of blocks) {
      const words = wordsOf(block);
      for (const { key, form } of words.names) {
        const known = forms.get(key);
        known?.get(form)?.delete(block);
        if (known?.get(form)?.size === 0) known.delete(form);
        if (known?.size === 0) forms.delete(key);
        if ((known?.size ?? 0) < 2) varied.delete(key);
      }
      for (const word of words.small) {
        const left = small.get(word)! - 1;
        if (left) small.set(word, left);
        else small.delete(word);
      }
    }
  },
);

/** What a block writes with a capital as names are, and what it writes small. */
interface Words {
  readonly names: readonly (Omit<Use, 'block'> & { readonly key: string; readonly form: string })[];
  readonly small: ReadonlySet<string>;
}

const kept = new WeakMap<BlockReading, Words>();

function wordsOf(block: BlockReading): Words {
  const known = kept.get(block);
  if (known) return known;
  const words = {
    names: block.tokens.flatMap((token, i) => {
      const { tag, text } = token;
      if (FOREIGN_ARTICLE.test(block.tokens[i - 1]?.text ?? '')) return [];
      if (tag !== 'NNP' || text.length < 5 || !startsUpper(text) || text === text.toUpperCase()) return [];
      const key = nameWords(token.text)[0];
      return key
        ? [
            {
              key,
              form: token.text,
              token,
              company: companyOf(block.tokens, i),
              last: !isNameAt(block.tokens, i + 1, i),
            },
          ]
        : [];
    }),
    small: new Set(block.tokens.flatMap(({ text }) => (startsLower(text) ? [letters(text)] : []))),
  };
  kept.set(block, words);
  return words;
}

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

/** Whether a token belongs to the name of the token beside it. */
const isNameAt = (tokens: readonly Token[], at: number, beside: number): boolean =>
  tokens[at]?.tag === 'NNP' && tokens[Math.max(at, beside)]!.start - tokens[Math.min(at, beside)]!.end <= 1;

/** The uses that can be of one name with a use of another form: *Mohammad Iqbal* and *Muhammad Ali Jinnah* are two people. */
function ofOneName(forms: ReadonlyMap<string, readonly Use[]>): Map<string, readonly Use[]> {
  const known = [...forms].map(([form, uses]) => ({
    form,
    alone: uses.some(({ company }) => !company.length),
    last: uses.some(({ last }) => last),
    words: new Set(uses.flatMap(({ company }) => company)),
  }));
  const meets = (own: string, { company, last }: Use) =>
    known.some(
      (other) =>
        other.form !== own &&
        (company.length
          ? (last && other.alone) || company.some((word) => other.words.has(word))
          : other.alone || other.last),
    );
  return new Map(
    [...forms].flatMap(([form, uses]) => {
      const left = uses.filter((use) => meets(form, use));
      return left.length ? [[form, left]] : [];
    }),
  );
}

/** Whether the draft itself says that the forms are two names of one thing: *Mumbai, then known as Bombay*. */
function explained(forms: ReadonlyMap<string, readonly Use[]>): boolean {
  const uses = [...forms].flatMap(([form, all]) => all.map((use) => ({ ...use, form })));
  uses.sort((a, b) => a.block.start - b.block.start || a.token.start - b.token.start);
  return uses.some(({ block, token, form }, i) => {
    const next = uses[i + 1];
    if (next?.block !== block || next.form === form || next.token.start - token.end > 30) return false;
    return EXPLAINS.test(block.text.slice(token.end, next.token.start));
  });
}

const EXPLAINS = /^\s*\(|\b(?:known|called|named|renamed|formerly|once|spelled|spelt|or)\b/;

/** The uses of each form in the order of the draft, the forms in that of their first uses. */
function inOrder(forms: readonly (readonly [string, ReadonlySet<BlockReading>])[]): Map<string, Use[]> {
  const place = ({ block, token }: Use) => block.start + token.start;
  return new Map(
    forms
      .map(([form, blocks]): [string, Use[]] => {
        const uses = [...blocks].flatMap((reading) =>
          wordsOf(reading).names.flatMap((name) => (name.form === form ? [{ ...name, block: reading.block }] : [])),
        );
        return [form, uses.sort((a, b) => place(a) - place(b))];
      })
      .sort(([, [a]], [, [b]]) => place(a!) - place(b!)),
  );
}
