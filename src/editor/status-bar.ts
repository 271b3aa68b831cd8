import * as vscode from 'vscode';
import type { Desk } from './desk.ts';
import { Disposable } from './disposable.ts';
import { isDraft } from './draft-files.ts';
import { isLarge, isTooLong, TOO_LONG } from './newsroom.ts';
import { tallyOf } from './tally.ts';
import { number } from './wording.ts';

/** One short item for the draft in view: `12 of 18 cited · 2 contradictions`. */
export class StatusBar extends Disposable {
  readonly #desk: Desk;
  readonly #item = this.register(vscode.window.createStatusBarItem('claimdesk.tally', vscode.StatusBarAlignment.Right));

  constructor(desk: Desk) {
    super();
    this.#desk = desk;
    this.#item.name = vscode.l10n.t('Claims');
    this.#item.command = 'claimdesk.claims.focus';
    this.register(desk.onDidReport(() => this.#show()));
    this.register(vscode.window.onDidChangeActiveTextEditor(() => this.#show()));
    this.#show();
  }

  #show(): void {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !isDraft(document)) {
      this.#item.hide();
      return;
    }
    const report = this.#desk.reportOn(document);
    if (!report) {
      if (isTooLong(document))
        this.#say(
          `$(circle-slash) ${vscode.l10n.t('unchecked')}`,
          vscode.l10n.t('Drafts longer than {0} characters are not checked.', number(TOO_LONG)),
        );
      else if (isLarge(document)) this.#say(`$(clock) ${vscode.l10n.t('long draft: checked when saved')}`);
      return;
    }
    const { claims, cited, contradictions } = tallyOf(report);
    const parts = [vscode.l10n.t('{0} of {1} cited', cited, claims)];
    if (contradictions === 1) parts.push(vscode.l10n.t('1 contradiction'));
    if (contradictions > 1) parts.push(vscode.l10n.t('{0} contradictions', contradictions));
    this.#say(`$(checklist) ${parts.join(' · ')}`);
  }

  #say(text: string, tooltip = vscode.l10n.t('Open the claims view')): void {
    this.#item.text = text;
    this.#item.tooltip = tooltip;
    this.#item.show();
  }
}
