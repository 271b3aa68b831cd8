import { type ClauseState, waitsForVerb } from './clause-state.ts';

/** Closes what the comma (or dash, or quotation that ends with one) at chunk `i` closes. */
export function comma(state: ClauseState, i: number): void {
  const { stack, chunks } = state;
  if (state.top.trial && !state.top.subject && chunks[state.top.start]!.kind === 'prep') state.close(i);
  // "Ruiz, noting the size of the crowd, said": what was opened on trial was an object, since the subject still waits.
  if (state.onTrial && state.top.subject && isFiniteAfter(state, i) && stack.some(waitsForVerb)) state.close(i);
  // What opens the sentence ends here, however deep: "When he said that …, the board left".
  const waiting = stack.findLastIndex(
    (one) => one.verb < 0 && !one.subject && one.kind !== 'rel' && !(one.trial && chunks[one.start]!.kind === 'prep'),
  );
  const deepest = stack.findLast((one) => !(one.trial && one.verb < 0));
  // "Asked why, Ruiz left": the question word was the whole question.
  const { kind, verb, start } = state.top;
  if (kind === 'rel' && verb < 0 && start === i - 1 && chunks[start - 1]?.kind !== 'noun') state.close(i);
  // "Expecting rain, Ruiz left": what was opened on trial inside the participle's phrase ends with it.
  if (waiting >= 0 && stack[waiting]!.inFront && state.onTrial) state.closeTo(waiting + 1, i);
  const word = deepest ? state.word(deepest.start) : '';
  const verbless = deepest?.kind === 'sub' && deepest.verb < 0 && word !== 'that' && word !== 'whether';
  if (waiting >= 0 && deepest && (deepest.verb >= 0 || verbless)) {
    const keep = deepest.verb < 0 && waiting === stack.length - 1 ? waiting : waiting + 1;
    state.closeTo(Math.max(1, keep), i);
  } else closeRelative(state, i);
  const { top } = state;
  if (!top.inFront) return;
  top.inFront = false;
  top.subject = null;
  for (const one of top.fronted) one.scope.to = i;
  // "When asked, …": the participle was all of its clause.
  if (top.kind === 'sub' && stack.length > 1 && state.word(top.start) !== 'that') state.close(i);
}

function isFiniteAfter({ chunks, to }: ClauseState, i: number): boolean {
  let next = i + 1;
  while (next < to && chunks[next]!.kind === 'adv') next++;
  return next < to && chunks[next]!.form === 'finite';
}

/** The comma at `i` closes a relative clause: the innermost one, or the one that a comma opened. */
function closeRelative(state: ClauseState, i: number): void {
  const innermost = state.stack.length - (state.onTrial ? 2 : 1);
  for (let k = innermost; k > 0 && state.stack[k]!.verb >= 0; k--) {
    const frame = state.stack[k]!;
    if (frame.kind !== 'rel' || (k < innermost && state.chunks[frame.start - 1]?.kind !== 'comma')) continue;
    state.closed = frame;
    state.closeTo(k, i);
    return;
  }
}
