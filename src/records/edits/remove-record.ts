import { nextLine } from '../line-end.ts';
import { type Outline, outlineOf } from '../outline/outline.ts';
import type { ClaimRecord, ClaimsFile } from '../record.ts';
import type { TextEdit } from '../text-edit.ts';
import { blockEnd, editOf, entryAt } from './edit-site.ts';

/**
 * The edits that take a record out: its lines in YAML and JSON Lines, its member and one comma in brackets. Comments above
 * it stay. Null where the record is not in the file. Who takes out many has the file's `outline` made once.
 */
export function removeRecord(
  file: Pick<ClaimsFile, 'uri' | 'text'>,
  record: Pick<ClaimRecord, 'span'>,
  outline: Outline = outlineOf(file.uri, file.text),
): readonly TextEdit[] | null {
  const { uri, text } = file;
  const entry = entryAt(outline, record.span);
  if (!entry) return null;
  if (entry.format === 'block') return [editOf(uri, entry.start, blockEnd(text, entry), '')];
  if (entry.format === 'flow') return [removeMember(uri, outline, entry)];
  const start = text.lastIndexOf('\n', entry.start - 1) + 1;
  return [editOf(uri, text.startsWith('\uFEFF') ? Math.max(start, 1) : start, nextLine(text, entry.end), '')];
}

function removeMember(uri: string, { entries }: Outline, entry: { start: number; end: number }): TextEdit {
  const i = entries.findIndex(({ start }) => start === entry.start);
  const next = entries[i + 1];
  if (next) return editOf(uri, entry.start, next.start, '');
  const previous = entries[i - 1];
  return editOf(uri, previous ? previous.end : entry.start, entry.end, '');
}
