import * as vscode from 'vscode';
import { editClaims, readClaims } from '../engine.ts';
import type { ClaimsDocument } from '../records/claims-document.ts';
import { message } from '../records/message.ts';
import type { ClaimsFile } from '../records/record.ts';
import { Records } from '../records/records.ts';
import { Disposable } from './disposable.ts';
import { claimsFiles } from './settings.ts';

/** One place where a claims file may be: its text as it is now, and the file as it was last read. */
interface Entry {
  readonly uri: vscode.Uri;
  text: string | null;
  file: ClaimsDocument | null;
  /** What stands for a file that is there and cannot be read. */
  unreadable: ClaimsFile | null;
  /** Counts the readings from disk, so that a slow one does not overwrite a later text. */
  turn: number;
}

/** The claims files of one folder, as they are on disk or, where an editor holds one open, as they are being typed. */
export class ClaimsFiles extends Disposable {
  readonly #root: vscode.Uri;
  readonly #entries = new Map<string, Entry>();
  #records: Records | null = null;
  readonly #changed = this.register(new vscode.EventEmitter<vscode.Uri>());

  /** Fires after a file's text changed, with the file. */
  readonly onDidChange = this.#changed.event;

  constructor(root: vscode.Uri) {
    super();
    this.#root = root;
    this.register(vscode.workspace.onDidChangeTextDocument(({ document }) => this.#take(document)));
    this.register(vscode.workspace.onDidOpenTextDocument((document) => this.#take(document)));
    this.register(vscode.workspace.onDidCloseTextDocument(({ uri }) => void this.#readFromDisk(uri)));
  }

  /** Finds, reads and begins to watch the files that the settings name. */
  async load(): Promise<void> {
    // A draft that was never saved, with no folder open, has no place where a claims file could be.
    if (this.#root.scheme === 'untitled') return;
    for (const place of claimsFiles(this.#root)) this.#watch(place);
    const found = await Promise.all(claimsFiles(this.#root).map((place) => this.#find(place)));
    await Promise.all(found.flat().map((uri) => this.#add(uri)));
  }

  /** What the files hold now, in the settings' order; of a file whose text changed, the records that changed are read. */
  get records(): Records {
    if (this.#records) return this.#records;
    const files: ClaimsFile[] = [];
    for (const entry of this.#entries.values()) {
      if (entry.text !== null) entry.file = fileOf(entry.uri, entry.text, entry.file);
      const file = entry.unreadable ?? entry.file;
      if (file) files.push(file);
    }
    this.#records = new Records(files);
    return this.#records;
  }

  /** The file where new records go: the first that is there, otherwise the first place that the settings name. */
  get main(): vscode.Uri {
    const [first] = this.records.files;
    if (first) return vscode.Uri.parse(first.uri);
    const place = claimsFiles(this.#root).find((name) => !isGlob(name)) ?? 'claims.yaml';
    return vscode.Uri.joinPath(this.#root, place);
  }

  async #find(place: string): Promise<readonly vscode.Uri[]> {
    if (!isGlob(place)) return [vscode.Uri.joinPath(this.#root, place)];
    return (await vscode.workspace.findFiles(new vscode.RelativePattern(this.#root, place))).sort();
  }

  #watch(place: string): void {
    const watcher = this.register(vscode.workspace.createFileSystemWatcher(patternOf(this.#root, place)));
    watcher.onDidCreate((uri) => this.#add(uri), this);
    watcher.onDidChange((uri) => this.#readFromDisk(uri), this);
    watcher.onDidDelete((uri) => this.#readFromDisk(uri), this);
  }

  async #add(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    if (!this.#entries.has(key)) this.#entries.set(key, { uri, text: null, file: null, unreadable: null, turn: 0 });
    await this.#readFromDisk(uri);
  }

  #take(document: vscode.TextDocument): void {
    const entry = this.#entries.get(document.uri.toString());
    if (entry) this.#set(entry, document.getText());
  }

  async #readFromDisk(uri: vscode.Uri): Promise<void> {
    const entry = this.#entries.get(uri.toString());
    if (!entry) return;
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
    if (open?.isDirty) return this.#set(entry, open.getText());
    entry.turn += 1;
    const { turn } = entry;
    const read = await readText(uri).catch((error: unknown) => (isMissing(error) ? null : unreadable(uri, error)));
    if (entry.turn !== turn) return;
    if (typeof read === 'string' || read === null) this.#set(entry, read);
    else this.#set(entry, null, read);
  }

  #set(entry: Entry, text: string | null, unreadable: ClaimsFile | null = null): void {
    entry.turn += 1;
    if (entry.text === text && !entry.unreadable && !unreadable) return;
    entry.text = text;
    entry.unreadable = unreadable;
    if (text === null) entry.file = null;
    this.#records = null;
    if (!this.isDisposed) this.#changed.fire(entry.uri);
  }
}

function fileOf(uri: vscode.Uri, text: string, known: ClaimsDocument | null): ClaimsDocument {
  if (known?.text === text) return known;
  return known ? editClaims(known, text) : readClaims(uri.toString(), text);
}

const isGlob = (place: string) => /[*?{[]/.test(place);

/** A watcher sees only what lies under its base: a plain path is watched from its own folder. */
function patternOf(root: vscode.Uri, place: string): vscode.RelativePattern {
  if (isGlob(place)) return new vscode.RelativePattern(root, place);
  const file = vscode.Uri.joinPath(root, place);
  return new vscode.RelativePattern(vscode.Uri.joinPath(file, '..'), file.path.slice(file.path.lastIndexOf('/') + 1));
}

/** The text of a file without its byte order mark, as an editor would show it. */
export const readText = async (uri: vscode.Uri): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

const isMissing = (error: unknown) => error instanceof vscode.FileSystemError && error.code === 'FileNotFound';

/** A file that is there but cannot be read counts as one with no records and one problem. */
const unreadable = (uri: vscode.Uri, error: unknown): ClaimsFile => ({
  uri: uri.toString(),
  text: '',
  desk: { glossary: new Map(), names: new Map() },
  records: [],
  problems: [
    {
      code: 'unreadable-file',
      severity: 'error',
      message: message('This claims file cannot be read: {0}', error instanceof Error ? error.message : String(error)),
      span: { start: 0, end: 0 },
    },
  ],
});
