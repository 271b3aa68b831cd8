import { nameWords } from '../claims/attributions/same-name.ts';
import type { BlockReading, Reading } from '../claims/claim.ts';
import { Gathering } from '../claims/gathering.ts';
import type { Block } from '../prose/block.ts';
import { startsLower, startsUpper } from '../prose/characters.ts';
import type { Token } from '../prose/token.ts';

/** One use of a name in a draft. */
export interface Use {
  readonly block: Block;
  readonly token: Token;
}

/** The names that a draft spells in more than one way: each form with its uses, both in the order of the draft. */
export function variedNames(reading: Reading): ReadonlyMap<string, readonly Use[]>[] {
  const { forms, varied, small } = spellings.of(reading);
  return [...varied].flatMap((key) => {
    const names = [...forms.get(key)!].filter(([form]) => !small.has(letters(form)));
    return names.length > 1 ? [inOrder(names)] : [];
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
  readonly names: readonly { readonly key: string; readonly form: string; readonly token: Token }[];
  readonly small: ReadonlySet<string>;
}

const kept = new WeakMap<BlockReading, Words>();

function wordsOf(block: BlockReading): Words {
  const known = kept.get(block);
  if (known) return known;
  const words = {
    names: block.tokens.flatMap((token) => {
      const { tag, text } = token;
      if (tag !== 'NNP' || text.length < 5 || !startsUpper(text) || text === text.toUpperCase()) return [];
      const key = nameWords(token.text)[0];
      return key ? [{ key, form: token.text, token }] : [];
    }),
    small: new Set(block.tokens.flatMap(({ text }) => (startsLower(text) ? [letters(text)] : []))),
  };
  kept.set(block, words);
  return words;
}

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
