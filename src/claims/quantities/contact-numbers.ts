import { startsUpper } from '../../prose/characters.ts';
import type { Token } from '../../prose/token.ts';
import { glued } from './joints.ts';
import type { LookAlike } from './look-alikes.ts';

/** Telephone numbers, street addresses with their postcodes, "24/7", "9/11". */
export const contactNumber: LookAlike = ({ numeral, value }, { tokens }) => {
  if (numeral.form !== 'digits') return false;
  const [from, to] = [numeral.from, numeral.to];
  // "call 911", "text 60600 to"
  if (DIAL.test(tokens[from - 1]?.lower ?? '') && !/^(?:NN|NNP|JJ|SYM)$/.test(tokens[to]?.tag ?? '.')) return true;
  if (telephone(tokens, from) || dialled(tokens, from) || streetBehind(tokens, to, value)) return true;
  // "160C/140C", "25mph/40km": letters make measures of them.
  if (/\d[a-z]/i.test(tokens[from]!.text)) return false;
  const slash = (i: number) => tokens[i]?.text === '/' && glued(tokens, i) && glued(tokens, i + 1);
  return (
    (slash(to) && /^\d/.test(tokens[to + 1]?.text ?? '')) ||
    (slash(from - 1) && /\d$/.test(tokens[from - 2]?.text ?? ''))
  );
};

/** Verbs whose object can be a telephone number. */
const DIAL = /^(?:call|calls|called|calling|dial|dials|dialed|dialled|dialing|phone|phoned|text|texted|ring|rang)$/;

/** A run of at least three groups of digits, or two of which the last has four, joined by hyphens, dots or brackets. */
function telephone(tokens: readonly Token[], at: number): boolean {
  const join = (i: number): boolean => /^[-.()–]$/.test(tokens[i]?.text ?? '');
  const group = (i: number): boolean => /^\d{2,5}$/.test(tokens[i]?.text ?? '');
  let from = at;
  let steps = 0;
  while (from > 0 && steps++ < 8 && (join(from - 1) ? group(from - 2) || join(from - 2) : false))
    from -= join(from - 2) ? 1 : 2;
  const groups: string[] = [];
  let to = from;
  for (steps = 0; steps < 12 && tokens[to]; steps++) {
    if (group(to)) groups.push(tokens[to]!.text);
    else if (!join(to) || (to > from && tokens[to]!.start > tokens[to - 1]!.end + 1)) break;
    to++;
  }
  if (to <= at || groups.length < 2) return false;
  return groups.length >= 3 || (groups.length === 2 && groups[0]!.length === 3 && groups[1]!.length === 4);
}

/** "0800 555 111": groups behind one that opens with a nought. */
function dialled(tokens: readonly Token[], at: number): boolean {
  let first = at;
  while (first > 0 && at - first < 4 && /^\d{2,5}$/.test(tokens[first - 1]!.text)) first--;
  return first < at && tokens[first]!.text.startsWith('0');
}

const STREET =
  /^(?:street|st\.?|road|rd\.?|avenue|ave\.?|lane|drive|dr\.?|boulevard|blvd\.?|square|place|terrace|crescent|court|highway|parkway|plaza|close|way)$/;

/** "10 Downing Street", "575 Wilbraham Road": capitalised words that end in a kind of street. */
function streetBehind(tokens: readonly Token[], at: number, value: unknown): boolean {
  if (typeof value !== 'number' || !Number.isInteger(value)) return false;
  for (let i = at; i < at + 4; i++) {
    const token = tokens[i];
    if (!token || !(startsUpper(token.text) || /^\d+(?:st|nd|rd|th)$/.test(token.text))) return false;
    if (STREET.test(token.lower) && (i > at || tokens[i + 1]?.tag === 'NNP')) return true;
  }
  return false;
}
