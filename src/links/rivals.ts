import { agreement, samePoint } from '../claims/interval.ts';
import type { Desk } from '../records/record.ts';
import { type Figure, figuresIn } from './figure.ts';
import type { FigureFile, Filed } from './filing.ts';
import { Memo } from './memo.ts';
import { filledIn, pairFigures } from './pair-figures.ts';
import { rivalCertainty } from './rival-certainty.ts';
import { type Judgement, sameFigureQuestion } from './same-question.ts';
import { isJointSum, isSum } from './sums.ts';

/** Two figures that give different answers to one question, in two places that do not cite each other. */
export interface Rivals {
  readonly said: Filed;
  readonly known: Filed;
  readonly judgement: Judgement;
  /** 0 to 1. */
  readonly certainty: number;
}

/** Words that stand with more figures on file than this say nothing of the subject. */
export const COMMON = 40;

/** The figures on file that contradict this one. */
export function rivalsOf(said: Filed, file: FigureFile, glossary: Desk['glossary']): Rivals[] {
  const met = new Map<Filed, number>();
  for (const word of said.near.keys()) {
    const list = file.with(word);
    if (list.size <= COMMON) for (const known of list) met.set(known, (met.get(known) ?? 0) + 1);
  }
  const rivals: Rivals[] = [];
  for (const [known, words] of met) {
    if (words < 2 || known.sentence === said.sentence || overlapping(said, known)) continue;
    const verdict = verdictOn(said, known, glossary);
    // Whoever says the same elsewhere bears the figure out: what differs is another event of the kind.
    if (verdict === 'agree') return [];
    if (verdict) rivals.push(verdict);
  }
  return rivals;
}

/** Whether two figures in different sentences contradict each other, or agree; null where they are of two questions. */
export const verdictOn = (said: Filed, known: Filed, glossary: Desk['glossary']): Verdict =>
  verdicts(glossary).get(said, known, '', () => judged(said, known, glossary));

type Verdict = Rivals | 'agree' | null;
type Verdicts = Memo<Filed, Filed, Verdict>;

const verdictsBy = new WeakMap<Desk['glossary'], Verdicts>();

function verdicts(glossary: Desk['glossary']): Verdicts {
  const known = verdictsBy.get(glossary) ?? new Memo();
  verdictsBy.set(glossary, known);
  return known;
}

function judged(said: Filed, known: Filed, glossary: Desk['glossary']): Verdict {
  const judgement = sameFigureQuestion(said, known, glossary);
  const certainty = judgement && rivalCertainty(said, known, judgement, glossary);
  if (!certainty) return null;
  if (samePoint(said.quantity, known.quantity)) return 'agree';
  if (isSum(said, known) || isSum(known, said) || isJointSum(said, known)) return null;
  if (!disagree(said, known) || !disagree(known, said)) return null;
  // Of several figures in a sentence the one that answers best is the rival, or none is.
  const best =
    !answersBetter(judgement.weight, known, said, glossary) && !answersBetter(judgement.weight, said, known, glossary);
  return best && !isForm(said, known, glossary) ? { said, known, judgement, certainty } : null;
}

/** Whether so many figures of the two sentences differ and none agrees that they say the like of two things; in one paragraph two are enough. */
function isForm(said: Figure, known: Figure, glossary: Desk['glossary']): boolean {
  const [ours, theirs] = [said, known].map(({ reading, sentence }) => figuresIn(reading, sentence).slice(0, FORM));
  return filledIn(pairFigures(ours!, theirs!, 'careful', glossary), said.reading === known.reading ? 2 : 3);
}

/** So many figures of a sentence are looked at. */
const FORM = 12;

/** Whether another figure of the sentence that `one` stands in answers the question of `other` better than `one` does. */
const answersBetter = (weight: number, one: Figure, other: Figure, glossary: Desk['glossary']): boolean =>
  figuresIn(one.reading, one.sentence).some(
    (rest) =>
      rest.quantity.span.start !== one.quantity.span.start &&
      (sameFigureQuestion(rest, other, glossary)?.weight ?? Number.NEGATIVE_INFINITY) > weight,
  );

const disagree = (a: Figure, b: Figure): boolean => agreement(a.quantity, b.quantity, 'careful') === 'conflict';

const overlapping = (a: Figure, b: Figure): boolean =>
  a.reading === b.reading && a.quantity.span.start === b.quantity.span.start;
