import type { Claim } from '../claims/claim.ts';
import { draftSpan } from '../prose/block.ts';
import type { ClaimRecord } from '../records/record.ts';
import type { TextEdit } from '../records/text-edit.ts';
import type { Context } from './context.ts';

/** The edit that cites a record for a claim, in the form that the desk writes. */
export function citationEdit(
  { uri, citation }: Pick<Context, 'uri' | 'citation'>,
  { block, span }: Claim,
  { id }: Pick<ClaimRecord, 'id'>,
): TextEdit {
  // A Pandoc citation belongs to the sentence: before its full stop, unless that stands inside quotation marks.
  const inside = citation === 'pandoc' && /[.!?]/.test(block.text[span.end - 1] ?? '');
  return {
    uri,
    get span() {
      const { start, end } = draftSpan(block, { start: span.end - 1, end: span.end });
      const at = inside ? start : end;
      return { start: at, end: at };
    },
    text: FORMS[citation](id),
  };
}

const FORMS: Readonly<Record<Context['citation'], (id: string) => string>> = {
  footnote: (id) => `[^${id}]`,
  comment: (id) => `<!-- claim: ${id} -->`,
  pandoc: (id) => ` [@${id}]`,
};
