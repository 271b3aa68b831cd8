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
    const hang = { figures: inSentence, verbs, parse };
    const owners = subjectsIn(parse);
    share(hang, sentence, attached(times, hang, owners), passage, 'time');
    share(hang, sentence, attached(places, hang, owners), passage, 'place');
  });
  return figures;
};

/** The verb chunk that each figure hangs on, -1 for none; a list goes on with that of the figure before. */
function verbsOf(figures: readonly Figure[], parse: SentenceParse): number[] {
  const verbs: number[] = [];
  figures.forEach((figure, i) => {
    const [standing] = standingsAt(parse, figure.from);
    const named = standing && isIncluding(parse, standing.verb);
    const listed = i > 0 && (named || (!standing && figure.event !== null && figure.event === figures[i - 1]!.event));
    verbs.push(listed ? verbs[i - 1]! : (standing?.verb ?? -1));
  });
  return verbs;
}

/** "6,000 cases, including 41 deaths, in May": *including* lists, and nothing is done. */
const isIncluding = ({ tokens, chunks }: Pick<SentenceParse, 'tokens' | 'chunks'>, verb: number): boolean =>
  wordAt(tokens, chunks[verb]!.head) === 'including';

/** A phrase with the verb chunk before it in its sentence, or that it stands in the subject of; -1 where it opens the sentence. */
interface Attached extends TokenSpan {
  readonly verb: number;
  /** It stands in the subject of that verb. */
  readonly inSubject: boolean;
}

/** The phrases that go with something done, not with the saying of it. */
function attached(
  phrases: readonly TokenSpan[],
  { parse, verbs }: Hanging,
  owners: ReadonlyMap<number, number>,
): Attached[] {
  return phrases.flatMap((phrase): Attached[] => {
    const owner = owners.get(chunkAt(parse, phrase.from));
    const verb = owner ?? governor(parse, phrase.from);
    if (verb === null || (isTelling(parse, verb) && !verbs.includes(verb))) return [];
    return [{ ...phrase, verb, inSubject: owner !== undefined }];
  });
}

/** The verb by each chunk of its subject, the shortest subject where one holds another: "officials in Hull". */
function subjectsIn(parse: SentenceParse): Map<number, number> {
  const owners = new Map<number, number>();
  const lengths = new Map<number, number>();
  for (const [verb, { subject }] of parse.clauses) {
    if (!subject) continue;
    const length = subject.to - subject.from;
    for (let i = subject.from; i < Math.min(subject.to, subject.from + REACH); i++) {
      if (length >= (lengths.get(i) ?? Number.POSITIVE_INFINITY)) continue;
      lengths.set(i, length);
      owners.set(i, verb);
    }
  }
  return owners;
}

/** Chunks between a phrase and its verb that are walked over. */
const REACH = 14;

/** The verb chunk before a token, -1 where the sentence or its clause opens there, null behind "according to". */
function governor({ tokens, chunks }: SentenceParse, token: number): number | null {
  const at = chunkAt({ chunks }, token);
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    if (wordAt(tokens, chunks[i]!.from) === 'according') return null;
    if (chunks[i]!.kind === 'verb' && !isIncluding({ tokens, chunks }, i)) return i;
    if (chunks[i]!.kind === 'semicolon' || chunks[i]!.kind === 'colon') return -1;
  }
  return -1;
}

/** Whether the verb at a chunk tells what somebody said or found. */
const isTelling = ({ chunks }: SentenceParse, verb: number): boolean =>
  verb >= 0 && !!chunks[verb]!.cues?.some(({ group, frames }) => TELLING.has(group) && /[tc]/.test(frames));

const TELLING: ReadonlySet<string> = new Set(['say', 'tell', 'show']);

/** The figures of a sentence with the verb chunk that each hangs on. */
interface Hanging {
  readonly figures: readonly Figure[];
  readonly verbs: readonly number[];
  readonly parse: SentenceParse;
}

/**
 * Gives each figure the first phrase behind it, if no other figure stands between or all hang on one verb; else the last
 * one before it, on the same terms; else the one that opens the sentence and holds for all of it. Joined by *and*, two
 * figures share what only one has.
 */
