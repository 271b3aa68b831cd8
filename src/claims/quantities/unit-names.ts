import type { Token } from '../../prose/token.ts';
import type { QuantityKind } from '../quantity.ts';
import { beginsCurrency, currencyNamed } from './currencies.ts';
import { isClosed } from './gapping.ts';
import { glued } from './joints.ts';
import { beginsMeasure, LONGEST_NAME, type Measure, measureNamed, measureOfSymbol } from './measures.ts';

/** A unit that is written at a place: the tokens up to `to` (exclusive). */
export interface UnitFound {
  readonly to: number;
  readonly kind: QuantityKind;
  readonly unit: string;
}

/** The kind of figure that a measure makes. */
export const kindOf = (measure: Measure): QuantityKind => (measure.dimension === 'time' ? 'duration' : 'measure');

const TITLE = /^(?!Celsius|Fahrenheit|Kelvin)\p{Lu}\p{Ll}{2,}/u;

/** The longest name of a measure or currency that stands at token `at`; "years old" is an age. */
export function unitAt(tokens: readonly Token[], at: number): UnitFound | null {
  const first = tokens[at]?.lower ?? '';
  if (!beginsMeasure(first) && !beginsCurrency(first)) return hyphenedAge(tokens, at);
  let words = '';
  let best: UnitFound | null = null;
  for (let i = at; i < at + LONGEST_NAME && i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.tag === '.' || token.tag === ',') break;
    // "37 degrees C." at a sentence's end
    const word = i > at && token.lower.length === 2 && token.lower.endsWith('.') ? token.lower[0]! : token.lower;
    words = words ? `${words} ${word}` : word;
    const currency = currencyNamed(words);
    const measure = currency ? undefined : measureNamed(words);
    if (currency) best = { to: i + 1, kind: 'money', unit: currency };
    else if (measure) best = { to: i + 1, kind: kindOf(measure), unit: measure.name };
  }
  // "50 Cent", "12 Years a Slave": a capital makes a title of it.
  if (best && best.to === at + 1 && tokens[at]!.tag === 'NNP' && TITLE.test(tokens[at]!.text)) return null;
  if (best?.kind === 'duration') return ageAt(tokens, best) ?? best;
  return best ?? hyphenedAge(tokens, at);
}

/** "years old", "years of age". */
function ageAt(tokens: readonly Token[], unit: UnitFound): UnitFound | null {
  const next = tokens[unit.to]?.lower;
  const words = next === 'old' ? 1 : next === 'of' && tokens[unit.to + 1]?.lower === 'age' ? 2 : 0;
  return words ? { to: unit.to + words, kind: 'age', unit: `${unit.unit} of age` } : null;
}

/** "50 year-old": only the second joint has its hyphen. */
function hyphenedAge(tokens: readonly Token[], at: number): UnitFound | null {
  const lower = tokens[at]?.lower;
  if (!lower?.includes('-')) return null;
  const parts = lower.split('-', 3);
  const measure = parts.length === 2 && /^olds?$/.test(parts[1]!) ? measureNamed(parts[0]!) : undefined;
  return measure?.dimension === 'time' ? { to: at + 1, kind: 'age', unit: `${measure.name} of age` } : null;
}

/** Symbols that are words or letters of the language when they stand alone. */
const WORDS = /^(?:in|a|A|s|st|K|mo|t|h|d|l|J|MP)$/;

/** A unit's symbol as a word of its own behind digits: "5 km", "8.5 kW", "25 °C". */
export function symbolAt(tokens: readonly Token[], at: number): UnitFound | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.text === '°' && glued(tokens, at + 1)) {
    const degree = measureOfSymbol(`°${tokens[at + 1]!.text}`);
    if (degree) return { to: at + 2, kind: 'measure', unit: degree.name };
  }
  // "15 W." at a sentence's end
  const symbol = token.text.endsWith('.') ? token.text.slice(0, -1) : token.text;
  // "13 A,", "45 s.", "3 h 20 min": behind digits and before a pause a letter can only be a unit.
  const bare = /^[Ash]$/.test(symbol) && (isClosed(tokens[at + 1]) || tokens[at + 1]?.tag === 'CD');
  if (WORDS.test(symbol) && !bare) return null;
  const measure = measureOfSymbol(symbol) ?? thermometer(symbol);
  return measure ? { to: at + 1, kind: kindOf(measure), unit: measure.name } : null;
}

/** "-12C", "85 F": the letter of the scale without its degree sign. */
export const thermometer = (letter: string): Measure | undefined =>
  letter === 'C' || letter === 'F' ? measureOfSymbol(`°${letter}`) : undefined;
