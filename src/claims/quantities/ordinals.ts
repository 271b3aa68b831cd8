import type { LookAlike } from './look-alikes.ts';
import { measureNamed, measureOfSymbol } from './measures.ts';
import { SCALE_SUFFIX } from './number-words.ts';

/** "95th", "1990s", "3D", "9AB8": letters behind the digits that are neither a unit nor a scale. */
export const ordinal: LookAlike = ({ numeral }, { tokens }) => {
  const { suffix } = numeral;
  if (!suffix) return false;
  const lower = suffix.toLowerCase();
  if (/^(?:p|c|pc|pct|per|x)$/.test(lower)) return lower === 'per' && tokens[numeral.to]?.lower !== 'cent';
  if (measureOfSymbol(suffix) || measureNamed(lower)) return false;
  if (lower === 'k' || lower === 'm' || lower === 'b' || lower === 't') return false;
  return !SCALE_SUFFIX.has(lower);
};
