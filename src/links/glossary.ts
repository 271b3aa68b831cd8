import { lemma, singular } from '../prose/lemma.ts';
import type { Desk } from '../records/record.ts';

const kept = new WeakMap<Desk['glossary'], ReadonlyMap<string, readonly string[]>>();

/** The dictionary forms that the desk means by a dictionary form: `casualty` → `kill`, `wound`; the word itself where the glossary is silent. */
export function meaningOf(word: string, glossary: Desk['glossary']): readonly string[] {
  let meanings = kept.get(glossary);
  if (!meanings) {
    meanings = new Map(
      [...glossary].map(([term, meaning]) => [
        singular(term.toLowerCase()),
        (meaning.toLowerCase().match(/[\p{L}-]+/gu) ?? []).map((part) => lemma(part, 'VBN')),
      ]),
    );
    kept.set(glossary, meanings);
  }
  return meanings.get(word) ?? [word];
}
