import type { Reading } from '../../src/claims/claim.ts';
import { readDraft } from '../../src/claims/read-draft.ts';
import { readStatement } from '../../src/claims/read-statement.ts';
import type { Links } from '../../src/links/link.ts';
import { linkClaims } from '../../src/links/link-claims.ts';
import type { Language } from '../../src/prose/prose.ts';
import { readProse } from '../../src/prose/read-prose.ts';
import { readClaims } from '../../src/records/read-claims.ts';
import { Records } from '../../src/records/records.ts';

/** Reads a draft. */
export const reading = (text: string, language: Language = 'markdown'): Reading => readDraft(readProse(text, language));

/** The records of a claims file, its `version` and `claims:` lines left out. */
export const records = (entries: string): Records =>
  new Records([readClaims('claims.yaml', `version: 1\nclaims:\n${entries}`, readStatement)]);

/** A draft linked to the records of a claims file. */
export const linked = (draft: string, entries: string): Links => linkClaims(reading(draft), records(entries));

/** Each link in one line: the words that the record answers for, then how it is linked and its id. */
export const lines = ({ links }: Links): string[] =>
  links.map(({ block, span, how, record }) => `${block.text.slice(span.start, span.end).trim()} — ${how} ${record.id}`);
