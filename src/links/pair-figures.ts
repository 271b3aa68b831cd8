import { type Agreement, agreement, type Rigour, samePoint } from '../claims/interval.ts';
import type { Desk } from '../records/record.ts';
import type { Figure } from './figure.ts';
import { type Judgement, sameFigureQuestion } from './same-question.ts';

/** Two figures held to answer one question, and whether they agree. */
export interface FigurePair {
  readonly said: Figure;
  readonly known: Figure;
  readonly judgement: Judgement;
  readonly agreement: Agreement;
}

/** How many figures of one text are paired at the most; tables and lists of results go on for ever. */
const LIMIT = 60;

/**
 * Pairs the figures of two texts, each at most once, surest first: who gives the same number speaks of it, so equal
 * figures find each other before unequal ones.
 */
export function pairFigures(
  said: readonly Figure[],
  known: readonly Figure[],
  rigour: Rigour,
  glossary: Desk['glossary'],
): FigurePair[] {
  const options: { s: Figure; k: Figure; judgement: Judgement; weight: number }[] = [];
  for (const s of said.slice(0, LIMIT))
    for (const k of known.slice(0, LIMIT)) {
      const judgement = sameFigureQuestion(s, k, glossary);
      if (!judgement) continue;
      options.push({ s, k, judgement, weight: judgement.weight + (samePoint(s.quantity, k.quantity) ? EQUAL : 0) });
    }
  options.sort((a, b) => b.weight - a.weight);
  const taken = new Set<Figure>();
  const pairs: FigurePair[] = [];
  for (const { s, k, judgement } of options) {
    if (taken.has(s) || taken.has(k)) continue;
    const verdict = agreement(s.quantity, k.quantity, rigour);
    if (!verdict) continue;
    taken.add(s).add(k);
    pairs.push({ said: s, known: k, judgement, agreement: verdict });
  }
  return pairs;
}

const EQUAL = 2;
