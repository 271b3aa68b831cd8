import type { Quotation } from '../claims/quotation.ts';
import type { Alteration } from '../links/align-quotation.ts';
import type { Span } from '../prose/span.ts';
import type { TextEdit } from '../records/text-edit.ts';
import type { Context } from './context.ts';
import { editOf } from './places.ts';

/** Dropped words leave nothing to underline: the word before the gap stands for them, or the one after. */
export function seen(span: Span, text: string): Span {
  if (span.end > span.start) return span;
  const before = /[^\s]+\s*$/.exec(text.slice(Math.max(0, span.start - 60), span.start));
  if (before)
    return { start: span.start - before[0].length, end: span.start - (before[0].length - before[0].trimEnd().length) };
  const after = /^\s*[^\s]+/.exec(text.slice(span.end, span.end + 60));
  return { start: span.start, end: span.end + (after?.[0].length ?? 0) };
}

/** The edit that puts the original's words in place of those that a quotation has. */
export function restore(
  context: Context,
  quotation: Quotation,
  { said, original }: Alteration,
  source: string,
): TextEdit[] {
  const words = source.slice(original.start, original.end);
  const { text } = quotation;
  if (said.end > said.start && words) return [editOf(context, quotation.block, inBlock(quotation, said), words)];
  if (words) {
    const before = said.start > 0 && !/\s/.test(text[said.start - 1]!) ? ' ' : '';
    const after = said.start < text.length && !before ? ' ' : '';
    return [editOf(context, quotation.block, inBlock(quotation, said), before + words + after)];
  }
  const space = /\s/.test(text[said.end] ?? '') ? 1 : 0;
  return [editOf(context, quotation.block, inBlock(quotation, { start: said.start, end: said.end + space }), '')];
}

/** A span of a quotation's text as one of its block's. */
export const inBlock = (quotation: Quotation, { start, end }: Span): Span => ({
  start: quotation.start + start,
  end: quotation.start + end,
});
