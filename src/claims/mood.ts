import type { Token } from '../prose/token.ts';
import type { ClaimMood } from './claim.ts';

/**
 * How a sentence is put. The finite verb and the sentence's edges decide: a question mark ends a question, a base verb
 * without a subject opens an instruction, *will/would/could* make the assertion a prediction, *should/must/I think* an
 * opinion (Quirk et al., §11.1–11.3 on sentence types, §4.49 on modals). What somebody is quoted as saying is theirs: that
 * they said it is the assertion. Expects the sentence's tokens.
 */
export function moodOf(tokens: readonly Token[]): ClaimMood {
  const last = tokens.findLast((token) => token.tag === '.');
  if (last?.text.includes('?')) return 'question';
  const words = outsideQuotations(tokens);
  const first = words[0];
  if (first?.tag === 'VB' && !/^(?:is|are|am|be|has|does|have|do)$/.test(first.lower) && !/s$/.test(first.lower))
    return 'instruction';
  const finite = words.find((token) => token.tag === 'MD' || token.tag === 'VBD' || token.tag === 'VB');
  if (!finite) return 'assertion';
  if (/^(?:should|must|ought)$/.test(finite.lower)) return 'opinion';
  const before = words[words.indexOf(finite) - 1];
  if (/^(?:i|we)$/.test(before?.lower ?? '') && /^(?:think|believe|feel|hope|doubt|suspect)$/.test(finite.lower))
    return 'opinion';
  return /^(?:will|would|could|may|might|'ll|'d)$/.test(finite.lower) && finite.tag === 'MD'
    ? 'prediction'
    : 'assertion';
}

function outsideQuotations(tokens: readonly Token[]): Token[] {
  let inside = false;
  return tokens.filter((token) => {
    if (token.tag !== '"') return !inside;
    inside = /^[“„«‘]$/.test(token.text) || (!/^[”»’]$/.test(token.text) && !inside);
    return false;
  });
}
