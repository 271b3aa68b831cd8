/** How a text writes its numbers, as far as one numeral shows. */
export interface NumberStyle {
  /** "twelve", not "12". */
  readonly words: boolean;
  /** What groups the thousands: ",", a space, "" where none shows. */
  readonly separator: string;
  /** How scale words are written: "5 million", "5m", "5M"; null where the numeral has none. */
  readonly scale: 'word' | 'letter' | 'capital' | null;
}

/** The style of a numeral as written: "4,000", "1.2bn", "twenty-eight thousand". */
export function numberStyle(numeral: string): NumberStyle {
  const digits = /\d/.test(numeral);
  const letter = /\d(k|m|mn|bn|b|tn|t)$/i.exec(numeral)?.[1];
  return {
    words: !digits,
    separator: /\d([,'’.\u00a0\u202f\u2009 ])\d{3}(?!\d)/.exec(numeral)?.[1] ?? (/\d{4}/.test(numeral) ? '' : ','),
    scale: letter
      ? letter === letter.toUpperCase()
        ? 'capital'
        : 'letter'
      : /(?:illion|bn)\b/.test(numeral)
        ? 'word'
        : null,
  };
}

const SCALES: readonly (readonly [value: number, word: string, letter: string, capital: string])[] = [
  [1e12, 'trillion', 'tn', 'T'],
  [1e9, 'billion', 'bn', 'B'],
  [1e6, 'million', 'm', 'M'],
];

/** A number in a text's style: 4000 as "4,000", 5.5e9 as "5.5 billion" or "5.5bn", 12 as "twelve" where words are used. */
export function printNumber(value: number, style: NumberStyle): string {
  if (value < 0) return `-${printNumber(-value, style)}`;
  if (style.words && Number.isInteger(value) && value <= 100) return spelled(value);
  for (const [scale, word, letter, capital] of SCALES) {
    if (value < scale) continue;
    const mantissa = Number((value / scale).toPrecision(12));
    // 5,512,345 has no short form that says the same.
    if (!style.scale && !Number.isInteger(mantissa * 100)) break;
    const name = style.scale === 'letter' ? letter : style.scale === 'capital' ? capital : ` ${word}`;
    return grouped(mantissa, style.separator) + name;
  }
  return grouped(value, style.separator);
}

function grouped(value: number, separator: string): string {
  const [whole, decimals] = plain(value).split('.') as [string, string?];
  const head = whole.length > 3 ? whole.replace(/\B(?=(?:\d{3})+$)/g, separator) : whole;
  return decimals ? `${head}.${decimals}` : head;
}

const plain = (value: number): string =>
  Number(value.toPrecision(12)).toLocaleString('en', { useGrouping: false, maximumFractionDigits: 10 });

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function spelled(value: number): string {
  if (value === 100) return 'a hundred';
  if (value < 20) return ONES[value]!;
  const ten = TENS[Math.floor(value / 10) - 2]!;
  return value % 10 ? `${ten}-${ONES[value % 10]}` : ten;
}
