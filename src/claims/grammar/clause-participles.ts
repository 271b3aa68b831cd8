import type { Frame } from './clause.ts';
import { afterClauseTaker, phraseStart } from './clause-lookahead.ts';
import type { ClauseState } from './clause-state.ts';
import { causes, endsWithComma, isBase, isUtterance, publishes } from './verb-words.ts';

/** Settles an infinitive or participle: whose doing it tells. */
export function nonFinite(state: ClauseState, i: number): void {
  const { chunks, from } = state;
  const one = chunks[i]!;
  const before = state.previous(i);
  const trial = state.top.trial && !state.top.subject;
  // "said in a note sent round by the board the dam …": the participle belongs to the phrase.
  if (trial && one.form === 'participle') return;
  // "found nothing, leaving": the noun before the comma was an object.
  if (trial || (state.onTrial && before?.kind === 'comma')) state.close(i);
  const { top } = state;
  // "said to do so would be wrong", "said raising it is wrong": an infinitive or participle as the subject of what is said.
  if (
    one.form !== 'participle' &&
    chunks[i - 1]?.form === 'finite' &&
    afterClauseTaker(state, i) &&
    opensSubject(state, i)
  ) {
    state.push('comp', i, { from: i, to: i + 1 }, true);
    return;
  }
  const governor = i > from && chunks[i - 1]!.kind === 'verb' ? state.clauses.get(i - 1) : undefined;
  if (governor) {
    state.clauses.set(i, { ...governor, verb: i, finite: false });
    return;
  }
  // "sent a letter Monday saying": the day stands between.
  const last = before?.temporal && i - 2 >= from && chunks[i - 2]!.kind === 'noun' ? i - 1 : i;
  const noun = before?.kind === 'noun' ? phraseStart(chunks, last, from) : -1;
  const own = { start: i, subject: { from: noun, to: i } };
  if (top.verb < 0 && !top.subject) {
    const absolute =
      noun > from && one.form === 'ing' && chunks[noun - 1]!.kind === 'prep' && state.word(noun - 1) === 'with';
    if (absolute) state.settle(i, top, null, own);
    else state.waits(top, i);
    return;
  }
  if (noun >= 0 && one.form === 'infinitive' && isRaised(state, noun)) {
    state.settle(i, top, null, own);
    return;
  }
  const apart = before?.kind === 'comma' || endsWithComma(before, state.tokens) || afterCommaPhrase(state, noun);
  if (top.verb < 0 && top.subject && !apart) {
    if (top.trial && one.form === 'ing') participle(state, i, noun);
    else state.settle(i, top, null, { start: i });
    top.subject = { from: top.subject.from, to: i + 1 };
    return;
  }
  if (noun >= 0 && one.form !== 'infinitive' && !apart) {
    participle(state, i, noun);
    return;
  }
  const owner = apart || before?.kind === 'quote' ? (state.stack.findLast((f) => goesWith(state, f)) ?? top) : top;
  state.settle(i, owner, owner.verb >= 0 ? owner.verb : null, { start: i });
}

/**
 * Settles a participle after the noun phrase that begins at chunk `noun`: it describes the noun, unless the noun is what
 * the subject of the clause acts on ("met voters, saying …") or wrote ("sent a letter saying").
 */
export function participle(state: ClauseState, i: number, noun: number): void {
  const { chunks, from } = state;
  const owner = state.stack.findLast((one) => one.verb >= 0 && one.subject);
  const object = noun > from && chunks[noun - 1]!.kind === 'verb';
  const utterance = noun >= 0 && isUtterance(state.head(noun));
  // "saw a drawing showing …": what shows is the drawing.
  const shows = state.cue(i)?.group === 'show';
  const acts =
    owner && object && !shows && chunks[i]!.form === 'ing' && (!utterance || publishes(state.head(noun - 1)));
  if (acts) state.settle(i, owner, owner.verb, { start: i, finite: false });
  else state.settle(i, state.top, null, { start: i, finite: false, subject: { from: Math.max(noun, from), to: i } });
}

/** "to go out and say", "by naming her and adding": whether after *and* a form goes on with the one before. */
export function goesOn(state: ClauseState, i: number): boolean {
  const { chunks, lastVerb } = state;
  if (lastVerb < 0 || !state.clauses.has(lastVerb) || state.previous(i)?.kind !== 'conj') return false;
  const { form } = chunks[lastVerb]!;
  return (form === 'ing' && chunks[i]!.form === 'ing') || (form === 'infinitive' && isBase(state.tokens, chunks[i]!));
}

/** Whether the infinitive or participle at `i`, after a verb that takes none, is followed by the finite verb of which it is the subject. */
function opensSubject(state: ClauseState, i: number): boolean {
  if (state.cue(i - 1)!.frames.includes(state.chunks[i]!.form === 'ing' ? 'g' : 'i')) return false;
  for (let k = i + 1; k < state.to && k < i + 14; k++) {
    const { kind, form } = state.chunks[k]!;
    if (form === 'finite') return true;
    if (kind !== 'noun' && kind !== 'prep' && kind !== 'adv' && kind !== 'adj') return false;
  }
  return false;
}

/** "for Ruiz to go", "asked Ruiz to go": the noun before the infinitive is its subject. */
function isRaised(state: ClauseState, noun: number): boolean {
  const before = noun > state.from ? state.chunks[noun - 1]! : null;
  if (before?.kind === 'prep') return state.word(noun - 1) === 'for';
  return before?.kind === 'verb' && (!!state.cue(noun - 1)?.frames.includes('o') || causes(state.head(noun - 1)));
}

/** A main clause, or one of time, reason or contrast: what a participle after a comma goes with. */
const goesWith = (state: ClauseState, { kind, start, verb, subject }: Frame): boolean =>
  verb >= 0 && !!subject && (kind === 'main' || (kind === 'sub' && !/^(?:that|whether|if)$/.test(state.word(start))));

/** "…, at one point calling": a phrase of time or place between the comma and the participle. */
const afterCommaPhrase = ({ chunks, from }: ClauseState, noun: number): boolean =>
  noun - 2 >= from && chunks[noun - 1]!.kind === 'prep' && chunks[noun - 2]!.kind === 'comma';
