import { singular } from '../../prose/lemma.ts';
import type { Token } from '../../prose/token.ts';
import { type Figure, glued, type Refiner } from './figure.ts';
import { measureNamed, measureOfSymbol } from './measures.ts';
import { nounPhraseAt, unitOf } from './noun-phrase.ts';
import { unitAt } from './units.ts';

/** Reads what a figure is divided by: "$14.95 a month", "$2.11 per gallon", "five times a week", "12 per 100,000". */
export const readRates: Refiner = (figures, { tokens }) => {
  for (const figure of figures) {
    tailRate(figure, tokens);
    const at = figure.counted && figure.kind === 'count' ? figure.counted[1] : figure.to;
    const below = divisor(figure, tokens, at);
    if (!below) continue;
    const above = figure.unit === 'time' ? 'count' : figure.unit;
    figure.unit = above ? `${above} per ${below.unit}` : `per ${below.unit}`;
    if (at === figure.to) {
      figure.to = below.to;
      figure.end = tokens[below.to - 1]!.end;
    }
  }
  return figures;
};

/** "£1.5m-a-year", "$20-per-barrel". */
function tailRate(figure: Figure, tokens: readonly Token[]): void {
  const [joint, ...unit] = figure.numeral.tail;
  if (figure.to !== figure.numeral.to || (joint !== 'a' && joint !== 'an' && joint !== 'per')) return;
  const name = measureNamed(unit.join(' '))?.name ?? unit.join(' ');
  if (!name) return;
  figure.unit = `${figure.unit} per ${name}`.trim();
  figure.to += 2;
  figure.end = tokens[figure.to - 1]!.end;
}

function divisor(figure: Figure, tokens: readonly Token[], at: number): { unit: string; to: number } | null {
  const word = tokens[at];
  if (!word) return null;
  if (word.text === '/' && glued(tokens, at) && glued(tokens, at + 1)) {
    const below = measureOfSymbol(tokens[at + 1]!.text) ?? measureNamed(tokens[at + 1]!.lower);
    return below ? { unit: below.name, to: at + 2 } : null;
  }
  const per = word.lower === 'per' || word.lower === 'each' || word.lower === 'every';
  if (!per && word.lower !== 'a' && word.lower !== 'an') return null;
  if (word.lower === 'per' && tokens[at + 1]?.tag === 'CD') return { unit: tokens[at + 1]!.text, to: at + 2 };
  const next = tokens[at + 1];
  if (!next) return null;
  const unit = unitAt(tokens, at + 1);
  if (unit && unit.kind !== 'money' && unit.kind !== 'age') {
    // "a week ago", "a year earlier" tell when, not how often; "a second-hand car" tells neither.
    if (/^(?:ago|earlier|later|before|after|-)$/.test(tokens[unit.to]?.lower ?? '')) return null;
    if (
      figure.kind === 'duration' &&
      !per &&
      figure.unit !== 'hour' &&
      figure.unit !== 'minute' &&
      figure.unit !== 'day'
    )
      return null;
    return { unit: unit.unit, to: unit.to };
  }
  if (word.lower === 'each' || word.lower === 'every') return null;
  const phrase = nounPhraseAt(tokens, at + 1);
  if (!phrase || phrase.to - phrase.from > 3) return null;
  if (
    !per &&
    (figure.kind !== 'money' ||
      singular(tokens[phrase.head]!.lower) !== tokens[phrase.head]!.lower ||
      phrase.to !== phrase.from + 1)
  )
    return null;
  return { unit: unitOf(tokens, phrase), to: phrase.to };
}
