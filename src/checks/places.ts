import type { Figure } from '../links/figure.ts';
import type { Link } from '../links/link.ts';
import { type Block, draftSpan } from '../prose/block.ts';
import type { Span } from '../prose/span.ts';
import { type Message, message } from '../records/message.ts';
import type { ClaimRecord, Severity } from '../records/record.ts';
import type { TextEdit } from '../records/text-edit.ts';
import type { Context } from './context.ts';
import type { Place } from './finding.ts';

/** Where a span of a block's text stands in the draft under check: it moves with the block when text before that changes. */
export const placeOf = ({ uri }: Pick<Context, 'uri'>, block: Block, span: Span): Place => ({
  uri,
  get span() {
    return draftSpan(block, span);
  },
});

/** The edit that puts `text` in place of a span of a block's text. Nothing but the span changes; an empty span inserts. */
export const editOf = ({ uri }: Pick<Context, 'uri'>, block: Block, span: Span, text: string): TextEdit => ({
  uri,
  get span() {
    const { start, end } = draftSpan(block, span);
    return span.start === span.end ? { start, end: start } : { start, end };
  },
  text,
});

/** Where a record says something, as a finding's related place. */
export function recordPlace(record: ClaimRecord, ...fields: string[]): { place: Place; message: Message } {
  const span = fields.flatMap((field) => record.fields.get(field) ?? [])[0] ?? record.idSpan;
  return { place: { uri: record.file, span }, message: message('“{0}” in the claims file', record.id) };
}

/** Where a record gives a figure: its own entry where the record states its figures, else the statement or quote. */
export function figureRecordPlace(record: ClaimRecord, { stated }: Figure): ReturnType<typeof recordPlace> {
  const { place, message: text } = recordPlace(record, 'statement', 'quote');
  const span = stated && record.figureSpans.get(stated.words);
  return span ? { place: { ...place, span }, message: text } : { place, message: text };
}

/** A cited record is the writer's own word: an error. A matched one may be another story: a warning. */
export const severityOf = ({ how }: Link): Severity => (how === 'cited' ? 'error' : 'warning');
