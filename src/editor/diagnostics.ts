import * as vscode from 'vscode';
import type { Finding } from '../checks/finding.ts';
import { problemsAcross } from '../records/problems-across.ts';
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

/** Document → its diagnostics. */
type Shown = ReadonlyMap<string, readonly vscode.Diagnostic[]>;

/** Shows findings in drafts and problems in claims files as diagnostics. */
export class Diagnostics extends Disposable {
  readonly #collection = this.register(vscode.languages.createDiagnosticCollection(SOURCE));
  readonly #typing = this.register(new Typing());
  /** What each newsroom last put where. */
  readonly #shown = new Map<Newsroom, Shown>();

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
    const found = new Map<string, vscode.Diagnostic[]>();
    const add = (uri: string, diagnostic: vscode.Diagnostic) => {
      const list = found.get(uri);
      if (list) list.push(diagnostic);
      else found.set(uri, [diagnostic]);
    };
    for (const { findings } of [...newsroom.reports, { findings: newsroom.recordFindings }]) {
      for (const finding of findings) add(finding.place.uri, diagnosticOf(finding, places));
    }
    for (const [uri, problems] of problemsAcross(newsroom.records.files)) {
      for (const problem of problems) add(uri, diagnosticOfProblem(uri, problem, places));
    }
    const shown = new Map<string, readonly vscode.Diagnostic[]>();
    for (const [uri, diagnostics] of found) shown.set(uri, this.#calm(newsroom, uri, diagnostics));
    // The editor moves what it shows with the text that is typed; offsets of an older text would not.
    for (const uri of new Set([...found.keys(), ...(this.#shown.get(newsroom)?.keys() ?? [])])) {
      if (newsroom.isStale(uri)) shown.set(uri, this.#shown.get(newsroom)?.get(uri) ?? []);
    }
    this.#show(newsroom, shown);
  }

  /** Leaves out what is new under the word being typed; it comes when the word counts as written. */
  #calm(newsroom: Newsroom, uri: string, diagnostics: readonly vscode.Diagnostic[]): readonly vscode.Diagnostic[] {
    const word = this.#typing.wordIn(uri);
    if (!word) return diagnostics;
    const known = this.#shown.get(newsroom)?.get(uri) ?? [];
    const isKnown = ({ code, message }: vscode.Diagnostic) =>
      known.some((it) => it.code === code && it.message === message);
    return diagnostics.filter((it) => !it.range.intersection(word) || isKnown(it));
  }

  #show(newsroom: Newsroom, byDocument: Shown): void {
    const before = this.#shown.get(newsroom);
    for (const uri of before?.keys() ?? []) {
      if (!byDocument.has(uri)) this.#collection.delete(vscode.Uri.parse(uri));
    }
    for (const [uri, diagnostics] of byDocument) {
      if (before?.get(uri) !== diagnostics) this.#collection.set(vscode.Uri.parse(uri), diagnostics);
    }
    if (byDocument.size > 0) this.#shown.set(newsroom, byDocument);
    else this.#shown.delete(newsroom);
  }
}

function diagnosticOf(finding: Finding, places: Places): vscode.Diagnostic {
  const range = places.range(finding.place);
  const diagnostic = new vscode.Diagnostic(range, say(finding.message), SEVERITIES[finding.severity]);
  diagnostic.source = SOURCE;
  diagnostic.code = finding.check;
  if (finding.check === 'unused-footnote') diagnostic.tags = [vscode.DiagnosticTag.Unnecessary];
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
