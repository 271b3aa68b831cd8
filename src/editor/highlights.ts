import * as vscode from 'vscode';
import type { Desk } from './desk.ts';
import { Disposable } from './disposable.ts';
import { isDraft } from './draft-files.ts';
import { type MarkKind, marksOf } from './marks.ts';
import { rangeOf } from './ranges.ts';
import { highlightsOn, SECTION } from './settings.ts';

/** Line and colour of each kind: the shape tells them apart where colour cannot. */
const STYLES: Readonly<Record<MarkKind, vscode.DecorationRenderOptions>> = {
  numeric: underline('dotted', 'claimdesk.numericClaim'),
  attributed: underline('dashed', 'claimdesk.attributedClaim'),
  quoted: underline('solid', 'claimdesk.quotedClaim'),
};

function underline(style: string, color: string): vscode.DecorationRenderOptions {
  return {
    borderStyle: style,
    borderWidth: style === 'dotted' ? '0 0 2px 0' : '0 0 1px 0',
    borderColor: new vscode.ThemeColor(color),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  };
}

/** Underlines the claims of the drafts that are in view. */
export class Highlights extends Disposable {
  readonly #desk: Desk;
  readonly #types = Object.entries(STYLES).map(([kind, style]) => ({
    kind: kind as MarkKind,
    type: this.register(vscode.window.createTextEditorDecorationType(style)),
  }));

  constructor(desk: Desk) {
    super();
    this.#desk = desk;
    this.register(desk.onDidReport(() => this.#drawAll()));
    this.register(vscode.window.onDidChangeVisibleTextEditors(() => this.#drawAll()));
    this.register(
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(`${SECTION}.highlights`)) this.#drawAll();
      }),
    );
  }

  #drawAll(): void {
    for (const editor of vscode.window.visibleTextEditors) this.#draw(editor);
  }

  #draw(editor: vscode.TextEditor): void {
    const { document } = editor;
    const report = this.#desk.reportOn(document);
    if (!report && isDraft(document)) return;
    const marks = report && highlightsOn(document.uri) ? marksOf(report) : [];
    for (const { kind, type } of this.#types) {
      const ranges = marks.filter((mark) => mark.kind === kind).map(({ span }) => rangeOf(document, span));
      editor.setDecorations(type, ranges);
    }
  }
}
