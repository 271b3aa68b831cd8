import { singular } from '../../prose/lemma.ts';
import type { Token } from '../../prose/token.ts';
import { PHRASES_BEHIND } from './bound-words.ts';
import type { Figure, Passage, Refiner } from './figure.ts';
import { type NounPhrase, nounPhraseAt, unitOf } from './noun-phrase.ts';

/** Finds the noun phrase that each figure counts or is a part of, and takes the unit from it where none is written. */
export const readCounted: Refiner = (figures, passage) => {
  figures.forEach((figure, i) => {
    if (figure.kind === 'age' || figure.counted) return;
    if (figure.unit) partOf(figure, passage.tokens);
    else count(figure, figures[i + 1], passage);
  });
  return figures;
};

/** "two kilometres of minefields", "60% of voters", "$5m of aid". */
function partOf(figure: Figure, tokens: readonly Token[]): void {
  if (tokens[figure.to]?.lower !== 'of') return;
  const phrase = nounPhraseAt(tokens, afterDeterminers(tokens, figure.to + 1));
  if (phrase) figure.counted = [phrase.from, phrase.to];
}

function count(figure: Figure, next: Figure | undefined, passage: Passage): void {
  const { tokens } = passage;
  const { tail, form } = figure.numeral;
  if (tail.length && figure.to === figure.numeral.to && tail[0] !== 'plus' && tail[0] !== 'odd') {
    const strong = tail[0] === 'strong' || tail[0] === 'fold' || tail[0] === 'ish';
    const at = figure.to + 1;
    if (strong) {
      figure.to = at + 1;
      figure.end = tokens[at]!.end;
    } else {
      figure.counted = [at, at + 1];
      figure.unit = singular(tail[0]!);
      figure.to = at + 1;
      figure.end = tokens[at]!.end;
      return;
    }
  }
  let at = afterBound(tokens, figure.to);
  if (form === 'multiple') {
    figure.kind = 'multiple';
    figure.unit = 'time';
    return;
  }
  const partitive = tokens[at]?.lower === 'of';
  if (partitive) {
    at = afterDeterminers(tokens, at + 1);
    // "85 of the 154 meetings": both count meetings.
    if (next && next.from >= at && next.from <= at + 1 && !next.unit) at = next.to;
  } else if (form === 'share') at = afterDeterminers(tokens, at);
  // "eight million 250ml bottles": a measure says which bottles.
  if (!partitive && next?.unit && next.from === at && next.kind === 'measure') at = next.to;
  const many = partitive || typeof figure.value !== 'number' || figure.value !== 1;
  const phrase = outsideDates(nounPhraseAt(tokens, at, many), passage);
  // "the 90210 ZIP Code", "12 Mini": a name in the singular is not counted by more than one.
  if (!phrase || (many && !partitive && form !== 'share' && isSingularName(tokens[phrase.head]!))) return;
  figure.counted = [phrase.from, nameBehind(tokens, phrase.to)];
  figure.unit = unitOf(tokens, phrase);
}

/** "members of the European Union": a name behind "of" tells whose. */
function nameBehind(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== 'of') return at;
  const first = tokens[at + 1]?.tag === 'DT' ? at + 2 : at + 1;
  let to = first;
  while (to < first + 6 && tokens[to]?.tag === 'NNP') to++;
  return to > first ? to : at;
}

const isSingularName = (token: Token): boolean => token.tag === 'NNP' && singular(token.lower) === token.lower;

/** "2.1 last year": what names a date is not counted. */
function outsideDates(phrase: NounPhrase | null, { tokens, dates }: Passage): NounPhrase | null {
  if (!phrase) return null;
  const [start, end] = [tokens[phrase.from]!.start, tokens[phrase.head]!.end];
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle]!.span.end <= start) low = middle + 1;
    else high = middle;
  }
  const date = dates[low];
  if (!date || date.span.start >= end) return phrase;
  let head = phrase.head;
  while (head >= phrase.from && tokens[head]!.end > date.span.start) head--;
  return head >= phrase.from && /^NNP?$/.test(tokens[head]!.tag) ? { from: phrase.from, to: head + 1, head } : null;
}

/** Past "or so", "or more" between the number and its noun. */
function afterBound(tokens: readonly Token[], at: number): number {
  for (const { words } of PHRASES_BEHIND.get(tokens[at]?.lower ?? '') ?? [])
    if (words.every((word, i) => tokens[at + i]?.lower === word)) return at + words.length;
  return at;
}

function afterDeterminers(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i < at + 3 && tokens[i] && /^(?:DT|PRP\$)$/.test(tokens[i]!.tag)) i++;
  return i;
}
