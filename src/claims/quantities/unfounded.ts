import { BE, HAVE } from '../../prose/closed-class.ts';
import { fateAt } from './fates.ts';
import { type Figure, leadAt, type Passage, type Refiner } from './figure.ts';
import { isAnaphor } from './gapping.ts';
import { wordAt } from './joints.ts';

/**
 * Withdraws what, in the end, counts nothing: small number words alone ("the two agreed", "one after another") and bare
 * digits that a name in the singular follows ("the 90210 ZIP Code").
 */
export const withdrawUnfounded: Refiner = (figures, passage) =>
  figures.filter((figure) => figure.unit !== '' || !(loneWord(figure, passage) || namedBehind(figure, passage)));

/** "killed four", "three died" stand for people; without a verb of its own the word is a pronoun or part of an idiom. */
function loneWord(figure: Figure, { tokens }: Passage): boolean {
  const { numeral, value, bound } = figure;
  // "the top five", "the last 16": ranks
  if (/^(?:top|bottom|final|last)$/.test(wordAt(tokens, numeral.from - 1))) return true;
  if (numeral.form !== 'words' || numeral.scale > 1 || bound !== '=' || typeof value !== 'number' || value > 12)
    return false;
  const before = tokens[leadAt(figure, tokens)];
  if (
    before &&
    /^(?:VBD|VBN|VBG|VB)$/.test(before.tag) &&
    (!BE.has(before.lower) || /^g[eo]t/.test(before.lower)) &&
    !HAVE.has(before.lower)
  )
    return false;
  const next = tokens[figure.to];
  // "seven of them were hurt"
  if (isAnaphor(tokens, figure.to) || fateAt(tokens, figure.to) >= 0) return false;
  return (
    !next || !/^(?:VBN|VBD|MD)$/.test(next.tag) || (before !== undefined && /^(?:DT|PRP\$|POS|IN|JJ)$/.test(before.tag))
  );
}

const namedBehind = ({ numeral, bound, to }: Figure, { tokens, text }: Passage): boolean => {
  const next = tokens[to];
  if (next?.tag !== 'NNP' || bound !== '=' || numeral.form !== 'digits' || numeral.scale > 1) return false;
  return (
    !text.slice(numeral.start, numeral.end).includes(',') &&
    /^(?:DT|NNP|PRP\$)$/.test(tokens[numeral.from - 1]?.tag ?? '')
  );
};
