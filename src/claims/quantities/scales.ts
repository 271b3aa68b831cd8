import type { Token } from '../../prose/token.ts';
import { currencyOfSign } from './currencies.ts';
import { glued, wordAt } from './joints.ts';
import { DENOMINATOR, SCALE } from './number-words.ts';
import { exact, makeNumeral, type Numeral } from './numeral.ts';

/** Capitals that scale a number from a space away: "8 B people", "$5 M". */
const LETTER: ReadonlyMap<string, number> = new Map([
  ['B', 1e9],
  ['M', 1e6],
]);

/** A number with the scale words and the "and a half" behind it: "12 thousand", "two and a half million". */
export function withScale(
  tokens: readonly Token[],
  from: number,
  to: number,
  value: number,
  form: 'digits' | 'words',
): Numeral {
  let end = to;
  let scale = 1;
  // "6.3+ million"
  if (form === 'digits' && tokens[end]?.text === '+' && glued(tokens, end) && SCALE.has(wordAt(tokens, end + 1))) end++;
  for (; end < to + 4; end++) {
    const unit = tokens[end]?.text ?? '';
    // "£4.5 m": a sum is not measured in metres.
    const sum = /^m\.?$/.test(unit) && tokens[from - 1]?.tag === 'SYM' && currencyOfSign(tokens[from - 1]!.text);
    const letter = form === 'digits' && end === to ? LETTER.get(sum ? 'M' : unit) : undefined;
    const by = SCALE.get(wordAt(tokens, end)) ?? letter;
    if (!by || (by === 12 && scale > 1)) break;
    scale *= by;
  }
  const half = /^(?:a|one)$/.test(wordAt(tokens, end + 1)) && wordAt(tokens, end) === 'and';
  if (!half || DENOMINATOR.get(wordAt(tokens, end + 2)) !== 2)
    return makeNumeral(tokens, from, end, exact(value * scale), form, { scale });
  const late = scale === 1 ? SCALE.get(wordAt(tokens, end + 3)) : undefined;
  if (late) return makeNumeral(tokens, from, end + 4, exact((value + 0.5) * late), form, { scale: late });
  return makeNumeral(tokens, from, end + 3, exact((value + 0.5) * scale), form, { scale });
}
