import type { Span } from '../prose/span.ts';
import type { Message } from './message.ts';
import type { Problem, Severity } from './record.ts';
import { shiftedSpan } from './shifted-span.ts';

/** Makes a problem. */
export const problem = (code: string, severity: Severity, message: Message, { start, end }: Span): Problem => ({
  code,
  severity,
  message,
  span: { start, end },
});

/** A problem whose span was counted from an earlier start: `by` is where that start stands. */
export const shifted = (found: Problem, by: number): Problem => ({ ...found, span: shiftedSpan(found.span, by) });
