import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { keyedNodes } from '../keyed-nodes.ts';
import { outlineOf } from '../outline/outline.ts';
import type { ClaimsFile } from '../record.ts';
import type { TextEdit } from '../text-edit.ts';
import { innerSpan, keyText, pairOf } from '../yaml/node-span.ts';
import { editOf, idOf } from './edit-site.ts';
import { yamlScalar } from './write-value.ts';

/**
 * The edits that rename a record in one file: its id, where it stands there, and every `supersedes` that names it. Drafts
 * and other files are the caller's.
 */
export function renameId(file: Pick<ClaimsFile, 'uri' | 'text'>, from: string, to: string): readonly TextEdit[] {
  const { uri, text } = file;
  const edits: TextEdit[] = [];
  for (const entry of outlineOf(uri, text).entries) {
    const own = text.slice(entry.start, entry.end);
    // An id with escapes in it is not found in another's list; nobody writes slugs so.
    if (!own.includes(from)) continue;
    const { key, value } = keyedNodes(entry.format, own);
    const list = isMap(value) ? pairOf(value, 'supersedes')?.value : null;
    const items = isSeq(list) ? (list.items as Node[]).filter((item) => keyText(item) === from) : [];
    const named = [...(key && idOf(text, entry) === from ? [key] : []), ...items];
    for (const node of named) {
      const { start, end } = innerSpan(node, own);
      const bare = isScalar(node) && node.type === 'PLAIN';
      edits.push(editOf(uri, entry.start + start, entry.start + end, bare ? yamlScalar(to, true) : to));
    }
  }
  return edits;
}
