import type { Token } from '../../prose/token.ts';
import type { QuantityKind } from '../quantity.ts';
import { currencyNamed, currencyOfSign } from './currencies.ts';
import { type Figure, glued, isDash, type Refiner } from './figure.ts';
import { LONGEST_NAME, measureNamed, measureOfSymbol } from './measures.ts';
import { SCALE_SUFFIX } from './number-words.ts';
import type { Numeral } from './numerals.ts';

/** Gives each figure the minus or currency sign written before it. */
export const readSigns: Refiner = (figures, { tokens }) => {
  for (const figure of figures) signBefore(figure, tokens);
  return figures;
};

/** Gives each figure the per cent, measure or age that is written behind it. */
export const readUnits: Refiner = (figures, { tokens }) => {
  for (const figure of figures) {
    if (!figure.unit || figure.kind === 'money') unitBehind(figure, tokens);
    settleSuffix(figure, tokens);
  }
  return figures;
};

/** "$5", "US$5", "EUR 5", "Rs. 500", "-£3". */
function signBefore(figure: Figure, tokens: readonly Token[]): void {
  const at = figure.from - 1;
  const sign = tokens[at];
  if (!sign || figure.numeral.form === 'vague') return;
  if (isMinus(tokens, at, figure)) {
    figure.from = at;
    figure.start = sign.start;
    figure.value = -(figure.value as number);
    return;
  }
  if (figure.start - sign.end > 1) return;
  let from = at;
  let name: string | undefined;
  if (sign.tag === 'SYM' && tokens[at - 1] && sign.start - tokens[at - 1]!.end <= 1) {
    name = currencyOfSign(tokens[at - 1]!.text + sign.text);
    if (name) from = at - 1;
  } else if (tokens[at - 1]?.text === '$' && glued(tokens, at)) {
    name = currencyOfSign(`$${sign.text}`);
    if (name) from = at - 1;
  }
  name ??= sign.tag === 'SYM' || /^[A-Z]/.test(sign.text) ? currencyOfSign(sign.text) : undefined;
  if (!name) return;
  // "US $5": the country stands apart from its sign.
  if (
    sign.text === '$' &&
    from === at &&
    /^U\.?S\.?$/.test(tokens[at - 1]?.text ?? '') &&
    tokens[at - 1]!.end + 1 === sign.start
  )
    from--;
  figure.from = from;
  figure.start = tokens[from]!.start;
  figure.kind = 'money';
  figure.unit = name;
}

/** "-4", "−4", "minus 4", "minus-4": a sign, not a joint between two numbers. */
function isMinus(tokens: readonly Token[], at: number, figure: Figure): boolean {
  if (typeof figure.value !== 'number') return false;
  const sign = tokens[at]!;
  const left = tokens[at - 1];
  // "plus or minus three" is a margin.
  if (sign.lower === 'minus') return left?.tag !== 'CD' && left?.lower !== 'or' && left?.lower !== '/';
  if (!isDash(sign.text) || sign.text === '—' || !glued(tokens, figure.from)) return false;
  if (left?.lower === 'minus' && glued(tokens, at)) return true;
  return !glued(tokens, at) && left?.tag !== 'CD' && at > 0;
}

function unitBehind(figure: Figure, tokens: readonly Token[]): void {
  const { numeral } = figure;
  if (numeral.form === 'multiple') return;
  if (numeral.tail.length) {
    tailUnit(figure, tokens);
    return;
  }
  let at = figure.to;
  const sign = tokens[at];
  if (!sign) return;
  if (percentAt(figure, tokens, at)) return;
  if (numeral.form === 'vague' && sign.lower === 'of') at++;
  if (figure.kind === 'money') return;
  const found = unitAt(tokens, at) ?? (numeral.suffix ? null : symbolAt(tokens, at, numeral));
  if (!found) return;
  claim(figure, tokens, found.to, found.kind, found.unit);
}

function claim(figure: Figure, tokens: readonly Token[], to: number, kind: QuantityKind, unit: string): void {
  figure.to = to;
  figure.end = tokens[to - 1]!.end;
  figure.kind = kind;
  figure.unit = unit;
}

function percentAt(figure: Figure, tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]!.lower;
  const next = tokens[at + 1]?.lower ?? '';
  const suffix = figure.numeral.suffix.toLowerCase();
  if (suffix === 'per' && word === 'cent') return take(at + 1, 'percentage', 'percentage');
  if (suffix === 'pc' || suffix === 'pct') return take(figure.to, 'percentage', 'percentage');
  if (word === '%' || word === 'percent' || word === 'pct' || word === 'pct.' || (word === 'per' && next === 'cent')) {
    const to = word === 'per' ? at + 2 : at + 1;
    const dash = tokens[to]?.text === '-' ? 1 : 0;
    const after = tokens[to + dash]?.lower ?? '';
    if (after === 'point' || after === 'points') return take(to + dash + 1, 'percentage-point', 'percentage point');
    return take(to, 'percentage', 'percentage');
  }
  if ((word === 'percentage' || word === 'basis') && /^points?$/.test(next))
    return take(at + 2, 'percentage-point', word === 'basis' ? 'basis point' : 'percentage point');
  if (word === 'bps' || word === 'bp') return take(at + 1, 'percentage-point', 'basis point');
  return false;
  function take(to: number, kind: QuantityKind, unit: string): boolean {
    claim(figure, tokens, to, kind, unit);
    return true;
  }
}

interface UnitFound {
  readonly to: number;
  readonly kind: QuantityKind;
  readonly unit: string;
}

