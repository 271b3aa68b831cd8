import type { Sentence, Token } from '../../prose/token.ts';
import type { DateMention } from '../date-mention.ts';
import type { Quantity } from '../quantity.ts';
import { readAges } from './ages.ts';
import { readBounds } from './bounds.ts';
import { readChanges } from './changes.ts';
import { readCircumstances } from './circumstances.ts';
import { readCounted } from './counted.ts';
import { readDimensions } from './dimensions.ts';
import { inheritUnits } from './elided-units.ts';
import { readEvents } from './events.ts';
import { bareFigure, type Figure, type Passage, type Refiner } from './figure.ts';
import { withdrawLookAlikes } from './look-alikes.ts';
import { numeralsOf } from './numerals.ts';
import { joinRanges } from './ranges.ts';
import { readRates } from './rates.ts';
import { readSigns } from './signs.ts';
import { readSubjects } from './subjects.ts';
import { intervalOf } from './tolerance.ts';
import { withdrawUnfounded } from './unfounded.ts';
import { readUnits } from './units.ts';

/** What completes and settles the figures, in order. */
const REFINERS: readonly Refiner[] = [
  readSigns,
  withdrawLookAlikes,
  readUnits,
  joinRanges,
  readDimensions,
  readAges,
  readCounted,
  readRates,
  readBounds,
  inheritUnits,
  withdrawUnfounded,
  readSubjects,
  readChanges,
  readEvents,
  readCircumstances,
];

/**
 * The quantities of a block, in text order and without overlap. Every numeral is proposed, the refiners complete and
 * withdraw. `dates` are those of the block: their numbers are no quantities. Linear; never throws.
 */
export function readQuantities(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  dates: readonly DateMention[],
): Quantity[] {
  let figures: readonly Figure[] = numeralsOf(tokens).map(bareFigure);
  if (!figures.length) return [];
  const passage: Passage = { text, tokens, sentences, dates, parses: new Map() };
  for (const refine of REFINERS) {
    figures = refine(figures, passage);
    if (!figures.length) return [];
  }
  return figures.map((figure) => finished(figure, passage));
}

function finished(figure: Figure, { text, tokens }: Passage): Quantity {
  const { boundSpan, counted } = figure;
  const from = boundSpan && boundSpan.end <= figure.start ? boundSpan.start : figure.start;
  const to =
    boundSpan && boundSpan.start >= figure.end && boundSpan.start - figure.end < 2 ? boundSpan.end : figure.end;
  const countedSpan = counted && { start: tokens[counted[0]]!.start, end: tokens[counted[1] - 1]!.end };
  return {
    span: { start: from, end: to },
    number: figure.number,
    text: text.slice(from, to),
    kind: figure.kind,
    value: figure.value,
    ...intervalOf(figure),
    bound: figure.bound,
    boundSpan,
    unit: figure.unit,
    counted: countedSpan && text.slice(countedSpan.start, countedSpan.end),
    countedSpan,
    event: figure.event,
    time: figure.time,
    place: figure.place,
    change: figure.change,
  };
}
