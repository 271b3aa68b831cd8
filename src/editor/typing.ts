import * as vscode from 'vscode';
import { Disposable } from './disposable.ts';
import { Pause } from './pause.ts';

/** Milliseconds without a key after which the word under the cursor counts as written. */
const SETTLED = 1000;

/** Knows the word that is being typed, so that nothing new is drawn under it. */
export class Typing extends Disposable {
  #document: vscode.TextDocument | undefined;
  readonly #settled = this.register(new vscode.EventEmitter<void>());
  readonly #pause = this.register(
    new Pause(() => {
      this.#document = undefined;
      this.#settled.fire();
    }),
  );

  /** Fires when the word that was being typed counts as written. */
  readonly onDidSettle = this.#settled.event;

  constructor() {
    super();
    this.register(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length === 0 || document !== vscode.window.activeTextEditor?.document) return;
        this.#document = document;
        this.#pause.restart(SETTLED);
      }),
    );
  }

  /** The range of the word that is being typed in a document, undefined where none is. */
  wordIn(uri: string): vscode.Range | undefined {
    const editor = vscode.window.activeTextEditor;
    if (!editor || editor.document !== this.#document || editor.document.uri.toString() !== uri) return undefined;
    const cursor = editor.selection.active;
    return editor.document.getWordRangeAtPosition(cursor) ?? new vscode.Range(cursor, cursor);
  }
}
