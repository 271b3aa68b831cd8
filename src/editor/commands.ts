import * as vscode from 'vscode';
import { addCitation } from './add-citation.ts';
import { applyFix, FIXES } from './apply-fix.ts';
import { sortRecords } from './claims-formatting.ts';
import { copyWithoutCitations } from './copy-without-citations.ts';
import { createRecord } from './create-record.ts';
import type { Desk } from './desk.ts';
import { fixAll, fixAllOfCheck } from './fix-all.ts';
import { updateFootnotes } from './footnotes.ts';
import { openRecord } from './open-record.ts';
import { openSource } from './open-source.ts';
import { switchHighlights } from './settings.ts';
import { startClaimsFile } from './start-claims-file.ts';
import { suppress, suppressInWorkspace } from './suppress.ts';
import { updateCitations } from './update-citations.ts';

/** Registers the commands of the palette that are not a feature of their own. */
export function registerCommands(desk: Desk): vscode.Disposable {
  const commands: Readonly<Record<string, (...values: unknown[]) => unknown>> = {
    'claimdesk.addCitation': (...where) => addCitation(desk, ...where),
    'claimdesk.createRecord': (...where) => createRecord(desk, ...where),
    'claimdesk.changeToRecord': (...where) => applyFix(desk, FIXES.changeToRecord, ...where),
    'claimdesk.restoreQuotation': (...where) => applyFix(desk, FIXES.restoreQuotation, ...where),
    'claimdesk.attributeFigure': (...where) => applyFix(desk, FIXES.attributeFigure, ...where),
    'claimdesk.giveRange': (...where) => applyFix(desk, FIXES.giveRange, ...where),
    'claimdesk.updateCitation': (...where) => applyFix(desk, FIXES.updateCitation, ...where),
    'claimdesk.fixHere': (...where) => applyFix(desk, FIXES.any, ...where),
    'claimdesk.fixAll': () => fixAll(desk),
    'claimdesk.fixAllOfCheck': (check) => fixAllOfCheck(desk, check),
    'claimdesk.suppressHere': (...where) => suppress(desk, 'sentence', ...where),
    'claimdesk.suppressInFile': (...where) => suppress(desk, 'file', ...where),
    'claimdesk.suppressInWorkspace': (...where) => suppressInWorkspace(desk, ...where),
    'claimdesk.openRecord': (...which) => openRecord(desk, ...which),
    'claimdesk.openSource': (...which) => openSource(desk, ...which),
    'claimdesk.updateCitations': (...which) => updateCitations(desk, ...which),
    'claimdesk.updateFootnotes': (scope) => updateFootnotes(desk, scope),
    'claimdesk.copyWithoutCitations': () => copyWithoutCitations(desk),
    'claimdesk.sortRecords': () => sortRecords(desk),
    'claimdesk.startClaimsFile': () => startClaimsFile(desk),
    'claimdesk.toggleHighlights': () => switchHighlights(vscode.window.activeTextEditor?.document.uri),
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run)),
  );
}
