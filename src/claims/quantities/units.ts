import type { Token } from '../../prose/token.ts';
import type { QuantityKind } from '../quantity.ts';
import { currencyNamed, currencyOfSign } from './currencies.ts';
import { type Figure, glued, type Refiner } from './figure.ts';
import { LONGEST_NAME, measureNamed, measureOfSymbol } from './measures.ts';
import { settleSuffix } from './suffixes.ts';
import { kindOf, symbolAt, unitAt } from './unit-names.ts';

/** Gives each figure the per cent, currency, measure or age that is written behind it or glued to it. */
export const readUnits: Refiner = (figures, { tokens }) => {
  for (const figure of figures) {
    if (figure.numeral.form === 'multiple') continue;
    if (figure.numeral.tail.length) hyphenUnit(figure, tokens);
    else unitBehind(figure, tokens);
    settleSuffix(figure, tokens);
    settlePound(figure, tokens);
  }
  return figures;
};

/** Makes the tokens up to `to` part of the figure, as its unit. */
function claim(figure: Figure, tokens: readonly Token[], to: number, kind: QuantityKind, unit: string): true {
  figure.to = to;
  figure.end = tokens[to - 1]!.end;
  figure.kind = kind;
  figure.unit = unit;
  return true;
}

function unitBehind(figure: Figure, tokens: readonly Token[]): boolean {
  const { numeral } = figure;
  let at = figure.to;
  const word = tokens[at];
  if (!word || percentAt(figure, tokens, at) || figure.unit) return false;
  const next = tokens[at + 1];
  // "1,200€", "110 JPY", "68 p"
  const code = /^[A-Z]{3}$/.test(word.text);
  const currency = code || (word.tag === 'SYM' && glued(tokens, at)) ? currencyOfSign(word.text) : undefined;
  if (currency && !/^\d/.test(next?.text ?? '')) return claim(figure, tokens, at + 1, 'money', currency);
  if (word.text === 'p' && numeral.form === 'digits') return claim(figure, tokens, at + 1, 'money', 'penny');
  if (word.lower === 'of') {
    // "millions of dollars", "1/16 of a US pint"
    if (numeral.form === 'vague') at++;
    else if (numeral.form === 'share' && /^an?$/.test(next?.lower ?? '')) at += tokens[at + 2]?.tag === 'NNP' ? 3 : 2;
  }
  const found = unitAt(tokens, at) ?? (numeral.form === 'digits' && !numeral.suffix ? symbolAt(tokens, at) : null);
  return found !== null && claim(figure, tokens, found.to, found.kind, found.unit);
}

/** "5%", "5 per cent", "5 percentage points", "25 basis points", "5pc". */
function percentAt(figure: Figure, tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]!.lower;
  const next = tokens[at + 1]?.lower ?? '';
  const suffix = figure.numeral.suffix.toLowerCase();
  let to = 0;
  if (suffix === 'pc' || suffix === 'pct') to = figure.to;
  else if (/^(?:%|percent|pct\.?|pc)$/.test(word) || (suffix === 'per' && word === 'cent')) to = at + 1;
  else if (word === 'per' && next === 'cent') to = at + 2;
  if (to) {
    const dash = tokens[to]?.text === '-' ? 1 : 0;
    if (/^points?$/.test(tokens[to + dash]?.lower ?? ''))
      claim(figure, tokens, to + dash + 1, 'percentage-point', 'percentage point');
    else claim(figure, tokens, to, 'percentage', 'percentage');
  } else if ((word === 'percentage' || word === 'basis') && /^points?$/.test(next)) {
    claim(figure, tokens, at + 2, 'percentage-point', word === 'basis' ? 'basis point' : 'percentage point');
  } else if (word === 'bps' || word === 'bp') {
    claim(figure, tokens, at + 1, 'percentage-point', 'basis point');
  } else return false;
  return true;
}

/** "two-hour", "12-year-old", "40-mile", "5-million-dollar", "7-percentage-point". */
function hyphenUnit(figure: Figure, tokens: readonly Token[]): boolean {
  const { tail } = figure.numeral;
  const to = figure.to + 2;
  if (figure.unit) return false;
  if (tail[0] === 'percentage' && /^points?$/.test(tail[1] ?? tokens[to]?.lower ?? ''))
    return claim(figure, tokens, tail[1] ? to : to + 1, 'percentage-point', 'percentage point');
  for (let size = Math.min(tail.length, LONGEST_NAME); size > 0; size--) {
    const words = tail.slice(0, size).join(' ');
    const currency = currencyNamed(words);
    if (currency) return claim(figure, tokens, to, 'money', currency);
    if (words === 'percent') return claim(figure, tokens, to, 'percentage', 'percentage');
    const measure = measureNamed(words) ?? measureOfSymbol(words);
    if (!measure) continue;
    const old = /^olds?$/.test(tail[size] ?? tokens[to]?.lower ?? '');
    if (measure.dimension !== 'time' || !old) return claim(figure, tokens, to, kindOf(measure), measure.name);
    return claim(figure, tokens, tail[size] ? to : to + 1, 'age', `${measure.name} of age`);
  }
  return false;
}

/** Words of paying and worth (B. Levin, English Verb Classes and Alternations, 54.3 and 13.5, with their nouns). */
const MONEY =
  /^(?:cost|costs|costing|pay|pays|paid|paying|spend|spends|spent|spending|price|priced|worth|earn|earns|earned|fee|fine|fined|sold|buy|bought|budget|debt|debts|loan|raised|salary|wage|wages|bill|income|saved|save)$/;

/** Pounds are sterling from a million on or beside a word of paying, else a weight. */
function settlePound(figure: Figure, tokens: readonly Token[]): void {
  if (figure.unit !== 'pound' || tokens[figure.to]?.lower === 'of') return;
  const near = (i: number) => MONEY.test(tokens[i]?.lower ?? '');
  const { from } = figure;
  if (figure.numeral.scale < 1e6 && !near(from - 1) && !near(from - 2) && !near(from - 3) && !near(figure.to)) return;
  figure.kind = 'money';
  figure.unit = 'pound sterling';
}
