import type { Span } from '../prose/span.ts';

/** A plain text edit of one document: the span (UTF-16 offsets into the document before any edit) becomes `text`. */
export interface TextEdit {
  readonly uri: string;
  readonly span: Span;
  readonly text: string;
}

/** A document's text after edits of it, which do not overlap. */
export function applied(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { span, text: put } of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    parts.push(text.slice(at, span.start), put);
    at = span.end;
  }
  return parts.join('') + text.slice(at);
}
