import * as vscode from 'vscode';
import { CLAIMS_TRIGGERS, ClaimsCompletions } from './editor/claims-completions.ts';
import { ClaimsFormatting } from './editor/claims-formatting.ts';
import { ClaimsOutline } from './editor/claims-outline.ts';
import { ClaimsView } from './editor/claims-view.ts';
import { registerCommands } from './editor/commands.ts';
import { Completions, TRIGGERS } from './editor/completions.ts';
import { Definitions } from './editor/definitions.ts';
import { Desk } from './editor/desk.ts';
import { Diagnostics } from './editor/diagnostics.ts';
import { DocumentLinks } from './editor/document-links.ts';
import { DRAFT_LANGUAGES } from './editor/draft-files.ts';
import { Fixes } from './editor/fixes.ts';
import { Highlights } from './editor/highlights.ts';
import { Hovers } from './editor/hover.ts';
import { Lenses } from './editor/lenses.ts';
import { registerNavigation } from './editor/navigation.ts';
import { openSample } from './editor/open-sample.ts';
import { CLAIMS_FILES, LISTED_CLAIMS } from './editor/record-ids.ts';
import { References } from './editor/references.ts';
import { Renames } from './editor/rename.ts';
import { StatusBar } from './editor/status-bar.ts';
import { WorkspaceCheck } from './editor/workspace-check.ts';

/** Called by VS Code when the first draft opens: builds the desk and registers every feature. */
export function activate({ subscriptions, workspaceState, extensionUri }: vscode.ExtensionContext): void {
  const { languages } = vscode;
  const drafts: vscode.DocumentSelector = DRAFT_LANGUAGES;
  const both = [...DRAFT_LANGUAGES, CLAIMS_FILES];
  const desk = new Desk();
  const lenses = new Lenses(desk);
  subscriptions.push(
    new Diagnostics(desk),
    new Highlights(desk),
    new StatusBar(desk),
    new ClaimsView(desk, workspaceState),
    new WorkspaceCheck(desk),
    lenses,
    languages.registerCodeLensProvider(CLAIMS_FILES, lenses),
    languages.registerHoverProvider(both, new Hovers(desk)),
    languages.registerCodeActionsProvider(both, new Fixes(desk), Fixes.metadata),
    languages.registerDefinitionProvider(both, new Definitions(desk)),
    languages.registerReferenceProvider(both, new References(desk)),
    languages.registerRenameProvider(both, new Renames(desk)),
    languages.registerCompletionItemProvider(drafts, new Completions(desk), ...TRIGGERS),
    languages.registerDocumentLinkProvider(drafts, new DocumentLinks(desk)),
    languages.registerCompletionItemProvider(CLAIMS_FILES, new ClaimsCompletions(desk), ...CLAIMS_TRIGGERS),
    // The editor outlines JSON itself.
    languages.registerDocumentSymbolProvider(LISTED_CLAIMS, new ClaimsOutline(desk), ClaimsOutline.metadata),
    new ClaimsFormatting(desk),
    registerNavigation(desk),
    vscode.commands.registerCommand('claimdesk.openSample', () => openSample(extensionUri)),
    registerCommands(desk),
    desk,
  );
}
