import { singular } from '../../prose/lemma.ts';
import type { Token } from '../../prose/token.ts';
import { currencyOfSign } from './currencies.ts';
import { glued } from './figure.ts';
import type { LookAlike } from './look-alikes.ts';
import { unitAt } from './units.ts';

/** "Section 427", "Apple Watch 5", "S&P 500", "page 12", "No. 10", "#7", "COVID-19": the number is part of a name. */
export const numberedName: LookAlike = (figure, { tokens }) => {
  const { numeral } = figure;
  const previous = tokens[numeral.from - 1];
  if (!previous || numeral.scale > 1 || numeral.form === 'vague' || numeral.form === 'share') return false;
  if (previous.text === '#' || previous.text === '§') return true;
  const next = tokens[numeral.to];
  if (previous.text === '-' || previous.text === '/') {
    // "Boeing 737-800", "COVID-19": glued to a name.
    if (
      glued(tokens, numeral.from) &&
      glued(tokens, numeral.from - 1) &&
      /^[A-Z]/.test(tokens[numeral.from - 2]?.text ?? '')
    )
      return true;
    return false;
  }
  if (previous.end === numeral.start && previous.tag !== 'SYM' && previous.tag !== '"' && previous.tag !== ',')
    return true;
  if (
    /^(?:no\.?|nos\.?|number|numbers)$/.test(previous.lower) &&
    numeral.form === 'digits' &&
    typeof figure.value === 'number' &&
    Number.isInteger(figure.value)
  )
    return previous.lower !== 'number' || !counted(tokens, numeral.to);
  if (numeral.suffix || numeral.tail.length) return false;
  if (DESIGNATORS.has(previous.lower) && !counted(tokens, numeral.to)) return true;
  if (previous.tag !== 'NNP' || currencyOfSign(previous.text) || next?.text === '%') return false;
  // A weekday or month before the number does not name it, and a list of places does not either.
  if (
    numeral.form === 'digits'
      ? Number.isInteger(figure.value) && !/,/.test(tokens[numeral.from]!.text)
      : /^[A-Z]/.test(tokens[numeral.from]!.text)
  )
    return !counted(tokens, numeral.to);
  return false;
};

/** Whether what follows the number shows that it counts or measures. */
function counted(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next) return false;
  if (
    next.tag === 'VBN' ||
    next.tag === 'JJ' ||
    /^(?:%|per|percent|pct|million|billion|trillion|thousand|hundred)$/.test(next.lower)
  )
    return next.lower !== 'late';
  return (next.tag === 'NN' && singular(next.lower) !== next.lower) || unitAt(tokens, at) !== null;
}

/**
 * Nouns that take a number as a name ("Quirk et al., A Comprehensive Grammar of the English Language, §5.63": apposition of
 * a numeral), and headings of lists.
 */
const DESIGNATORS: ReadonlySet<string> = new Set(
  'act annex apartment appendix article band bay berth bus category chapter class clause column court division exhibit figure flat flight floor game gate grade group highway interstate item junction lane level line lot magnitude mark match model note option page paragraph part phase pier platform point pool proposition protocol question rank resolution room round route row rule section sector series session sheet size stage step suite table task terminal tier title top track type unit version volume ward week year zone day season episode'.split(
    ' ',
  ),
);
