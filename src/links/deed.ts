import { levels } from '../claims/attributions/block-attributions.ts';
import { attributionsIn } from '../claims/attributions/read-attributions.ts';
import type { BlockReading } from '../claims/claim.ts';
import { moodAt } from '../claims/clauses/read-clauses.ts';
import type { DateStance } from '../claims/date-interval.ts';
import type { VerbClause } from '../claims/grammar/clause.ts';
import { type ChunkedSentence, headWord, isThing, kind, word } from '../claims/grammar/sentence.ts';
import { pairQuoteMarks } from '../claims/quotations/quote-marks.ts';
import { isSpeech } from '../claims/quotations/speech-quotes.ts';
import { BE } from '../prose/closed-class.ts';
import { lemma } from '../prose/lemma.ts';
import type { Span } from '../prose/span.ts';
import { stanceOf } from './date-relation.ts';
import { coreOf } from './deed-core.ts';
import { type Goal, objectsOf, partyAt } from './deed-objects.ts';
import { type Hedge, hedgeAt } from './hedge.ts';
import { inSpan, itself, itsSpan } from './in-span.ts';
import type { Party } from './party.ts';
import { wordKey } from './setting.ts';
import { combined, denies, groupPolarity, type Polarity } from './verb-polarity.ts';

/** What a clause says was done, by whom and to whom, and whether it was: no question, no plan, no guess. */
export interface Deed {
  readonly reading: BlockReading;
  /** The words that say what was done and whether: "was not destroyed". UTF-16 offsets into the block's text. */
  readonly span: Span;
  /** From the clause's subject to its end, as far as it tells of the deed. */
  readonly clause: Span;
  /** Dictionary form of the verb, or of the adjective that *be* joins to the subject. */
  readonly verb: string;
  readonly passive: boolean;
  readonly time: 'past' | 'present' | 'future';
  readonly denied: boolean;
  readonly agent: Party | null;
  readonly patient: Party | null;
  readonly goal: Goal | null;
  /** Content words of the clause besides the verb, dictionary forms. */
  readonly words: ReadonlySet<string>;
  readonly dates: readonly DateStance[];
  /** When it is said to have been, in words. */
  readonly times: readonly string[];
}

/** Who did it and to whom or what; null where one of them is not said. */
export function rolesOf({ agent, patient, goal }: Deed): { readonly from: Party; readonly to: Party } | null {
  const to = patient ?? goal?.party;
  return agent && to ? { from: agent, to } : null;
}

const kept = new WeakMap<BlockReading, readonly Deed[]>();
const keptHedged = new WeakMap<BlockReading, readonly HedgedDeed[]>();

/** The deeds of a block outside its quotations, in order. Kept for as long as the block's reading lives. */
export function deedsOf(reading: BlockReading): readonly Deed[] {
  let deeds = kept.get(reading);
  if (!deeds) {
    deeds = read(reading, deedAt);
    kept.set(reading, deeds);
  }
  return deeds;
}

/** What a clause says may be done, is planned, or is done by what others tell. */
export interface HedgedDeed extends Deed {
  readonly hedge: Hedge['kind'];
}

/** What a block says under a hedge outside its quotations, in order. Kept for as long as the block's reading lives. */
export function hedgedDeedsOf(reading: BlockReading): readonly HedgedDeed[] {
  let deeds = keptHedged.get(reading);
  if (!deeds) {
    deeds = read(reading, (_, sentence, clause, starts) => {
      const hedge = clause.finite ? hedgeAt(sentence, clause) : null;
      const deed = hedge && deedAt(reading, sentence, clause, starts, hedge);
      return deed && { ...deed, hedge: hedge.kind };
    });
    keptHedged.set(reading, deeds);
  }
  return deeds;
}

