import * as vscode from 'vscode';
import { fieldsOf } from '../records/fields.ts';
import { placeInFile } from '../records/place-in-file.ts';
import { openClaims } from './claims-document.ts';
import type { Desk } from './desk.ts';
import { escaped } from './escape.ts';
import { labelled } from './record-card.ts';

/** What a key of a claims file means, at a position on it, with where it stands. */
export function fieldCard(
  desk: Desk,
  document: vscode.TextDocument,
  position: vscode.Position,
): { readonly paragraphs: readonly string[]; readonly range: vscode.Range } | undefined {
  const range = document.getWordRangeAtPosition(position, /[A-Za-z]+/);
  if (!range) return undefined;
  const { text } = document.lineAt(position.line);
  if (!/^["']?\s*:(?:\s|$|["'[{])/.test(text.slice(range.end.character))) return undefined;
  const open = openClaims(desk, document);
  const place = open && placeInFile(open.file, document.offsetAt(range.end));
  if (!place?.isKey || place.map === null) return undefined;
  const key = document.getText(range);
  const field = fieldsOf(place.map).find((it) => it.key === key);
  if (!field) return undefined;
  return { paragraphs: [labelled(key, escaped(vscode.l10n.t(field.description)))], range };
}
