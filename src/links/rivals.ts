import type { Part } from '../claims/attribution.ts';
import { byBlock } from '../claims/by-block.ts';
import type { BlockReading, Reading } from '../claims/claim.ts';
import { agreement, samePoint } from '../claims/interval.ts';
import type { Block } from '../prose/block.ts';
import { overlaps, type Span } from '../prose/span.ts';
import type { Desk } from '../records/record.ts';
import { compositesOf } from './composite.ts';
import { type Figure, figuresIn, figuresOf } from './figure.ts';
import { meaningOf } from './glossary.ts';
import { firstAfter, inSpan, itself, itsSpan } from './in-span.ts';
import { Memo } from './memo.ts';
import { type Judgement, sameFigureQuestion } from './same-question.ts';
import { fatesOf } from './scope.ts';
import { sensesOf } from './senses.ts';
import { speaksOf, wordKey } from './setting.ts';
import { isSum } from './sums.ts';

/** Two figures that give different answers to one question, in two places that do not cite each other. */
export interface Rivals {
  readonly said: Filed;
  readonly known: Filed;
  readonly judgement: Judgement;
  /** 0 to 1. */
  readonly certainty: number;
}

/** What a set of drafts says in figures, filed so that those on one subject are found without looking at the rest. */
export interface FigureFile {
  readonly figures: readonly Filed[];
  readonly byWord: ReadonlyMap<string, readonly number[]>;
}

/** A figure with the names that its sentence speaks of; who says so is not among them. */
export interface Filed extends Figure {
  readonly subjects: readonly string[];
}

/** A figure with the names that its sentence speaks of, in the draft that it stands in. */
export function filed(figure: Figure, reading: Reading): Filed {
  const { sentence, quantity, names } = figure;
  const spoken = sourcesIn(reading, figure.reading.block).filter(
    (source) => overlaps(source, sentence) && !overlaps(source, quantity.span),
  );
  const key = spoken.map(({ start, end }) => `${start}-${end}`).join();
  const known = filings.get(figure);
  if (known?.key === key) return known.filed;
  const said = new Set(
    spoken.flatMap((source) => inSpan(figure.reading.tokens, itself, source).map(({ lower }) => lower)),
  );
  const made = { ...figure, subjects: [...names.keys()].filter((name) => !said.has(name)) };
  filings.set(figure, { key, filed: made });
  return made;
}

/** Who is read as a source depends on other blocks too; while that stays, the filed figure stays the same object. */
const filings = new WeakMap<Figure, { readonly key: string; readonly filed: Filed }>();

const sources = new WeakMap<Reading, ReadonlyMap<Block, readonly Part[]>>();

function sourcesIn(reading: Reading, block: Block): readonly Part[] {
  let byBlocks = sources.get(reading);
  if (!byBlocks) {
    byBlocks = byBlock(reading.attributions.flatMap(({ source }) => source));
    sources.set(reading, byBlocks);
  }
  return byBlocks.get(block) ?? [];
}

/** What the sources of a block are, as a key for what rests on them. */
export const sourcesKey = (reading: Reading, block: Block): string =>
  sourcesIn(reading, block)
    .map(({ start, end }) => `${start}-${end}`)
    .join();

/** Words that stand with more figures than this say nothing of the subject. */
const COMMON = 40;

/** Files the figures of a draft, sums of parts among them. */
export function fileFigures(reading: Reading, glossary: Desk['glossary']): FigureFile {
  const figures = reading.blocks.flatMap((block) => {
    const own = figuresOf(block);
    return [...own, ...compositesOf(own, glossary)].map((figure) => filed(figure, reading));
  });
  const byWord = new Map<string, number[]>();
  figures.forEach(({ near }, i) => {
    for (const word of near.keys()) {
      const list = byWord.get(word);
      if (list) list.push(i);
      else byWord.set(word, [i]);
    }
  });
  return { figures, byWord };
}

/** The figures on file that contradict this one. */
export function rivalsOf(said: Filed, file: FigureFile, glossary: Desk['glossary']): Rivals[] {
  const met = new Map<number, number>();
  for (const word of said.near.keys()) {
    const list = file.byWord.get(word) ?? [];
    if (list.length <= COMMON) for (const i of list) met.set(i, (met.get(i) ?? 0) + 1);
  }
  const rivals: Rivals[] = [];
  for (const [i, words] of met) {
    const known = file.figures[i]!;
    if (words < 2 || known.sentence === said.sentence || overlapping(said, known)) continue;
    const verdict = verdicts(glossary).get(said, known, '', () => judged(said, known, glossary));
    // Whoever says the same elsewhere bears the figure out: what differs is another event of the kind.
    if (verdict === 'agree') return [];
    if (verdict) rivals.push(verdict);
  }
  return rivals;
}

type Verdicts = Memo<Filed, Filed, Rivals | 'agree' | null>;

const verdictsBy = new WeakMap<Desk['glossary'], Verdicts>();

function verdicts(glossary: Desk['glossary']): Verdicts {
  const known = verdictsBy.get(glossary) ?? new Memo();
  verdictsBy.set(glossary, known);
  return known;
}

function judged(said: Filed, known: Filed, glossary: Desk['glossary']): Rivals | 'agree' | null {
  const judgement = sameFigureQuestion(said, known, glossary);
  const certainty = judgement && rivalCertainty(said, known, judgement, glossary);
  if (!certainty) return null;
  if (samePoint(said.quantity, known.quantity)) return 'agree';
  if (isSum(said, known, figuresOf(known.reading)) || isSum(known, said, figuresOf(said.reading))) return null;
  if (!disagree(said, known) || !disagree(known, said)) return null;
  // Of several figures in a sentence the one that answers best is the rival, or none is.
  const best =
    !answersBetter(judgement.weight, known, said, glossary) && !answersBetter(judgement.weight, said, known, glossary);
  return best ? { said, known, judgement, certainty } : null;
}

