import type { Span } from '../prose/span.ts';

/**
 * A date as written. `iso` is ISO 8601 as far as the words go: `2025-01-09`, `2025-01`, `--01-09` where the year is not
 * said, `2022` for a year, `a/b` for an interval; null for relative dates that nothing anchors. A draft that says its day
 * (front matter, dateline) anchors relative dates and those without a year: `relative` tells what the words were.
 * The span is UTF-16 offsets into the block's text.
 */
export interface DateMention {
  readonly span: Span;
  readonly text: string;
  readonly iso: string | null;
  readonly relative: boolean;
}
