import type { Severity } from '../records/record.ts';
import type { CheckOptions } from './check-options.ts';
import type { Context, DraftContext, RecordsContext, SuppressionContext } from './context.ts';
import type { Finding } from './finding.ts';

/**
 * One rule. Its id is its file's name, the diagnostic's code and the setting `claimdesk.checks.<id>`; `summary`, `why` and
 * `examples` are its documentation.
 */
export interface Check {
  readonly id: string;
  /** What it finds, in one line. */
  readonly summary: string;
  /** Why a newsroom wants to know. */
  readonly why: string;
  /** The severity of its plainest case; findings that rest on a guess are milder. */
  readonly severity: Severity;
  /** Run as tests: marked words are found, unmarked drafts stay silent. */
  readonly examples: readonly Example[];
  /**
   * Finds what is wrong in one passage. It rests on the passage, its links and the records alone, so that what it finds
   * is kept while they stay. Pure, as is the next; neither throws.
   */
  run?(context: Context): Finding[];
  /** Finds what is wrong between the passages of a draft, or between drafts. */
  runAcross?(context: DraftContext): Finding[];
  /** Finds what is wrong with the comments that suppress what the other checks of a draft find. */
  runSuppressions?(context: SuppressionContext): Finding[];
  /** Finds what is wrong in the records themselves. */
  runRecords?(context: RecordsContext): Finding[];
}

/** A small newsroom that shows a check at work. */
export interface Example {
  /** A claims file; none where the draft is checked on its own. A check of records marks it as others mark the draft. */
  readonly claims?: string;
  /** A Markdown draft; the words that the check must underline stand between ⟦ and ⟧. Nothing marked: silence. */
  readonly draft: string;
  /** Other drafts of the workspace. */
  readonly others?: readonly string[];
  /** Settings that the check needs to find anything. */
  readonly options?: CheckOptions;
  /** The draft, or the claims file, once the finding's first fix is applied; left out where there is no fix. */
  readonly fixed?: string;
}
