import type { Figure, Passage, Refiner } from './figure.ts';

/**
 * Withdraws what, in the end, counts nothing: small number words alone ("the two agreed", "one after another") and bare
 * digits that a name in the singular follows ("the 90210 ZIP Code").
 */
export const withdrawUnfounded: Refiner = (figures, passage) =>
  figures.filter((figure) => figure.unit !== '' || !(loneWord(figure) || namedBehind(figure, passage)));

const loneWord = ({ numeral, value, bound }: Figure): boolean =>
  numeral.form === 'words' && numeral.scale === 1 && bound === '=' && typeof value === 'number' && value <= 12;

const namedBehind = ({ numeral, bound, to }: Figure, { tokens, text }: Passage): boolean => {
  const next = tokens[to];
  if (next?.tag !== 'NNP' || bound !== '=' || numeral.form !== 'digits' || numeral.scale > 1) return false;
  return (
    !text.slice(numeral.start, numeral.end).includes(',') &&
    /^(?:DT|NNP|PRP\$)$/.test(tokens[numeral.from - 1]?.tag ?? '')
  );
};
