import type { Reading, Stretch } from '../claims/claim.ts';
import type { Links } from '../links/link.ts';
import type { ReadDraft } from '../links/workspace-figures.ts';
import type { MarkerForm } from '../prose/block.ts';
import type { Records } from '../records/records.ts';

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
  /** Every draft of the workspace; whether this one is among them makes no difference. */
  readonly drafts: readonly ReadDraft[];
}
