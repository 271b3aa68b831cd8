import { startsLetter } from '../../prose/characters.ts';
import type { Token } from '../../prose/token.ts';
import { isJoint } from './joints.ts';
import { CARDINAL, SCALE } from './number-words.ts';

/** A number as written, before anything is known of what it counts. Offsets are UTF-16 into the block's text. */
export interface Numeral {
  /** Tokens `from` (inclusive) to `to` (exclusive). */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly value: number | readonly [number, number];
  /** What scale words and suffixes multiplied: "40" to "50 million" shares it. */
  readonly scale: number;
  /** `vague`: "dozens of"; `share`: "two-thirds", "one in five"; `multiple`: "twice", "sixfold". */
  readonly form: 'digits' | 'words' | 'vague' | 'share' | 'multiple';
  /** Letters glued behind the digits that may be a unit or a scale ("bhp", "m"), '' when none. */
  readonly suffix: string;
  /** What a hyphen joins behind the number, its parts in lower case: "year", "old". */
  readonly tail: readonly string[];
}

/** Makes the numeral of tokens `from` to `to` (exclusive), with what hyphens join to it. */
export function makeNumeral(
  tokens: readonly Token[],
  from: number,
  to: number,
  value: Numeral['value'],
  form: Numeral['form'],
  { scale = 1, suffix = '', end = tokens[to - 1]!.end }: Partial<Pick<Numeral, 'scale' | 'suffix' | 'end'>> = {},
): Numeral {
  const bare: Numeral = { from, to, start: tokens[from]!.start, end, value, scale, form, suffix, tail: NO_TAIL };
  const tail = tailAt(tokens, to);
  if (!tail.length || typeof value !== 'number') return tail.length ? { ...bare, tail } : bare;
  // "5-million-dollar", "two-and-a-half": the tail goes on with the number.
  const by = SCALE.get(tail[0]!);
  if (by) return { ...bare, value: exact(value * by), scale: scale * by, tail: tail.slice(1) };
  if (tail[0] === 'and' && tail[1] === 'a' && tail[2] === 'half')
    return tail.length > 3
      ? { ...bare, value: value + scale / 2, tail: tail.slice(3) }
      : { ...bare, to: to + 2, end: tokens[to + 1]!.end, value: value + scale / 2 };
  return { ...bare, tail };
}

/** A product without the noise of binary fractions: 8.3 billion is 8300000000. */
export const exact = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < 1e14 ? value : Number(value.toPrecision(14));

const NO_TAIL: readonly string[] = [];

/** The parts that hyphens join to the number before token `at`. */
function tailAt(tokens: readonly Token[], at: number): readonly string[] {
  const dash = tokens[at]?.text;
  if ((dash !== '-' && dash !== '\u2011') || !isJoint(tokens, at)) return NO_TAIL;
  const word = tokens[at + 1]!;
  return startsLetter(word.text) && !CARDINAL.has(word.lower) ? word.lower.split('-', 8) : NO_TAIL;
}
