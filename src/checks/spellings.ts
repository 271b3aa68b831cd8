import type { BlockReading, Reading } from '../claims/claim.ts';
import { Gathering } from '../claims/gathering.ts';
import { letters, nameWordsOf, type Use, usesIn } from './name-uses.ts';
import { drop, type Neighbours, slips, take } from './near-names.ts';

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

/** Names that are one but for a letter, the right one first: each form with its uses, in the order of the draft. */
export function slippedNames(reading: Reading): ReadonlyMap<string, readonly Use[]>[] {
  const { forms, small, near } = spellings.of(reading);
  const usesOf = (key: string) => inOrder([...forms.get(key)!].filter(([form]) => !small.has(letters(form))));
  return slips(near, usesOf);
}

/** How the names of a draft are spelled. */
interface Spellings {
  /** The blocks with each form of a name, by what the forms have in common. */
  readonly forms: Map<string, Map<string, Set<BlockReading>>>;
  /** What several forms have in common. */
  readonly varied: Set<string>;
  /** The words that the draft also writes small, with how many blocks do: no names, whatever a headline makes of them. */
  readonly small: Map<string, number>;
  /** What the forms have in common, by what all but a letter of it leaves. */
  readonly near: Neighbours;
}

const spellings = new Gathering<Spellings>(
  () => ({ forms: new Map(), varied: new Set(), small: new Map(), near: { byRest: new Map(), shared: new Set() } }),
  ({ forms, varied, small, near }, { blocks }) => {
    for (const block of blocks) {
      const words = nameWordsOf(block);
      for (const [form, { key }] of words.names) {
        if (!forms.has(key)) take(near, key);
        const known = forms.get(key) ?? new Map<string, Set<BlockReading>>();
        forms.set(key, known.set(form, (known.get(form) ?? new Set()).add(block)));
        if (known.size > 1) varied.add(key);
      }
      for (const word of words.small) small.set(word, (small.get(word) ?? 0) + 1);
    }
  },
  ({ forms, varied, small, near }, { blocks }) => {
    for (const block of blocks) {
      const words = nameWordsOf(block);
      for (const [form, { key }] of words.names) {
        const known = forms.get(key);
        known?.get(form)?.delete(block);
        if (known?.get(form)?.size === 0) known.delete(form);
        if (known?.size === 0) {
          forms.delete(key);
          drop(near, key);
        }
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
        const uses = [...blocks].flatMap((reading) => usesIn(reading, form));
        return [form, uses.sort((a, b) => place(a) - place(b))];
      })
      .sort(([, [a]], [, [b]]) => place(a!) - place(b!)),
  );
}
