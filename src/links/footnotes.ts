import type { Prose } from '../prose/prose.ts';

/** The footnotes of a draft. */
export function footnotesOf(prose: Prose): Footnotes {
  let footnotes = kept.get(prose);
  if (!footnotes) {
    footnotes = new Footnotes(prose.draft);
    kept.set(prose, footnotes);
  }
  return footnotes;
}

const kept = new WeakMap<Prose, Footnotes>();

/** The footnotes that a draft defines itself: a call of one is a note to the reader, not a citation. */
export class Footnotes {
  readonly #draft: string;
  #defined: ReadonlySet<string> | undefined;

  constructor(draft: string) {
    this.#draft = draft;
  }

  /** Whether the draft has a definition for this label. */
  defines(label: string): boolean {
    this.#defined ??= new Set([...this.#draft.matchAll(/^ {0,3}\[\^([^\]\s]{1,200})\]:/gm)].map(([, id]) => id!));
    return this.#defined.has(label);
  }
}
