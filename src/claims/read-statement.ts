import { readProse } from '../prose/read-prose.ts';
import type { Reading } from './claim.ts';
import { civilDay } from './dates/civil-day.ts';
import { readWordsOf } from './read-draft.ts';

/**
 * Reads the words of a record by the readers of drafts: plain text, its dates anchored by the record's own day (`asOf`, an
 * ISO date, null where it has none) and by nothing else.
 */
export const readStatement = (text: string, asOf: string | null): Reading =>
  readWordsOf(readProse(text, 'plaintext'), asOf === null ? null : civilDay(asOf));
