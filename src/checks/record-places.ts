import type { Figure } from '../links/figure.ts';
import { draftSpan } from '../prose/block.ts';
import type { ClaimRecord } from '../records/record.ts';
import type { Records } from '../records/records.ts';
import { figureSpan } from './figure-words.ts';
import type { Place } from './finding.ts';

/**
 * A figure of a record in its claims file: the entry of its `figures`, or the figure in its statement; the whole statement
 * where that is not written word for word.
 */
export function figurePlace({ files }: Records, record: ClaimRecord, { reading, quantity, stated }: Figure): Place {
  const uri = record.file;
  const entry = stated && record.figureSpans.get(stated.words);
  if (entry) return { uri, span: entry };
  const field = record.fields.get('statement') ?? record.idSpan;
  const text = files.find((file) => file.uri === uri)?.text;
  if (text?.slice(field.start, field.end) !== record.statement) return { uri, span: field };
  const { start, end } = draftSpan(reading.block, figureSpan(quantity));
  return { uri, span: { start: field.start + start, end: field.start + end } };
}