function share(
  hanging: Hanging,
  sentence: Sentence,
  phrases: readonly Attached[],
  { text, tokens }: Passage,
  slot: 'time' | 'place',
): void {
  const first = phrases[0];
  if (!first) return;
  const { figures } = hanging;
  const opening = first.start - sentence.start <= 2 ? first : null;
  let next = 0;
  const behind: (Attached | null)[] = [];
  figures.forEach((figure, i) => {
    while (next < phrases.length && phrases[next]!.start < figure.end) next++;
    const before = phrases[next - 1];
    const after = phrases[next];
    behind.push(after && reaches(hanging, i, after) ? after : null);
    const floor = figures[i - 1]?.end ?? sentence.start;
    const nearest = before && before.end >= floor && holdsFor(hanging, i, before, opening) ? before : opening;
    const chosen = behind[i] ?? (nearest && nearest.end <= figure.start ? nearest : null);
    if (chosen) figure[slot] = text.slice(chosen.start, chosen.end);
    // "300 were killed in Sumy and 2,700 injured", "killing 300 in Sumy and injuring 2,700"
    else if (i && isLed(figure, tokens)) figure[slot] = figures[i - 1]![slot];
  });
  // "three were killed and eight wounded in Hull", "killed three and wounded eight in Hull"
  for (let i = figures.length - 2; i >= 0; i--)
    if (!figures[i]![slot] && behind[i + 1] && isJoined(figures[i]!, figures[i + 1]!, tokens)) {
      figures[i]![slot] = figures[i + 1]![slot];
      behind[i] = behind[i + 1]!;
    }
}

/** Whether *and* stands before the figure, or before the verb right before it. */
function isLed(figure: Figure, tokens: Passage['tokens']): boolean {
  const at = leadAt(figure, tokens);
  return tokens[at]?.tag === 'CC' || (/^VB[DNG]?$/.test(tokens[at]?.tag ?? '') && tokens[at - 1]?.tag === 'CC');
}

/** Whether a phrase behind figure `i` is its own: no other figure before it, or only such as hang on the same verb or on none. */
function reaches({ figures, verbs, parse }: Hanging, i: number, phrase: Attached): boolean {
  // "… lost 50 men, and trains will run on Monday"
  if (parse.clauseStarts.some((start) => figures[i]!.to <= start && start <= phrase.from)) return false;
  for (let k = i + 1; k < figures.length && figures[k]!.start < phrase.start; k++) {
    if (k > i + BETWEEN) return false;
    // "to 300 from 280 in 2021": the year is that of the lower figure.
    if (figures[k]!.change === 'from' || phrase.verb < 0 || phrase.verb !== verbs[i]) return false;
    if (verbs[k] !== verbs[i] && verbs[k] !== -1) return false;
  }
  return true;
}

/** Figures that one clause may hold before a phrase that goes with them all. */
const BETWEEN = 6;

/** Whether a phrase before figure `i` is of its clause, not of another that the opening phrase or a plan parts it from. */
function holdsFor({ figures, verbs, parse }: Hanging, i: number, phrase: Attached, opening: Attached | null): boolean {
  // "up from 280 in 2021, as the mill sold 15 looms"
  if (figures[i - 1]?.change === 'from' && phrase.start >= figures[i - 1]!.end) return false;
  const verb = verbs[i]!;
  if (phrase === opening || phrase.verb === verb || phrase.verb < 0 || verb < 0) return true;
  // "announced plans on Friday to close 30 stores"
  return opening === null && (phrase.inSubject || parse.chunks[verb]!.form !== 'infinitive');
}

/** Whether a conjunction stands right before the second figure's phrase, or a comma in a list of which one thing is said. */
function isJoined(one: Figure, other: Figure, tokens: Passage['tokens']): boolean {
  if (one.kind !== other.kind) return false;
  const lead = tokens[leadAt(other, tokens)];
  // "killed three and wounded eight"; what a plan holds may lie apart ("affect 30 and follow 40").
  const deed = isLed(other, tokens) && lead?.tag !== 'VB';
  return deed || lead?.tag === 'DT' || (lead?.lower === ',' && one.event === other.event);
}
