import type { Token } from '../../prose/token.ts';
import { currencyOfSign } from './currencies.ts';
import type { Figure, Refiner } from './figure.ts';
import { glued, isDash } from './joints.ts';

/** Gives each figure the minus and the currency sign written before it: "-4", "$5", "US$5", "EUR 5", "Rs. 500". */
export const readSigns: Refiner = (figures, { tokens }) => {
  for (const figure of figures) {
    minus(figure, tokens);
    currency(figure, tokens);
    minus(figure, tokens);
  }
  return figures;
};

/** "-4", "−4", "minus 4", "minus-4", "negative 4", "-£3": a sign, not a joint between two numbers. */
function minus(figure: Figure, tokens: readonly Token[]): void {
  const at = figure.from - 1;
  const sign = tokens[at];
  if (!sign || typeof figure.value !== 'number' || figure.value < 0 || figure.numeral.form === 'vague') return;
  const left = tokens[at - 1];
  let from = at;
  if (sign.lower === 'minus') {
    // "plus or minus three" is a margin.
    if (left?.tag === 'CD' || left?.lower === 'or' || left?.lower === '/') return;
  } else if (sign.lower === 'negative') {
    if (left && /^(?:DT|JJ|CD|PRP\$)$/.test(left.tag)) return;
  } else if (isDash(sign.text) && sign.text !== '—' && glued(tokens, figure.from)) {
    if (left?.lower === 'minus' && glued(tokens, at)) from = at - 1;
    // "COVID -19" is a name that lost its hyphen's place.
    else if (glued(tokens, at) || left?.tag === 'CD' || left?.tag === 'NNP') return;
  } else return;
  figure.from = from;
  figure.start = tokens[from]!.start;
  figure.value = -figure.value;
}

function currency(figure: Figure, tokens: readonly Token[]): void {
  const at = figure.from - 1;
  const sign = tokens[at];
  if (!sign || figure.numeral.form === 'vague' || figure.start - sign.end > 1) return;
  let from = at;
  let name: string | undefined;
  const left = tokens[at - 1];
  // "US $ 5" has been set apart; in "a $ 5 note" an article opens the sentence.
  const near = left && sign.start - left.end <= (left.text === 'A' ? 0 : 1);
  if (sign.tag === 'SYM' && near) {
    name = currencyOfSign(left.text + sign.text);
    if (name) from = at - 1;
  } else if (left?.text === '$' && glued(tokens, at)) {
    // "$US5"
    name = currencyOfSign(`$${sign.text}`);
    if (name) from = at - 1;
  }
  name ??= sign.tag === 'SYM' || /^(?:[A-Z]|kr\.?$)/.test(sign.text) ? currencyOfSign(sign.text) : undefined;
  if (!name) return;
  figure.from = from;
  figure.start = tokens[from]!.start;
  figure.kind = 'money';
  figure.unit = name;
}
