import * as vscode from 'vscode';
import type { Finding, Fix } from '../checks/finding.ts';
import { spotOf } from './at-cursor.ts';
import { isClaimRow } from './claim-rows.ts';
import type { Desk } from './desk.ts';
import { findingsIn } from './links-of.ts';
import type { Newsroom } from './newsroom.ts';
import { spanOf } from './ranges.ts';
import { recordFindingsAt } from './record-findings.ts';
import { workspaceEdit } from './text-edits.ts';
import { say } from './wording.ts';

/** Which fixes a command makes. */
export type FixFilter = (finding: Finding, fix: Fix) => boolean;

/** The checks whose fix puts the record's own words into the draft. */
const RECORD_CHECKS = new Set([
  'figure-differs',
  'scope-differs',
  'bound-dropped',
  'unit-differs',
  'date-differs',
  'speaker-differs',
  'polarity-differs',
  'role-differs',
]);

/** The fixes that commands of their own make. */
export const FIXES = {
  any: () => true,
  changeToRecord: ({ check }) => RECORD_CHECKS.has(check),
  restoreQuotation: ({ check }) => check === 'quote-altered',
  attributeFigure: ({ check }, { title }) => check === 'accounts-differ' && title.template.startsWith('Attribute'),
  giveRange: ({ check }, { title }) => check === 'accounts-differ' && title.template.startsWith('Give the range'),
  updateCitation: ({ check }) => check === 'stale-record',
} as const satisfies Readonly<Record<string, FixFilter>>;

/**
 * Makes the fix of a finding at the cursor, in a draft or a claims file, or of the claim whose row in the claims view is
 * given, as one edit; where there are several, asks which.
 */
export async function applyFix(desk: Desk, wanted: FixFilter, ...where: readonly unknown[]): Promise<void> {
  const fixes = (await findingsAt(desk, where)).flatMap(({ newsroom, finding }) =>
    finding.fixes
      .filter((fix) => wanted(finding, fix))
      .map((fix) => ({ label: say(fix.title), detail: say(finding.message), fix, newsroom })),
  );
  const chosen = fixes.length > 1 ? await vscode.window.showQuickPick(fixes) : fixes[0];
  if (chosen) await vscode.workspace.applyEdit(workspaceEdit(chosen.newsroom, chosen.fix.edits));
  else if (fixes.length === 0) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('Nothing at the cursor can be fixed in that way.'), 5000);
  }
}

async function findingsAt(
  desk: Desk,
  where: readonly unknown[],
): Promise<readonly { readonly newsroom: Newsroom; readonly finding: Finding }[]> {
  const spot = await spotOf(desk, ...where);
  if (spot) {
    const [row] = where;
    const span = isClaimRow(row) ? row.span : { start: spot.offset, end: spot.offset };
    return findingsIn(spot.report, span).map((finding) => ({ newsroom: spot.newsroom, finding }));
  }
  const editor = vscode.window.activeTextEditor;
  return editor ? recordFindingsAt(desk, editor.document, spanOf(editor.document, editor.selection)) : [];
}
