import type { Figure } from '../links/figure.ts';
import { draftSpan } from '../prose/block.ts';
import type { ClaimRecord } from '../records/record.ts';
import type { Records } from '../records/records.ts';
import { figureSpan } from './figure-words.ts';
import type { Place } from './finding.ts';

/** A figure of a record's statement in its claims file; the whole statement where it is not written word for word. */
export function figurePlace({ files }: Records, record: ClaimRecord, { reading, quantity }: Figure): Place {
  const uri = record.file;
  const field = record.fields.get('statement') ?? record.idSpan;
  const text = files.find((file) => file.uri === uri)?.text;
  if (text?.slice(field.start, field.end) !== record.statement) return { uri, span: field };
  const { start, end } = draftSpan(reading.block, figureSpan(quantity));
  return { uri, span: { start: field.start + start, end: field.start + end } };
}
