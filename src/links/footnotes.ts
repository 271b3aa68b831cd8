import type { Prose } from '../prose/prose.ts';
import type { Span } from '../prose/span.ts';

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
  #defined: ReadonlyMap<string, readonly Span[]> | undefined;

  constructor(draft: string) {
    this.#draft = draft;
  }

  /** Whether the draft has a definition for this label. */
  defines(label: string): boolean {
    return this.#definitions().has(label);
  }

  /** Where the definitions of a label name it: the label's own characters, UTF-16 offsets into the draft. */
  labels(label: string): readonly Span[] {
    return this.#definitions().get(label) ?? [];
  }

  #definitions(): ReadonlyMap<string, readonly Span[]> {
    if (this.#defined) return this.#defined;
    const defined = new Map<string, Span[]>();
    for (const { 0: opening, 1: label, index } of this.#draft.matchAll(/^ {0,3}\[\^([^\]\s]{1,200})\]:/gm)) {
      const end = index + opening.length - 2;
      const spans = defined.get(label!) ?? [];
      spans.push({ start: end - label!.length, end });
      defined.set(label!, spans);
    }
    this.#defined = defined;
    return defined;
  }
}
