import * as vscode from 'vscode';
import { addCitation } from './add-citation.ts';
import { spotOf } from './at-cursor.ts';
import { createRecord } from './create-record.ts';
import type { Desk } from './desk.ts';
import { webAddress } from './escape.ts';
import { findingsIn } from './links-of.ts';
import { openRecord, recordsAt } from './open-record.ts';
import { switchHighlights } from './settings.ts';
import { startClaimsFile } from './start-claims-file.ts';
import { workspaceEdit } from './text-edits.ts';
import { updateCitations } from './update-citations.ts';
import { say } from './wording.ts';

/** The checks whose fix puts the record's own words into the draft. */
const RECORD_CHECKS = new Set([
  'figure-differs',
  'scope-differs',
  'bound-dropped',
  'unit-differs',
  'date-differs',
  'speaker-differs',
]);

/** Registers the commands of the palette that are not a feature of their own. */
export function registerCommands(desk: Desk): vscode.Disposable {
  const commands: Readonly<Record<string, (...values: unknown[]) => unknown>> = {
    'claimdesk.addCitation': (...where) => addCitation(desk, ...where),
    'claimdesk.createRecord': (...where) => createRecord(desk, ...where),
    'claimdesk.changeToRecord': () => applyFix(desk, (check) => RECORD_CHECKS.has(check)),
    'claimdesk.restoreQuotation': () => applyFix(desk, (check) => check === 'quote-altered'),
    'claimdesk.openRecord': (...which) => openRecord(desk, ...which),
    'claimdesk.openSource': () => openSource(desk),
    'claimdesk.updateCitations': (...which) => updateCitations(desk, ...which),
    'claimdesk.startClaimsFile': () => startClaimsFile(desk),
    'claimdesk.toggleHighlights': () => switchHighlights(vscode.window.activeTextEditor?.document.uri),
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run)),
  );
}

/** Applies the fix of a finding at the cursor; where there are several, asks which. */
async function applyFix(desk: Desk, concerns: (check: string) => boolean): Promise<void> {
  const spot = await spotOf(desk);
  if (!spot) return;
  const fixes = findingsIn(spot.report, { start: spot.offset, end: spot.offset })
    .filter(({ check }) => concerns(check))
    .flatMap((finding) => finding.fixes.map((fix) => ({ label: say(fix.title), detail: say(finding.message), fix })));
  const chosen = fixes.length > 1 ? await vscode.window.showQuickPick(fixes) : fixes[0];
  if (chosen) await vscode.workspace.applyEdit(workspaceEdit(spot.newsroom, chosen.fix.edits));
  else if (fixes.length === 0) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('Nothing here differs from the record in that way.'), 5000);
  }
}

/** Opens the web page of a source of the record at the cursor; where there are several, asks which. */
async function openSource(desk: Desk): Promise<void> {
  const pages = (await recordsAt(desk)).flatMap(({ record }) =>
    record.sources.flatMap(({ title, outlet, url }) => {
      const address = url === undefined ? null : webAddress(url);
      return address === null ? [] : [{ label: title ?? outlet ?? address, description: record.id, detail: address }];
    }),
  );
  const chosen = pages.length > 1 ? await vscode.window.showQuickPick(pages) : pages[0];
  if (chosen) await vscode.env.openExternal(vscode.Uri.parse(chosen.detail));
  else if (pages.length === 0) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('The record here names no web page.'), 5000);
  }
}
