import type { Span } from '../prose/span.ts';

/** A plain text edit of one document: the span (UTF-16 offsets into the document before any edit) becomes `text`. */
export interface TextEdit {
  readonly uri: string;
  readonly span: Span;
  readonly text: string;
}