/** Whether another figure of the sentence that `one` stands in answers the question of `other` better than `one` does. */
const answersBetter = (weight: number, one: Figure, other: Figure, glossary: Desk['glossary']): boolean =>
  figuresIn(one.reading, one.sentence).some(
    (rest) =>
      rest.quantity !== one.quantity &&
      (sameFigureQuestion(rest, other, glossary)?.weight ?? Number.NEGATIVE_INFINITY) > weight,
  );

const disagree = (a: Figure, b: Figure): boolean => agreement(a.quantity, b.quantity, 'careful') === 'conflict';

const overlapping = (a: Figure, b: Figure): boolean =>
  a.reading === b.reading && a.quantity.span.start === b.quantity.span.start;

/** Words that make a figure an addition or a part, never a rival of the total. */
const PARTIAL = new Set([
  'another',
  'additional',
  'more',
  'other',
  'others',
  'further',
  'extra',
  'remaining',
  'rest',
  'each',
  'every',
  'per',
  'average',
]);

/**
 * How sure it is, 0 to 1, that two figures in different texts answer one question although they differ: 0 unless
 * everything that tells one question from another is the same.
 */
export function rivalCertainty(said: Filed, known: Filed, judgement: Judgement, glossary: Desk['glossary']): number {
  const { heads, contrasts, otherTime, otherScope, overlap, shared } = judgement;
  if (contrasts.length || otherTime || said.denied !== known.denied) return 0;
  if (heads === 'different' || heads === 'near' || (said.quantity.kind === 'count' && heads === 'unknown')) return 0;
  if (said.quantity.change !== known.quantity.change || partial(said) || partial(known)) return 0;
  if (otherScope || otherGroup(said, known) || otherNames(said, known)) return 0;
  const fated = fatesOf(said, glossary).size > 0;
  if (shared.length < (fated ? 1 : 2)) return 0;
  // The dead and the captured of one group in one place are one count, however it is told; of all else only a retelling is.
  const told =
    fatesOf(said, glossary).size > 0 ? strangers(said, known, 1, glossary) : strangers(said, known, 0, glossary);
  if (told.fewer > (told.more > 5 ? -1 : 0)) return 0;
  return Math.min(0.95, 0.5 + Math.min(overlap.said, overlap.known) / 2);
}

/** How many words at least so near to each figure the other's sentence lacks: the fewer and the more of the two sides. */
function strangers(
  a: Figure,
  b: Figure,
  nearness: number,
  glossary: Desk['glossary'],
): { fewer: number; more: number } {
  const count = (from: Figure, to: Figure) =>
    [...from.near].filter(
      ([word, closeness]) =>
        closeness >= nearness && word !== from.head && !speaksOf(to, word) && !isFate(word, glossary),
    ).length;
  const [x, y] = [count(a, b), count(b, a)];
  return { fewer: Math.min(x, y), more: Math.max(x, y) };
}

/** The fates are compared as such; what word says them does not matter. */
const isFate = (word: string, glossary: Desk['glossary']): boolean =>
  meaningOf(word, glossary).some((meant) => sensesOf(meant).some(({ field }) => field === 'fate'));

/**
 * Whether each sentence names somebody whom the other does not. Sentences that name nobody in common are of the people
 * and places of their paragraphs.
 */
function otherNames(a: Filed, b: Filed): boolean {
  if (!a.subjects.some((name) => b.subjects.includes(name)) && a.reading !== b.reading) {
    const x = namesIn(a.reading);
    const y = namesIn(b.reading);
    if (x.size && y.size && ![...x].some((name) => y.has(name))) return true;
  }
  const missing = (from: Filed, to: Filed) =>
    from.subjects.some((name) => !to.subjects.includes(name) && !to.modifiers.includes(name));
  return missing(a, b) && missing(b, a);
}

function partial({ reading, quantity }: Figure): boolean {
  const { tokens } = reading;
  const at = firstAfter(tokens, itself, quantity.span.start);
  const end = quantity.countedSpan?.end ?? quantity.span.end;
  for (let i = Math.max(0, at - 2); i < tokens.length && tokens[i]!.start < end + 12; i++)
    if (PARTIAL.has(tokens[i]!.lower)) return true;
  return false;
}

/** The proper names of a block. */
function namesIn(reading: BlockReading): ReadonlySet<string> {
  let names = blockNames.get(reading);
  if (!names) {
    names = new Set(
      reading.tokens.flatMap((token) => (token.tag === 'NNP' && !dated(reading, token) ? [wordKey(token)] : [])),
    );
    blockNames.set(reading, names);
  }
  return names;
}

const dated = ({ dates }: BlockReading, token: Span): boolean => inSpan(dates, itsSpan, token).length > 0;

const blockNames = new WeakMap<BlockReading, ReadonlySet<string>>();

/** North Korean soldiers are not Ukrainian soldiers. */
function otherGroup(a: Figure, b: Figure): boolean {
  const names = ({ modifiers, names: all }: Figure) => modifiers.filter((word) => all.has(word));
  const x = names(a);
  const y = names(b);
  return x.length > 0 && y.length > 0 && !x.some((word) => y.includes(word));
}
