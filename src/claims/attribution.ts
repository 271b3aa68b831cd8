import type { Block } from '../prose/block.ts';
import type { Span } from '../prose/span.ts';

/** A stretch of one block's text; an attribution's content may run over several blocks. Offsets UTF-16 into `block.text`. */
export interface Part extends Span {
  readonly block: Block;
}

/** `direct`: the content is quoted; `indirect`: paraphrased; `mixed`: both. */
export type AttributionKind = 'direct' | 'indirect' | 'mixed';

/** Source, cue and content: who is said to have said, written, thought or shown what (PARC 3.0, PolNeAR). */
export interface Attribution {
  readonly source: readonly Part[];
  readonly cue: readonly Part[];
  readonly content: readonly Part[];
  /** The source resolved to a name within the draft where that is safe, titles stripped; null when unnamed. */
  readonly name: string | null;
  /** The outlet that relays it: *the Wall Street Journal* in "according to the WSJ, citing Zelensky". */
  readonly via: string | null;
  readonly kind: AttributionKind;
  /** The attribution whose content holds this one, null for an outermost one. */
  readonly within: Attribution | null;
}
