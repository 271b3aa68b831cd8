import type { Quantity } from '../claims/quantity.ts';
import type { Figure } from '../links/figure.ts';
import type { Span } from '../prose/span.ts';
import type { TextEdit } from '../records/text-edit.ts';
import type { Context } from './context.ts';
import { editOf } from './places.ts';

/** A figure's words with those of its bound: "more than 4,000". UTF-16 offsets into the block's text. */
export const figureSpan = ({ span, boundSpan }: Quantity): Span => ({
  start: Math.min(span.start, boundSpan?.start ?? span.start),
  end: Math.max(span.end, boundSpan?.end ?? span.end),
});

/** A figure as written, its bound with it. */
export const figureText = ({ reading, quantity }: Figure): string => {
  const { start, end } = figureSpan(quantity);
  return reading.block.text.slice(start, end);
};

/** A figure and what it counts, as written: "more than 4,000 North Korean soldiers". */
export const figurePhrase = ({ reading, quantity }: Figure): string => {
  const { start, end } = figureSpan(quantity);
  return reading.block.text.slice(start, Math.max(end, quantity.countedSpan?.end ?? end));
};

/** The smallest edit that makes the draft's figure read as the known one does: the numeral alone where only that differs. */
export function figureEdit(context: Pick<Context, 'uri'>, said: Figure, known: Figure): TextEdit {
  const { block } = said.reading;
  const numeral = ({ reading, quantity: { number } }: Figure) => reading.block.text.slice(number.start, number.end);
  const frame = (figure: Figure) => figureText(figure).replace(numeral(figure), '').toLowerCase();
  return frame(said) === frame(known)
    ? editOf(context, block, said.quantity.number, numeral(known))
    : editOf(context, block, figureSpan(said.quantity), figureText(known));
}
