import type { Sentence } from '../../prose/token.ts';
import type { Figure } from './figure.ts';

/** Calls `visit` once for each sentence that holds figures, with those figures; figures and sentences are in text order. */
export function bySentence(
  figures: readonly Figure[],
  sentences: readonly Sentence[],
  visit: (inSentence: readonly Figure[], sentence: Sentence) => void,
): void {
  let at = 0;
  for (const sentence of sentences) {
    if (at >= figures.length) return;
    const first = at;
    while (at < figures.length && figures[at]!.from < sentence.to) at++;
    if (at > first) visit(figures.slice(first, at), sentence);
  }
}
