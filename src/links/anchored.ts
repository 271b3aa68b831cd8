import type { Desk } from '../records/record.ts';
import type { Figure } from './figure.ts';
import type { Pair } from './pair-figures.ts';
import { isFate } from './scope.ts';
import { akin } from './senses.ts';

/**
 * Whether figures of two texts have more in common than what is counted and what befell it. One story goes on about one
 * event; of two stories, "the bomb killed six people" and "52 people were killed" are two events, unless both give a name,
 * or two more words, or nothing at all besides the one that they share.
 */
export function anchored(
  { said, known, judgement }: Pick<Pair<Figure>, 'said' | 'known' | 'judgement'>,
  glossary: Desk['glossary'],
): boolean {
  const isTelling = (word: string): boolean =>
    !akin(word, said.head) && !akin(word, known.head) && !isFate(word, glossary);
  const common = judgement.shared.filter(isTelling);
  if (common.length !== 1 || said.names.has(common[0]!)) return common.length > 0;
  return [said, known].every(({ near }) => [...near.keys()].filter(isTelling).length === 1);
}
