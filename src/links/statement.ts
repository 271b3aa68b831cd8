import type { Filed } from './filing.ts';
import type { Rivals } from './rivals.ts';

/** One figure in one paragraph, in however many texts it stands word for word: it is judged once for all of them. */
export class Statement<Text extends object> {
  /** One of the figures; for what is judged they are all alike. */
  readonly figure: Filed;
  readonly texts = new Map<Text, Occurrences>();
  /** What was last found to be against it. */
  opposed: Opposed<Text> | null = null;

  readonly key: StatementKey;

  constructor(figure: Filed, key: StatementKey) {
    this.figure = figure;
    this.key = key;
  }

  /** Takes in a figure of a text. */
  add(text: Text, figure: Filed): void {
    const occurrences = this.texts.get(text) ?? new Occurrences();
    this.texts.set(text, occurrences);
    occurrences.add(figure);
  }

  /** Takes a figure of a text out; says whether it was there. */
  remove(text: Text, figure: Filed): boolean {
    const occurrences = this.texts.get(text);
    if (!occurrences?.delete(figure)) return false;
    if (occurrences.size === 0) this.texts.delete(text);
    return true;
  }
}

/** What figures that are one statement have in common. */
export type StatementKey = string | Filed;

/** The key of a figure: all that a verdict on it rests on. */
export function keyOf(figure: Filed): StatementKey {
  let key = keys.get(figure);
  if (key === undefined) {
    key = makeKey(figure);
    keys.set(figure, key);
  }
  return key;
}

const keys = new WeakMap<Filed, StatementKey>();

function makeKey(figure: Filed): StatementKey {
  const { reading, quantity, subjects, dates, fates, stated } = figure;
  const { text, kind } = reading.block;
  // Nobody has a whole book word for word in one paragraph, and reading it again for each of its figures is no saving.
  if (text.length > LONGEST) return figure;
  // What a record's own figure is said of stands elsewhere in the record.
  if (stated) return figure;
  const days = dates.map(({ iso, relation }) => `${relation} ${iso}`);
  return [kind, quantity.span.start, quantity.text, ...subjects, ...days, ...(fates ?? []), text].join('\n');
}

/** What is held against a statement, as long as what it rests on stays: the lists looked through, as they were. */
export interface Opposed<Text extends object> {
  /** The change of the index after which it was last known to hold. */
  at: number;
  readonly rests: string;
  /** The statements that say the same, itself among them. */
  readonly agreeing: Statement<Text>[];
  readonly rivals: { readonly statement: Statement<Text>; readonly verdict: Rivals }[];
}

/** UTF-16 units. */
const LONGEST = 5000;

/** Where one text makes a statement. */
class Occurrences {
  readonly #figures = new Set<Filed>();
  #first: Filed | null = null;

  get size(): number {
    return this.#figures.size;
  }

  /** The first of them in the text. */
  get first(): Filed {
    this.#first ??= [...this.#figures].reduce((a, b) => (b.reading.block.start < a.reading.block.start ? b : a));
    return this.#first;
  }

  add(figure: Filed): void {
    this.#figures.add(figure);
    this.#first = null;
  }

  delete(figure: Filed): boolean {
    this.#first = null;
    return this.#figures.delete(figure);
  }
}
