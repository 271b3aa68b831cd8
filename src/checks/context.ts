import type { Reading, Stretch } from '../claims/claim.ts';
import type { Link, Links } from '../links/link.ts';
import type { ReadDraft } from '../links/workspace-figures.ts';
import type { MarkerForm } from '../prose/block.ts';
import type { Suppression } from '../prose/suppressions.ts';
import type { Records } from '../records/records.ts';
import type { CheckOptions } from './check-options.ts';

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
  readonly options: CheckOptions;
}

/** All that a check of the records themselves may look at. */
export interface RecordsContext {
  readonly records: Records;
  /** The drafts that are held against them, with the links found. */
  readonly drafts: readonly LinkedDraft[];
  /** The claims files that no other drafts than these are held against, by their `uri`. */
  readonly complete: ReadonlySet<string>;
}

/** All that a check of a draft's suppressions may look at. */
export interface SuppressionContext {
  readonly uri: string;
  /** The draft's text. */
  readonly draft: string;
  readonly records: Records;
  readonly suppressions: readonly Suppression[];
  /** The checks that each of them kept quiet. */
  readonly used: ReadonlyMap<Suppression, ReadonlySet<string>>;
  /** The id of every check. */
  readonly checks: ReadonlySet<string>;
}

/** A draft with its links to the records. */
export interface LinkedDraft {
  readonly reading: Reading;
  readonly links: readonly Link[];
}
