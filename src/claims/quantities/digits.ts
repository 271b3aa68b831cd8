import type { Token } from '../../prose/token.ts';
import { simpleFraction } from './fractions.ts';
import { isJoint, wordAt } from './joints.ts';
import { measureOfSymbol } from './measures.ts';
import { SCALE, SCALE_SUFFIX, VULGAR } from './number-words.ts';
import { exact, makeNumeral } from './numeral.ts';
import type { NumeralReader } from './numerals.ts';
import { withScale } from './scales.ts';

const DIGITS = /^(\d[\d,\u00a0\u202f\u2009]*(?:\.\d+)?|\.\d+)(\p{L}*[²³23]?)$/u;

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
  const decimals = decimalComma(tokens, to);
  if (decimals) {
    value = Number(`${value}.${decimals}`);
    to += 2;
  }
  for (let group = groupAt(tokens, to); group && to - at < 8; group = groupAt(tokens, to)) {
    value = (Number.isInteger(value) ? value : Math.round(value * 1000)) * 1000 + group.value;
    to = group.to;
  }
  const part = Number.isInteger(value) ? simpleFraction(tokens, to) : 0;
  if (part) to += 3;
  const sign = part ? undefined : VULGAR.get(tokens[to]?.text ?? '');
  if (sign) to++;
  return withScale(tokens, at, to, value + (part || sign || 0), 'digits');
};

/** The decimals of "1,5 million", "2,45 m": the comma of continental houses, where a scale or a unit follows. */
function decimalComma(tokens: readonly Token[], at: number): string | null {
  if (tokens[at]?.text !== ',' || !isJoint(tokens, at) || !/^\d{1,2}$/.test(tokens[at + 1]!.text)) return null;
  const next = tokens[at + 2];
  const settled = next && (SCALE.has(next.lower) || next.text === '%' || measureOfSymbol(next.text));
  return settled ? tokens[at + 1]!.text : null;
}

const THREE = /^\d{3}$/;

/** The next group of three digits: behind an apostrophe, behind a stop where one has gone before, "000" behind a space. */
function groupAt(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const joint = tokens[at];
  if (!joint) return null;
  const before = tokens[at - 1]!.text;
  if (joint.text === '000' && joint.start === tokens[at - 1]!.end + 1)
    return /^(?:\d{1,3}|000)$/.test(before) ? { value: 0, to: at + 1 } : null;
  const apostrophe = joint.text === "'" || joint.text === '’';
  const stop = joint.text === '.' && /^\d{1,3}\.\d{3}$/.test(before);
  if ((!apostrophe && !stop) || !isJoint(tokens, at) || !THREE.test(wordAt(tokens, at + 1))) return null;
  return { value: Number(tokens[at + 1]!.text), to: at + 2 };
}
