import * as vscode from 'vscode';
import type { Options } from '../engine.ts';
import { localDay } from '../reports/local-day.ts';

/** Root of every setting of the extension. */
export const SECTION = 'claimdesk';

const configuration = (scope: vscode.Uri | undefined) => vscode.workspace.getConfiguration(SECTION, scope ?? null);

/** What the engine is told for documents under `scope`: severities, citation style, certainty, the age of records. */
export function engineOptions(scope: vscode.Uri | undefined): Options {
  const settings = configuration(scope);
  const checks: Record<string, Exclude<Options['checks'], undefined>[string]> = {};
  for (const [id, severity] of Object.entries(settings.get<Record<string, string>>('checks', {}))) {
    if (isSeverity(severity)) checks[id] = severity;
  }
  return {
    checks,
    citation: settings.get<NonNullable<Options['citation']>>('citation.style', 'footnote'),
    certainty: settings.get<number>('certainty', 0),
    staleAfterDays: settings.get<number>('staleAfterDays', 0),
    today: localDay(new Date()),
  };
}

const isSeverity = (value: string) =>
  value === 'off' || value === 'error' || value === 'warning' || value === 'information' || value === 'hint';

/** Where the claims files of a folder are looked for: paths from it, or globs. */
export const claimsFiles = (folder: vscode.Uri): readonly string[] =>
  configuration(folder).get<string[]>('claims.files', ['claims.yaml', 'claims.jsonl']);

/** Which files of a folder are drafts: globs that let in, globs that keep out. */
export const draftGlobs = (scope: vscode.Uri) => ({
  include: configuration(scope).get<string[]>('drafts.include', []),
  exclude: configuration(scope).get<string[]>('drafts.exclude', []),
});

/** Whether claims are underlined in drafts. */
export const highlightsOn = (scope: vscode.Uri): boolean => configuration(scope).get('highlights.enabled', true);

/** Whether a footnote's definition is written from the record's sources where its call is added. */
export const writesFootnotes = (scope: vscode.Uri): boolean =>
  configuration(scope).get('citation.footnoteDefinitions', true);

/** Switches the underlines, where the setting is set now or else for the user. */
export async function switchHighlights(scope: vscode.Uri | undefined): Promise<void> {
  const settings = configuration(scope);
  const set = settings.inspect<boolean>('highlights.enabled');
  const inWorkspace = set?.workspaceValue !== undefined;
  const target = inWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  await settings.update('highlights.enabled', !settings.get('highlights.enabled', true), target);
}

/** The switch of a check in the settings of a folder; undefined where no folder is open to have settings. */
export function checkSwitch(
  scope: vscode.Uri,
  check: string,
): { readonly before: string | undefined; set(severity: string | undefined): Thenable<void> } | undefined {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) return undefined;
  const inFolder = folders.length > 1 && vscode.workspace.getWorkspaceFolder(scope) !== undefined;
  const settings = configuration(scope);
  const name = `checks.${check}`;
  const set = settings.inspect<string>(name);
  return {
    before: inFolder ? set?.workspaceFolderValue : set?.workspaceValue,
    set: (severity) =>
      configuration(scope).update(
        name,
        severity,
        inFolder ? vscode.ConfigurationTarget.WorkspaceFolder : vscode.ConfigurationTarget.Workspace,
      ),
  };
}