/** The longest name of a measure or currency that stands at token `at`; "years old" is an age. */
export function unitAt(tokens: readonly Token[], at: number): UnitFound | null {
  let words = '';
  let best: UnitFound | null = null;
  for (let i = at; i < at + LONGEST_NAME && i < tokens.length; i++) {
    words = words ? `${words} ${tokens[i]!.lower}` : tokens[i]!.lower;
    if (tokens[i]!.tag === '.' || tokens[i]!.lower === ',') break;
    const currency = currencyNamed(words);
    const measure = currency ? undefined : measureNamed(words);
    if (currency) best = { to: i + 1, kind: 'money', unit: currency };
    else if (measure)
      best = { to: i + 1, kind: measure.dimension === 'time' ? 'duration' : 'measure', unit: measure.name };
  }
  if (best?.kind === 'duration') return ageAt(tokens, best) ?? best;
  return best ?? hyphenedAge(tokens, at);
}

/** "years old", "years of age". */
function ageAt(tokens: readonly Token[], unit: UnitFound): UnitFound | null {
  const next = tokens[unit.to]?.lower;
  const to = next === 'old' ? unit.to + 1 : next === 'of' && tokens[unit.to + 1]?.lower === 'age' ? unit.to + 2 : 0;
  return (to && { to, kind: 'age', unit: `${unit.unit} of age` }) || null;
}

/** "50 year-old": only the second joint has its hyphen. */
function hyphenedAge(tokens: readonly Token[], at: number): UnitFound | null {
  const parts = tokens[at]?.lower.split('-', 3) ?? [];
  const measure = parts.length === 2 && /^olds?$/.test(parts[1]!) ? measureNamed(parts[0]!) : undefined;
  return measure?.dimension === 'time' ? { to: at + 1, kind: 'age', unit: `${measure.name} of age` } : null;
}

/** A symbol as its own word ("5 km", "8.5 kW", "lb-ft"), with what a slash divides it by. */
function symbolAt(tokens: readonly Token[], at: number, numeral: Numeral): UnitFound | null {
  const token = tokens[at];
  if (!token || (numeral.form !== 'digits' && token.text.length < 2)) return null;
  const degree = token.text === '°' && glued(tokens, at + 1) ? `°${tokens[at + 1]!.text}` : null;
  const measure = (degree && measureOfSymbol(degree)) || measureOfSymbol(token.text);
  if (!measure || /^(?:in|a|A|s|st|K|mo)$/.test(token.text)) return null;
  const to = at + (degree && measureOfSymbol(degree) ? 2 : 1);
  return { to, kind: measure.dimension === 'time' ? 'duration' : 'measure', unit: measure.name };
}

/** "two-hour", "12-year-old", "40-mile-an-hour", "5-million-dollar". */
function tailUnit(figure: Figure, tokens: readonly Token[]): void {
  const { tail } = figure.numeral;
  const to = figure.to + 2;
  for (let size = Math.min(tail.length, LONGEST_NAME); size > 0; size--) {
    const words = tail.slice(0, size).join(' ');
    const currency = currencyNamed(words);
    if (words === 'percent' || currency) {
      claim(figure, tokens, to, currency ? 'money' : 'percentage', currency ?? 'percentage');
      return;
    }
    const measure = measureNamed(words) ?? measureOfSymbol(words);
    if (!measure) continue;
    const rest = tail.slice(size);
    const next = tokens[to]?.lower;
    const old = rest[0] === 'old' || rest[0] === 'olds' || (!rest.length && next === 'old');
    if (measure.dimension === 'time' && old)
      claim(figure, tokens, rest.length ? to : to + 1, 'age', `${measure.name} of age`);
    else claim(figure, tokens, to, measure.dimension === 'time' ? 'duration' : 'measure', measure.name);
    return;
  }
}

/** Letters glued to the digits: a unit's symbol or a scale. */
function settleSuffix(figure: Figure, tokens: readonly Token[]): void {
  const { suffix } = figure.numeral;
  if (!suffix || typeof figure.value !== 'number') return;
  const scale = SCALE_SUFFIX.get(suffix.toLowerCase());
  const token = tokens[figure.numeral.to - 1]!;
  const next = tokens[figure.numeral.to];
  const counts = next?.tag === 'NN' && /s$|^people$/.test(next.lower) && suffix === 'm';
  const measure = measureOfSymbol(suffix) ?? measureNamed(suffix.toLowerCase());
  if (scale && (figure.kind === 'money' || !measure || counts || suffix === 'M')) {
    figure.value *= scale;
    figure.number = { start: figure.number.start, end: token.end };
    figure.end = Math.max(figure.end, token.end);
    return;
  }
  if (measure) {
    claim(figure, tokens, figure.to, measure.dimension === 'time' ? 'duration' : 'measure', measure.name);
    if (measure.name === 'pound' || measure.dimension !== 'speed') perSlash(figure, tokens);
  } else if (suffix === 'p' || suffix === 'c') {
    claim(figure, tokens, figure.to, 'money', suffix === 'p' ? 'penny' : 'cent');
  }
}

/** "50km/h". */
function perSlash(figure: Figure, tokens: readonly Token[]): void {
  if (tokens[figure.to]?.text !== '/' || !glued(tokens, figure.to) || !glued(tokens, figure.to + 1)) return;
  const below = measureOfSymbol(tokens[figure.to + 1]!.text) ?? measureNamed(tokens[figure.to + 1]!.lower);
  if (below) claim(figure, tokens, figure.to + 2, 'measure', `${figure.unit} per ${below.name}`);
}
