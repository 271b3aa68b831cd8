import type { Span } from '../../prose/span.ts';
import type { Sentence } from '../../prose/token.ts';
import { bySentence } from './by-sentence.ts';
import { type Figure, leadAt, type Passage, type Refiner } from './figure.ts';
import { placesIn } from './places.ts';
import { timesIn } from './times.ts';

/** Reads when and where each figure holds, from the phrases of its own sentence: "since December 2024", "in Kursk". */
export const readCircumstances: Refiner = (figures, passage) => {
  bySentence(figures, passage.sentences, (inSentence, sentence) => {
    share(inSentence, sentence, timesIn(passage, sentence), passage, 'time');
    share(inSentence, sentence, placesIn(passage, sentence), passage, 'place');
  });
  return figures;
};

/**
 * Gives each figure the first phrase behind it, if no other figure stands between; else the last one before it, on the
 * same terms; else the one that opens the sentence and holds for all of it.
 */
function share(
  figures: readonly Figure[],
  sentence: Sentence,
  phrases: readonly Span[],
  { text, tokens }: Passage,
  slot: 'time' | 'place',
): void {
  if (!phrases.length) return;
  const opening = phrases[0]!.start - sentence.start <= 2 ? phrases[0]! : null;
  let next = 0;
  figures.forEach((figure, i) => {
    while (next < phrases.length && phrases[next]!.start < figure.end) next++;
    const behind = phrases[next];
    const before = phrases[next - 1];
    const limit = figures[i + 1]?.start ?? sentence.end;
    const floor = figures[i - 1]?.end ?? sentence.start;
    const chosen = behind && behind.start < limit ? behind : before && before.start >= floor ? before : opening;
    if (chosen) figure[slot] = text.slice(chosen.start, chosen.end);
    // "300 were killed in Sumy and 2,700 injured"
    else if (i && tokens[leadAt(figure, tokens)]?.tag === 'CC') figure[slot] = figures[i - 1]![slot];
  });
}
