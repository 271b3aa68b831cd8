import type { Chunk, ChunkKind } from './chunk.ts';
import type { ClauseState } from './clause-state.ts';

/** Where the noun phrase that ends before chunk `end` begins, with its prepositional phrases; not before `from`. */
export function phraseStart(chunks: readonly Chunk[], end: number, from: number): number {
  let at = end - 1;
  // "the Joint Centre (JCC) said": what stands in brackets is passed over.
  if (chunks[at]!.kind === 'close') while (at > from && end - at < 12 && chunks[at]!.kind !== 'open') at--;
  while (at > from && OUTSIDE.has(chunks[at]!.kind)) at--;
  for (;;) {
    if (at - 2 < from || chunks[at - 1]!.kind !== 'prep') return at;
    // "people close to her"
    const noun = chunks[at - 2]!.kind === 'adj' ? at - 3 : at - 2;
    if (noun < from || chunks[noun]!.kind !== 'noun') return at;
    at = noun;
  }
}

/** Past the noun phrase at chunk `at`, with its prepositional phrases. */
export function phraseTo(chunks: readonly Chunk[], at: number, to: number): number {
  let end = at + 1;
  while (end + 1 < to && chunks[end]!.kind === 'prep' && chunks[end + 1]!.kind === 'noun') end += 2;
  return end;
}

const OUTSIDE = new Set<ChunkKind>(['adv', 'open', 'close']);

/** The bracket that closes the one at `i`, or `i` itself when none does nearby. */
export function closingBracket({ chunks, to }: ClauseState, i: number): number {
  for (let at = i + 1; at < to && at < i + 24; at++) if (chunks[at]!.kind === 'close') return at;
  return i;
}

/** "HULL, May 5 (AP) — Ruiz said": whether the dash at `i` ends a dateline of names, days and brackets. */
export function isDateline({ chunks, tokens, from }: ClauseState, i: number): boolean {
  if (i === from || i - from > 10) return false;
  for (let k = from; k < i; k++) if (!DATELINE.has(chunks[k]!.kind)) return false;
  return chunks[i - 1]!.kind === 'close' || /^\p{Lu}{3,}/u.test(tokens[chunks[from]!.from]!.text);
}

const DATELINE = new Set<ChunkKind>(['noun', 'comma', 'open', 'close', 'adv', 'adj']);

/**
 * Whether the next comma after the verb at `i` is followed by a finite verb, so that what stands between is a
 * participle ("A report, released Monday, shows"); after one of asking or telling, whether any later comma is.
 */
export function resumesAfterComma({ chunks, to }: ClauseState, i: number): boolean {
  const group = chunks[i]!.cues?.[0]?.group;
  const asked = group === 'ask' || group === 'tell';
  for (let at = i + 1; at < to && at < i + 24; at++) {
    const here = chunks[at]!.kind;
    if (here === 'stop' || (!asked && (here === 'verb' || here === 'sub' || here === 'rel' || here === 'conj')))
      return false;
    if (here !== 'comma') continue;
    let next = at + 1;
    while (next < to && chunks[next]!.kind === 'adv') next++;
    if (next < to && chunks[next]!.form === 'finite') return true;
    if (!asked) return false;
  }
  return false;
}

/** Whether *and* with a verb follows soon after chunk `i` and so closes a list. */
export function listGoesOn({ chunks, to }: ClauseState, i: number): boolean {
  for (let k = i + 1; k + 1 < to && k < i + 12; k++)
    if (chunks[k]!.kind === 'conj' && chunks[k + 1]!.form === 'finite') return true;
  return false;
}

/** Whether nothing but phrases of time, place or means stands between two verbs. */
export function onlyAdjuncts({ chunks }: ClauseState, verb: number, i: number): boolean {
  for (let k = verb + 1; k < i; k++) if (!isAdjunct(chunks, k)) return false;
  return true;
}

/** Whether the chunk at `i` is part of a phrase of time, place or means. */
export function isAdjunct(chunks: readonly Chunk[], i: number): boolean {
  const { kind, temporal } = chunks[i]!;
  return kind === 'adv' || kind === 'prep' || (kind === 'noun' && (temporal || chunks[i - 1]?.kind === 'prep'));
}

/** Whether a verb with a clause as its object (or a recipient before one) stands right before chunk `i`. */
export function afterClauseTaker({ chunks, from }: ClauseState, i: number): boolean {
  let at = beforeRemark(chunks, i, from) - 1;
  while (at > from && (chunks[at]!.kind === 'adv' || chunks[at]!.temporal)) at--;
  const verb = at < from ? undefined : chunks[at];
  const cue = verb?.cues?.[0];
  // "made the plan": *make clear* is no cue without its particle.
  if (!cue || cue.lemma.includes('-') || verb!.passive || verb!.form === 'participle') return false;
  return cue.frames.includes('b') || cue.frames.includes('r');
}

/** "said, in its first statement, the dam …": the comma that opens the phrase that a comma before `i` closes, or `i`. */
function beforeRemark(chunks: readonly Chunk[], i: number, from: number): number {
  if (chunks[i - 1]?.kind !== 'comma') return i;
  let at = i - 2;
  while (at > from && i - at < 12 && (ASIDE.has(chunks[at]!.kind) || chunks[at]!.form === 'ing')) at--;
  const opening = chunks[at + 1]!;
  const aside = opening.kind === 'prep' || opening.kind === 'adv' || opening.form === 'ing';
  return at > from && chunks[at]!.kind === 'comma' && chunks[at - 1]!.form === 'finite' && aside ? at : i;
}

const ASIDE = new Set<ChunkKind>(['noun', 'prep', 'adv', 'adj']);
