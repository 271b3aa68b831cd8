import type { Chunk, ChunkKind } from './chunk.ts';
import { listGoesOn, onlyAdjuncts, phraseStart, phraseTo, resumesAfterComma } from './clause-lookahead.ts';
import { participle } from './clause-participles.ts';
import type { ClauseState } from './clause-state.ts';
import { isBase, isNaming, isPast, leavesParticiple, mayBeParticiple, tense } from './verb-words.ts';

/** Gives the finite verb at chunk `i` to a clause: the one that waits for it, one that goes on, or a new one. */
export function finite(state: ClauseState, i: number): void {
  const { chunks, from, stack } = state;
  const before = state.previous(i);
  // "briefed on the talks said": no clause began with the preposition.
  if (state.onTrial && !state.top.subject && chunks[state.top.start]!.kind === 'prep') state.close(i);
  // After *and* a verb goes on with a clause that has one, not with what was opened on trial or left without a subject.
  if (before?.kind === 'conj' && stack.length > 1 && state.top.verb < 0 && (state.top.trial || !state.top.subject))
    state.close(i);
  const next = chunks[i + 1]?.kind;
  const bare = chunks[i]!.from === chunks[i]!.head;
  if (
    bare &&
    state.onTrial &&
    before?.kind === 'noun' &&
    isNaming(state.head(i)) &&
    (next === 'noun' || next === 'quote')
  ) {
    participle(state, i, phraseStart(chunks, i, from));
    return;
  }
  if (state.top.verb < 0) first(state, i, before);
  else if (before?.kind === 'conj') coordinate(state, i);
  else further(state, i, before);
}

/** The first verb of the innermost clause. */
function first(state: ClauseState, i: number, before: Chunk | null): void {
  const { top } = state;
  const past = isPast(state.head(i));
  const opens =
    !before ||
    (before.kind === 'conj' && !state.previous(i - 1)) ||
    (before.kind === 'sub' && top.kind === 'sub') ||
    // "that, compared to this, …"
    (before.kind === 'comma' && top.kind === 'sub' && top.start === i - 2);
  // "Asked about it, …", "When asked about it, …"
  if (!top.subject && opens && top.kind !== 'comp' && past) {
    state.waits(top, i);
    return;
  }
  if (top.subject && before?.kind === 'conj' && state.closed) {
    const again = state.reopen(state.closed);
    state.take(again, i, again.verb, i);
    return;
  }
  // "A report, released on Tuesday, shows": what stands between the commas is a participle.
  if (top.subject && before?.kind === 'comma' && past && resumesAfterComma(state, i)) {
    participle(state, i, phraseStart(state.chunks, i - 1, state.from));
    return;
  }
  // "Ruiz, who led it, said": the subject takes in what described it.
  if (top.subject && state.closed && state.closed.start > top.subject.from)
    top.subject = { from: top.subject.from, to: i };
  state.take(top, i);
  invert(state, i);
}

/** A verb after the innermost clause has one: of a clause around it, of one that completes it, or of a new one. */
function further(state: ClauseState, i: number, before: Chunk | null): void {
  const { chunks, from, stack, top, closed } = state;
  if (before?.kind === 'comma' && closed && closed.scope.to === i - 1 && closed.start > top.verb + 1) {
    // "after the Post, which …, said": the noun before the relative clause is the subject.
    const last = chunks[closed.start - 1]!.kind === 'comma' ? closed.start - 1 : closed.start;
    state.take(state.push('comp', i, { from: phraseStart(chunks, last, from), to: i }), i);
    return;
  }
  const noun = before?.kind === 'noun' || before?.kind === 'close' ? phraseStart(chunks, i, from) : -1;
  const edge = noun > from ? state.previous(noun) : null;
  const past = isPast(state.head(i));
  if (edge?.kind === 'verb' && past && leavesParticiple(state.tokens[edge.head]!)) {
    participle(state, i, noun);
    return;
  }
  const open = stack.findLastIndex((frame) => frame.verb < 0 && frame.subject);
  if (open >= 0 && edge?.kind !== 'conj') {
    state.closeTo(open + 1, i);
    extend(state, i);
    return;
  }
  if (
    noun >= 0 &&
    edge &&
    (edge.kind === 'conj' || edge.kind === 'comma' || edge.kind === 'quote' || edge.kind === 'dash')
  ) {
    beside(state, i, noun, edge.kind === 'conj');
    return;
  }
  const described = before?.kind === 'comma' ? describedSubject(state, i) : -1;
  if (described >= 0) {
    beside(state, i, described, chunks[described - 1]!.kind === 'conj');
    return;
  }
  const passed = chunks[top.verb]!;
  const object = chunks[top.verb + 1]?.kind === 'noun' && !chunks[top.verb + 1]!.temporal;
  // "a group called Blue Sky ran": the naming verb was a participle.
  if (noun >= 0 && object && top.subject && isNaming(state.tokens[passed.head]!)) {
    demote(state, i);
    return;
  }
  if (noun >= 0 && past && object && edge?.kind === 'verb') {
    participle(state, i, noun);
    return;
  }
  // "The report published Tuesday showed": the verb before was a participle, unless a clause completes it.
  const gap = noun >= 0 ? edge?.kind !== 'prep' : before?.kind === 'verb';
  const completed = gap && /[br]/.test(passed.cues?.[0]?.frames ?? '');
  if (
    top.subject &&
    !object &&
    !completed &&
    mayBeParticiple(state.tokens[passed.head]!) &&
    onlyAdjuncts(state, top.verb, i)
  ) {
    demote(state, i);
    return;
  }
  if (noun >= 0) state.take(state.push(edge?.kind === 'noun' ? 'rel' : 'comp', noun, { from: noun, to: i }), i);
  else if (before?.kind === 'verb') state.settle(i, top, null);
  else if (listed(state, i)) coordinate(state, i);
  else {
    state.take(state.push('main', i), i);
    invert(state, i);
  }
}

