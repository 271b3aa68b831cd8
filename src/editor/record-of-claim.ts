import { houseName } from '../claims/attributions/same-name.ts';
import type { Claim, Reading } from '../claims/claim.ts';
import type { RecordFields } from '../records/edits/add-record.ts';
import type { Desk } from '../records/record.ts';
import { namedSpeaker } from './speaker-of.ts';

/** From this share of its sentence on, the quoted words are the claim. */
const MOSTLY = 0.6;

/**
 * What a record says that is made from a claim: its words without who said them, or the words quoted; the speaker; the
 * outlet that relays it; an empty source title, for a person to fill in. `today` is an ISO date, `names` the desk's spelling
 * of names.
 */
export function recordOfClaim(claim: Claim, reading: Reading, today: string, names: Desk['names']): RecordFields {
  const { block, span, attribution } = claim;
  const [quotation] = claim.quotations;
  const quoted = quotation && quotation.end - quotation.start >= MOSTLY * (span.end - span.start);
  const written = quotation?.speaker ?? (attribution ? namedSpeaker(attribution) : null);
  const speaker = written === null ? null : houseName(written, names);
  return {
    statement: quoted ? null : asSentence(contentOf(claim) ?? block.text.slice(span.start, span.end)),
    quote: quoted ? quotation.text.replace(/,$/, '') : null,
    speaker,
    status: speaker ? 'attributed' : 'unchecked',
    asOf: reading.prose.dateline ?? today,
    sources: [{ title: '', ...(attribution?.via ? { outlet: attribution.via } : {}) }],
  };
}

/** What somebody is said to have said, where it holds all the claim's figures. */
function contentOf({ block, attribution, quantities }: Claim): string | null {
  const content = attribution?.content ?? [];
  const [part] = content;
  if (content.length !== 1 || part?.block !== block) return null;
  if (quantities.length === 0 || quantities.some(({ span }) => span.start < part.start || span.end > part.end))
    return null;
  return block.text.slice(part.start, part.end).replace(/^that /, '');
}

/** A clause as a sentence of its own. */
function asSentence(clause: string): string {
  const words = clause.replace(/[\s,;:.]+$/, '');
  const stop = /[.!?]["”’)]*$/.test(words) ? '' : '.';
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${stop}`;
}
