import type { Token } from '../../prose/token.ts';

/** Whether a word is a day of the week. */
export const isDay = (lower: string): boolean => DAYS.has(lower);

/** Whether a word is a month or its abbreviation. */
export const isMonth = (lower: string): boolean => MONTHS.has(lower);

const DAYS = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));
/** "on Mondays" */
const WEEKLY = new Set([...DAYS].map((day) => `${day}s`));
const MONTHS = new Set(
  `january february march april may june july august september october november december
jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. jan feb mar apr jun jul aug sept sep oct nov dec`.split(
    /\s+/,
  ),
);

/** Spans that *last*, *this* and *next* make into a time. */
const SPANS = new Set(
  'today yesterday tomorrow tonight morning afternoon evening night week weekend month year day time spring summer fall autumn winter'
    .split(' ')
    .flatMap((word) => [word, `${word}s`]),
);

/** Whether *last*, *this*, *next* with the word at `i + 1` tell when: "had *last month* charged". */
export function isTimeAt(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  if (lower !== 'last' && lower !== 'this' && lower !== 'next') return false;
  const next = tokens[i + 1];
  return !!next && SPANS.has(next.lower) && !next.lower.endsWith('s');
}

/** Whether a noun phrase (tokens `from` to `to`) tells when; not one with an owner ("her years"). */
export function tellsWhen(tokens: readonly Token[], from: number, to: number, head: number): boolean {
  const noun = tokens[head]!;
  if (tokens[from]!.tag === 'PRP$' || to - from > 6) return false;
  // *May* is a month, *may* is not; *march* and *fall* are as a rule.
  if (noun.text === 'May' || (noun.lower !== 'may' && MONTHS.has(noun.lower))) return true;
  // "about 2:30 a.m."
  if (tokens[head - 1]?.tag === 'CD' && /^[ap]\.?m\.?$/.test(noun.lower)) return true;
  if (DAYS.has(noun.lower) || SPANS.has(noun.lower) || WEEKLY.has(noun.lower)) return true;
  return noun.tag === 'CD' && to - from <= 3 && (MONTHS.has(tokens[from]!.lower) || DAYS.has(tokens[from]!.lower));
}