function read<T extends Deed>(reading: BlockReading, at: (...clause: Parameters<typeof deedAt>) => T | null): T[] {
  const { tokens, sentences } = reading;
  const pairs = pairQuoteMarks(tokens);
  const speech = pairs.map((pair) => isSpeech(tokens, pair));
  const deeds: T[] = [];
  for (const { sentence, depth } of levels(tokens, sentences, pairs, speech)) {
    if (depth > 0) break;
    if (tokens[sentence.chunks[sentence.to - 1]?.from ?? 0]?.text === '?') continue;
    const clauses = [...sentence.clauses.values()];
    const starts = new Set(clauses.map(({ start }) => start));
    for (const clause of clauses) {
      const deed = at(reading, sentence, clause, starts);
      if (deed) deeds.push(deed);
    }
  }
  return deeds.sort((a, b) => a.span.start - b.span.start);
}

/**
 * Reads one clause; `starts` are the chunks that the clauses of its sentence begin with. With `hedge` it is read as what
 * would be so without it.
 */
function deedAt(
  reading: BlockReading,
  sentence: ChunkedSentence,
  clause: VerbClause,
  starts: ReadonlySet<number>,
  hedge: Hedge | null = null,
): Deed | null {
  const { tokens, chunks } = sentence;
  const { verb, subject } = clause;
  if (!clause.finite || clause.fronted || !subject || !isAsserted(sentence, clause)) return null;
  const group = chunks[verb]!;
  const time = hedge && hedge.kind !== 'told' ? hedgedTime(sentence, verb) : timeOf(sentence, verb);
  const who = subjectOf(reading, sentence, clause);
  if (!time || !who) return null;
  const mood = moodAt(attributionsIn(reading).clauses.moods, tokens[group.from]!.start);
  if (mood !== 'assertion' && !(mood === 'prediction' && (hedge || time === 'future'))) return null;
  // "Could hold 500 in the 1990s": what was once able to is no guess.
  if (hedge?.kind === 'possible' && tokens[group.from]!.lower === 'could' && mood === 'assertion' && time === 'future')
    return null;
  const outer = outerPolarity(sentence, clause);
  const core = coreOf(sentence, verb, hedge?.verb);
  const end = clauseEnd(sentence, core.after, starts);
  const found = objectsOf(reading, sentence, core.after, end, core.passive);
  if (!found) return null;
  const behind =
    core.object === null ? found : { ...found, object: partyAt(reading, sentence, core.object, core.object + 1) };
  const stance = core.verb === 'vote' && !core.passive ? VOTES.get(behind.goal?.preposition ?? '') : undefined;
  const agent = core.passive ? behind.by : who;
  const patient = core.passive ? who : stance ? behind.goal!.party : behind.object;
  const none = [who, behind.object].filter((party) => party?.none).length % 2 === 1;
  const polarity = combined([outer, core.polarity, none ? 'denied' : 'affirmed']);
  if (polarity === 'open') return null;
  const last = Math.max(group.to, chunks[Math.max(verb, end - 1)]!.to);
  const span = { start: tokens[core.from]!.start, end: tokens[core.to - 1]!.end };
  const whole = { start: Math.min(who.span.start, span.start), end: tokens[last - 1]!.end };
  const words = new Set(
    [...inSpan(tokens, itself, who.span), ...tokens.slice(core.to, last)]
      .filter((token) => /^(?:NNP?|JJ|VB[DGN]?)$/.test(token.tag) && !BE.has(token.lower))
      // "Stand still", "come back": an adverb that is half of the verb.
      .concat(tokens.slice(core.to, core.to + 1).filter(({ tag, lower }) => tag === 'RB' && !lower.endsWith('ly')))
      .map(wordKey)
      .filter((one) => one !== core.verb && one !== 'longer'),
  );
  const dates = inSpan(reading.dates, itsSpan, whole);
  return {
    reading,
    span,
    clause: whole,
    verb: stance ?? core.verb,
    passive: core.passive,
    time,
    denied: polarity === 'denied',
    agent,
    patient,
    goal: stance ? null : behind.goal,
    words,
    dates: dates.flatMap((date) => stanceOf(reading, date) ?? []),
    times: behind.times,
  };
}

