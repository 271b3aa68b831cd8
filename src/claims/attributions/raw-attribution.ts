import type { CueClass } from '../grammar/cue-verbs.ts';
import type { TokenRange } from '../grammar/sentence.ts';

/** An attribution as one reader of one sentence proposes it, in token ranges; the block settles quotations and nesting. */
export interface RawAttribution {
  /** Null where no source is named. */
  readonly source: TokenRange | null;
  readonly cue: TokenRange;
  /** In any order; the block adds quotations that go on with it. */
  readonly content: TokenRange[];
  readonly group: CueClass | 'according' | 'colon' | 'noun';
  /** Whether quoted sentences that follow may go on with it: its cue is one of speech. */
  readonly speech: boolean;
  /** Whether somebody is reported to have said or shown it: not a wish, a stance, a plan. */
  readonly told: boolean;
  /** The outlet between the source and the reader. */
  readonly via?: TokenRange | null;
  /** The attribution that this one stands inside by its construction ("…, citing Ruiz"). */
  readonly inside?: RawAttribution;
}
