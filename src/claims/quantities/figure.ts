import type { Span } from '../../prose/span.ts';
import type { Sentence, Token } from '../../prose/token.ts';
import type { DateMention } from '../date-mention.ts';
import type { Bound, QuantityKind } from '../quantity.ts';
import type { Numeral } from './numeral.ts';
import type { SentenceParse } from './sentence-parse.ts';

/** What every reader and refiner of quantities looks at: one block. */
export interface Passage {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly dates: readonly DateMention[];
  /** The sentences parsed so far. */
  readonly parses: Map<Sentence, SentenceParse>;
}

/**
 * A figure on its way from numeral to quantity; refiners fill it in. Token indices count in the block: `from` (inclusive)
 * to `to` (exclusive) hold the sign, the numeral and its unit; `numeral` keeps the bare number.
 */
export interface Figure {
  readonly numeral: Numeral;
  from: number;
  to: number;
  /** Offsets of the whole in the block's text; they differ from the tokens' where a unit is glued on. */
  start: number;
  end: number;
  number: Span;
  value: number | readonly [number, number];
  /** What scale words and suffixes multiplied. */
  scale: number;
  kind: QuantityKind;
  /** '' while no unit is known. */
  unit: string;
  bound: Bound;
  boundSpan: Span | null;
  /** How far an approximate bound reaches to each side, as a share of the value. */
  slack: readonly [below: number, above: number] | null;
  /** Tokens of the counted noun phrase. */
  counted: readonly [from: number, to: number] | null;
  event: string | null;
  time: string | null;
  place: string | null;
  change: 'by' | 'to' | 'from' | null;
}

/** Refines the figures of a block, in text order: completes, joins or withdraws them. */
export type Refiner = (figures: readonly Figure[], passage: Passage) => readonly Figure[];

/** The figure that a numeral alone makes. */
export const bareFigure = (numeral: Numeral): Figure => ({
  numeral,
  from: numeral.from,
  to: numeral.to,
  start: numeral.start,
  end: numeral.end,
  number: { start: numeral.start, end: numeral.end },
  value: numeral.value,
  scale: numeral.scale,
  kind: numeral.form === 'share' ? 'fraction' : 'count',
  unit: '',
  bound: numeral.form === 'vague' ? 'range' : '=',
  boundSpan: null,
  slack: null,
  counted: null,
  event: null,
  time: null,
  place: null,
  change: null,
});

/** The token before the figure and the words that bound it; -1 where the figure opens the block. */
export function leadAt(figure: Figure, tokens: readonly Token[]): number {
  let at = figure.from - 1;
  while (at >= 0 && figure.boundSpan && tokens[at]!.start >= figure.boundSpan.start) at--;
  return at;
}
