import type { Span } from '../prose/span.ts';
import type { Problem } from './record.ts';

/** A span counted from an earlier start: `by` is where its old start stands from the new one. */
export const shiftedSpan = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** A problem whose span is counted from an earlier start. */
export const shifted = (problem: Problem, by: number): Problem => ({ ...problem, span: shiftedSpan(problem.span, by) });
