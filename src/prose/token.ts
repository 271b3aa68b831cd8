import type { Span } from './span.ts';

/**
 * Part of speech, the Penn Treebank classes folded to what the readers ask for.
 * `NNP` proper noun (name), `NN` noun, `PRP` pronoun, `PRP$` possessive, `DT` determiner, `CD` number, `JJ` adjective,
 * `VB` base or present verb, `VBD` past verb, `VBN` past participle, `VBG` -ing form, `MD` modal, `IN` preposition or
 * subordinator, `TO`, `CC` and/or/but, `RB` adverb, `WP` who/what/which, `POS` 's, `.` sentence end, `,` other
 * punctuation, `"` quotation mark, `SYM` currency and other signs.
 */
export type Tag =
  | 'NNP'
  | 'NN'
  | 'PRP'
  | 'PRP$'
  | 'DT'
  | 'CD'
  | 'JJ'
  | 'VB'
  | 'VBD'
  | 'VBN'
  | 'VBG'
  | 'MD'
  | 'IN'
  | 'TO'
  | 'CC'
  | 'RB'
  | 'WP'
  | 'EX'
  | 'UH'
  | 'POS'
  | '.'
  | ','
  | '"'
  | 'SYM';

/** One word, number or sign of a block's text. Offsets are UTF-16 into the block's text. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, curly apostrophes straightened. */
  readonly lower: string;
  readonly tag: Tag;
}

/** One sentence: the tokens `from` (inclusive) to `to` (exclusive) of its block; the span leaves outer spaces out. */
export interface Sentence extends Span {
  readonly from: number;
  readonly to: number;
}
