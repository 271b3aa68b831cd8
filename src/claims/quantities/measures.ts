import { MEASURE_TABLE, RATE_SYMBOLS, SI_PREFIX } from './measure-table.ts';

/** A unit of measure. `factor` times a value gives the value in the base unit of its dimension. */
export interface Measure {
  /** Full British singular name. */
  readonly name: string;
  /** What it measures; only units of one dimension can be converted into each other. A rate's is "length/time". */
  readonly dimension: string;
  readonly factor: number;
}

/** How many words the longest unit name has. */
export const LONGEST_NAME = 4;

/** The measure that lower-case words name in the singular or plural ("square feet"), undefined when none do. */
export const measureNamed = (words: string): Measure | undefined => names.get(words);

/** Whether the name of a measure may begin with this lower-case word. */
export const beginsMeasure = (word: string): boolean => firstWords.has(word);

/** The measure with this symbol as written ("km", "MW"); three letters or more in any case. Undefined when there is none. */
export const measureOfSymbol = (symbol: string): Measure | undefined =>
  symbols.get(symbol) ?? (symbol.length > 2 ? anyCase.get(symbol.toLowerCase()) : undefined);

/** The unit that one measure makes over another: "mile per hour". */
export const quotient = (above: Measure, below: Measure): Measure => ({
  name: `${above.name} per ${below.name}`,
  dimension: `${above.dimension}/${below.dimension}`,
  factor: above.factor / below.factor,
});

const names = new Map<string, Measure>();
const symbols = new Map<string, Measure>();
const anyCase = new Map<string, Measure>();

for (const [dimension, rows] of Object.entries(MEASURE_TABLE)) {
  for (const row of rows.split('\n')) {
    const [name, others, marks, factor, prefixes] = row.split('|') as [string, string, string, string, string?];
    const unit = { name, dimension, factor: Number(factor) };
    const known = [name, ...others.split(',')].filter(Boolean);
    add(unit, known, marks.split(',').filter(Boolean));
    for (const mark of prefixes?.split(' ') ?? []) {
      const [prefix, by] = SI_PREFIX.get(mark)!;
      const marked =
        name === 'byte'
          ? [`${mark}B`]
          : name === 'bit'
            ? [`${mark}b`]
            : marks
                .split(',')
                .filter(Boolean)
                .map((one) => mark + one);
      add(
        { name: prefix + name, dimension, factor: unit.factor * by },
        known.map((one) => prefix + one),
        marked,
      );
    }
  }
}
const lengths = new Map<Measure, { readonly known: string[]; readonly marks: string[] }>();
for (const unit of names.values()) if (unit.dimension === 'length') lengths.set(unit, { known: [], marks: [] });
for (const [name, unit] of names) lengths.get(unit)?.known.push(name);
for (const [mark, unit] of symbols) if (/^\p{L}+$/u.test(mark)) lengths.get(unit)?.marks.push(mark);
for (const [length, { known, marks }] of lengths) {
  power(length, known, marks, 'square', 2, 'area');
  power(length, known, marks, 'cubic', 3, 'volume');
}
for (const [symbol, name] of Object.entries(RATE_SYMBOLS)) {
  const [above, below] = name.split(' per ').map((one) => names.get(one)!) as [Measure, Measure];
  add(quotient(above, below), [], [symbol]);
}

const firstWords = new Set(Array.from(names.keys(), (name) => name.split(' ', 1)[0]!));

function add(unit: Measure, known: readonly string[], marks: readonly string[]): void {
  for (const name of known) {
    if (!names.has(name)) names.set(name, unit);
    const many = plural(name);
    if (!names.has(many)) names.set(many, unit);
  }
  for (const mark of marks) {
    for (const symbol of mark.includes('µ') ? [mark, mark.replace('µ', 'μ')] : [mark]) {
      if (!symbols.has(symbol)) symbols.set(symbol, unit);
      if (symbol.length > 2 && !anyCase.has(symbol.toLowerCase())) anyCase.set(symbol.toLowerCase(), unit);
    }
  }
}

/** "square metre", "sq m", "m²", "m2", "sqm". */
function power(
  length: Measure,
  known: readonly string[],
  marks: readonly string[],
  word: 'square' | 'cubic',
  exponent: 2 | 3,
  dimension: string,
): void {
  const unit = { name: `${word} ${length.name}`, dimension, factor: length.factor ** exponent };
  const short = word === 'square' ? 'sq' : 'cu';
  for (const name of known) {
    names.set(`${word} ${name}`, unit);
    names.set(`${short} ${name}`, unit);
  }
  for (const mark of marks) {
    names.set(`${short} ${mark.toLowerCase()}`, unit);
    for (const symbol of [`${mark}${exponent === 2 ? '²' : '³'}`, `${mark}${exponent}`, `${short}${mark}`])
      symbols.set(symbol, unit);
  }
}

/** "miles", "degrees celsius", "nautical miles", "parts per million": the noun before any "per" or scale takes the plural. */
function plural(name: string): string {
  const per = name.indexOf(' per ');
  if (per > 0) return plural(name.slice(0, per)) + name.slice(per);
  if (name.startsWith('degree ')) return name.replace('degree', 'degrees');
  return /(?:s|x|ch|z|feet|horsepower)$/.test(name) ? name : `${name}s`;
}
