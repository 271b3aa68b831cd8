import type { Chunk } from './chunk.ts';
import type { Frame } from './clause.ts';
import { isAdjunct, phraseTo } from './clause-lookahead.ts';
import { type ClauseState, waitsForVerb } from './clause-state.ts';
import { isPast } from './verb-words.ts';

/**
 * ", he said," and ", said Ruiz," and the same before a stop: where the remark that opens at the comma or dash `i` ends,
 * 0 for none. Its verb is settled here; the clauses around it stay open.
 */
export function remark(state: ClauseState, i: number): number {
  const { chunks, to } = state;
  const inverted = chunks[i + 1]?.kind === 'verb';
  const subject = inverted ? i + 2 : i + 1;
  const noun = chunks[subject];
  if (subject >= to || noun!.kind !== 'noun' || noun!.temporal) return 0;
  let end = phraseTo(chunks, subject, to);
  if (inverted) end = describedTo(chunks, end, to);
  const verb = inverted ? i + 1 : end;
  const one = chunks[verb];
  const cue = one?.cues?.[0];
  if (verb >= to || one!.form !== 'finite' || one!.passive || !cue?.frames.includes('t')) return 0;
  if (!inverted) end++;
  end = adjunctsEnd(state, end, cue.frames.includes('r'));
  // ", he said, according to the Post,": who passes it on stands in the same remark.
  if (chunks[end]?.kind === 'comma' && state.tokens[chunks[end + 1]?.from ?? -1]?.lower === 'according') {
    const passed = boundary(chunks, end + 1, to);
    if (chunks[passed]?.kind === 'comma') end = passed;
  }
  const last = end >= to || (chunks[end]!.kind === 'stop' && end === to - 1);
  if (!last) {
    const next = chunks[end + 1];
    if (chunks[end]!.kind !== 'comma' || next?.kind === 'quote' || next?.form === 'ing') return 0;
  } else if (!state.stack.some((frame) => frame.verb >= 0)) {
    // "Ruiz, the mayor said" without a clause before it remarks on nothing.
    return 0;
  }
  // "Ruiz, who led it, recounted the flood": the verb is the one that the subject waits for.
  if (inverted && state.stack.some(waitsForVerb) && (last || chunks[end + 1]?.form !== 'finite')) return 0;
  const range = inverted ? null : { from: subject, to: verb };
  const frame: Frame = {
    kind: 'main',
    start: subject,
    subject: range,
    verb,
    trial: false,
    fronted: [],
    inFront: false,
    scope: { to },
  };
  state.settle(verb, frame, null, { remarkTo: Math.min(to, end + 1) });
  return Math.min(end, to);
}

/** Past the recipient, the day and place of the remark, and "when asked about it". */
function adjunctsEnd({ chunks, tokens, to }: ClauseState, at: number, recipient: boolean): number {
  let end = at;
  if (recipient && end < to && chunks[end]!.kind === 'noun') end++;
  while (end < to && isAdjunct(chunks, end)) end++;
  const next = chunks[end + 1];
  if (
    end + 1 < to &&
    next?.kind === 'verb' &&
    tokens[chunks[end]!.from]!.lower === 'when' &&
    isPast(tokens[next.head]!)
  )
    while (end < to && chunks[end]!.kind !== 'comma' && chunks[end]!.kind !== 'stop') end++;
  return end;
}

/** Past what describes a speaker named after the verb: ", head of the board", ", who led it". */
function describedTo(chunks: readonly Chunk[], at: number, to: number): number {
  let end = at;
  if (chunks[at]?.kind === 'rel') end = boundary(chunks, at, to);
  while (end + 1 < to && chunks[end]!.kind === 'comma') {
    const { kind } = chunks[end + 1]!;
    if (kind !== 'noun' && kind !== 'rel') break;
    const next = boundary(chunks, end + 1, to);
    // ", Ortiz left": a clause of its own.
    if (kind === 'noun' && chunks.slice(end + 1, next).some((one) => one.form === 'finite')) break;
    end = next;
  }
  return end;
}

function boundary(chunks: readonly Chunk[], at: number, to: number): number {
  let end = at;
  while (end < to && !/^(?:comma|stop|semicolon|quote)$/.test(chunks[end]!.kind)) end++;
  return end;
}
