import type { FootnoteDefinition, Prose } from '../prose/prose.ts';

/** The footnotes of a draft. */
export function footnotesOf(prose: Prose): Footnotes {
  let footnotes = kept.get(prose);
  if (!footnotes) {
    footnotes = new Footnotes(prose.footnotes);
    kept.set(prose, footnotes);
  }
  return footnotes;
}

const kept = new WeakMap<Prose, Footnotes>();

/** The footnotes that a draft defines itself: a call of one is a note to the reader, not a citation. */
export class Footnotes {
  readonly #byLabel = new Map<string, FootnoteDefinition[]>();

  constructor(definitions: readonly FootnoteDefinition[]) {
    for (const definition of definitions) {
      const folded = definition.label.toLowerCase();
      const known = this.#byLabel.get(folded);
      if (known) known.push(definition);
      else this.#byLabel.set(folded, [definition]);
    }
  }

  /** Whether the draft has a definition for this label; case makes no difference (CommonMark). */
  defines(label: string): boolean {
    return this.#byLabel.has(label.toLowerCase());
  }

  /** The definitions of a label, in draft order. Readers of Markdown take the first. */
  of(label: string): readonly FootnoteDefinition[] {
    return this.#byLabel.get(label.toLowerCase()) ?? [];
  }
}

/** What a definition says, behind its colon. */
export const definedText = ({ draft }: Pick<Prose, 'draft'>, { labelSpan, end }: FootnoteDefinition): string =>
  draft.slice(labelSpan.end + 2, end).trim();
