import { removeRecord } from '../records/edits/remove-record.ts';
import { setField } from '../records/edits/set-field.ts';
import type { Value } from '../records/edits/write-value.ts';
import { type Outline, outlineOf } from '../records/outline/outline.ts';
import type { ClaimRecord, ClaimsFile } from '../records/record.ts';
import type { Records } from '../records/records.ts';
import type { TextEdit } from '../records/text-edit.ts';

/** The edits that give records' fields their values, null where one of them cannot be edited. */
export function fieldEdits(
  records: Records,
  changes: readonly (readonly [record: ClaimRecord, key: string, value: Value])[],
): readonly TextEdit[] | null {
  const edits: TextEdit[] = [];
  for (const [record, key, value] of changes) {
    const file = fileOf(records, record);
    const own = file && setField(file, record, key, value, outlined(file));
    if (!own) return null;
    edits.push(...own);
  }
  return edits;
}

/** The edits that take a record out, null where that cannot be done. */
export function removalEdits(records: Records, record: ClaimRecord): readonly TextEdit[] | null {
  const file = fileOf(records, record);
  return file ? removeRecord(file, record, outlined(file)) : null;
}

const fileOf = ({ files }: Records, record: ClaimRecord): ClaimsFile | undefined =>
  files.find(({ uri }) => uri === record.file);

const outlines = new WeakMap<ClaimsFile, Outline>();

/** A large file with many findings is taken apart once. */
function outlined(file: ClaimsFile): Outline {
  const outline = outlines.get(file) ?? outlineOf(file.uri, file.text);
  outlines.set(file, outline);
  return outline;
}
