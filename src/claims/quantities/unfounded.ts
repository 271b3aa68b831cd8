import type { Refiner } from './figure.ts';

/** Withdraws small number words that, in the end, count nothing: "the two agreed", "one after another". */
export const withdrawUnfounded: Refiner = (figures) =>
  figures.filter(
    ({ unit, numeral, value, bound }) =>
      unit !== '' ||
      numeral.form !== 'words' ||
      numeral.scale > 1 ||
      bound !== '=' ||
      typeof value !== 'number' ||
      value > 12,
  );
