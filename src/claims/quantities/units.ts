import type { Token } from '../../prose/token.ts';
import { currencyNamed, currencyOfSign } from './currencies.ts';
import type { Figure, Refiner } from './figure.ts';
import { glued, isJoint, wordAt } from './joints.ts';
import { LONGEST_NAME, measureNamed, measureOfSymbol } from './measures.ts';
import { settleSuffix } from './suffixes.ts';
import { kindOf, symbolAt, type UnitFound, unitAt } from './unit-names.ts';

/** Gives each figure the per cent, currency, measure or age that is written behind it or glued to it. */
export const readUnits: Refiner = (figures, { tokens }) => {
  figures.forEach((figure, i) => {
    if (figure.numeral.form === 'multiple') return;
    const found = figure.numeral.tail.length
      ? hyphenUnit(figure, tokens)
      : (unitBehind(figure, tokens) ?? inchesOf(figure, figures[i - 1], tokens));
    if (found && found.to <= (figures[i + 1]?.from ?? Number.POSITIVE_INFINITY)) {
      figure.to = found.to;
      figure.end = tokens[found.to - 1]!.end;
      figure.kind = found.kind;
      figure.unit = found.unit;
    }
    addInches(figure);
    settleTimes(figure, tokens);
    settleSuffix(figure, figures[i - 1], tokens);
    settlePound(figure, tokens);
  });
  return figures;
};

/** Signs of currencies that stand behind the number, a space away or not. */
const LAST = /^(?:kr\.?|kn|zł|Kč|Ft|元|円)$/;

