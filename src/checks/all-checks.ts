import { accountsDiffer } from './accounts-differ.ts';
import { arithmetic } from './arithmetic.ts';
import { boundDropped } from './bound-dropped.ts';
import type { Check } from './check.ts';
import { dateDiffers } from './date-differs.ts';
import { draftContradictsItself } from './draft-contradicts-itself.ts';
import { draftsDisagree } from './drafts-disagree.ts';
import { figureDiffers } from './figure-differs.ts';
import { hedgeDropped } from './hedge-dropped.ts';
import { nameVaries } from './name-varies.ts';
import { placeholderLeft } from './placeholder-left.ts';
import { polarityDiffers } from './polarity-differs.ts';
import { quoteAltered } from './quote-altered.ts';
import { recordsDisagree } from './records-disagree.ts';
import { roleDiffers } from './role-differs.ts';
import { scopeDiffers } from './scope-differs.ts';
import { speakerDiffers } from './speaker-differs.ts';
import { staleRecord } from './stale-record.ts';
import { uncitedClaim } from './uncited-claim.ts';
import { unitDiffers } from './unit-differs.ts';
import { unknownRecord } from './unknown-record.ts';
import { unusedFootnote } from './unused-footnote.ts';
import { unusedRecord } from './unused-record.ts';
import { unusedSuppression } from './unused-suppression.ts';
import { withdrawnRecord } from './withdrawn-record.ts';

/** Every check, in the order in which they are documented. */
export const ALL_CHECKS: readonly Check[] = [
  figureDiffers,
  scopeDiffers,
  boundDropped,
  hedgeDropped,
  unitDiffers,
  dateDiffers,
  polarityDiffers,
  roleDiffers,
  quoteAltered,
  speakerDiffers,
  accountsDiffer,
  draftContradictsItself,
  draftsDisagree,
  arithmetic,
  uncitedClaim,
  unknownRecord,
  staleRecord,
  withdrawnRecord,
  nameVaries,
  placeholderLeft,
  unusedFootnote,
  unusedSuppression,
  recordsDisagree,
  unusedRecord,
];
