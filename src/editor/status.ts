import * as vscode from 'vscode';
import type { Status } from '../records/record.ts';

/** A record's status as a writer sees it: a symbol (a theme icon's name) and a word. */
export function statusLook(status: Status): { readonly icon: string; readonly word: string } {
  switch (status) {
    case 'unchecked':
      return { icon: 'circle-large-outline', word: vscode.l10n.t('Unchecked') };
    case 'attributed':
      return { icon: 'comment', word: vscode.l10n.t('Attributed') };
    case 'verified':
      return { icon: 'verified', word: vscode.l10n.t('Verified') };
    case 'disputed':
      return { icon: 'warning', word: vscode.l10n.t('Disputed') };
    case 'withdrawn':
      return { icon: 'circle-slash', word: vscode.l10n.t('Withdrawn') };
  }
}
