import type { LookAlike } from './look-alikes.ts';
import { measureNamed, measureOfSymbol } from './measures.ts';
import { SCALE_SUFFIX } from './number-words.ts';

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)$/;

/** "twenty-first", "95th", "1990s", "3D", "9AB8": letters behind the digits that are neither a unit nor a scale. */
export const ordinal: LookAlike = ({ numeral, value }, { tokens }) => {
  const { suffix, tail } = numeral;
  // "twenty-first", "15-under", "2-in-1", "3-D"; "a 30-second film", "ten-second pauses" are durations.
  const tens = numeral.form === 'words' && Number(value) >= 20 && Number(value) % 10 === 0;
  if (!suffix)
    return (
      (ORDINAL.test(tail[0] ?? '') && (tens || tail[0] !== 'second')) ||
      /^(?:under|over|up|down|d)$/.test(tail[0] ?? '') ||
      (tail[0] === 'in' && tail.length > 1)
    );
  const lower = suffix.toLowerCase();
  // "1080p" is a kind of picture.
  if (suffix === 'p' && /^(?:480|720|1080|1440|2160)$/.test(String(value))) return true;
  if (/^(?:p|c|pc|pct|per|bps?)$/.test(suffix)) return suffix === 'per' && tokens[numeral.to]?.lower !== 'cent';
  // "71st", "Model 3s", "20s": an ordinal or a plural before it is a unit; "4st" can only be a weight.
  if (suffix === 'st' && Number(value) % 10 !== 1) return false;
  if (suffix === 'st' || suffix === 'sts' || (suffix === 's' && Number.isInteger(value))) return true;
  if (measureOfSymbol(suffix) || measureNamed(lower)) return false;
  // "4K", "8K": kinds of screen, not thousands.
  if (suffix === 'K' && typeof value === 'number' && value < 10) return true;
  if (lower === 'k' || lower === 'm' || lower === 'b' || lower === 't' || suffix === 'C' || suffix === 'F')
    return false;
  return !SCALE_SUFFIX.has(lower);
};