function unitBehind(figure: Figure, tokens: readonly Token[]): UnitFound | null {
  const { numeral } = figure;
  let at = figure.to;
  const share = percentAt(figure, tokens, at);
  const word = tokens[at];
  if (!word) return share;
  if (share || figure.unit) return share;
  const next = tokens[at + 1];
  // "1,200€", "110 JPY", "68 p"
  const code = /^[A-Z]{3}$/.test(word.text) && !currencyNamed(`${word.lower} ${next?.lower}`);
  const sign = LAST.test(word.text) || (word.tag === 'SYM' && !(glued(tokens, at + 1) && next?.tag === 'CD'));
  const currency = code || sign ? currencyOfSign(word.text) : undefined;
  if (currency && !/^\d/.test(next?.text ?? '')) return { to: at + 1, kind: 'money', unit: currency };
  // 6’2”
  if (/^['’]$/.test(word.text) && isJoint(tokens, at) && /^\d{1,2}$/.test(next?.text ?? ''))
    return { to: at + 1, kind: 'measure', unit: 'foot' };
  if (isInchMark(tokens, at)) return { to: at + 1, kind: 'measure', unit: 'inch' };
  if (/^p\.?$/.test(word.text) && numeral.form === 'digits') return { to: at + 1, kind: 'money', unit: 'penny' };
  if (word.lower === 'of') {
    // "millions of dollars", "1/3 of a pint"
    if (numeral.form === 'vague') at++;
    else if (numeral.form === 'share' && /^an?$/.test(next?.lower ?? '')) at += tokens[at + 2]?.tag === 'NNP' ? 3 : 2;
  }
  if (wordAt(tokens, figure.from - 1) === 'magnitude') return { to: figure.to, kind: 'measure', unit: 'magnitude' };
  // "a quarter of a percent"
  const part = at > figure.to ? percentAt(figure, tokens, at) : null;
  return part ?? unitAt(tokens, at) ?? (numeral.form === 'digits' && !numeral.suffix ? symbolAt(tokens, at) : null);
}

/** 5.5”, 6": a closing quotation mark glued to digits that closes nothing in the last few dozen words. */
function isInchMark(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]!.text;
  if ((mark !== '"' && mark !== '”') || !glued(tokens, at) || !/\d$/.test(tokens[at - 1]!.text)) return false;
  let open = false;
  for (let i = Math.max(0, at - 60); i < at; i++) {
    const { text } = tokens[i]!;
    if (text === '“') open = true;
    else if (text === '”') open = false;
    else if (text === '"') open = !open;
  }
  return !open;
}

/** "6 ft 2 in", "six feet 2": what follows feet at once is inches. */
function inchesOf(figure: Figure, previous: Figure | undefined, tokens: readonly Token[]): UnitFound | null {
  if (figure.unit || previous?.unit !== 'foot' || previous.to !== figure.from || !tokens[figure.to]) return null;
  return {
    to: /^(?:in|["”])$/.test(wordAt(tokens, figure.to)) ? figure.to + 1 : figure.to,
    kind: 'measure',
    unit: 'inch',
  };
}

/** "5%", "5 per cent", "5 percentage points", "25 basis points", "5pc". */
function percentAt(figure: Figure, tokens: readonly Token[], at: number): UnitFound | null {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  const suffix = figure.numeral.suffix.toLowerCase();
  let to = 0;
  if (suffix === 'pc' || suffix === 'pct') to = figure.to;
  else if (/^(?:%|percent|pct\.?|pc)$/.test(word) || (suffix === 'per' && word === 'cent')) to = at + 1;
  else if (word === 'per' && next === 'cent') to = at + 2;
  // "%age" is short for percentage.
  if (word === '%' && next === 'age' && tokens[at]!.end === tokens[at + 1]!.start) to++;
  if (to) {
    const dash = tokens[to]?.text === '-' ? 1 : 0;
    const points = /^points?$/.test(tokens[to + dash]?.lower ?? '');
    if (points) return { to: to + dash + 1, kind: 'percentage-point', unit: 'percentage point' };
    return { to, kind: 'percentage', unit: 'percentage' };
  }
  if ((word === 'percentage' || word === 'basis') && /^points?$/.test(next))
    return { to: at + 2, kind: 'percentage-point', unit: `${word} point` };
  if (suffix === 'bps' || suffix === 'bp') return { to: figure.to, kind: 'percentage-point', unit: 'basis point' };
  if (word === 'bps' || word === 'bp') return { to: at + 1, kind: 'percentage-point', unit: 'basis point' };
  return null;
}

/** "two-hour", "12-year-old", "40-mile", "5-million-dollar", "7-percentage-point". */
function hyphenUnit(figure: Figure, tokens: readonly Token[]): UnitFound | null {
  const { tail } = figure.numeral;
  const to = figure.to + 2;
  if (figure.unit) return null;
  if (tail[0] === 'percentage' && /^points?$/.test(tail[1] ?? tokens[to]?.lower ?? ''))
    return { to: tail[1] ? to : to + 1, kind: 'percentage-point', unit: 'percentage point' };
  for (let size = Math.min(tail.length, LONGEST_NAME); size > 0; size--) {
    const words = tail.slice(0, size).join(' ');
    const currency = currencyNamed(words);
    if (currency) return { to, kind: 'money', unit: currency };
    if (words === 'percent') return { to, kind: 'percentage', unit: 'percentage' };
    // "a 32-yarder", "a six-footer"
    const measure = measureNamed(words) ?? measureOfSymbol(words) ?? measureNamed(/^(.{4,})er$/.exec(words)?.[1] ?? '');
    if (!measure) continue;
    const old = /^olds?$/.test(tail[size] ?? tokens[to]?.lower ?? '');
    if (measure.dimension !== 'time' || !old) return { to, kind: kindOf(measure), unit: measure.name };
    return { to: tail[size] ? to : to + 1, kind: 'age', unit: `${measure.name} of age` };
  }
  return null;
}

/** "6-foot-3": hyphens hold one measure together, so it is one figure, of 6.25 feet; 6 ft 3 in is two. */
function addInches(figure: Figure): void {
  const [unit, inches] = figure.numeral.tail;
  if (figure.unit !== 'foot' || !/^(?:foot|feet)$/.test(unit ?? '') || !/^\d{1,2}$/.test(inches ?? '')) return;
  if (typeof figure.value === 'number' && Number(inches) < 12) figure.value += Number(inches) / 12;
}

/** "three times as many", "ten times more", "twice the size": times that compare, not occasions. */
function settleTimes(figure: Figure, tokens: readonly Token[]): void {
  const { to, unit, numeral } = figure;
  if (unit || numeral.tail.length || wordAt(tokens, to) !== 'times') return;
  const next = tokens[to + 1];
  const compared = /^(?:as|more|less|fewer|that|its|what|higher|lower|greater)$/.test(next?.lower ?? '');
  const size = next?.lower === 'the' && SIZE.test(wordAt(tokens, to + 2 + (tokens[to + 2]?.tag === 'JJ' ? 1 : 0)));
  if (!compared && !size && !(next?.tag === 'JJ' && /.er$/.test(next.lower))) return;
  figure.kind = 'multiple';
  figure.unit = 'time';
}

/** Nouns of amount that "three times the" goes with. */
const SIZE =
  /^(?:size|number|amount|rate|price|cost|value|level|average|total|sum|figure|length|height|weight|speed|limit|population|risk|volume|area|distance|salary|wages?|norm|usual|normal)$/;

/** Words of paying and worth (B. Levin, English Verb Classes and Alternations, 54.3 and 13.5, with their nouns). */
const MONEY =
  /^(?:costs?|costing|pays?|paid|paying|spends?|spent|spending|prices?|priced|worth|earns?|earned|fees?|fined?|sold|buy|bought|budget|debts?|loans?|raised|salary|wages?|bill|income|saved?)$/;

/** Pounds are sterling from a million on or beside a word of paying, else a weight. */
function settlePound(figure: Figure, tokens: readonly Token[]): void {
  if (figure.unit !== 'pound' || tokens[figure.to]?.lower === 'of') return;
  const near = [1, 2, 3].some((back) => MONEY.test(tokens[figure.from - back]?.lower ?? ''));
  const coin = /^(?:notes?|coins?|bills?)$/.test(wordAt(tokens, figure.to));
  if (figure.scale < 1e6 && !near && !coin) return;
  figure.kind = 'money';
  figure.unit = 'pound sterling';
}
