import * as vscode from 'vscode';
import type { Finding } from '../checks/finding.ts';
import type { Problem, Severity } from '../records/record.ts';
import type { Desk } from './desk.ts';
import { Disposable } from './disposable.ts';
import type { Newsroom } from './newsroom.ts';
import { Places } from './places.ts';
import { Typing } from './typing.ts';
import { say } from './wording.ts';

/** The name under which every diagnostic stands in the Problems panel. */
export const SOURCE = 'claimdesk';

/** A severity in the editor's terms. */
export const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Shows findings in drafts and problems in claims files as diagnostics. */
export class Diagnostics extends Disposable {
  readonly #collection = this.register(vscode.languages.createDiagnosticCollection(SOURCE));
  readonly #typing = this.register(new Typing());
  /** What each newsroom last put where: document → diagnostics. */
  readonly #shown = new Map<Newsroom, ReadonlyMap<string, readonly vscode.Diagnostic[]>>();

  constructor(desk: Desk) {
    super();
    this.register(desk.onDidReport((newsroom) => this.#publish(newsroom)));
    this.register(desk.onDidClose((newsroom) => this.#show(newsroom, new Map())));
    this.register(
      this.#typing.onDidSettle(() => {
        for (const newsroom of desk.newsrooms) this.#publish(newsroom);
      }),
    );
  }

  #publish(newsroom: Newsroom): void {
    const places = new Places(newsroom);
    const byDocument = new Map<string, vscode.Diagnostic[]>();
    const add = (uri: string, diagnostic: vscode.Diagnostic) => {
      const list = byDocument.get(uri);
      if (list) list.push(diagnostic);
      else byDocument.set(uri, [diagnostic]);
    };
    for (const { findings } of newsroom.reports) {
      for (const finding of findings) add(finding.place.uri, diagnosticOf(finding, places));
    }
    for (const { uri, problems } of newsroom.records.files) {
      for (const problem of problems) add(uri, diagnosticOfProblem(uri, problem, places));
    }
    for (const [uri, diagnostics] of byDocument) byDocument.set(uri, this.#calm(newsroom, uri, diagnostics));
    this.#show(newsroom, byDocument);
  }

  /** Leaves out what is new under the word being typed; it comes when the word counts as written. */
  #calm(newsroom: Newsroom, uri: string, diagnostics: vscode.Diagnostic[]): vscode.Diagnostic[] {
    const word = this.#typing.wordIn(uri);
    if (!word) return diagnostics;
    const known = this.#shown.get(newsroom)?.get(uri) ?? [];
    const isKnown = ({ code, message }: vscode.Diagnostic) =>
      known.some((it) => it.code === code && it.message === message);
    return diagnostics.filter((it) => !it.range.intersection(word) || isKnown(it));
  }

  #show(newsroom: Newsroom, byDocument: ReadonlyMap<string, readonly vscode.Diagnostic[]>): void {
    for (const uri of this.#shown.get(newsroom)?.keys() ?? []) {
      if (!byDocument.has(uri)) this.#collection.delete(vscode.Uri.parse(uri));
    }
    for (const [uri, diagnostics] of byDocument) this.#collection.set(vscode.Uri.parse(uri), diagnostics);
    if (byDocument.size > 0) this.#shown.set(newsroom, byDocument);
    else this.#shown.delete(newsroom);
  }
}

function diagnosticOf(finding: Finding, places: Places): vscode.Diagnostic {
  const range = places.range(finding.place);
  const diagnostic = new vscode.Diagnostic(range, say(finding.message), SEVERITIES[finding.severity]);
  diagnostic.source = SOURCE;
  diagnostic.code = finding.check;
  diagnostic.relatedInformation = finding.related.map(
    ({ place, message }) => new vscode.DiagnosticRelatedInformation(places.location(place), say(message)),
  );
  return diagnostic;
}

function diagnosticOfProblem(uri: string, problem: Problem, places: Places): vscode.Diagnostic {
  const range = places.range({ uri, span: problem.span });
  const diagnostic = new vscode.Diagnostic(range, say(problem.message), SEVERITIES[problem.severity]);
  diagnostic.source = SOURCE;
  diagnostic.code = problem.code;
  return diagnostic;
}
