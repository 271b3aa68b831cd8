import * as vscode from 'vscode';
import type { Span } from '../prose/span.ts';
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
    const text = document.getText();
    for (const { kind, type } of this.#types) {
      const spans = marks.filter((mark) => mark.kind === kind).flatMap(({ span }) => linesIn(text, span));
      editor.setDecorations(
        type,
        spans.map((span) => rangeOf(document, span)),
      );
    }
  }
}

/** A span line by line, without what indents or quotes the lines after the first. */
function linesIn(text: string, { start, end }: Span): readonly Span[] {
  const lines: Span[] = [];
  for (const line of text.slice(start, end).matchAll(/(?:^|[\r\n][\s>]*)([^\r\n]+)/g)) {
    const to = start + line.index + line[0].length;
    lines.push({ start: to - line[1]!.length, end: to });
  }
  return lines;
}
