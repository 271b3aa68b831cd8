import { isWordAt } from '../../prose/characters.ts';
import type { Token } from '../../prose/token.ts';
import type { AttributionKind } from '../attribution.ts';
import type { TokenRange } from '../grammar/sentence.ts';
import type { QuotePair } from '../quotations/quote-marks.ts';
import { firstPairFrom } from './token-ranges.ts';

/** Whether a content is all quotation, none, or both; `pairs` are the block's quotation marks in text order. */
export function kindOf(
  tokens: readonly Token[],
  content: readonly TokenRange[],
  pairs: readonly QuotePair[],
): AttributionKind {
  let quoted = false;
  let plain = false;
  for (const { from, to } of content) {
    let at = from;
    for (let q = firstPairFrom(pairs, from); q < pairs.length && pairs[q]!.open < to; q++) {
      const { open, end } = pairs[q]!;
      if (open < at || end > to) continue;
      quoted = true;
      plain ||= hasWord(tokens, at, open);
      at = end;
    }
    plain ||= hasWord(tokens, at, to);
  }
  return quoted ? (plain ? 'mixed' : 'direct') : 'indirect';
}

/** The kind of a content with another paragraph added to it. */
export const withAnother = (kind: AttributionKind | null, added: AttributionKind): AttributionKind =>
  kind === null || kind === added ? added : 'mixed';

function hasWord(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isWordAt(tokens[i]!.text, 0)) return true;
  return false;
}
