import { printFigure } from '../claims/quantities/print-figure.ts';
import type { ClaimRecord, Desk } from '../records/record.ts';
import { datesOf, type Figure, figuresOf, type SentenceDates } from './figure.ts';
import { filed } from './filing.ts';
import { Memo } from './memo.ts';
import { pairFigures } from './pair-figures.ts';
import { isFate } from './scope.ts';
import { kinOf } from './senses.ts';
import { type Setting, settingsOf } from './setting.ts';

/**
 * The figures of a record: those that it states itself, else those of its statement or quote. A stated figure takes from the
 * statement what it does not say: from the figure whose place it takes what is counted, what is said of it and when, from
 * all of it the words around.
 */
export const figuresOfRecord = (record: ClaimRecord, glossary: Desk['glossary']): readonly Figure[] =>
  kept.get(glossary, record, '', () => {
    const own = record.reading().blocks.flatMap(figuresOf);
    return record.readFigures.length > 0 ? statedFigures(record, own, glossary) : own;
  });

const kept = new Memo<Desk['glossary'], ClaimRecord, readonly Figure[]>();

function statedFigures(record: ClaimRecord, own: readonly Figure[], glossary: Desk['glossary']): Figure[] {
  const stated = record.readFigures.flatMap((words) => figuresIn(record, words).map((figure) => ({ words, figure })));
  const pairs = pairFigures(
    stated.map(({ figure }) => figure),
    own,
    'careful',
    glossary,
  );
  const places = new Map(pairs.map(({ said, known }) => [said, known]));
  const [first] = own;
  const around = first ? null : settingOf(record);
  return stated.map(({ words, figure }): Figure => {
    const place = places.get(figure);
    if (place)
      return completed(spelledOut(record, words, figure, place), words, spokenOf(place, record), place, glossary);
    if (around) return completed(figure, words, around, around, glossary);
    // What the statement says of one figure it need not say of another.
    return first
      ? completed(figure, words, { ...spokenOf(first, record), near: farther(first.near) }, null, glossary)
      : { ...figure, stated: { words, lender: null } };
  });
}

/** A figure's words without the names of those who are only said to say so. */
function spokenOf(figure: Figure, record: ClaimRecord): Around {
  const subjects = new Set(filed(figure, record.reading()).subjects);
  return { ...figure, names: new Map([...figure.names].filter(([name]) => subjects.has(name))) };
}

const figuresIn = (record: ClaimRecord, words: string): readonly Figure[] =>
  record.read(words).blocks.flatMap(figuresOf);

/** The first sentence of a record as the setting of a figure that it does not give. */
function settingOf(record: ClaimRecord): Around | null {
  const [reading] = record.reading().blocks;
  const [sentence] = reading?.sentences ?? [];
  if (!reading || !sentence) return null;
  const [setting] = settingsOf(reading, sentence, [{ start: sentence.start, end: sentence.start }]);
  return { ...setting!, ...datesOf(reading, sentence) };
}

/**
 * The figure with the unit or the noun that the statement gives it: of "5.2" in the place of "$4 billion" it makes what it
 * is read as, "$5.2", of "more than 4,000" "more than 4,000 soldiers".
 */
function spelledOut(record: ClaimRecord, words: string, figure: Figure, { quantity: from, reading }: Figure): Figure {
  const { quantity } = figure;
  const { start, end } = quantity.span;
  const isBare = quantity.kind === 'count' && quantity.unit === '';
  const number =
    isBare && from.kind !== 'count'
      ? printFigure({ ...quantity, kind: from.kind, unit: from.unit }, from)
      : words.slice(start, end);
  const { countedSpan } = from;
  const follows = countedSpan !== null && countedSpan.start >= from.span.end && countedSpan.start - from.span.end < 20;
  const noun = follows && quantity.countedSpan === null ? reading.block.text.slice(from.span.end, countedSpan.end) : '';
  if (number === words.slice(start, end) && !noun) return figure;
  // "Thousands of soldiers" are "4,000 soldiers".
  const joined = from.kind === 'count' ? noun.replace(/^ of /, ' ') : noun;
  const found = figuresIn(record, words.slice(0, start) + number + joined + words.slice(end));
  return found.length === 1 ? found[0]! : figure;
}

/**
 * A figure with what it takes from around it. `lender` is whatever says what befell the things counted where the figure does
 * not: the figure that it stands for, or a sentence that has none.
 */
function completed(
  figure: Figure,
  words: string,
  around: Around,
  lender: Around | Figure | null,
  glossary: Desk['glossary'],
): Figure {
  const { quantity } = figure;
  const place = lender && 'quantity' in lender ? lender : null;
  const lent = place?.quantity;
  const says = quantity.event !== null;
  const near = new Map(figure.near);
  for (const [word, closeness] of around.near)
    if (!(says && isFate(word, glossary))) near.set(word, Math.max(closeness, near.get(word) ?? 0));
  const initials = new Map([...around.initials, ...figure.initials]);
  const { dates, weekdays } = figure.dates.length + figure.weekdays.length > 0 ? figure : around;
  return {
    ...figure,
    near,
    kin: kinIn(near, initials),
    names: new Map([...around.names, ...figure.names]),
    initials,
    denied: figure.denied || (!says && around.denied),
    dates,
    weekdays,
    head: figure.head || (place?.head ?? ''),
    modifiers: figure.head ? figure.modifiers : (place?.modifiers ?? []),
    stated: { words, lender: says ? null : lender },
    quantity: {
      ...quantity,
      unit: quantity.unit || (lent?.kind === quantity.kind ? lent.unit : ''),
      counted: quantity.counted ?? lent?.counted ?? null,
      event: quantity.event ?? lent?.event ?? null,
      time: quantity.time ?? lent?.time ?? null,
      place: quantity.place ?? lent?.place ?? null,
      change: quantity.change ?? lent?.change ?? null,
    },
  };
}

function kinIn(near: Setting['near'], initials: Setting['initials']): Setting['kin'] {
  const kin = new Map<string, number>();
  const file = (key: string, closeness: number) => kin.set(key, Math.max(closeness, kin.get(key) ?? 0));
  for (const [word, closeness] of near) {
    for (const key of kinOf(word)) file(key, closeness);
    const short = initials.get(word);
    if (short) file(short, closeness);
  }
  return kin;
}

/** Words as near as those of the next stretch at the most. */
const farther = (near: Setting['near']): Setting['near'] =>
  new Map([...near].map(([word, closeness]) => [word, closeness * NEXT]));

const NEXT = 0.45;

/** The words around a figure, with their dates. */
type Around = Setting & SentenceDates;
