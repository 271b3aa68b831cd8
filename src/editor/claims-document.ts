import type * as vscode from 'vscode';
import { ClaimsDocument } from '../records/claims-document.ts';
import type { Desk } from './desk.ts';
import type { Newsroom } from './newsroom.ts';

/** A claims file that an editor shows, as it is read now. */
export interface OpenClaims {
  readonly newsroom: Newsroom;
  readonly file: ClaimsDocument;
}

/** The claims file that a document is, undefined where it is none or is not read yet as it stands. */
export function openClaims(desk: Desk, document: vscode.TextDocument): OpenClaims | undefined {
  const uri = document.uri.toString();
  for (const newsroom of desk.newsrooms) {
    const file = newsroom.records.files.find((it) => it.uri === uri);
    if (file instanceof ClaimsDocument && file.text === document.getText()) return { newsroom, file };
  }
  return undefined;
}
