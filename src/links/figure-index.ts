import type { Desk } from '../records/record.ts';
import type { Filed } from './filing.ts';
import { type Rivals, verdictOn } from './rivals.ts';
import { type Opposed, Statement } from './statement.ts';

/** What many texts say in figures, filed so that contradictions between them are found without holding each against each. */
export class FigureIndex<Text extends object> {
  readonly #glossary: Desk['glossary'];
  readonly #statements = new Map<string | Filed, Statement<Text>>();
  readonly #byWord = new Map<string, WordList<Text>>();

  constructor(glossary: Desk['glossary']) {
    this.#glossary = glossary;
  }

  /** Files figures of a text; their order within it counts where it says one thing several times. */
  take(text: Text, figures: readonly Filed[]): void {
    for (const figure of figures) {
      const key = Statement.keyOf(figure);
      let statement = this.#statements.get(key);
      if (!statement) {
        statement = new Statement<Text>(figure);
        this.#statements.set(key, statement);
        for (const word of figure.near.keys()) this.#listOf(word).statements.add(statement);
      }
      statement.add(text, figure);
      for (const word of figure.near.keys()) this.#listOf(word).changes++;
    }
  }

  /** Takes figures of a text out. */
  drop(text: Text, figures: readonly Filed[]): void {
    for (const figure of figures) {
      const key = Statement.keyOf(figure);
      const statement = this.#statements.get(key);
      if (!statement?.remove(text, figure)) continue;
      for (const word of figure.near.keys()) this.#listOf(word).changes++;
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
    const statement = this.#statements.get(Statement.keyOf(said)) ?? new Statement<Text>(said);
    const { agreeing, rivals } = this.#opposed(statement);
    return rivals.flatMap(({ verdict, statement: { texts } }) => {
      const others = [...texts.keys()].filter(
        (other) => other !== text && !agreeing.some((one) => one.texts.has(other)),
      );
      return others.length > 0
        ? [{ verdict, texts: new Map(others.map((other) => [other, texts.get(other)!.first])) }]
        : [];
    });
  }

  #opposed(statement: Statement<Text>): Opposed<Text> {
    const said = statement.figure;
    let changes = 0;
    for (const word of said.near.keys()) changes += this.#listOf(word).changes;
    if (statement.opposed?.changes === changes) return statement.opposed;
    const opposed: Opposed<Text> = { changes, agreeing: [statement], rivals: [] };
    for (const other of this.#alike(statement)) {
      const verdict = verdictOn(said, other.figure, this.#glossary);
      if (verdict === 'agree') opposed.agreeing.push(other);
      else if (verdict) opposed.rivals.push({ statement: other, verdict });
    }
    statement.opposed = opposed;
    return opposed;
  }

  /** The statements elsewhere that share two words with one, the rarest words looked at first. */
  #alike({ figure }: Statement<Text>): Statement<Text>[] {
    const lists = [...figure.near.keys()].map((word) => this.#listOf(word).statements).sort((a, b) => a.size - b.size);
    const met = new Map<Statement<Text>, number>();
    let effort = 0;
    for (const list of lists) {
      effort += list.size;
      if (effort > EFFORT) break;
      for (const other of list) met.set(other, (met.get(other) ?? 0) + 1);
    }
    const { text } = figure.reading.block;
    return [...met].flatMap(([other, words]) => (words > 1 && other.figure.reading.block.text !== text ? [other] : []));
  }

  #listOf(word: string): WordList<Text> {
    let list = this.#byWord.get(word);
    if (!list) {
      list = { statements: new Set(), changes: 0 };
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

/** How many entries of the lists of words are looked at for one statement: in a large collection the rare words tell. */
const EFFORT = 2000;

/** The statements that have a word, and how often one of them came, went or changed. */
interface WordList<Text extends object> {
  readonly statements: Set<Statement<Text>>;
  changes: number;
}
