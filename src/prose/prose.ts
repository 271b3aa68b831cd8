import type { Block } from './block.ts';
import type { Span } from './span.ts';
import type { Suppression } from './suppressions.ts';

/** The markup that a draft is written in. */
export type Language = 'markdown' | 'plaintext';

/** The readable text of a draft, block by block in draft order, with the exact map back (see `draftSpan`). */
export interface Prose {
  readonly language: Language;
  readonly draft: string;
  readonly blocks: readonly Block[];
  /** The comments that ask for silence, in draft order. */
  readonly suppressions: readonly Suppression[];
  /** The footnotes that the draft defines, in draft order. */
  readonly footnotes: readonly FootnoteDefinition[];
  /** Days named in the front matter (`date`) as ISO, for relative dates; null where there is none. */
  readonly dateline: string | null;
}

/** A footnote's definition, `[^label]: text`, from its first bracket to its text's end; UTF-16 offsets into the draft. */
export interface FootnoteDefinition extends Span {
  /** As written. */
  readonly label: string;
  readonly labelSpan: Span;
}
