import { dateAgreement } from '../claims/date-interval.ts';
import { commensurable } from '../claims/quantities/conversions.ts';
import type { Desk } from '../records/record.ts';
import type { Dating, Figure } from './figure.ts';
import { meaningOf } from './glossary.ts';
import { magnitudesApart } from './magnitudes.ts';
import { totalOf } from './one-unit.ts';
import { sameScope } from './scope.ts';
import { akin, kinOf, type Sense, sensesOf } from './senses.ts';
import type { Setting } from './setting.ts';
import { toldApart } from './told-apart.ts';

/** How two counted nouns stand to each other; `unknown` where one is not said, `near` where one stands
 * beside the other. */
export type Heads = 'same' | 'akin' | 'unknown' | 'near' | 'different';

/** How sure it is that two figures, or two dates, answer the same question, and what speaks for and against. */
export interface Judgement {
  /** Weight of the evidence; above 0 it is more likely the same question than not. */
  readonly weight: number;
  /** Words on which the two settings agree. */
  readonly shared: readonly string[];
  /** Share of each setting's words, weighed by how near they stand, that the other has too. */
  readonly overlap: { readonly said: number; readonly known: number };
  readonly heads: Heads;
  /** Fields of meaning on which they differ (killed against wounded), and what else tells them apart (the second bomb). */
  readonly contrasts: readonly string[];
  /** Whether what is said to have befallen the things counted differs, or only one of the two says it. */
  readonly otherScope: boolean;
  /** Whether their dates exclude one another. */
  readonly otherTime: boolean;
  /** Whether both name somebody or somewhere and no name is in both. */
  readonly otherNames: boolean;
}

/** Judges two figures; null when their units cannot be compared. */
export function sameFigureQuestion(said: Figure, known: Figure, glossary: Desk['glossary']): Judgement | null {
  const scale = commensurable(said.quantity, known.quantity);
  if (!scale || !oneTotal(said, known) || points(said) !== points(known)) return null;
  const heads = headsOf(said, known);
  const otherTime = timesExclude(said, known);
  const settings = settingsAgree(said, known, glossary, NAME_WORTH.figure, said.head);
  const contrasts = [...settings.contrasts, ...toldApart(said, known)];
  const evidence = { ...settings, contrasts, heads, otherTime };
  const otherScope = !sameScope(said, known, glossary);
  return {
    ...evidence,
    otherScope,
    weight:
      wordWeight(evidence) +
      HEAD_WEIGHT[heads] +
      sizeWeight(said, known, scale) -
      2.5 * evidence.contrasts.length -
      (otherTime ? 3 : 0) -
      (otherScope ? 1.5 : 0),
  };
}

/** Judges two dates by the events they date. */
export function sameEvent(said: Dating, known: Dating, glossary: Desk['glossary']): Judgement {
  const evidence = settingsAgree(said, known, glossary, NAME_WORTH.date, '');
  return {
    ...evidence,
    heads: 'unknown',
    otherScope: false,
    otherTime: false,
    weight: wordWeight(evidence) - 1 - 2.5 * evidence.contrasts.length,
  };
}

type Words = Pick<Judgement, 'shared' | 'overlap' | 'contrasts' | 'otherNames'> & { readonly common: number };

/** A name is common to all figures of its story; what is said of the figure tells them apart, and more so of a date. */
const NAME_WORTH = { figure: 0.6, date: 0.25 };

function settingsAgree(
  said: Setting,
  known: Setting,
  glossary: Desk['glossary'],
  nameWorth: number,
  head: string,
): Words {
  const ours = shareOf(said, known, nameWorth, head);
  const theirs = shareOf(known, said, nameWorth, head);
  return {
    shared: ours.shared,
    common: ours.common,
    overlap: { said: ours.share, known: theirs.share },
    contrasts: contrastsOf(said, known, glossary, head),
    otherNames:
      said.names.size > 0 && known.names.size > 0 && ![...said.names.keys()].some((name) => known.near.has(name)),
  };
}

function shareOf(
  from: Setting,
  to: Setting,
  nameWorth: number,
  head: string,
): { shared: string[]; share: number; common: number } {
  const shared: string[] = [];
  let common = 0;
  let all = 0;
  for (const [word, closeness] of from.near) {
    if (word === head) continue;
    const worth = from.names.has(word) ? nameWorth : 1;
    const best = bestMatch(word, from.initials.get(word) ?? '', closeness, to) * worth;
    all += closeness * worth;
    common += best;
    if (best > 0) shared.push(word);
  }
  // A setting of one or two words tells little, even where both have it.
  return { shared, share: common / Math.max(1.5, all), common };
}

