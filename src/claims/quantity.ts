import type { Span } from '../prose/span.ts';

/** The stance of a figure: exactly, about, more than, at least, less than, at most, or a range. */
export type Bound = '=' | '~' | '>' | '>=' | '<' | '<=' | 'range';

/** What sort of figure it is: it decides what it may be compared with and how it is printed back. */
export type QuantityKind =
  | 'count'
  | 'money'
  | 'percentage'
  | 'percentage-point'
  | 'measure'
  | 'duration'
  | 'age'
  | 'fraction'
  | 'multiple';

/**
 * A figure with its bound, unit and what is counted. Spans are UTF-16 offsets into the block's text.
 * `low`/`high` close the interval that the words allow (Infinity where open).
 */
export interface Quantity {
  readonly span: Span;
  /** The bare numeral: "4,000" in "around 4,000 soldiers". */
  readonly number: Span;
  readonly text: string;
  readonly kind: QuantityKind;
  readonly value: number | readonly [number, number];
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
  /** The span of the words that state the bound ("more than"), null when there are none. */
  readonly boundSpan: Span | null;
  /** Full British singular name (`dollar`, `percentage`, `kilometre`, `year of age`), or the counted noun in the singular with its modifiers, or ''. */
  readonly unit: string;
  /** The counted noun phrase as written, null when there is none. */
  readonly counted: string | null;
  readonly countedSpan: Span | null;
  /** What is said of the things counted: "killed or wounded". */
  readonly event: string | null;
  readonly time: string | null;
  readonly place: string | null;
  /** Whether the figure is a change ("rose 5%"), the value arrived at or left ("to 300", "from 280"). */
  readonly change: 'by' | 'to' | 'from' | null;
}
