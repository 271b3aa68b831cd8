import type { BlockReading } from '../claims/claim.ts';
import { dateAgreement } from '../claims/date-interval.ts';
import { type Agreement, agreement } from '../claims/interval.ts';
import { stanceOf } from '../links/date-relation.ts';
import { type Dating, datingsOf, type Figure, figuresOf } from '../links/figure.ts';
import { type Judgement, sameEvent, sameFigureQuestion } from '../links/same-question.ts';

export interface Trial {
  said: Figure | Dating;
  known: Figure | Dating;
  judgement: Judgement;
  agreement: Agreement;
}

export function trials(a: readonly BlockReading[], b: readonly BlockReading[]): Trial[] {
  const out: Trial[] = [];
  const known = a.flatMap(figuresOf);
  for (const said of b.flatMap(figuresOf)) {
    let best: { k: Figure; j: Judgement } | null = null;
    for (const k of known) {
      const j = sameFigureQuestion(said, k, new Map());
      if (j && (!best || j.weight > best.j.weight)) best = { k, j };
    }
    const verdict = best && agreement(said.quantity, best.k.quantity, 'strict');
    if (best && verdict) out.push({ said, known: best.k, judgement: best.j, agreement: verdict });
  }
  if (out.length === 0) {
    const days = a.flatMap(datingsOf);
    for (const said of b.flatMap(datingsOf)) {
      const stance = stanceOf(said);
      if (!stance) continue;
      let best: { k: Dating; j: Judgement; v: Agreement } | null = null;
      for (const k of days) {
        const other = stanceOf(k);
        const v = other && dateAgreement(stance, other);
        if (!v) continue;
        const j = sameEvent(said, k, new Map());
        if (!best || j.weight > best.j.weight) best = { k, j, v };
      }
      if (best) out.push({ said, known: best.k, judgement: best.j, agreement: best.v });
    }
  }
  return out;
}
