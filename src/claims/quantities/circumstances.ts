import type { Sentence } from '../../prose/token.ts';
import { bySentence } from './by-sentence.ts';
import { type Figure, leadAt, type Passage, type Refiner } from './figure.ts';
import { wordAt } from './joints.ts';
import { placesIn, type TokenSpan } from './places.ts';
import { chunkAt, parseOf, type SentenceParse } from './sentence-parse.ts';
import { standingsAt } from './standing.ts';
import { timesIn } from './times.ts';

/**
 * Reads when and where each figure holds, from the phrases of its own sentence: "since December 2024", "in Kursk". When
 * and where somebody spoke of it is no circumstance of the figure ("officials in Hull said on Friday").
 */
export const readCircumstances: Refiner = (figures, passage) => {
  bySentence(figures, passage.sentences, (inSentence, sentence) => {
    const times = timesIn(passage, sentence);
    const places = placesIn(passage, sentence);
    if (!times.length && !places.length) return;
    const parse = parseOf(passage, sentence, inSentence);
    const verbs = verbsOf(inSentence, parse);
    share(inSentence, verbs, sentence, attached(times, parse, verbs), passage, 'time');
    share(inSentence, verbs, sentence, attached(places, parse, verbs), passage, 'place');
  });
  return figures;
};

/** The verb chunk that each figure hangs on, -1 for none; a list goes on with that of the figure before. */
function verbsOf(figures: readonly Figure[], parse: SentenceParse): number[] {
  const verbs: number[] = [];
  figures.forEach((figure, i) => {
    const [standing] = standingsAt(parse, figure.from);
    const listed = i > 0 && !standing && figure.event !== null && figure.event === figures[i - 1]!.event;
    verbs.push(standing?.verb ?? (listed ? verbs[i - 1]! : -1));
  });
  return verbs;
}

/** A phrase with the verb chunk before it in its sentence, -1 where it opens the sentence. */
interface Attached extends TokenSpan {
  readonly verb: number;
}

/** The phrases that go with something done, not with the saying of it. */
function attached(phrases: readonly TokenSpan[], parse: SentenceParse, verbs: readonly number[]): Attached[] {
  if (!phrases.length) return [];
  const hung = new Set(verbs);
  const speakers = speakersIn(parse);
  return phrases.flatMap((phrase): Attached[] => {
    const verb = governor(parse, phrase.from);
    if (verb === null || (isTelling(parse, verb) && !hung.has(verb))) return [];
    return speakers.has(chunkAt(parse, phrase.from)) ? [] : [{ ...phrase, verb }];
  });
}

/** The chunks of those who say something: "officials in Hull". */
function speakersIn(parse: SentenceParse): Set<number> {
  const chunks = new Set<number>();
  for (const [verb, { subject }] of parse.clauses)
    if (subject && isTelling(parse, verb))
      for (let i = subject.from; i < Math.min(subject.to, subject.from + REACH); i++) chunks.add(i);
  return chunks;
}

/** Chunks between a phrase and its verb that are walked over. */
const REACH = 14;

/** The verb chunk before a token, -1 where the sentence or its clause opens there, null behind "according to". */
function governor({ tokens, chunks }: SentenceParse, token: number): number | null {
  const at = chunkAt({ chunks }, token);
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    if (wordAt(tokens, chunks[i]!.from) === 'according') return null;
    if (chunks[i]!.kind === 'verb') return i;
    if (chunks[i]!.kind === 'semicolon' || chunks[i]!.kind === 'colon') return -1;
  }
  return -1;
}

/** Whether the verb at a chunk tells what somebody said or found. */
const isTelling = ({ chunks }: SentenceParse, verb: number): boolean =>
  verb >= 0 && !!chunks[verb]!.cues?.some(({ group, frames }) => TELLING.has(group) && /[tc]/.test(frames));

const TELLING: ReadonlySet<string> = new Set(['say', 'tell', 'show']);

/**
 * Gives each figure the first phrase behind it, if no other figure stands between or all hang on one verb; else the last
 * one before it, on the same terms; else the one that opens the sentence and holds for all of it. Joined by *and*, two
 * figures share what only one has.
 */
function share(
  figures: readonly Figure[],
  verbs: readonly number[],
  sentence: Sentence,
  phrases: readonly Attached[],
  { text, tokens }: Passage,
  slot: 'time' | 'place',
): void {
  const first = phrases[0];
  if (!first) return;
  const opening = first.start - sentence.start <= 2 ? first : null;
  let next = 0;
  const behind: (Attached | null)[] = [];
  figures.forEach((figure, i) => {
    while (next < phrases.length && phrases[next]!.start < figure.end) next++;
    let before = phrases[next - 1];
    if (before && before.end > figure.start) before = undefined;
    const after = phrases[next];
    behind.push(after && reaches(figures, verbs, i, after) ? after : null);
    const floor = figures[i - 1]?.end ?? sentence.start;
    const nearest = before && before.start >= floor ? before : opening;
    const chosen = behind[i] ?? (nearest && nearest.end <= figure.start ? nearest : null);
    if (chosen) figure[slot] = text.slice(chosen.start, chosen.end);
    // "300 were killed in Sumy and 2,700 injured"
    else if (i && tokens[leadAt(figure, tokens)]?.tag === 'CC') figure[slot] = figures[i - 1]![slot];
  });
  // "three were killed and eight wounded in Hull"
  for (let i = figures.length - 2; i >= 0; i--)
    if (!figures[i]![slot] && behind[i + 1] && isJoined(figures[i]!, figures[i + 1]!, tokens)) {
      figures[i]![slot] = figures[i + 1]![slot];
      behind[i] = behind[i + 1]!;
    }
}

/** Whether a phrase behind figure `i` is its own: no other figure before it, or only such as hang on the same verb. */
function reaches(figures: readonly Figure[], verbs: readonly number[], i: number, phrase: Attached): boolean {
  for (let k = i + 1; k < figures.length && figures[k]!.start < phrase.start; k++) {
    if (k > i + BETWEEN) return false;
    // "to 300 from 280 in 2021": the year is that of the lower figure.
    if (figures[k]!.change === 'from' || phrase.verb < 0 || phrase.verb !== verbs[i] || verbs[k] !== verbs[i])
      return false;
  }
  return true;
}

/** Figures that one clause may hold before a phrase that goes with them all. */
const BETWEEN = 6;

/** Whether a conjunction or a comma stands right before the second figure's phrase, and no other verb's object before it. */
const isJoined = (one: Figure, other: Figure, tokens: Passage['tokens']): boolean => {
  const lead = tokens[leadAt(other, tokens)];
  return (lead?.tag === 'CC' || lead?.tag === 'DT' || lead?.lower === ',') && one.kind === other.kind;
};
