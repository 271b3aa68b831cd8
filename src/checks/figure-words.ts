import { printFigure } from '../claims/quantities/print-figure.ts';
import type { Quantity } from '../claims/quantity.ts';
import { relationStart } from '../links/date-relation.ts';
import type { Dating, Figure } from '../links/figure.ts';
import { startsTitle } from '../prose/characters.ts';
import type { Span } from '../prose/span.ts';
import type { TextEdit } from '../records/text-edit.ts';
import type { Context } from './context.ts';
import { editOf } from './places.ts';

/** A figure's words with those of its bound: "more than 4,000". UTF-16 offsets into the block's text. */
export const figureSpan = ({ span, boundSpan }: Quantity): Span => ({
  start: Math.min(span.start, boundSpan?.start ?? span.start),
  end: Math.max(span.end, boundSpan?.end ?? span.end),
});

/** A figure as written, its bound with it; a capital that only opens the sentence is lowered. */
export const figureText = (figure: Figure): string => words(figure, figureSpan(figure.quantity).end);

/** A figure and what it counts, as written: "more than 4,000 North Korean soldiers". */
export function figurePhrase(figure: Figure): string {
  const { end } = figureSpan(figure.quantity);
  const counted = figure.quantity.countedSpan;
  // An inherited noun stands elsewhere: "out of 12,000 soldiers, 300 …".
  return words(figure, counted && counted.start >= end && counted.start - end < 20 ? counted.end : end);
}

/** A date as written, with the word that ties it to its event: "before January 2015". */
export function datingText({ reading, date, stance }: Dating): string {
  const start = stance ? relationStart(reading, date) : date.span.start;
  const text = reading.block.text.slice(start, date.span.end);
  return start < date.span.start ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function words({ reading, sentence, quantity }: Figure, end: number): string {
  const { start } = figureSpan(quantity);
  const text = reading.block.text.slice(start, end);
  return start === sentence.start && (startsTitle(text) || text.startsWith('A '))
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

/** The smallest edit that makes the draft's figure say what the known one does, in the draft's own way of writing it. */
export function figureEdit(context: Pick<Context, 'uri'>, said: Figure, known: Figure): TextEdit {
  const { block } = said.reading;
  const { start, end } = figureSpan(said.quantity);
  const ours = block.text.slice(start, end);
  const theirs = printFigure(known.quantity, said.quantity);
  const before = commonWords(ours, theirs);
  const after = commonWords(reversed(ours.slice(before)), reversed(theirs.slice(before)));
  return editOf(
    context,
    block,
    { start: start + before, end: end - after },
    theirs.slice(before, theirs.length - after),
  );
}

/** How many characters of whole words two texts begin with alike; a text that is all of it keeps its last word. */
function commonWords(a: string, b: string): number {
  let same = 0;
  for (let i = 0; i < a.length && i < b.length && a[i] === b[i]; i++) if (a[i] === ' ') same = i + 1;
  return same;
}

const reversed = (text: string): string => [...text].reverse().join('');
