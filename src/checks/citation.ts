import { byBlock } from '../claims/by-block.ts';
import type { Claim } from '../claims/claim.ts';
import { firstAfter, inSpan, itself, itsSpan } from '../links/in-span.ts';
import { linksOfClaim } from '../links/links-of-claim.ts';
import { type Block, draftSpan } from '../prose/block.ts';
import type { Span } from '../prose/span.ts';
import type { ClaimRecord } from '../records/record.ts';
import type { TextEdit } from '../records/text-edit.ts';
import type { Context } from './context.ts';

/**
 * The edit that cites a record for a claim, in the form that the desk writes: behind the sentence, or behind the clause
 * where the sentence goes on with a claim that rests on something else (The Chicago Manual of Style, 17th ed., §14.26: a note
 * stands after every mark but the dash).
 */
export function citationEdit(
  context: Pick<Context, 'uri' | 'citation' | 'reading' | 'links'>,
  claim: Claim,
  { id }: Pick<ClaimRecord, 'id'>,
): TextEdit {
  const { uri, citation } = context;
  const { block, span } = lastOnSame(claim, id, context);
  // A Pandoc citation belongs to the sentence: before its full stop, unless that stands inside quotation marks.
  const inside = citation === 'pandoc' && /[.!?]/.test(block.text[span.end - 1] ?? '');
  const mark = citation !== 'pandoc' && /[,;:]/.test(block.text[span.end] ?? '') ? 1 : 0;
  return {
    uri,
    get span() {
      const { start, end } = draftSpan(block, { start: span.end + mark - 1, end: span.end + mark });
      const at = inside ? start : end;
      return { start: at, end: at };
    },
    text: FORMS[citation](id),
  };
}

const FORMS: Readonly<Record<Context['citation'], (id: string) => string>> = {
  footnote: (id) => `[^${id}]`,
  comment: (id) => `<!-- claim: ${id} -->`,
  pandoc: (id) => ` [@${id}]`,
};

/** So many claims of one sentence are looked at. */
const REACH = 16;

/** The last of the claims from this one on, in one sentence and with no citation between, that were all matched with a record. */
function lastOnSame(claim: Claim, id: string, { reading, links }: Pick<Context, 'reading' | 'links'>): Claim {
  const { block, span } = claim;
  const [sentence] = inSpan(claim.reading.sentences, itself, span);
  const claims = claimsOf(reading.passageOf(block)?.claims ?? []).get(block) ?? [];
  const from = firstAfter(claims, itsSpan, span.end);
  let last = claim;
  for (const next of claims.slice(from, from + REACH)) {
    const apart = !sentence || next.span.start >= sentence.end;
    const cited = inSpan(block.markers, itsPlace, { start: last.span.start, end: next.span.start }).length > 0;
    if (apart || cited || !linksOfClaim(links, next).some(({ record }) => record.id === id)) break;
    last = next;
  }
  return last;
}

const itsPlace = ({ at }: { readonly at: number }): Span => ({ start: at - 1, end: at });

const kept = new WeakMap<readonly Claim[], ReadonlyMap<Block, readonly Claim[]>>();

function claimsOf(claims: readonly Claim[]): ReadonlyMap<Block, readonly Claim[]> {
  const map = kept.get(claims) ?? byBlock(claims);
  kept.set(claims, map);
  return map;
}
