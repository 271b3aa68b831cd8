import type { Reading, Stretch } from '../claims/claim.ts';
import type { Links } from '../links/link.ts';
import type { MarkerForm } from '../prose/block.ts';
import type { Records } from '../records/records.ts';

/** Another draft of the workspace, for what two drafts say differently. */
export interface OtherDraft {
  readonly uri: string;
  readonly reading: Reading;
}

/** All that a check of one passage may look at. */
export interface Context extends Links {
  readonly uri: string;
  readonly reading: Stretch;
  readonly records: Records;
  /** How a fix writes a citation. */
  readonly citation: MarkerForm;
}

/** All that a check of a whole draft may look at. */
export interface DraftContext extends Context {
  readonly reading: Reading;
  readonly others: readonly OtherDraft[];
}
