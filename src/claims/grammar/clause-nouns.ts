import { afterClauseTaker } from './clause-lookahead.ts';
import type { ClauseState } from './clause-state.ts';
import { isObjectForm } from './verb-words.ts';

/** Gives the noun phrase at chunk `i` its place: a subject, part of one, or the opening of a clause. */
export function noun(state: ClauseState, i: number): void {
  const { chunks } = state;
  const before = state.previous(i);
  // The quotation before closed what the verb said.
  if (before?.kind === 'quote' && state.onTrial) state.close(i);
  const { top } = state;
  const one = chunks[i]!;
  const alone = { from: i, to: i + 1 };
  if (!one.temporal && afterClauseTaker(state, i) && !isObjectForm(state.head(i))) {
    state.push('comp', i, alone, true);
    return;
  }
  if (top.verb >= 0) return;
  const leads = chunks[i + 1]?.kind === 'verb';
  if (!top.subject) {
    if (before?.kind === 'prep' || top.inFront || (one.temporal && !leads)) return;
    // "In Hull and the towns around, …": a second object of the preposition.
    if (before?.kind === 'conj' && state.previous(i - 1)?.kind === 'noun' && !leads) return;
    top.subject = alone;
  } else if (top.kind === 'rel' && i === top.start + 1 && chunks[top.start]!.kind === 'rel') top.subject = alone;
  else if (before?.kind === 'quote' && top.kind === 'main') top.subject = alone;
  else if (before && top.trial && before.temporal && !one.temporal) top.subject = alone;
  else if (before?.kind === 'noun' && !before.genitive && !before.temporal && !one.temporal) {
    // "told reporters the dam …": the recipient gives way to the subject; otherwise a clause describes the noun before.
    const recipient = top.trial && top.subject.to === i && state.cue(top.start - 1)?.frames.includes('r');
    if (recipient) top.subject = alone;
    else state.push('rel', i, alone);
  } else top.subject = { from: top.subject.from, to: i + 1 };
}
