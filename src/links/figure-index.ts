import type { Desk } from '../records/record.ts';
import { anchored } from './anchored.ts';
import type { Filed } from './filing.ts';
import { type Rivals, verdictOn } from './rivals.ts';
import { keyOf, type Opposed, Statement, type StatementKey } from './statement.ts';

/** What many texts say in figures, filed so that contradictions between them are found without holding each against each. */
export class FigureIndex<Text extends object> {
  readonly #glossary: Desk['glossary'];
  readonly #statements = new Map<StatementKey, Statement<Text>>();
  readonly #byWord = new Map<string, WordList<Text>>();
  /** Counts the changes. */
  #now = 0;

  constructor(glossary: Desk['glossary']) {
    this.#glossary = glossary;
  }

  /** Files figures of a text; their order within it counts where it says one thing several times. */
  take(text: Text, figures: readonly Filed[]): void {
    this.#now++;
    for (const figure of figures) {
      const key = keyOf(figure);
      let statement = this.#statements.get(key);
      if (!statement) {
        statement = new Statement<Text>(figure, key);
        this.#statements.set(key, statement);
        for (const word of figure.near.keys()) this.#listOf(word).statements.add(statement);
      }
      statement.add(text, figure);
      for (const word of figure.near.keys()) this.#listOf(word).changed = this.#now;
    }
  }

  /** Takes figures of a text out. */
  drop(text: Text, figures: readonly Filed[]): void {
    this.#now++;
    for (const figure of figures) {
      const key = keyOf(figure);
      const statement = this.#statements.get(key);
      if (!statement?.remove(text, figure)) continue;
      for (const word of figure.near.keys()) this.#listOf(word).changed = this.#now;
      if (statement.texts.size > 0) continue;
      this.#statements.delete(key);
      for (const word of figure.near.keys()) this.#listOf(word).statements.delete(statement);
    }
  }

  /**
   * What other texts have against a figure of one, on file or not: the verdict on each statement that contradicts it, with the texts
   * that make it. A text that elsewhere says the same as the figure has nothing against it: what differs there is another
   * event of the kind.
   */
  against(said: Filed, text: Text): Opposition<Text>[] {
    const key = keyOf(said);
    const statement = this.#statements.get(key) ?? new Statement<Text>(said, key);
    const { agreeing, rivals } = this.#opposed(statement);
    return rivals.flatMap(({ verdict, statement: { texts } }) => {
      const others = [...texts.keys()].filter(
        (other) => other !== text && !agreeing.some((one) => one.texts.has(other)),
      );
      return others.length > 0
        ? [{ verdict: { ...verdict, said }, texts: new Map(others.map((other) => [other, texts.get(other)!.first])) }]
        : [];
    });
  }

  #opposed(statement: Statement<Text>): Opposed<Text> {
    const said = statement.figure;
    const before = statement.opposed;
    let latest = 0;
    for (const word of said.near.keys()) latest = Math.max(latest, this.#listOf(word).changed);
    if (before && before.at >= latest) return before;
    const lists = this.#tellingLists(said);
    const rests = lists.map(({ number, changed }) => `${number} ${changed}`).join();
    if (before?.rests === rests) {
      before.at = this.#now;
      return before;
    }
    const opposed: Opposed<Text> = { at: this.#now, rests, agreeing: [statement], rivals: [] };
    for (const other of alike(said, lists)) {
      const verdict = verdictOn(said, other.figure, this.#glossary);
      if (verdict === 'agree') opposed.agreeing.push(other);
      else if (verdict && anchored(verdict, this.#glossary)) opposed.rivals.push({ statement: other, verdict });
    }
    statement.opposed = opposed;
    return opposed;
  }

  /** The lists of a figure's words, the rarest word first: as many as may be looked through. */
  #tellingLists({ near }: Filed): readonly WordList<Text>[] {
    const lists = [...near.keys()].map((word) => this.#listOf(word)).sort((a, b) => a.size - b.size);
    let effort = 0;
    const end = lists.findIndex(({ size }) => {
      effort += size;
      return effort > EFFORT;
    });
    return end < 0 ? lists : lists.slice(0, end);
  }

  #listOf(word: string): WordList<Text> {
    let list = this.#byWord.get(word);
    if (!list) {
      list = new WordList(this.#byWord.size);
      this.#byWord.set(word, list);
    }
    return list;
  }
}

/** A verdict, and every text that says what it is on, with the figure there. */
export interface Opposition<Text> {
  readonly verdict: Rivals;
  readonly texts: ReadonlyMap<Text, Filed>;
}

/** So many entries of the lists of words are looked at for one statement: in a large collection the rare words tell. */
const EFFORT = 500;

/** So many statements are judged against one; a rival shares nearly all its words. */
const MOST = 50;

/** The statements that have a word. */
class WordList<Text extends object> {
  readonly number: number;
  readonly statements = new Set<Statement<Text>>();
  /** The last change in which one of them came, went or was said by another text. */
  changed = 0;

  constructor(number: number) {
    this.number = number;
  }

  get size(): number {
    return this.statements.size;
  }
}

/** The statements on lists that stand elsewhere and share two words with a figure; of many those that share most. */
function alike<Text extends object>(figure: Filed, lists: readonly WordList<Text>[]): readonly Statement<Text>[] {
  const words = [...figure.near.keys()];
  const met = new Set(lists.flatMap(({ statements }) => [...statements]));
  const found: { readonly other: Statement<Text>; readonly shared: number }[] = [];
  for (const other of met) {
    if (other.figure.reading.block.text === figure.reading.block.text) continue;
    let shared = 0;
    for (const word of words) if (other.figure.near.has(word)) shared++;
    if (shared > 1) found.push({ other, shared });
  }
  if (found.length > MOST) found.sort((a, b) => b.shared - a.shared || (a.other.key < b.other.key ? -1 : 1));
  return found.slice(0, MOST).map(({ other }) => other);
}
