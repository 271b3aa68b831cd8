import { CARDINAL } from '../claims/quantities/number-words.ts';

/** A word as it is compared, and where it stands in what is written; UTF-16 offsets, `to` exclusive. */
export interface SpokenWord {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/**
 * What was said where a word is written. Whether a house writes figures in digits (*15* and *fifteen*, *$2m* and *$2
 * million*, *40%* and *40 percent*), initials with stops (*U.S.*), a capital in brackets (*[t]he*) or apostrophes curly is
 * not the speaker's. Spelling is: *colour* is not *color*.
 */
export function spokenAs(word: string): readonly SpokenWord[] {
  const lower = word.toLowerCase().replace(/[[\]]/g, '').replaceAll('’', "'");
  const whole = (key: string): SpokenWord[] => [{ key, from: 0, to: word.length }];
  if (lower === 'percent') return whole('%');
  const number = CARDINAL.get(lower);
  if (number !== undefined) return whole(String(number));
  const [, currency = '', digits, suffix = ''] = FIGURE.exec(lower) ?? [];
  if (!digits) return whole(INITIALS.test(lower) ? lower.replaceAll('.', '') : lower);
  const figure = currency + digits.replaceAll(',', '');
  const scale = SUFFIXES.get(suffix);
  if (!scale) return whole(figure);
  const at = word.length - suffix.length;
  return [
    { key: figure, from: 0, to: at },
    { key: scale, from: at, to: word.length },
  ];
}

const FIGURE = /^([$€£]?)(\d[\d,]*(?:\.\d+)?)(k|m|mn|bn|tn)?$/;

const SUFFIXES: ReadonlyMap<string, string> = new Map([
  ['k', 'thousand'],
  ['m', 'million'],
  ['mn', 'million'],
  ['bn', 'billion'],
  ['tn', 'trillion'],
]);

const INITIALS = /^\p{L}(?:\.\p{L})+$/u;
