import { singular } from '../../prose/lemma.ts';
import type { Token } from '../../prose/token.ts';

/** How far back the clause that a gapped one repeats is looked for. */
const REACH = 24;

/**
 * "Arden won 262 seats, the Harbour Party 318 and Tarn 35": whether the number at a token stands behind the subject of a
 * gapped clause, so that verb and noun are those of the clause before (Quirk et al., §13.92). Looks back a bounded way.
 */
export function isGapped(tokens: readonly Token[], at: number): boolean {
  if (!isClosed(tokens[at + 1])) return false;
  let first = at - 1;
  while (first > at - 6 && /^NNP?$/.test(tokens[first]?.tag ?? '')) first--;
  if (first === at - 1) return false;
  if (tokens[first]?.tag === 'DT') first--;
  if (!/^(?:,|CC)$/.test(tokens[first]?.tag ?? '')) return false;
  for (let i = first - 1; i > 0 && i > at - REACH && tokens[i]!.tag !== '.'; i--)
    if (tokens[i]!.tag === 'CD' && counts(tokens[i + 1])) return /^VB[DN]?$/.test(tokens[i - 1]!.tag);
  return false;
}

/** Whether a clause or an item of a list ends before this token. */
export const isClosed = (token: Token | undefined): boolean =>
  !token || token.tag === '.' || token.tag === 'CC' || /^[,;)]$/.test(token.text);

const counts = (token: Token | undefined): boolean => token?.tag === 'NN' && singular(token.lower) !== token.lower;
