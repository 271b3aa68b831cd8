import { samePoint } from '../claims/interval.ts';
import type { Dating, Figure } from '../links/figure.ts';
import { isComplement } from '../links/sums.ts';
import { type Message, message } from '../records/message.ts';
import { type HeldPair, isFigures } from './conflict.ts';
import { datingText, figureText } from './figure-words.ts';

/**
 * Says in a sentence why one text neither contradicts another nor follows from it; `alone` is what the second says that the
 * first has nothing for.
 */
export function openVerdict(pairs: readonly HeldPair[], alone: readonly (Figure | Dating)[]): Message {
  const conflict = surest(pairs, 'conflict');
  if (conflict) return bothRight(conflict, pairs);
  const compatible = surest(pairs, 'compatible');
  if (compatible) return message('“{0}” may be right beside “{1}”, but does not follow from it.', ...words(compatible));
  const agreeing = pairs.filter(({ agreement }) => agreement === 'same' || agreement === 'within');
  const [loosest] = agreeing.sort((a, b) => a.judgement.weight - b.judgement.weight);
  if (!loosest) return message('The two texts have no figure, date or quotation that answers the same question.');
  const other = agreeing.find(({ judgement }) => judgement.contrasts.length > 0);
  if (other) return message('“{0}” agrees with “{1}”, but what is said of them is not the same.', ...words(other));
  return alone[0]
    ? message('The first text has nothing to bear out “{0}” in the second.', wordsOf(alone[0]))
    : message('“{0}” agrees with “{1}”, but may be of something else: too little else is the same.', ...words(loosest));
}

/** Why figures that differ may both be right. */
function bothRight(pair: HeldPair, pairs: readonly HeldPair[]): Message {
  if (isFigures(pair) && isComplement(pair.said, pair.known))
    return message(
      '“{0}” and “{1}” make up the whole: the one is of those who do, the other of those who do not.',
      ...words(pair),
    );
  if (!isFigures(pair) && pairs.some(isFigures))
    return message('“{0}” and “{1}” differ, but may only say when the figures were counted.', ...words(pair));
  const { contrasts, otherScope, otherTime, otherNames } = pair.judgement;
  if (otherTime || pairs.some(({ said, agreement }) => 'date' in said && agreement === 'conflict'))
    return message('“{0}” and “{1}” may both be right: the dates are not the same.', ...words(pair));
  if (contrasts.length || otherScope)
    return message('“{0}” and “{1}” may both be right: what is said of them is not the same.', ...words(pair));
  if (isFigures(pair) && samePoint(pair.said.quantity, pair.known.quantity))
    return message('“{0}” and “{1}” are one number, and its bound may be loose wording.', ...words(pair));
  if (pairs.some(({ agreement }) => agreement === 'same' || agreement === 'within'))
    return message('“{0}” and “{1}” differ, but may count two things: the other figures agree.', ...words(pair));
  if (otherNames)
    return message('“{0}” and “{1}” may both be right: the two texts name different people or places.', ...words(pair));
  return message('“{0}” and “{1}” differ, but may answer two questions: too little else is the same.', ...words(pair));
}

const surest = (pairs: readonly HeldPair[], agreement: HeldPair['agreement']): HeldPair | undefined =>
  pairs.filter((pair) => pair.agreement === agreement).sort((a, b) => b.judgement.weight - a.judgement.weight)[0];

const words = ({ said, known }: HeldPair): [string, string] => [wordsOf(said), wordsOf(known)];

const wordsOf = (one: Figure | Dating): string => ('quantity' in one ? figureText(one) : datingText(one));
