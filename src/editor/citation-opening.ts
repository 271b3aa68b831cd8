import type { MarkerForm } from '../prose/block.ts';

/** A citation that is being typed, up to the cursor. */
export interface Opening {
  readonly form: MarkerForm;
  /** What was typed of the id, or of words of the statement; in a comment with the space that leads it. */
  readonly typed: string;
  /** What goes before the id: the space behind the colon or comma of a comment. */
  readonly lead: string;
  /** What closes the marker. */
  readonly close: string;
  /** The ids that the marker cites already. */
  readonly cited: readonly string[];
}

const FOOTNOTE = /\[\^((?! )[\p{L}\p{N}_.,'’ -]*)$/u;
const PANDOC = /\[(-?@[^[\]]*;)? {0,4}-?@([\w.-]*)$/;
const COMMENT = /<!-- {0,4}claims?:([\w., -]*)$/;

/** The citation whose id is being typed at the end of a text (the line up to the cursor, or its last part). */
export function openingIn(before: string): Opening | undefined {
  const footnote = FOOTNOTE.exec(before);
  if (footnote) return { form: 'footnote', typed: footnote[1]!, lead: '', close: ']', cited: [] };
  const pandoc = PANDOC.exec(before);
  if (pandoc) {
    const cited = [...(pandoc[1] ?? '').matchAll(/@([\w.-]+)/g)].map((match) => match[1]!);
    return { form: 'pandoc', typed: pandoc[2]!, lead: '', close: ']', cited };
  }
  const ids = COMMENT.exec(before)?.[1];
  if (ids === undefined) return undefined;
  const last = ids.lastIndexOf(',') + 1;
  const cited = ids.slice(0, last).match(/[\w.-]+/g) ?? [];
  return { form: 'comment', typed: ids.slice(last), lead: ' ', close: ' -->', cited };
}
