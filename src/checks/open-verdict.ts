import type { Dating, Figure } from '../links/figure.ts';
import { isComplement } from '../links/sums.ts';
import { type Message, message } from '../records/message.ts';
import { type HeldPair, isFigures } from './conflict.ts';
import { figureText } from './figure-words.ts';

/** Says in a sentence why one text neither contradicts another nor follows from it. */
export function openVerdict(pairs: readonly HeldPair[]): Message {
  const conflict = surest(pairs, 'conflict');
  if (conflict) return bothRight(conflict, pairs);
  const compatible = surest(pairs, 'compatible');
  if (compatible) return message('“{0}” may be right beside “{1}”, but does not follow from it.', ...words(compatible));
  const agreeing = surest(pairs, 'same') ?? surest(pairs, 'within');
  if (!agreeing) return message('The two texts have no figure, date or quotation that answers the same question.');
  const other = agreeing.judgement.contrasts.length > 0;
  return other
    ? message('“{0}” agrees with “{1}”, but what is said of them is not the same.', ...words(agreeing))
    : message('“{0}” agrees with “{1}”, but the first text does not bear out all of the second.', ...words(agreeing));
}

/** Why figures that differ may both be right. */
function bothRight(pair: HeldPair, pairs: readonly HeldPair[]): Message {
  if (isFigures(pair) && isComplement(pair.said, pair.known))
    return message(
      '“{0}” and “{1}” make up the whole: the one is of those who do, the other of those who do not.',
      ...words(pair),
    );
  const { contrasts, otherScope, otherTime, otherNames } = pair.judgement;
  if (otherTime || pairs.some(({ said, agreement }) => 'date' in said && agreement === 'conflict'))
    return message('“{0}” and “{1}” may both be right: the dates are not the same.', ...words(pair));
  if (contrasts.length || otherScope)
    return message('“{0}” and “{1}” may both be right: what is said of them is not the same.', ...words(pair));
  if (otherNames)
    return message('“{0}” and “{1}” may both be right: the two texts name different people or places.', ...words(pair));
  return message('“{0}” and “{1}” differ, but may answer two questions: too little else is the same.', ...words(pair));
}

const surest = (pairs: readonly HeldPair[], agreement: HeldPair['agreement']): HeldPair | undefined =>
  pairs.filter((pair) => pair.agreement === agreement).sort((a, b) => b.judgement.weight - a.judgement.weight)[0];

const words = ({ said, known }: HeldPair): [string, string] => [wordsOf(said), wordsOf(known)];

const wordsOf = (one: Figure | Dating): string => ('quantity' in one ? figureText(one) : one.date.text);
