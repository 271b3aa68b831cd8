import type { Token } from '../../prose/token.ts';
import type { Figure, Refiner } from './figure.ts';

/** A bare figure beside one with a unit takes that unit: "3.9 million headsets, up from 2.4 million", "rose 2% … fell by 1". */
export const inheritUnits: Refiner = (figures, { tokens, sentences }) => {
  let previous: Figure | undefined;
  let sentence = 0;
  for (const figure of figures) {
    while (sentence < sentences.length && sentences[sentence]!.to <= figure.from) {
      sentence++;
      previous = undefined;
    }
    if (!figure.unit && figure.kind === 'count' && previous && inherits(figure, previous, tokens)) {
      figure.unit = previous.unit;
      figure.kind = previous.kind;
      figure.counted ??= previous.counted;
    }
    // What stands in brackets converts; the text goes on from what stands before them.
    if (figure.unit && tokens[figure.from - 1]?.text !== '(') previous = figure;
  }
  return figures;
};

function inherits(figure: Figure, previous: Figure, tokens: readonly Token[]): boolean {
  if (figure.numeral.form === 'share' || figure.numeral.form === 'multiple') return false;
  if (previous.kind === 'age' && figure.numeral.scale > 1) return false;
  const lead = leadOf(figure, tokens);
  const next = tokens[figure.to];
  // "to 6,327.80" after a change in per cent is a level of its own.
  if (lead === 'to' || lead === 'at') return previous.kind === 'money' && figure.numeral.scale > 1;
  if (lead === 'by') return previous.kind === 'percentage' || previous.kind === 'money';
  if (
    lead === 'from' ||
    lead === 'than' ||
    lead === 'and' ||
    lead === 'or' ||
    lead === 'but' ||
    lead === 'of' ||
    lead === ',' ||
    lead === 'with' ||
    lead === 'versus' ||
    lead === 'against'
  )
    return previous.kind !== 'percentage' || !next || next.tag !== 'NNP';
  return previous.kind === 'count' && next !== undefined && /^(?:VBN|VBD|VB|WP|IN)$/.test(next.tag);
}

/** The word before the figure and its bound words. */
function leadOf(figure: Figure, tokens: readonly Token[]): string {
  let at = figure.from - 1;
  while (at >= 0 && figure.boundSpan && tokens[at]!.start >= figure.boundSpan.start) at--;
  return tokens[at]?.lower ?? '';
}
