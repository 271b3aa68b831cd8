import { glued } from './joints.ts';
import type { LookAlike } from './look-alikes.ts';

/** "10:27", "9.30am", "10 p.m.", "9am", "17:22 GMT", "ten o'clock", "half past seven". */
export const clockTime: LookAlike = ({ numeral, value }, { tokens }) => {
  if (typeof value !== 'number' || value > 2400) return false;
  if (/^(?:am|pm|gmt|hrs|h)$/i.test(numeral.suffix) && numeral.suffix !== 'h') return true;
  const next = tokens[numeral.to]?.lower ?? '';
  const previous = tokens[numeral.from - 1]?.lower ?? '';
  if (
    next === ':' &&
    glued(tokens, numeral.to) &&
    /^\d/.test(tokens[numeral.to + 1]?.text ?? '') &&
    glued(tokens, numeral.to + 1)
  )
    return true;
  if (
    previous === ':' &&
    glued(tokens, numeral.from) &&
    glued(tokens, numeral.from - 1) &&
    /\d$/.test(tokens[numeral.from - 2]?.text ?? '')
  )
    return true;
  if (/^(?:a\.m\.?|p\.m\.?|am|pm|o'clock|gmt|bst|est|edt|utc|cet)$/.test(next)) return value <= 24 || value >= 100;
  if (next === 'a' && tokens[numeral.to + 1]?.lower === '.m') return true;
  if (
    next === 'hours' &&
    /^\d{4}$/.test(tokens[numeral.from]!.text) &&
    value % 100 < 60 &&
    value <= 2400 &&
    /^(?:at|by|from|to|until|around|about)$/.test(previous)
  )
    return true;
  // "9 to 5 p.m.": the first hour shares what the second says.
  if (/^(?:to|-|–|and)$/.test(next) && value <= 24) {
    const after = tokens[numeral.to + 2];
    const last = tokens[numeral.to + 1]?.lower ?? '';
    if (
      /^\d{1,2}(?:\.\d\d)?(?:am|pm)$/.test(last) ||
      (/^\d{1,2}(?:\.\d\d)?$/.test(last) && /^(?:a\.m\.?|p\.m\.?|am|pm)$/.test(after?.lower ?? ''))
    )
      return true;
  }
  return (previous === 'past' || previous === 'to') && /^(?:half|quarter)$/.test(tokens[numeral.from - 2]?.lower ?? '');
};
