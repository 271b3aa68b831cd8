import type { Span } from '../prose/span.ts';
import type { Message } from '../records/message.ts';
import type { Severity } from '../records/record.ts';
import type { TextEdit } from '../records/text-edit.ts';

/** A place in a document. The span is UTF-16 offsets into the document's text. */
export interface Place {
  readonly uri: string;
  readonly span: Span;
}

/** A change that settles a finding, as plain text edits. */
export interface Fix {
  readonly title: Message;
  readonly edits: readonly TextEdit[];
  /** The one fix that is right in nearly every case; at most one a finding. */
  readonly preferred?: boolean;
}

/** Where, what is wrong, why, how sure, and its fixes. */
export interface Finding {
  /** The check's id: file name, diagnostic code and setting. */
  readonly check: string;
  readonly severity: Severity;
  /** 0 to 1. */
  readonly certainty: number;
  readonly place: Place;
  /** What is wrong and what to do, in one or two sentences a writer on deadline understands at once. */
  readonly message: Message;
  /** Why the two are held to answer the same question. */
  readonly why: Message;
  /** Every other place that the finding rests on: the record, the rival passage. */
  readonly related: readonly { readonly place: Place; readonly message: Message }[];
  readonly fixes: readonly Fix[];
}
