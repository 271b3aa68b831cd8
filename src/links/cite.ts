import type { Claim } from '../claims/claim.ts';
import { draftSpan, type MarkerForm } from '../prose/block.ts';
import type { TextEdit } from '../records/text-edit.ts';

/**
 * The edit that cites a record for a claim. Footnote calls and comments follow the sentence's end, as printers set
 * them; a Pandoc citation stands before the full stop, as its manual has it.
 */
export function citeRecord(uri: string, { block, span }: Claim, id: string, form: MarkerForm): TextEdit {
  const last = block.text[span.end - 1] ?? '';
  const inside = form === 'pandoc' && /[.!?]/.test(last) ? 1 : 0;
  const at = draftSpan(block, { start: span.start, end: span.end - inside }).end;
  return { uri, span: { start: at, end: at }, text: markerText(id, form) };
}

function markerText(id: string, form: MarkerForm): string {
  switch (form) {
    case 'footnote':
      return `[^${id}]`;
    case 'pandoc':
      return ` [@${id}]`;
    case 'comment':
      return `<!-- claim: ${id} -->`;
  }
}
