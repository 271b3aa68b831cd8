import type { Reading } from '../claims/claim.ts';
import type { Links } from '../links/link.ts';
import type { Records } from '../links/records.ts';
import type { MarkerForm } from '../prose/block.ts';

/** Another draft of the workspace, for what two drafts say differently. */
export interface OtherDraft {
  readonly uri: string;
  readonly reading: Reading;
}

/** All that a check may look at. */
export interface Context extends Links {
  readonly uri: string;
  readonly reading: Reading;
  readonly records: Records;
  readonly others: readonly OtherDraft[];
  /** How a fix writes a citation. */
  readonly citation: MarkerForm;
}
