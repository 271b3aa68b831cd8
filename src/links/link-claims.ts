import { byBlock } from '../claims/by-block.ts';
import type { Claim, Passage, Reading } from '../claims/claim.ts';
import type { Records } from '../records/records.ts';
import { citedLinks } from './cited-links.ts';
import { type Footnotes, footnotesOf } from './footnotes.ts';
import { inSpan, itsSpan } from './in-span.ts';
import type { Link, Links, UnknownCitation } from './link.ts';
import { matchedLinks } from './matched-links.ts';

/**
 * Links every claim of a draft to records: those it cites, and for claims that cite none those that the engine finds,
 * surest first.
 */
export function linkClaims(reading: Reading, records: Records): Links {
  const links: Link[] = [];
  const unknown: UnknownCitation[] = [];
  for (const passage of linkPassages(reading, records)) {
    for (const link of passage.links) links.push(link);
    for (const citation of passage.unknown) unknown.push(citation);
  }
  return { links, unknown };
}

/** The links of each passage of a draft. */
export function linkPassages({ prose, passages }: Reading, records: Records): Links[] {
  const footnotes = footnotesOf(prose);
  return passages.map((passage) => linkPassage(passage, records, footnotes));
}

/** The links of one passage; they stay the same object while it, the records and the draft's footnotes stay. */
export function linkPassage(passage: Passage, records: Records, footnotes: Footnotes): Links {
  const known = kept.get(passage);
  if (known?.version === records.version && known.calls.every(({ label, own }) => footnotes.defines(label) === own))
    return known.links;
  const links = linked(passage, records, footnotes);
  const calls = passage.blocks.flatMap(({ block }) =>
    block.markers.flatMap(({ form, citations }) =>
      citations.flatMap(({ id: label }) =>
        form === 'footnote' && !records.byId(label) ? [{ label, own: footnotes.defines(label) }] : [],
      ),
    ),
  );
  kept.set(passage, { version: records.version, calls, links });
  return links;
}

/** The links of a passage, and what they rest on: which labels without a record are footnotes of the draft's own. */
interface Kept {
  readonly version: object;
  readonly calls: readonly { readonly label: string; readonly own: boolean }[];
  readonly links: Links;
}

const kept = new WeakMap<Passage, Kept>();

function linked(passage: Passage, records: Records, footnotes: Footnotes): Links {
  const { links: cited, unknown } = citedLinks(passage, records, footnotes);
  if (records.isEmpty) return { links: cited, unknown };
  const citing = new Set<Claim>(cited.flatMap(({ claims }) => claims));
  const astray = byBlock(unknown);
  const cites = ({ block, span }: Claim): boolean => inSpan(astray.get(block) ?? [], itsSpan, span).length > 0;
  const matched = passage.claims.flatMap((claim): readonly Link[] =>
    citing.has(claim) || cites(claim) ? [] : matchedLinks(claim, passage, records),
  );
  return { links: [...cited, ...matched], unknown };
}
