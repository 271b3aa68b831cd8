import { startsUpper } from '../../prose/characters.ts';
import { plural, singular } from '../../prose/lemma.ts';
import type { Bound, Quantity } from '../quantity.ts';
import { printMultiple } from './multiples.ts';
import { numberStyle, printNumber } from './print-number.ts';

/** What is printed: a figure as some record or draft gives it. */
type Figure = Pick<Quantity, 'text' | 'span' | 'number' | 'kind' | 'value' | 'bound' | 'boundSpan' | 'unit'>;

/** The plainest words for a bound, where the figure's own do not stand before it. */
const WORDS: Readonly<Record<Bound, string>> = {
  '=': '',
  range: '',
  '~': 'about',
  '>': 'more than',
  '>=': 'at least',
  '<': 'less than',
  '<=': 'up to',
};

/**
 * Writes a figure in the way another one is written, to stand in its place (its span and its bound's together): digits
 * or words, separators, scale words, the sign or name of the unit where both have the same. The counted noun stays out.
 */
export function printFigure(figure: Figure, like: Figure): string {
  const frame = partsOf(figure.unit === like.unit ? like : figure);
  const style = numberStyle(partsOf(like).number);
  const { value } = figure;
  const number =
    worded(figure, like) ??
    (typeof value === 'number'
      ? frame.sign + printNumber(value, style)
      : `${frame.sign}${printNumber(value[0], style)} to ${frame.sign}${printNumber(value[1], style)}`);
  const bound = figure.bound === like.bound ? partsOf(like).bound : partsOf(figure).bound || WORDS[figure.bound];
  const printed = `${bound && `${bound} `}${number}${agreeing(frame.unit, value)}`;
  const opens = startsUpper(like.text);
  return opens ? printed.charAt(0).toUpperCase() + printed.slice(1) : decapitalised(printed, bound);
}

/** Words that no style turns into others: those of a share ("half", "a third") and of a multiple ("doubled", "twice"). */
function worded(figure: Figure, like: Figure): string | null {
  const { number } = partsOf(figure);
  if ([figure, like].some((one) => one.kind === 'fraction' && !/\d/.test(partsOf(one).number)))
    return number.charAt(0).toLowerCase() + number.slice(1);
  return like.kind === 'multiple' && typeof figure.value === 'number'
    ? printMultiple(figure.value, partsOf(like).number)
    : null;
}

/** The words of a figure: its bound where that stands before it, its sign, its number, its unit with the joint before it. */
function partsOf({ text, span, number, boundSpan }: Figure): Record<'bound' | 'sign' | 'number' | 'unit', string> {
  const before = boundSpan && boundSpan.end <= number.start && boundSpan.start >= span.start ? boundSpan : null;
  const at = before ? before.end - span.start : 0;
  const behind = boundSpan && boundSpan.start >= number.end ? boundSpan.start - span.start : text.length;
  return {
    bound: before ? text.slice(before.start - span.start, at) : '',
    sign: text
      .slice(at, number.start - span.start)
      .trimStart()
      .replace(/^an? (?=\S)/, ''),
    number: text.slice(number.start - span.start, number.end - span.start),
    unit: text.slice(number.end - span.start, Math.min(behind, text.length)).trimEnd(),
  };
}

/** " hours" for two, " hour" for one; a unit joined by a hyphen or glued on never bends, nor does a symbol (*km*, *oz*). */
function agreeing(unit: string, value: Quantity['value']): string {
  const word = /^ (\p{Ll}+)$/u.exec(unit)?.[1];
  if (!word || word === 'percent' || !/^(?=.*[aeiou])\p{L}{3}/u.test(word)) return unit;
  const one = singular(word);
  if (value === 1) return ` ${one}`;
  return one === word && plural(word) !== word ? ` ${plural(word)}` : unit;
}

const decapitalised = (printed: string, bound: string): string =>
  bound ? printed.charAt(0).toLowerCase() + printed.slice(1) : printed;
