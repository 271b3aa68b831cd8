import { singular } from '../../prose/lemma.ts';
import type { Token } from '../../prose/token.ts';
import type { Figure, Refiner } from './figure.ts';
import { glued } from './joints.ts';
import { measureNamed, measureOfSymbol } from './measures.ts';
import { nounPhraseAt, unitOf } from './noun-phrase.ts';
import { symbolAt, unitAt } from './unit-names.ts';

/** Reads what a figure is divided by: "$14.95 a month", "$2.11 per gallon", "five times a week", "12 per 100,000". */
export const readRates: Refiner = (figures, { tokens }) => {
  let end = 0;
  return figures.filter((figure) => {
    // The 100,000 of "12 per 100,000" is part of the rate.
    if (figure.from < end) return false;
    hyphenRate(figure, tokens);
    const at = figure.counted && figure.kind === 'count' ? figure.counted[1] : figure.to;
    // "1.5GB of data per day"
    const below =
      divisor(figure, tokens, at) ??
      (figure.counted ? divisor(figure, tokens, afterOf(tokens, figure.counted[1])) : null);
    if (!below) {
      const behind = figure.kind === 'money' && divisor(figure, tokens, afterBrackets(tokens, at));
      if (behind) figure.unit += ` per ${behind.unit}`;
      return true;
    }
    const above = figure.unit === 'time' ? 'count' : figure.unit;
    figure.unit = above ? `${above} per ${below.unit}` : `per ${below.unit}`;
    const again = divisor(figure, tokens, below.to);
    if (again) figure.unit += ` per ${again.unit}`;
    end = again?.to ?? below.to;
    if (at !== figure.to) return true;
    figure.to = end;
    figure.end = tokens[end - 1]!.end;
    return true;
  });
};

/** "£1.5m-a-year", "$20-per-barrel". */
function hyphenRate(figure: Figure, tokens: readonly Token[]): void {
  const [joint, ...unit] = figure.numeral.tail;
  if (figure.to !== figure.numeral.to || !/^(?:an?|per)$/.test(joint ?? '') || !unit.length) return;
  figure.unit = `${figure.unit} per ${measureNamed(unit.join(' '))?.name ?? unit.join(' ')}`.trim();
  figure.to += 2;
  figure.end = tokens[figure.to - 1]!.end;
}

/** Past "of coffee" in "two cups of coffee a day". */
const afterOf = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.lower === 'of' ? (nounPhraseAt(tokens, at + 1)?.to ?? at) : at;

/** Past "($2.4 billion)" in "9 billion shekels ($2.4 billion) a year". */
function afterBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let i = at + 1; i < at + 8; i++) if (tokens[i]?.text === ')') return i + 1;
  return at;
}

/** The unit that "per", "a", "each" or a slash puts under the figure, with where it ends. */
interface Divisor {
  readonly unit: string;
  readonly to: number;
}

function divisor(figure: Figure, tokens: readonly Token[], at: number): Divisor | null {
  const word = tokens[at]?.lower;
  const next = tokens[at + 1];
  if (!word || !next) return null;
  if (word === '/') {
    if (!glued(tokens, at) || !glued(tokens, at + 1)) return null;
    // "5.2 L/100 km"
    if (/^10+(?:\p{L}+)?$/u.test(next.text)) return figure.kind === 'measure' ? perMany(tokens, at + 1) : null;
    // "100 MB/s." at a sentence's end
    const symbol = next.text.replace(/\.$/, '');
    const below = measureOfSymbol(symbol) ?? measureNamed(symbol.toLowerCase());
    return below ? { unit: below.name, to: at + 2 } : null;
  }
  if (word !== 'per' && word !== 'a' && word !== 'an' && word !== 'each' && word !== 'every') return null;
  if (word === 'per' && next.tag === 'CD') return perMany(tokens, at + 1);
  const unit = unitAt(tokens, at + 1);
  if (unit && unit.kind !== 'money' && unit.kind !== 'age') return recurs(figure, tokens, unit.to, word) ? unit : null;
  if (word === 'each' || word === 'every') return null;
  const phrase = nounPhraseAt(tokens, at + 1);
  if (!phrase || phrase.to - phrase.from > 3) return null;
  if (word !== 'per' && !apiece(figure, tokens, phrase.from, phrase.to)) return null;
  return { unit: unitOf(tokens, phrase), to: phrase.to };
}

/** "per 100,000 people", "per 100km": so many of what follows. */
function perMany(tokens: readonly Token[], at: number): Divisor {
  const many = tokens[at]!.text;
  const glued = /^(\d+)(\p{L}+)$/u.exec(many);
  const symbol = glued && measureOfSymbol(glued[2]!);
  if (symbol) return { unit: `${glued[1]} ${symbol.name}`, to: at + 1 };
  const measure = unitAt(tokens, at + 1) ?? symbolAt(tokens, at + 1);
  if (measure) return { unit: `${many} ${measure.unit}`, to: measure.to };
  const phrase = nounPhraseAt(tokens, at + 1, true);
  return phrase ? { unit: `${many} ${unitOf(tokens, phrase)}`, to: phrase.to } : { unit: many, to: at + 1 };
}

/** "a week" after a figure says how often, unless "a week ago" says when or "a second-hand car" neither. */
function recurs(figure: Figure, tokens: readonly Token[], to: number, word: string): boolean {
  if (/^(?:ago|earlier|later|before|after)$/.test(tokens[to]?.lower ?? '')) return false;
  if (tokens[to]?.text === '-' && glued(tokens, to)) return false;
  return figure.kind !== 'duration' || word === 'per' || /^(?:minute|hour|day)$/.test(figure.unit);
}

/** "$3 a ticket", "36 minutes a game": one noun in the singular that sums are given for. */
function apiece(figure: Figure, tokens: readonly Token[], from: number, to: number): boolean {
  const noun = tokens[from]!.lower;
  if (to !== from + 1 || singular(noun) !== noun) return false;
  return figure.kind === 'money' || /^(?:game|match|head|person|share|set|lap)$/.test(noun);
}
