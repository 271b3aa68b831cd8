import { dateAgreement } from '../claims/date-interval.ts';
import { commensurable } from '../claims/quantities/conversions.ts';
import type { Desk } from '../records/record.ts';
import type { Dating, Figure } from './figure.ts';
import { meaningOf } from './glossary.ts';
import { akin, type Sense, sensesOf } from './senses.ts';
import type { Setting } from './setting.ts';

/** How sure it is that two figures, or two dates, answer the same question, and what speaks for and against. */
export interface Judgement {
  /** Weight of the evidence; above 0 it is more likely the same question than not. */
  readonly weight: number;
  /** Words on which the two settings agree. */
  readonly shared: readonly string[];
  /** Fields of meaning on which they differ: killed against wounded. */
  readonly contrasts: readonly string[];
  /** Whether their dates exclude one another. */
  readonly otherTime: boolean;
}

/** Judges two figures; null when their units cannot be compared. */
export function sameFigureQuestion(said: Figure, known: Figure, glossary: Desk['glossary']): Judgement | null {
  if (!commensurable(said.quantity, known.quantity)) return null;
  const { weight, shared } = sharedWords(said, known, said.head);
  const contrasts = contrastsOf(said, known, glossary);
  const otherTime = timesExclude(said, known);
  return {
    weight: weight + headWeight(said, known) + valueWeight(said, known) - 2.5 * contrasts.length - (otherTime ? 4 : 0),
    shared,
    contrasts,
    otherTime,
  };
}

/** Judges two dates by the events they date. */
export function sameEvent(said: Dating, known: Dating, glossary: Desk['glossary']): Judgement {
  const { weight, shared } = sharedWords(said, known, '');
  const contrasts = contrastsOf(said, known, glossary);
  return { weight: weight - 1 - 2.5 * contrasts.length, shared, contrasts, otherTime: false };
}

function sharedWords(said: Setting, known: Setting, head: string): { weight: number; shared: string[] } {
  const shared: string[] = [];
  let overlap = 0;
  let possible = 0;
  for (const [word, closeness] of said.near) {
    if (word === head) continue;
    const best = bestMatch(word, closeness, known.near);
    possible += closeness;
    overlap += best;
    if (best > 0) shared.push(word);
  }
  return { weight: (3 * overlap) / Math.max(1.5, possible) + 0.5 * overlap, shared };
}

function bestMatch(word: string, closeness: number, near: ReadonlyMap<string, number>): number {
  const exact = near.get(word);
  if (exact !== undefined) return Math.sqrt(closeness * exact);
  let best = 0;
  for (const [other, theirs] of near) if (akin(word, other)) best = Math.max(best, Math.sqrt(closeness * theirs) * 0.8);
  return best;
}

function headWeight(a: Figure, b: Figure): number {
  if (a.quantity.kind !== 'count' && a.quantity.kind !== 'fraction') return 0.5;
  if (!a.head || !b.head) return 0;
  if (a.head === b.head) return 2;
  if (akin(a.head, b.head)) return 1.5;
  if (b.near.has(a.head) || a.near.has(b.head)) return 0.3;
  return -1.5;
}

/** Two figures that all but agree in size are rarely strangers; figures magnitudes apart rarely answer one question. */
function valueWeight(a: Figure, b: Figure): number {
  const scale = commensurable(a.quantity, b.quantity)!;
  const x = Math.abs(middle(a)) * scale[0];
  const y = Math.abs(middle(b)) * scale[1];
  if (x === 0 || y === 0) return x === y ? 2 : -0.5;
  const magnitudes = Math.abs(Math.log10(x / y));
  if (magnitudes < 0.005) return 2;
  if (magnitudes < 0.03) return 1.6;
  if (magnitudes < 0.1) return 1.1;
  if (magnitudes < 0.3) return 0.3;
  return magnitudes < 1 ? -0.4 : magnitudes < 2 ? -1.2 : -3;
}

const middle = ({ quantity: { value } }: Figure): number =>
  typeof value === 'number' ? value : (value[0] + value[1]) / 2;

/** Fields in which the two stretches name different senses and share none. */
function contrastsOf(a: Setting, b: Setting, glossary: Desk['glossary']): string[] {
  const theirs = fieldsOf(b, glossary);
  return [...fieldsOf(a, glossary)].flatMap(([field, senses]) => {
    const others = theirs.get(field);
    return others && ![...senses].some((sense) => others.has(sense)) ? [field] : [];
  });
}

/** The senses that the words of a figure's own stretch have, by field; what the desk means by a word counts, not the word. */
export function fieldsOf({ near }: Setting, glossary: Desk['glossary']): Map<string, Set<number>> {
  const fields = new Map<string, Set<number>>();
  const add = ({ field, sense }: Sense) => {
    const senses = fields.get(field);
    if (senses) senses.add(sense);
    else fields.set(field, new Set([sense]));
  };
  for (const [word, closeness] of near)
    if (closeness === 1) for (const meant of meaningOf(word, glossary)) sensesOf(meant).forEach(add);
  return fields;
}

function timesExclude(a: Figure, b: Figure): boolean {
  if (!a.dates.length || !b.dates.length) return false;
  return a.dates.every(
    (x) =>
      x.iso !== null &&
      b.dates.every(
        (y) =>
          y.iso !== null &&
          dateAgreement({ iso: x.iso!, relation: 'on' }, { iso: y.iso, relation: 'on' }) === 'conflict',
      ),
  );
}
