import * as vscode from 'vscode';
import type { Finding } from '../checks/finding.ts';
import { commandAction } from './code-actions.ts';
import { isSuppressible } from './suppress.ts';

/**
 * What suppresses some findings, the first of each check: in its sentence, in the file, in the workspace; in the workspace
 * only where comments cannot (in a claims file).
 */
export function suppressActions(findings: readonly Finding[], inComments = true): vscode.CodeAction[] {
  const firsts = findings.filter(({ check }, i) => findings.findIndex((it) => it.check === check) === i);
  return firsts.flatMap((finding) => {
    const { check, place } = finding;
    const action = (title: string, command: string) =>
      commandAction(title, command, [place.uri, place.span.start, check]);
    const off = action(vscode.l10n.t('Switch “{0}” off in this workspace', check), 'claimdesk.suppressInWorkspace');
    if (!inComments || !isSuppressible(finding)) return [off];
    return [
      action(vscode.l10n.t('Suppress “{0}” here, with a reason…', check), 'claimdesk.suppressHere'),
      action(vscode.l10n.t('Suppress “{0}” in this file, with a reason…', check), 'claimdesk.suppressInFile'),
      off,
    ];
  });
}
