import type { Token } from '../../prose/token.ts';
import { isDash, isJoint, wordAt } from './joints.ts';
import { CARDINAL, SCALE } from './number-words.ts';
import { makeNumeral } from './numeral.ts';
import type { NumeralReader } from './numerals.ts';
import { withScale } from './scales.ts';

/** "twenty-eight thousand six hundred", "three and a half". */
export const wordsAt: NumeralReader = (tokens, at) => {
  const run = runFrom(tokens, at);
  if (!run) return null;
  if (run.scale === 1) return withScale(tokens, at, run.to, run.value, 'words');
  return makeNumeral(tokens, at, run.to, run.value, 'words', { scale: run.scale });
};

/** "a hundred", "a thousand and one", "a half million". */
export const articleAt: NumeralReader = (tokens, at) => {
  const half = wordAt(tokens, at + 1) === 'half' ? (isDash(tokens[at + 2]?.text) ? 2 : 1) : 0;
  const name = wordAt(tokens, at + 1 + half);
  const scale = name.length > 3 ? SCALE.get(name) : undefined;
  if (!scale) return null;
  const run = half || scale === 12 ? null : runFrom(tokens, at + 1);
  if (run) return makeNumeral(tokens, at, run.to, run.value, 'words', { scale: run.scale });
  return makeNumeral(tokens, at, at + 2 + half, half ? scale / 2 : scale, 'words', { scale });
};

/** A run of number words: where it ends (exclusive), its value and the scale word it closes with. */
interface Run {
  to: number;
  value: number;
  scale: number;
}

/** The longest run of cardinal and scale words from `at`; a run is at most twenty tokens. */
function runFrom(tokens: readonly Token[], at: number): Run | null {
  let total = 0;
  // What has been said since the last thousand, million …; -1 while nothing has.
  let current = -1;
  let scale = 1;
  let to = at;
  for (let i = at; i < at + 20; i++) {
    const word = wordAt(tokens, i);
    const unit = CARDINAL.get(word);
    const by = SCALE.get(word);
    if (unit !== undefined) {
      if (!hasRoom(current, unit)) break;
      current = Math.max(current, 0) + unit;
      to = i + 1;
    } else if (by === 100) {
      if (current >= 100 || current === 0) break;
      current = Math.abs(current) * 100;
      to = i + 1;
    } else if (by) {
      // "a thousand million"
      if (scale === 1e3 && by >= 1e6 && current < 0) {
        total *= by;
        scale *= by;
        to = i + 1;
        continue;
      }
      if (by === 12 ? i > at + 1 : scale !== 1 && by >= scale) break;
      total += Math.abs(current) * by;
      current = -1;
      scale = by;
      to = i + 1;
      if (by === 12) break;
    } else if (isDash(word) && isJoint(tokens, i)) {
      if (!SCALE.has(wordAt(tokens, i + 1)) && (current % 100 < 20 || current % 10 !== 0)) break;
    } else if (word !== 'and' || !joinsAnd(tokens, at, i, current >= 100 || scale > 1)) break;
  }
  // "five or six hundred": the hundred can be shared too.
  if (scale === 1 && current >= 100 && wordAt(tokens, to - 1) === 'hundred') scale = 100;
  return to === at ? null : { to, value: total + Math.max(current, 0), scale };
}

/** Whether a number below one hundred can follow what has been said: "six hundred | forty", "forty | two". */
const hasRoom = (current: number, next: number): boolean =>
  current < 0 ||
  (current >= 100 && current % 100 === 0) ||
  (current % 100 >= 20 && current % 10 === 0 && next < 10 && next > 0);

/** "two hundred and six", but "between one hundred and two", "one hundred and two thousand". */
function joinsAnd(tokens: readonly Token[], from: number, at: number, large: boolean): boolean {
  if (!large || !CARDINAL.has(wordAt(tokens, at + 1)) || wordAt(tokens, from - 1) === 'between') return false;
  return !SCALE.has(wordAt(tokens, at + 2));
}
