import type { Claim } from '../claims/claim.ts';
import type { Marker } from '../prose/block.ts';
import type { Message } from '../records/message.ts';
import type { ClaimRecord } from '../records/record.ts';

/** Claim → record, with why. `cited`: a marker in the text names the record; `matched`: the engine found it. */
export interface Link {
  readonly claim: Claim;
  readonly record: ClaimRecord;
  readonly how: 'cited' | 'matched';
  readonly marker: Marker | null;
  /** 0 to 1: how sure it is that claim and record answer the same question; 1 for a citation. */
  readonly certainty: number;
  readonly reason: Message;
}