/** What a vote for or against a thing is. */
const VOTES: ReadonlyMap<string, string> = new Map([
  ['for', 'support'],
  ['against', 'oppose'],
]);

/** Subordinators that bring in what is held to be so; the others make a condition, a question or a plan of it. */
const FACTUAL: ReadonlySet<string> = new Set(
  'that because although though while whereas since as after when'.split(' '),
);

function isAsserted(sentence: ChunkedSentence, { kind: sort, start, verb }: VerbClause): boolean {
  if (sort === 'main' || sort === 'comp') return true;
  const opening = word(sentence, start);
  // "The ferry, which was not insured, sank": without its comma the clause says which ferry is meant.
  if (sort === 'rel')
    return /^(?:who|which)$/.test(opening) && start === verb - 1 && kind(sentence, start - 1) === 'comma';
  return kind(sentence, start) !== 'sub' || FACTUAL.has(opening);
}

/** Past, present or future; null for what only could, should or would be. */
function timeOf({ tokens, chunks }: ChunkedSentence, verb: number): Deed['time'] | null {
  const first = tokens[chunks[verb]!.from]!;
  if (first.tag === 'MD') return /^(?:will|'ll|wo)$/.test(first.lower) ? 'future' : null;
  if (chunks[verb]!.form !== 'finite') return null;
  return first.tag === 'VBD' || first.tag === 'VBN' || /^(?:has|have|'ve|had)$/.test(first.lower) ? 'past' : 'present';
}

/** "May have cut" is of the past, all else that may be or is planned is to come. */
const hedgedTime = ({ tokens, chunks }: ChunkedSentence, verb: number): Deed['time'] =>
  tokens.slice(chunks[verb]!.from + 1, chunks[verb]!.to - 1).some(({ lower }) => lower === 'have') ? 'past' : 'future';

function subjectOf(reading: BlockReading, sentence: ChunkedSentence, { subject, start }: VerbClause): Party | null {
  const { chunks } = sentence;
  const { from, to } = subject!;
  if (chunks[from]!.kind === 'rel')
    return isThing(sentence, start - 2) ? partyAt(reading, sentence, start - 2, start - 1) : null;
  if (chunks[from]!.kind !== 'noun') return null;
  let end = from + 1;
  while (end + 1 < to && kind(sentence, end) === 'prep' && kind(sentence, end + 1) === 'noun') end += 2;
  // "the mayor and her deputy": together they may do what neither does alone.
  return kind(sentence, end) === 'conj' && end < to ? null : partyAt(reading, sentence, from, end);
}

/** What is said of the polarity by the verb that the clause completes: "denied that …", "did not say that …". */
function outerPolarity(sentence: ChunkedSentence, { kind: sort, start }: VerbClause): Polarity {
  if (sort === 'main' || sort === 'rel') return 'affirmed';
  for (let i = start - 1; i >= Math.max(sentence.from, start - REACH); i--) {
    const chunk = sentence.chunks[i]!;
    if (chunk.kind !== 'verb') continue;
    if (groupPolarity(sentence.tokens, chunk.from, chunk.to) !== 'affirmed') return 'open';
    return denies(lemma(headWord(sentence, i), 'VBD')) ? 'denied' : 'affirmed';
  }
  return 'affirmed';
}

/** Chunks between a clause and the verb that it completes. */
const REACH = 8;

/** Past the last chunk of the clause: it ends at a comma, a stop, or where another clause begins. */
function clauseEnd(sentence: ChunkedSentence, after: number, starts: ReadonlySet<number>): number {
  let end = after;
  while (end < sentence.to && !ENDS.has(kind(sentence, end)) && !starts.has(end)) end++;
  return end;
}

const ENDS: ReadonlySet<string> = new Set('comma semicolon colon dash open close stop sub rel quote verb'.split(' '));
