import type { Claim } from '../claims/claim.ts';
import { draftSpan } from '../prose/block.ts';
import type { ClaimRecord } from '../records/record.ts';
import type { TextEdit } from '../records/text-edit.ts';
import type { Context } from './context.ts';

/** The edit that cites a record for a claim, in the form that the desk writes. */
export function citationEdit(
  { uri, citation, reading }: Pick<Context, 'uri' | 'citation' | 'reading'>,
  { block, span }: Claim,
  { id }: Pick<ClaimRecord, 'id'>,
): TextEdit {
  const end = draftSpan(block, span).end;
  if (citation === 'footnote') return { uri, span: { start: end, end }, text: `[^${id}]` };
  if (citation === 'comment') return { uri, span: { start: end, end }, text: `<!-- claim: ${id} -->` };
  // A Pandoc citation belongs to the sentence: before its full stop, unless that stands inside quotation marks.
  const stop = /[.!?]$/.test(reading.prose.draft.slice(Math.max(0, end - 1), end)) ? end - 1 : end;
  return { uri, span: { start: stop, end: stop }, text: ` [@${id}]` };
}
