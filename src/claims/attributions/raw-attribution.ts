import type { CueClass } from './cue-verbs.ts';

/** Tokens `from` to `to` (exclusive) of a block. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** An attribution as one reader of one sentence proposes it, in token ranges; the block settles quotations and nesting. */
export interface RawAttribution {
  /** Empty where no source is named. */
  source: TokenRange[];
  cue: TokenRange;
  /** In text order. */
  content: TokenRange[];
  readonly group: CueClass | 'according' | 'colon' | 'noun';
  /** Whether quoted sentences that follow may go on with it: its cue is one of speech. */
  readonly speech: boolean;
  /** The passive recipient or subject that the content holds, not a speaker ("is expected to"). */
  readonly sourceless: boolean;
}
