import type { Finding, Place } from '../checks/finding.ts';
import type { Claim } from '../claims/claim.ts';
import type { Report } from '../engine.ts';
import type { Link } from '../links/link.ts';
import { linksOfClaim } from '../links/links-of-claim.ts';
import { draftSpan } from '../prose/block.ts';
import type { Span } from '../prose/span.ts';

/** The links of a claim, the citations first, then the surest. */
export const linksOf = (claim: Claim, { links }: Report): readonly Link[] =>
  linksOfClaim(links, claim).toSorted((a, b) => rank(b) - rank(a));

const rank = ({ how, certainty }: Link) => (how === 'cited' ? 1 : 0) + certainty;

/** Where a claim stands in its draft, UTF-16 offsets. */
export const claimSpan = ({ block, span }: Claim): Span => draftSpan(block, span);

/** The findings of a draft that touch a span of it, the narrowest first. */
export const findingsIn = ({ draft, findings }: Report, span: Span): readonly Finding[] =>
  findingsAt(findings, { uri: draft.uri, span });

/** Of some findings those that touch a place, the narrowest first. */
export const findingsAt = (findings: readonly Finding[], { uri, span: { start, end } }: Place): readonly Finding[] =>
  findings
    .filter(({ place }) => place.uri === uri && place.span.start <= end && start <= place.span.end)
    .toSorted((a, b) => length(a.place.span) - length(b.place.span));

const length = ({ start, end }: Span) => end - start;
