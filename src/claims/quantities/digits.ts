import type { Token } from '../../prose/token.ts';
import { simpleFraction } from './fractions.ts';
import { isDash, isJoint } from './joints.ts';
import { measureOfSymbol } from './measures.ts';
import { SCALE, SCALE_SUFFIX, VULGAR } from './number-words.ts';
import { exact, makeNumeral } from './numeral.ts';
import type { NumeralReader } from './numerals.ts';
import { withScale } from './scales.ts';

const DIGITS = /^(\d[\d,\u00a0\u202f\u2009]*(?:\.\d+)?|\.\d+)([a-z]*[²³23]?)$/i;

/** "1,200", "1.2bn", "12 000", "1'200", "2.500.000", "3,5 million", "2 1/2", "5k", "12GB". */
export const digitsAt: NumeralReader = (tokens, at) => {
  const token = tokens[at]!;
  const match = DIGITS.exec(token.text);
  if (!match) return null;
  const [, number, suffix] = match as unknown as [string, string, string];
  let value = Number(number.replace(/[^\d.]/g, ''));
  if (suffix) {
    const scale = suffix.length > 1 ? SCALE_SUFFIX.get(suffix.toLowerCase()) : undefined;
    if (suffix === 'x') return makeNumeral(tokens, at, at + 1, value, 'multiple');
    // Longer suffixes can only be a scale; one letter is settled with the unit.
    if (scale) return makeNumeral(tokens, at, at + 1, exact(value * scale), 'digits', { scale });
    return makeNumeral(tokens, at, at + 1, value, 'digits', { suffix, end: token.start + number.length });
  }
  let to = at + 1;
  const decimals = raisedPoint(tokens, to) ?? decimalComma(tokens, to);
  if (decimals) {
    value = Number(`${value}.${decimals}`);
    to += 2;
  }
  for (let group = groupAt(tokens, to); group && to - at < 8; group = groupAt(tokens, to)) {
    // The first stop of 2.500.000 was taken for a decimal point.
    const lead = group.stop && to === at + 1 ? Math.round(value * 1000) : value;
    value = lead * group.by + group.value;
    to = group.to;
  }
  // "2 1/2", "6-1/2"
  const hyphen = isDash(tokens[to]?.text) && isJoint(tokens, to) ? 1 : 0;
  const cents = hyphen === 1 && /\.\d\d$/.test(number);
  const part = Number.isInteger(value) || cents ? simpleFraction(tokens, to + hyphen) : 0;
  if (part) to += 3 + hyphen;
  // "$9.42-3/4", as grain is quoted: parts of a cent
  if (part && cents) return makeNumeral(tokens, at, to, exact(value + part / 100), 'digits');
  const sign = part ? undefined : VULGAR.get(tokens[to]?.text ?? '');
  if (sign) to++;
  if (sign && /\.\d\d$/.test(number)) return makeNumeral(tokens, at, to, exact(value + sign / 100), 'digits');
  return withScale(tokens, at, to, value + (part || sign || 0), 'digits');
};

/** The decimals of "48·9%": the raised point of older British houses. */
const raisedPoint = (tokens: readonly Token[], at: number): string | null =>
  tokens[at]?.text === '·' && isJoint(tokens, at) && /^\d{1,4}$/.test(tokens[at + 1]!.text)
    ? tokens[at + 1]!.text
    : null;

/** The decimals of "1,5 million", "2,45 m": the comma of continental houses, where a scale or a unit follows. */
function decimalComma(tokens: readonly Token[], at: number): string | null {
  if (tokens[at]?.text !== ',' || !isJoint(tokens, at) || !/^\d{1,2}$/.test(tokens[at + 1]!.text)) return null;
  const next = tokens[at + 2];
  const settled =
    next && (SCALE.has(next.lower) || next.text === '%' || measureOfSymbol(next.text) || /^[€₽₺₴]$/.test(next.text));
  return settled ? tokens[at + 1]!.text : null;
}

const THREE = /^\d{3}$/;

/** A further group of a number's digits: what it adds after what stands before it is multiplied. */
interface Group {
  readonly by: number;
  readonly value: number;
  readonly to: number;
  readonly stop: boolean;
}

/**
 * "12 000", "1 200 goats", "106 966 women": a group of three digits a space behind one of one to three, with something to
 * count behind; "on May 5 300 people", "Flight 93 300 times" are two numbers.
 */
function spaced(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:[1-9]\d{0,2}|\d{3})$/.test(tokens[at - 1]!.text)) return false;
  if (tokens[at]!.text === '000') return true;
  let first = at - 1;
  while (first > at - 4 && tokens[first - 1]?.tag === 'CD') first--;
  if (/^(?:NN|NNP|JJ|SYM)$/.test(tokens[first - 1]?.tag ?? '.')) return false;
  let end = at + 1;
  while (end < at + 4 && THREE.test(tokens[end]?.text ?? '') && tokens[end]!.start === tokens[end - 1]!.end + 1) end++;
  return /^(?:NN|JJ|VBN|\()$/.test(tokens[end]?.tag ?? '') || tokens[end]?.text === '(';
}

/** "12 000", "1'200", "2.500.000" by threes, "10,00,000" as South Asian houses write a million. */
function groupAt(tokens: readonly Token[], at: number): Group | null {
  const joint = tokens[at];
  if (!joint) return null;
  const before = tokens[at - 1]!;
  if (THREE.test(joint.text) && joint.start === before.end + 1 && spaced(tokens, at))
    return { by: 1000, value: Number(joint.text), to: at + 1, stop: false };
  if (!isJoint(tokens, at)) return null;
  const next = tokens[at + 1]!.text;
  const stop = joint.text === '.' && /^\d{1,3}\.\d{3}$/.test(before.text);
  if ((stop || joint.text === "'" || joint.text === '’') && THREE.test(next))
    return { by: 1000, value: Number(next), to: at + 2, stop };
  if (joint.text === ',' && /^\d{1,2}$/.test(before.text) && /^\d\d,\d{3}(?:\.\d+)?$/.test(next))
    return { by: 1e5, value: Number(next.replace(',', '')), to: at + 2, stop: false };
  return null;
}
