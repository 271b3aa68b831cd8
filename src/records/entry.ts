import { isMap, type Node } from 'yaml';
import type { Span } from '../prose/span.ts';
import { FileRecord } from './file-record.ts';
import { itemsOf } from './items-of.ts';
import { type JudgedFigures, judgeFigures, NO_FIGURES } from './judge-figures.ts';
import { keyedNodes } from './keyed-nodes.ts';
import type { EntrySlice, Format, Standing } from './outline/outline.ts';
import { shifted } from './problem.ts';
import type { ReadText } from './read-claims.ts';
import { readEntry } from './read-entry.ts';
import type { Problem } from './record.ts';
import type { RecordValues } from './record-values.ts';
import { shiftedSpan } from './shifted-span.ts';
import { contentEnd, innerSpan, keyText } from './yaml/node-span.ts';
import { Anchors } from './yaml/plain-value.ts';

/** Where an entry says what, counted from its start. */
interface Layout {
  readonly span: Span;
  readonly idSpan: Span;
  readonly fields: ReadonlyMap<string, Span>;
}

/**
 * One entry of a claims file as its own text: what it says holds wherever it stands, so an edit elsewhere only moves its
 * `start`.
 */
export class Entry implements EntrySlice {
  /** Where it begins in the file now. */
  start: number;
  readonly format: Format;
  readonly standing: Standing;
  readonly text: string;
  readonly id: string | null;
  /** The ids that its record says it replaces. */
  readonly supersedes: readonly string[];
  /** The matter that its record answers to. */
  readonly matter: string | null;
  /** Its record, null where it is none. */
  readonly record: FileRecord | null;
  // A million lines are kept as their text alone, and read again when asked.
  #values: RecordValues | null;
  #problems: (() => readonly Problem[]) | null;
  readonly #statesFigures: boolean;
  #figures: JudgedFigures | null = null;
  #layout: Layout | null = null;

  constructor(slice: EntrySlice, text: string, anchors: Anchors, uri: string, read: ReadText) {
    this.start = slice.start;
    this.format = slice.format;
    this.standing = slice.standing;
    this.text = text;
    const { id, values, problems } = readEntry(slice.format, slice.standing, text, anchors);
    this.id = id;
    this.#problems = problems;
    this.supersedes = values && values.supersedes.length > 0 ? values.supersedes : NONE;
    this.matter = values?.matter ?? null;
    this.#statesFigures = values !== null && values.figures.length > 0;
    this.record = id !== null && values ? new FileRecord(uri, id, this, read) : null;
    this.#values = slice.format === 'line' ? null : values;
  }

  /** Whether it is written as a slice is, so that the same text says the same. */
  isOf({ format, standing }: EntrySlice): boolean {
    return this.format === format && this.standing === standing;
  }

  /** Where it ends in the file now. */
  get end(): number {
    return this.start + this.text.length;
  }

  /** Whether something is wrong in it. */
  get isTroubled(): boolean {
    return this.#problems !== null || this.#judged.problems.length > 0;
  }

  /** What is wrong in it; spans are the file's. */
  get problems(): readonly Problem[] {
    return [...(this.#problems?.() ?? []), ...this.#judged.problems].map((one) => shifted(one, this.start));
  }

  /** The figures that its record states and that can be read. */
  get readFigures(): readonly string[] {
    return this.#judged.figures;
  }

  /** Told without the record where it states none: a million lines are not read for it. */
  get #judged(): JudgedFigures {
    if (!this.#statesFigures || !this.record) return NO_FIGURES;
    this.#figures ??= judgeFigures(this.format, this.text, this.values.figures, this.record);
    return this.#figures;
  }

  /** What it says; only where it has a record. */
  get values(): RecordValues {
    return this.#values ?? lastRead.of(this);
  }

  /** Where its id stands in the file now. */
  get idSpan(): Span {
    return shiftedSpan(this.layout.idSpan, this.start);
  }

  /** Where it says what, counted from its start. */
  get layout(): Layout {
    this.#layout ??= layoutOf(this);
    return this.#layout;
  }

  /** Where the items of a list stand in the file now, by their text; `key` is the field that holds the list. */
  itemSpans(key: string): ReadonlyMap<string, Span> {
    const spans = new Map<string, Span>();
    for (const { text, span } of itemsOf(this.format, this.text, key))
      if (!spans.has(text)) spans.set(text, shiftedSpan(span, this.start));
    return spans;
  }
}

const NONE: readonly string[] = [];

/** The values of the line that was read last: a record's fields are asked for together. */
const lastRead = {
  entry: null as Entry | null,
  values: null as RecordValues | null,
  of(entry: Entry): RecordValues {
    if (this.entry !== entry) {
      this.values = readEntry(entry.format, entry.standing, entry.text, new Anchors()).values;
      this.entry = entry;
    }
    return this.values!;
  },
};

function layoutOf({ format, text }: Entry): Layout {
  const { key, value } = keyedNodes(format, text);
  const fields = new Map<string, Span>();
  for (const pair of isMap(value) ? value.items : []) {
    const name = keyText(pair.key);
    if (name === null || fields.has(name) || (format === 'line' && name === 'id')) continue;
    fields.set(name, innerSpan((pair.value ?? pair.key) as Node, text));
  }
  const span = format === 'block' ? blockSpan(text, key, value) : { start: 0, end: text.length };
  return { span, idSpan: key ? innerSpan(key, text) : span, fields };
}

/** From the id to the end of the value, comments and blank lines after it left out. */
function blockSpan(text: string, key: Node | null, value: Node | null): Span {
  const start = key?.range?.[0] ?? 0;
  const end = Math.max(key ? contentEnd(key) : 0, value ? contentEnd(value) : 0) || text.length;
  return { start, end: Math.max(start, text.slice(0, end).trimEnd().length) };
}
