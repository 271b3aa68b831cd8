import { BE } from '../../prose/closed-class.ts';
import { singular } from '../../prose/lemma.ts';
import type { Token } from '../../prose/token.ts';
import { isChange } from './changes.ts';
import { type Figure, leadAt } from './figure.ts';

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

/**
 * Whether what stands at token `to` is another matter than the figure that ends at `from`: a verb that is none of rising
 * and falling stands between, or one with a subject of its own.
 */
export function isOtherMatter(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i <= to && i < from + 40; i++) {
    const { tag, lower } = tokens[i]!;
    if (!/^VBD?$/.test(tag)) continue;
    if (!isChange(lower) || /^(?:NN|NNP|PRP)$/.test(tokens[i - 1]!.tag)) return true;
  }
  return false;
}

/** Whether two clauses have the same copula: "the highest bid is 84 cents, while the lowest is 74". */
export function isParallel(figure: Figure, giver: Figure, tokens: readonly Token[]): boolean {
  const copula = tokens[leadAt(figure, tokens)]?.lower ?? '';
  if (!BE.has(copula) || tokens[leadAt(giver, tokens)]?.lower !== copula || !isClosed(tokens[figure.to])) return false;
  for (let i = giver.to; i < figure.from && i < giver.to + 4; i++)
    if (/^(?:and|but|while|whilst|whereas)$/.test(tokens[i]!.lower)) return true;
  return false;
}

/** Whether what stands at a token points back to what has been counted: "200 of them", "12 of which". */
export const isAnaphor = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'of' && /^(?:them|these|those|whom|which)$/.test(tokens[at + 1]?.lower ?? '');

/** Whether the figure's verb shares the first one's object noun: "killed 50 soldiers and wounded 47". */
export function sharesObject(figure: Figure, tokens: readonly Token[]): boolean {
  let at = leadAt(figure, tokens);
  // "delayed another 300"
  while (/^(?:another|further|additional|a|an)$/.test(tokens[at]?.lower ?? '')) at--;
  if (!/^(?:VB|VBD|VBN|VBG)$/.test(tokens[at]?.tag ?? '')) return false;
  // "Arden scored 30 points and Ruiz added 22."
  const subject = /^(?:NNP|PRP)$/.test(tokens[at - 1]?.tag ?? '') && isClosed(tokens[figure.to]) ? 1 : 0;
  const joint = tokens[at - 1 - subject];
  return /^(?:CC|,)$/.test(joint?.tag ?? '') || (joint?.lower === 'while' && tokens[at]!.tag === 'VBG');
}

/** Whether the figure's subject shares verb and object noun: "one side took 262 seats and the others 318". */
export function isGappedClause(figure: Figure, tokens: readonly Token[]): boolean {
  const at = leadAt(figure, tokens);
  if (isGapped(tokens, at + 1)) return true;
  return (
    /^NNP?$/.test(tokens[at]?.tag ?? '') &&
    tokens[at - 1]?.lower === 'the' &&
    /^(?:CC|,)$/.test(tokens[at - 2]?.tag ?? '')
  );
}
