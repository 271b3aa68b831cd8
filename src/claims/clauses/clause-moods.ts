import { HAVE } from '../../prose/closed-class.ts';
import type { ClaimMood } from '../claim.ts';
import type { VerbClause } from '../grammar/clause.ts';
import { type ChunkedSentence, finiteVerbs, kind, type TokenRange, word } from '../grammar/sentence.ts';
import { appraises } from './appraisal.ts';
import type { ClauseStart } from './clause-starts.ts';
import { directs, isPlain, opensAsDirective } from './instructions.ts';
import { verbMood } from './verb-mood.ts';

/** A stretch of tokens and how what it says is put, inner clauses aside. */
export interface MoodStretch extends TokenRange {
  readonly mood: ClaimMood;
}

/**
 * How each clause of a sentence is put, outer before inner; empty where all is asserted. A clause of time, reason or
 * condition and one that completes a verb are put as the clause around them unless they tell what has happened: "will
 * close when 40 jobs go" foretells both, "will close because 40 jobs went" asserts the second. What a relative clause says is
 * asserted whatever is said of its noun.
 */
export function clauseMoods(sentence: ChunkedSentence, starts: readonly ClauseStart[]): MoodStretch[] {
  const { chunks, from, to } = sentence;
  if (from >= to) return [];
  const verbs = finiteVerbs(sentence);
  const begins = [from, ...starts.map((one) => chunkAt(sentence, one.bare)).filter((at) => at > from)];
  const directive =
    opensAsDirective(sentence) &&
    !verbs.some((one) => one.kind === 'main' && one.verb < (begins[1] ?? to) && !isPlain(sentence, one.verb));
  const found: Put[] = [];
  const beginOf = (chunk: number): number => begins.findLast((at) => at <= chunk) ?? from;
  const mainMood = (begin: number): ClaimMood | undefined =>
    found.find(({ clause }) => clause.kind === 'main' && beginOf(clause.verb) === begin)?.mood;
  // What opens with a condition takes its mood from the main clause behind it: those come first.
  for (const clause of mainFirst(verbs)) {
    const begin = beginOf(clause.verb);
    // "Heat the oil and add 3 onions": the oil is no subject.
    const goesOn = directive && begin === from && clause.kind !== 'sub' && isPlain(sentence, clause.verb);
    const told = goesOn || directs(sentence, clause, begin);
    const opener = clause.kind === 'sub' ? word(sentence, clause.start) : '';
    let mood: ClaimMood = told ? 'instruction' : opener === 'whether' ? 'question' : verbMood(sentence, clause);
    if (mood === 'assertion' && depends(sentence, clause, opener)) {
      const around = innermostAround(clause, found);
      if (around) mood = inherited(sentence, around);
      else if (opener && opener !== 'that') mood = mainMood(begin) ?? mood;
    }
    found.push({
      // "…, say its backers": the speaker follows the verb.
      from: chunks[Math.min(clause.start, clause.verb)]!.from,
      to: chunks[Math.max(clause.verb + 1, clause.scope.to) - 1]!.to,
      mood,
      clause,
    });
  }
  const first = mainMood(from) ?? (directive ? 'instruction' : 'assertion');
  const asked = asksFrom(sentence, begins.at(-1)!);
  if (asked < 0 && first === 'assertion' && found.every(({ mood }) => mood === 'assertion')) return [];
  const whole = { from: chunks[from]!.from, to: chunks[to - 1]!.to };
  const all = [{ ...whole, mood: first }, ...found.map(({ from, to, mood }) => ({ from, to, mood }))];
  const put =
    asked < 0
      ? all
      : [...all.filter((one) => one.from < asked), { from: asked, to: whole.to, mood: 'question' as const }];
  return put.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** A clause and how it is put. */
interface Put extends MoodStretch {
  readonly clause: VerbClause;
}

const mainFirst = (verbs: readonly VerbClause[]): readonly VerbClause[] =>
  verbs.length < 2
    ? verbs
    : [...verbs.filter(({ kind }) => kind === 'main'), ...verbs.filter(({ kind }) => kind !== 'main')];

/** Of the clauses that a clause opens in, the one that begins last. */
function innermostAround(clause: VerbClause, found: readonly Put[]): Put | null {
  let innermost: Put | null = null;
  for (const one of found) {
    if (one.clause.verb >= clause.start || clause.start >= one.clause.scope.to) continue;
    if (!innermost || innermost.clause.start <= one.clause.start) innermost = one;
  }
  return innermost;
}

/** Whether a clause is put as the one around it: what completes a verb, a time or a condition to come. */
function depends({ chunks, tokens }: ChunkedSentence, clause: VerbClause, opener: string): boolean {
  const { from, to } = chunks[clause.verb]!;
  const { tag, lower } = tokens[from]!;
  const past = tag === 'VBD' || tag === 'VBN' || (HAVE.has(lower) && to - from > 1);
  if (past) return false;
  return clause.kind === 'comp' || (clause.kind === 'sub' && DEPENDENT.has(opener));
}

/** Subordinators of content, condition and time (Quirk et al., §14.12); those of reason and contrast assert. */
const DEPENDENT: ReadonlySet<string> = new Set(
  'that if unless whether when until till once before after lest'.split(' '),
);

/** The mood that a clause takes from the one around it: "it is a scandal that 1 in 4 …" takes the four to be so. */
const inherited = (sentence: ChunkedSentence, { clause, mood }: Put): ClaimMood =>
  mood === 'opinion' && appraises(sentence, clause) ? 'assertion' : mood;

/** The first token of what a question mark outside quotations ends, after a colon where one leads up to it; -1 where none does. */
function asksFrom(sentence: ChunkedSentence, begin: number): number {
  const { chunks, to } = sentence;
  let stop = to - 1;
  while (stop > begin && stop > to - 4 && kind(sentence, stop) !== 'stop') stop--;
  if (!word(sentence, stop).includes('?')) return -1;
  let first = stop;
  while (first > begin && kind(sentence, first - 1) !== 'colon') first--;
  return chunks[first]!.from;
}

const chunkAt = ({ chunks, from, to }: ChunkedSentence, token: number): number => {
  let at = from;
  while (at < to - 1 && chunks[at]!.from < token) at++;
  return at;
};
