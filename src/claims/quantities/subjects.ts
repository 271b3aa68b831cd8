import { singular } from '../../prose/lemma.ts';
import type { Token } from '../../prose/token.ts';
import { bySentence } from './by-sentence.ts';
import { isChange } from './changes.ts';
import { type Figure, leadAt, type Refiner } from './figure.ts';
import { wordAt } from './joints.ts';

/**
 * Finds what a bare figure counts in the subject of its verb: "confirmed cases stood at 700", "the number of ferries rose
 * to 300". The figure itself stays without a unit.
 */
export const readSubjects: Refiner = (figures, { tokens, sentences }) => {
  bySentence(figures, sentences, (inSentence, sentence) => {
    for (const figure of inSentence)
      if (figure.kind === 'count' && !figure.unit && !figure.counted)
        figure.counted = subjectOf(figure, tokens, sentence.from);
  });
  return figures;
};

/** Verbs whose object or complement is the number of their subject. */
const NUMBERS =
  /^(?:reach|reaches|reached|hit|hits|total|totals|totalled|totaled|number|numbers|numbered|exceed|exceeds|exceeded|stand|stands|stood|topped|passed|surpassed|is|are|was|were)$/;

/** How far back a subject is looked for; clauses are short, hostile text is not. */
const REACH = 16;

function subjectOf(figure: Figure, tokens: readonly Token[], from: number): readonly [number, number] | null {
  let at = leadAt(figure, tokens);
  if (/^(?:to|at|by|from)$/.test(wordAt(tokens, at))) at--;
  // "Injured: 45"
  const label = wordAt(tokens, at) === ':';
  if (at < from || !(label || NUMBERS.test(wordAt(tokens, at)) || isChange(wordAt(tokens, at)))) return null;
  at--;
  while (at >= from && /^(?:MD|RB|VBN|VB|VBD|VBG|TO)$/.test(tokens[at]!.tag)) at--;
  const floor = Math.max(from, at - REACH);
  while (at >= floor) {
    let first = at;
    while (first >= floor && /^(?:NN|NNP|JJ|VBN|VBD)$/.test(tokens[first]!.tag)) first--;
    if (first === at) {
      if (!/^(?:DT|PRP\$|POS|IN|CD)$/.test(tokens[at]!.tag)) return null;
      at--;
      continue;
    }
    const head = tokens[at]!;
    const before = wordAt(tokens, first);
    const whole = before === 'of' || !/^(?:in|on|at|for|with|from|by|since|to)$/.test(before);
    if (whole && head.tag === 'NN' && (singular(head.lower) !== head.lower || head.lower === 'toll'))
      return [first + 1, at + 1];
    at = first;
  }
  return null;
}
