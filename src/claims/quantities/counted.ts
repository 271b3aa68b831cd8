import { singular } from '../../prose/lemma.ts';
import type { Token } from '../../prose/token.ts';
import { PHRASES_BEHIND } from './bound-words.ts';
import type { Figure, Refiner } from './figure.ts';
import { nounPhraseAt, unitOf } from './noun-phrase.ts';

/** Finds the noun phrase that each figure counts or is a part of, and takes the unit from it where none is written. */
export const readCounted: Refiner = (figures, { tokens }) => {
  for (const figure of figures) {
    if (figure.kind === 'age' || figure.counted) continue;
    if (figure.unit) partOf(figure, tokens);
    else count(figure, tokens);
  }
  return figures;
};

/** "two kilometres of minefields", "60% of voters", "$5m of aid". */
function partOf(figure: Figure, tokens: readonly Token[]): void {
  if (tokens[figure.to]?.lower !== 'of') return;
  const phrase = nounPhraseAt(tokens, afterDeterminers(tokens, figure.to + 1));
  if (phrase) figure.counted = [phrase.from, phrase.to];
}

function count(figure: Figure, tokens: readonly Token[]): void {
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
      return;
    }
  }
  let at = afterBound(tokens, figure.to);
  if (form === 'multiple') {
    figure.kind = 'multiple';
    return;
  }
  if (tokens[at]?.lower === 'of' && tokens[at - 1]!.end + 1 >= tokens[at]!.start) at = afterDeterminers(tokens, at + 1);
  else if (form === 'share') at = afterDeterminers(tokens, at);
  const phrase = nounPhraseAt(tokens, at);
  if (!phrase) return;
  figure.counted = [phrase.from, phrase.to];
  figure.unit = unitOf(tokens, phrase);
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
