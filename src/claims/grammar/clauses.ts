import type { Token } from '../../prose/token.ts';
import type { Chunk } from './chunk.ts';
import type { VerbClause } from './clause.ts';
import { comma } from './clause-commas.ts';
import { afterClauseTaker, closingBracket, isDateline } from './clause-lookahead.ts';
import { noun } from './clause-nouns.ts';
import { goesOn, nonFinite } from './clause-participles.ts';
import { remark } from './clause-remarks.ts';
import { ClauseState } from './clause-state.ts';
import { finite } from './clause-verbs.ts';
import { endsWithComma, isBase, opensWithVerb } from './verb-words.ts';

/**
 * Finds the subject and the extent of every verb group of a sentence (chunks `from` to `to`), left to right with a
 * stack of open clauses; the answer is indexed by chunk. Each chunk is visited a bounded number of times.
 */
export function clausesOf(
  chunks: readonly Chunk[],
  tokens: readonly Token[],
  from: number,
  to: number,
): ReadonlyMap<number, VerbClause> {
  const state = new ClauseState(chunks, tokens, from, to);
  for (let i = from; i < to; i++) i = step(state, i);
  state.closeTo(0, to);
  return state.clauses;
}

/** Reads chunk `i`; answers the last chunk that it took with it. */
function step(state: ClauseState, i: number): number {
  const { chunks } = state;
  const one = chunks[i]!;
  switch (one.kind) {
    case 'sub':
      // "as though", "as if": the second word brings in the clause.
      if (chunks[i + 1]?.kind === 'sub' && state.word(i) === 'as') return i;
      // "said if it rains, the dam fails": what is said begins with its condition.
      if (afterClauseTaker(state, i) && isCondition(state, i)) state.push('comp', i, null, true);
      state.push('sub', i);
      return i;
    case 'prep':
      // "said in a statement the dam fails"
      if (afterClauseTaker(state, i)) state.push('comp', i, null, true);
      return i;
    case 'rel':
      // "Where he used to boast, now …" opens the sentence as *when* does.
      if (i === state.from && OPENERS.has(state.word(i))) state.push('sub', i);
      else state.push('rel', i, { from: i, to: i + 1 });
      return i;
    case 'semicolon':
    case 'colon':
      if (chunks[i + 1]?.kind !== 'quote') restart(state, i);
      return i;
    case 'open':
      return closingBracket(state, i);
    case 'quote':
      // "the plan “is weak”": the quotation brings the verb.
      if (state.top.verb < 0 && state.top.subject?.to === i && opensWithVerb(one, state.tokens)) state.top.verb = i;
      if (endsWithComma(one, state.tokens)) comma(state, i);
      return i;
    case 'dash':
      if (isDateline(state, i)) {
        restart(state, i);
        return i;
      }
      return commaOrRemark(state, i);
    case 'comma':
      return commaOrRemark(state, i);
    case 'conj':
      if (chunks[i - 1]?.kind === 'comma' && state.onTrial) state.close(i);
      return i;
    case 'noun':
      noun(state, i);
      return i;
    case 'verb':
      verb(state, i);
      state.lastVerb = i;
      return i;
    default:
      return i;
  }
}

function commaOrRemark(state: ClauseState, i: number): number {
  const end = remark(state, i);
  if (end) return end - 1;
  comma(state, i);
  return i;
}

function restart(state: ClauseState, i: number): void {
  state.closeTo(0, i);
  state.push('main', i + 1);
}

function verb(state: ClauseState, i: number): void {
  const { chunks, lastVerb } = state;
  // "help raise": a base form right after a verb.
  const bare = i > state.from && chunks[i - 1]!.kind === 'verb' && isBase(state.tokens, chunks[i]!);
  if (goesOn(state, i))
    state.clauses.set(i, { ...state.clauses.get(lastVerb)!, verb: i, start: i, sharedWith: lastVerb });
  else if (chunks[i]!.form === 'finite' && !bare) finite(state, i);
  else nonFinite(state, i);
}

/** After a verb of saying or telling, *if* and *when* open a condition; after others a question. */
function isCondition(state: ClauseState, i: number): boolean {
  const word = state.word(i);
  const group = state.cue(i - 1)?.group;
  return word !== 'that' && word !== 'whether' && (group === 'say' || group === 'tell');
}

const OPENERS = new Set(['where', 'wherever', 'whatever', 'how', 'however']);
