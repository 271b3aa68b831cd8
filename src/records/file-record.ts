import type { Reading } from '../claims/claim.ts';
import type { Span } from '../prose/span.ts';
import type { Entry } from './entry.ts';
import type { ReadText } from './read-claims.ts';
import type { ClaimRecord, Source, Status } from './record.ts';
import { shiftedSpan } from './shifted-span.ts';

/** A record as it stands in its file: its places are asked of its entry, which knows where it is now. */
export class FileRecord implements ClaimRecord {
  readonly file: string;
  readonly id: string;
  readonly #entry: Entry;
  readonly #read: ReadText;
  #reading: Reading | null = null;
  #otherWords: Map<string, Reading> | null = null;

  constructor(file: string, id: string, entry: Entry, read: ReadText) {
    this.file = file;
    this.id = id;
    this.#entry = entry;
    this.#read = read;
  }

  get span(): Span {
    return shiftedSpan(this.#entry.layout.span, this.#entry.start);
  }

  get idSpan(): Span {
    return this.#entry.idSpan;
  }

  get fields(): ReadonlyMap<string, Span> {
    const fields = new Map<string, Span>();
    for (const [key, span] of this.#entry.layout.fields) fields.set(key, shiftedSpan(span, this.#entry.start));
    return fields;
  }

  get statement(): string | null {
    return this.#entry.values.statement;
  }

  get quote(): string | null {
    return this.#entry.values.quote;
  }

  get matter(): string | null {
    return this.#entry.values.matter;
  }

  get speaker(): string | null {
    return this.#entry.values.speaker;
  }

  get status(): Status {
    return this.#entry.values.status;
  }

  get asOf(): string | null {
    return this.#entry.values.asOf;
  }

  get sources(): readonly Source[] {
    return this.#entry.values.sources;
  }

  get checked(): ClaimRecord['checked'] {
    return this.#entry.values.checked;
  }

  get note(): string | null {
    return this.#entry.values.note;
  }

  get supersedes(): readonly string[] {
    return this.#entry.values.supersedes;
  }

  get figures(): readonly string[] {
    return this.#entry.values.figures;
  }

  get readFigures(): readonly string[] {
    return this.#entry.readFigures;
  }

  get figureSpans(): ReadonlyMap<string, Span> {
    return this.#entry.itemSpans('figures');
  }

  reading(): Reading {
    this.#reading ??= this.#read(this.statement ?? this.quote ?? '', this.asOf);
    return this.#reading;
  }

  read(words: string): Reading {
    this.#otherWords ??= new Map();
    const known = this.#otherWords.get(words) ?? this.#read(words, this.asOf);
    this.#otherWords.set(words, known);
    return known;
  }
}
