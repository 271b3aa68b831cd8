import type { Token } from '../../prose/token.ts';
import { isSides } from './dimensions.ts';
import { isDash, isJoint } from './joints.ts';
import type { LookAlike } from './look-alikes.ts';
import { CARDINAL } from './number-words.ts';
import type { Numeral } from './numeral.ts';

/** "3-1", "a 2-0 win", "beat them 5-4", "a 10-4 record", "50-50": two whole numbers that face each other. */
export const score: LookAlike = ({ numeral, value }, { tokens }) => {
  if (ratio(numeral) && !isSides(numeral.tail, tokens[numeral.to + 2])) return true;
  if (
    numeral.form !== 'digits' ||
    numeral.scale > 1 ||
    typeof value !== 'number' ||
    !Number.isInteger(value) ||
    value > 300
  )
    return false;
  const { from, to } = numeral;
  // "a 4-under 68", "287 for five"
  if (/^(?:under|over)(?:-par)?$/.test(tokens[from - 1]?.lower ?? '') && isJoint(tokens, from - 2)) return true;
  if (innings(tokens, from) || innings(tokens, from - 2)) return true;
  if (
    isDash(tokens[to]?.text) &&
    whole(tokens[to + 1]) &&
    tokens[to]!.start === tokens[to - 1]!.end &&
    tokens[to + 1]!.start === tokens[to]!.end
  )
    return facing(tokens, from, to + 1, value, Number(tokens[to + 1]!.text));
  if (
    isDash(tokens[from - 1]?.text) &&
    whole(tokens[from - 2]) &&
    tokens[from - 1]!.start === tokens[from - 2]!.end &&
    tokens[from - 1]!.end === tokens[from]!.start
  )
    return facing(tokens, from - 2, from, Number(tokens[from - 2]!.text), value);
  return false;
};

/** "two-to-one", "one-on-one", "two-by-four", "3-for-4", "7-of-20"; "two-to-three-week" is a range. */
function ratio({ tail, value }: Numeral): boolean {
  // "1-nil", "two-all", "40-love"
  if (/^(?:nil|all|love)$/.test(tail[0] ?? '') && tail.length === 1) return true;
  const other = CARDINAL.get(tail[1] ?? '') ?? (/^\d{1,3}$/.test(tail[1] ?? '') ? Number(tail[1]) : undefined);
  if (other === undefined || typeof value !== 'number') return false;
  return /^(?:on|by|for|of)$/.test(tail[0]!) || (tail[0] === 'to' && other <= value);
}

/** "287 for 5", "4 for 55" at a token: runs and wickets, in cricket, with no noun behind that the second would count. */
function innings(tokens: readonly Token[], at: number): boolean {
  const [runs, joint, wickets, next] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (joint?.lower !== 'for' || !whole(runs) || !whole(wickets)) return false;
  const [more, fewer] = [Number(runs!.text), Number(wickets!.text)].sort((a, b) => b - a) as [number, number];
  // "were 2 for 5 on the power play"
  const tried = /^(?:was|were|is|are|went|go|going)$/.test(tokens[at - 1]?.lower ?? '');
  return fewer <= 10 && (more > 10 || tried) && !/^(?:NN|JJ|NNP|SYM|CD)$/.test(next?.tag ?? '.');
}

const whole = (token: Token | undefined): boolean => /^\d{1,3}$/.test(token?.text ?? '');

function facing(tokens: readonly Token[], first: number, last: number, a: number, b: number): boolean {
  if (isDash(tokens[last + 1]?.text) && whole(tokens[last + 2])) return true;
  if (/^[$£€]$/.test(tokens[first - 1]?.text ?? '')) return false;
  // "7-6 1-6 4-6": one set beside another
  if (a >= b || pairAt(tokens, last + 1) || pairAt(tokens, first - 3)) return true;
  // "6-4, 3-6, 7-5"
  if (tokens[last + 1]?.text === ',' && pairAt(tokens, last + 2)) return true;
  if (tokens[first - 1]?.text === ',' && pairAt(tokens, first - 4)) return true;
  const next = tokens[last + 1]?.lower ?? '';
  if (PLAYED.test(next)) return true;
  for (let i = first - 1; i >= 0 && i >= first - 4; i--) if (BEATS.test(tokens[i]!.lower)) return true;
  return false;
}

const pairAt = (tokens: readonly Token[], at: number): boolean =>
  whole(tokens[at]) && isDash(tokens[at + 1]?.text) && isJoint(tokens, at + 1) && whole(tokens[at + 2]);

/** Nouns and adverbs that take a score before them. */
const PLAYED =
  /^(?:win|wins|victory|defeat|loss|draw|lead|tie|record|mark|score|advantage|aggregate|down|up|vote|ruling|decision|verdict|majority|favourite|favorite|outsider|odds|finish|on|start|run|split)$/;
/** Verbs that take a score behind them. */
const BEATS =
  /^(?:beat|beats|beaten|won|win|wins|lost|lose|loses|drew|drawn|led|lead|leads|leading|trailed|trails|trailing|defeated|defeating|voted|ruled|score|ended|finished)$/;