/** "but Ruiz, the mayor, blocked it", "…, Ruiz, the mayor, said": where the subject begins that a phrase between commas describes, -1 for none. */
function describedSubject(state: ClauseState, i: number): number {
  const { chunks, from } = state;
  let open = i - 2;
  while (open > from && i - open < 10 && DESCRIBES.has(chunks[open]!.kind)) open--;
  if (open <= from || chunks[open]!.kind !== 'comma' || chunks[open + 1]!.kind !== 'noun') return -1;
  const noun = phraseStart(chunks, open, from);
  if (noun <= from || chunks[noun]!.kind !== 'noun') return -1;
  const edge = chunks[noun - 1]!.kind;
  // After a comma only a tag has a subject of its own, unless its speaker follows ("…, the mayor, said Ruiz").
  const tag = !!state.cue(i)?.frames.includes('t') && (chunks[i + 1]?.kind !== 'noun' || chunks[i + 1]!.temporal);
  return edge === 'conj' || (tag && (edge === 'comma' || edge === 'quote' || edge === 'dash')) ? noun : -1;
}

const DESCRIBES = new Set<ChunkKind>(['noun', 'prep', 'adj', 'adv', 'conj']);

/** The verb at `i` takes the innermost clause, whose verb so far was none, or a participle of its subject. */
function extend(state: ClauseState, i: number): void {
  const { top } = state;
  top.subject = { from: top.subject!.from, to: i };
  state.take(top, i);
}

function demote(state: ClauseState, i: number): void {
  state.clauses.delete(state.top.verb);
  extend(state, i);
}

/** ", Ruiz left" and ", and Ruiz left": a clause beside the innermost main (or completing) one. */
function beside(state: ClauseState, i: number, noun: number, joined: boolean): void {
  const { stack } = state;
  let keep = stack.length;
  while (keep > 1 && (stack[keep - 1]!.kind === 'rel' || (!joined && stack[keep - 1]!.kind === 'sub'))) keep--;
  const { kind } = stack[keep - 1]!;
  state.closeTo(keep - 1, noun);
  state.take(state.push(kind, noun, { from: noun, to: i }), i);
}

/** "…, said Ruiz, adding": the speaker after the verb is the subject of what goes on with it. */
function invert({ chunks, from, to, top }: ClauseState, i: number): void {
  const before = chunks[i - 1]?.kind;
  if (top.verb !== i || top.subject || i === from || (before !== 'quote' && before !== 'comma')) return;
  if (i + 1 >= to || chunks[i + 1]!.kind !== 'noun') return;
  top.subject = { from: i + 1, to: phraseTo(chunks, i + 1, to) };
}

/** "supports a, opposes b": a list of verbs without *and*; a verb with its speaker after it is a tag instead. */
function listed(state: ClauseState, i: number): boolean {
  const { top, chunks } = state;
  if (!top.subject || state.head(i).tag !== state.head(top.verb).tag || !listGoesOn(state, i)) return false;
  return !(state.cue(i)?.frames.includes('t') && chunks[i + 1]?.kind === 'noun');
}

/** A verb after *and* goes on with an open clause: one headed by a cue of the same tense where it is a cue itself. */
function coordinate(state: ClauseState, i: number): void {
  const { stack, chunks, tokens } = state;
  const headed = stack.filter((frame) => frame.verb >= 0);
  const base = isBase(tokens, chunks[i]!);
  // "will go on and announce": a base form goes on with a modal.
  const agrees = (verb: number) =>
    tense(tokens, chunks[verb]!) === tense(tokens, chunks[i]!) || (base && tense(tokens, chunks[verb]!) === 'MD');
  const near = headed.at(-1)?.verb ?? i;
  const adjacent =
    near >= i - 3 && !chunks.slice(near + 1, i - 1).some((one) => one.kind !== 'prep' && one.kind !== 'adv');
  const cue = SPEAKING.has(state.cue(i)?.group ?? '');
  const same = cue && !adjacent ? headed.find(({ verb }) => agrees(verb) && state.cue(verb)) : undefined;
  const owner = same ?? headed.findLast(({ verb }) => agrees(verb)) ?? headed.at(-1) ?? state.top;
  state.closeTo(stack.indexOf(owner) + 1, i);
  state.take(owner, i, owner.verb, i);
}

const SPEAKING = new Set<string>(['say', 'tell', 'ask', 'show', 'stance']);
