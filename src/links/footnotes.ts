import type { Passage } from '../claims/claim.ts';
import type { Prose } from '../prose/prose.ts';
import type { Records } from './records.ts';

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

  /** The draft's own footnotes that a passage calls, in one string; empty for most passages. */
  calledIn(passage: Passage, records: Records): string {
    let called = '';
    for (const { block } of passage.blocks)
      for (const { form, citations } of block.markers)
        if (form === 'footnote')
          for (const { id } of citations) if (!records.byId(id) && this.defines(id)) called += ` ${id}`;
    return called;
  }
}
