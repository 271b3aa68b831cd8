import type { Span } from '../prose/span.ts';

/** A span counted from an earlier start: `by` is where its old start stands from the new one. */
export const shiftedSpan = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
