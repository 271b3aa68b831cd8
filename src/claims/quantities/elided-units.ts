import type { Token } from '../../prose/token.ts';
import type { Figure, Refiner } from './figure.ts';

/** A bare figure beside one with a unit takes that unit: "3.9 million headsets, up from 2.4 million", "5 and 10 points". */
export const inheritUnits: Refiner = (figures, { tokens, sentences }) => {
  let left: Left = { any: null, count: null };
  let sentence = 0;
  figures.forEach((figure, i) => {
    while (sentence < sentences.length && sentences[sentence]!.to <= figure.from) {
      sentence++;
      left = { any: null, count: null };
    }
    if (!figure.unit && figure.kind === 'count') {
      const giver = ahead(figure, figures[i + 1], tokens) ?? behind(figure, left, tokens);
      if (giver) {
        figure.unit = giver.unit;
        figure.kind = giver.kind;
        figure.counted ??= giver.counted;
      }
    }
    // What stands in brackets converts; the text goes on from what stands before them.
    if (!figure.unit || tokens[figure.from - 1]?.text === '(') return;
    left.any = figure;
    if (figure.kind === 'count') left.count = figure;
  });
  return figures;
};

/** The nearest figures with a unit to the left in the sentence. */
interface Left {
  any: Figure | null;
  count: Figure | null;
}

/** "5 and 10 percentage points": the next figure says it for both. */
function ahead(figure: Figure, next: Figure | undefined, tokens: readonly Token[]): Figure | null {
  if (!next?.unit || next.from !== figure.to + 1 || next.from < next.numeral.from) return null;
  return /^(?:and|or|,)$/.test(tokens[figure.to]!.lower) ? next : null;
}

function behind(figure: Figure, left: Left, tokens: readonly Token[]): Figure | null {
  if (!left.any || figure.numeral.form === 'share' || figure.numeral.form === 'multiple') return null;
  const lead = leadOf(figure, tokens);
  const next = tokens[figure.to];
  // "68,400 people unemployed for two years and 95,800 who …": what acts is counted, not measured.
  const acts = next !== undefined && /^(?:VBN|VBD|VB|WP|MD)$/.test(next.tag);
  const giver =
    acts || figure.numeral.scale > 1 || /^(?:duration|age)$/.test(left.any.kind)
      ? acts
        ? left.count
        : left.any
      : left.any;
  if (!giver) return null;
  switch (lead) {
    // "to 6,327.80" after a change in per cent is a level of its own.
    case 'to':
    case 'at':
      return giver.kind === 'money' && figure.numeral.scale > 1 ? giver : null;
    case 'by':
      return giver.kind === 'percentage' || giver.kind === 'money' ? giver : null;
    case 'from':
    case 'than':
    case 'and':
    case 'or':
    case 'but':
    case 'of':
    case ',':
    case 'with':
    case 'versus':
    case 'vs.':
    case 'vs':
    case 'against':
      return giver.kind !== 'percentage' || next?.tag !== 'NNP' ? giver : null;
    default:
      return acts || (giver.kind === 'count' && next?.tag === 'IN') ? giver : null;
  }
}

/** The word before the figure and its bound words. */
function leadOf(figure: Figure, tokens: readonly Token[]): string {
  let at = figure.from - 1;
  while (at >= 0 && figure.boundSpan && tokens[at]!.start >= figure.boundSpan.start) at--;
  return tokens[at]?.lower ?? '';
}