const wordWeight = ({ overlap, common }: Words): number => 3 * overlap.said + 0.5 * common;

function bestMatch(word: string, initials: string, closeness: number, { near, kin }: Setting): number {
  const exact = near.get(word) ?? near.get(initials);
  if (exact !== undefined) return Math.sqrt(closeness * exact);
  let best = 0;
  for (const key of kinOf(word)) best = Math.max(best, kin.get(key) ?? 0);
  return Math.sqrt(closeness * best) * 0.8;
}

const HEAD_WEIGHT: Readonly<Record<Heads, number>> = { same: 2.5, akin: 1.5, unknown: 0.3, near: -0.5, different: -2 };

function headsOf(a: Figure, b: Figure): Heads {
  if (!a.head || !b.head) return 'unknown';
  if (a.head === b.head) return 'same';
  if (akin(a.head, b.head)) return 'akin';
  return b.near.has(a.head) || a.near.has(b.head) ? 'near' : 'different';
}

/** "71 out of 100" is as good as 71%, but no 7.1 out of 10 is. */
function oneTotal({ quantity: a }: Figure, { quantity: b }: Figure): boolean {
  const [x, y] = [totalOf(a), totalOf(b)];
  return x === y || (x === '100' && b.kind === 'percentage') || (y === '100' && a.kind === 'percentage');
}

/** A share and the distance between two shares are both percentages, and never answers to one question. */
const points = ({ quantity: { kind } }: Figure): boolean => kind === 'percentage-point';

/** Two figures that all but agree in size are rarely strangers; figures magnitudes apart rarely answer one question. */
function sizeWeight(a: Figure, b: Figure, scale: readonly [number, number]): number {
  const x = Math.abs(middle(a)) * scale[0];
  const y = Math.abs(middle(b)) * scale[1];
  if (x === 0 || y === 0) return x === y ? 2 : -0.5;
  const magnitudes = magnitudesApart(x, y);
  if (magnitudes < 0.005) return 2;
  if (magnitudes < 0.03) return 1.6;
  if (magnitudes < 0.1) return 1.1;
  if (magnitudes < 0.3) return 0.3;
  return magnitudes < 1 ? -0.4 : magnitudes < 2 ? -1.2 : -3;
}

const middle = ({ quantity: { value } }: Figure): number =>
  typeof value === 'number' ? value : (value[0] + value[1]) / 2;

/** Fields in which the two stretches name different senses and share none. */
function contrastsOf(a: Setting, b: Setting, glossary: Desk['glossary'], head: string): string[] {
  const theirs = fieldsOf(b, glossary, head);
  return [...fieldsOf(a, glossary, head)].flatMap(([field, senses]) => {
    const others = theirs.get(field);
    return others && ![...senses].some((sense) => others.has(sense)) ? [field] : [];
  });
}

/**
 * The senses that the words of a stretch have, by field; what the desk means by a word counts, not the word. What both
 * count (`head`) says nothing of what befell it: workers are hired and laid off.
 */
function fieldsOf({ near }: Setting, glossary: Desk['glossary'], head: string): Map<string, Set<number>> {
  const fields = new Map<string, Set<number>>();
  const add = ({ field, sense }: Sense) => {
    const senses = fields.get(field);
    if (senses) senses.add(sense);
    else fields.set(field, new Set([sense]));
  };
  for (const [word, closeness] of near)
    if (closeness === 1 && word !== head) for (const meant of meaningOf(word, glossary)) sensesOf(meant).forEach(add);
  return fields;
}

/** Whether every date of the one excludes every date of the other; *since October* and *since December* do not. */
function timesExclude(a: Figure, b: Figure): boolean {
  // Of two drafts on one story neither need say which Monday it was.
  if (a.weekdays.length && b.weekdays.length && !a.weekdays.some((day) => b.weekdays.includes(day))) return true;
  if (!a.dates.length || !b.dates.length) return false;
  return a.dates.every((x) => b.dates.every((y) => dateAgreement(x, y) === 'conflict'));
}
