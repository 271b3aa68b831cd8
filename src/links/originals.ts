import type { ClaimRecord } from '../records/record.ts';

/** The exact words that a record holds: its quotation, or those that its statement quotes. */
export const originalsOf = (record: ClaimRecord): readonly string[] =>
  record.quote ? [record.quote] : record.reading().quotations.map(({ text }) => text);
