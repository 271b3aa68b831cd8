import { HAVE } from '../../prose/closed-class.ts';
import type { Token } from '../../prose/token.ts';
import type { Chunk } from './chunks.ts';
import { cueVerb } from './cue-verbs.ts';

/** A range of chunk indices, `from` to `to` (exclusive). */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What the clause reader knows of one verb group. All numbers are chunk indices. */
export interface VerbClause {
  readonly verb: number;
  /** Its subject, full phrase; null where it has none before it (an inversion, an imperative). */
  readonly subject: Range | null;
  /** Where the clause begins: its subordinator or subject, else the verb itself. */
  readonly start: number;
  /** An earlier verb that it shares its subject with (*said … and added*). */
  readonly sharedWith: number | null;
  /** Finite verbs only: how deep the clause is subordinated. */
  readonly depth: number;
  readonly kind: FrameKind;
  /** For a participle that opens its sentence ("Asked about it, …"): the comma that ends it; null otherwise. */
  readonly frontedTo: number | null;
  /** Past the comma that closes a remark ("…, he said, …"); null where the clause is none. */
  readonly remarkTo: number | null;
}

/** Whether a clause stands alone, follows a subordinator, a relative pronoun, or completes a verb. */
export type FrameKind = 'main' | 'sub' | 'rel' | 'comp';

interface Frame {
  kind: FrameKind;
  start: number;
  subject: Range | null;
  verb: number;
  /** A participle opened it: the subject comes after the comma. */
  fronted: boolean;
  /** That comma, -1 before it is reached. */
  frontedTo: number;
  /** Verb groups that wait for that subject. */
  waiting: number[];
}

/**
 * Finds the subject of every verb group of a sentence (chunks `from` to `to`), left to right with a stack of open
 * clauses; the answer is indexed by chunk. Each chunk is visited a bounded number of times.
 */
export function clausesOf(
  chunks: readonly Chunk[],
  tokens: readonly Token[],
  from: number,
  to: number,
): Map<number, VerbClause> {
  const clauses = new Map<number, VerbClause>();
  const fresh = (kind: FrameKind, start: number, subject: Range | null = null): Frame => ({
    kind,
    start,
    subject,
    verb: -1,
    fronted: false,
    frontedTo: -1,
    waiting: [],
  });
  let stack: Frame[] = [fresh('main', from)];
  /** The relative clause that the last comma closed: "who led it, and wrote …" takes it up again. */
  const closed: Frame | null = null;
  let lastVerb = -1;
  const top = () => stack[stack.length - 1]!;
  const push = (frame: Frame) => {
    if (stack.length < DEPTH) stack.push(frame);
    else stack[stack.length - 1] = frame;
  };
  const settle = (verb: number, frame: Frame, sharedWith: number | null, start = frame.start) => {
    clauses.set(verb, {
      frontedTo: null,
      remarkTo: null,
      verb,
      subject: frame.subject,
      start,
      sharedWith,
      depth: stack.length - 1,
      kind: frame.kind,
    });
  };
  /** A subject that comes after its fronted participle is handed back to it. */
  const resolveWaiting = (frame: Frame) => {
    for (const verb of frame.waiting) {
      settle(verb, frame, null, verb);
      clauses.set(verb, { ...clauses.get(verb)!, frontedTo: frame.frontedTo < 0 ? to : frame.frontedTo });
    }
    frame.waiting = [];
  };
  for (let i = from; i < to; i++) {
    const one = chunks[i]!;
    const frame = top();
    const before = previous(chunks, i, from);
    switch (one.kind) {
      case 'sub':
        push(fresh('sub', i));
        break;
      case 'rel':
        push(fresh('rel', i, { from: i, to: i + 1 }));
        break;
      case 'semicolon':
      case 'colon':
        stack = [fresh('main', i + 1)];
        break;
      case 'open':
        i = closing(chunks, i, to);
        break;
      case 'comma':
      case 'dash': {
        const end = remark(i);
        if (end) {
          i = end - 1;
          break;
        }
        const outer = stack[stack.length - 2];
        if (outer && ((frame.kind === 'rel' && frame.verb >= 0) || (frame.kind === 'sub' && outer.verb < 0)))
          stack.pop();
        const open = top();
        if (open.fronted) {
          open.fronted = false;
          open.frontedTo = i;
          open.subject = null;
        }
        break;
      }
      case 'noun':
        if (frame.verb >= 0) break;
        if (!frame.subject) {
          if (before?.kind === 'prep' || frame.fronted) break;
          if (isTemporal(one, tokens) && chunks[i + 1]?.kind !== 'verb') break;
          frame.subject = { from: i, to: i + 1 };
        } else if (frame.kind === 'rel' && i === frame.start + 1) frame.subject = { from: i, to: i + 1 };
        else if (before?.kind === 'quote' && frame.kind === 'main') frame.subject = { from: i, to: i + 1 };
        else if (before?.kind === 'noun' && !before.genitive && !isTemporal(before, tokens) && !isTemporal(one, tokens))
          push(fresh('rel', i, { from: i, to: i + 1 }));
        else frame.subject = { from: frame.subject.from, to: i + 1 };
        break;
      case 'verb':
        if (goesOnInfinitive(i, before))
          clauses.set(i, { ...clauses.get(lastVerb)!, verb: i, start: i, sharedWith: lastVerb });
        else if (one.form === 'finite') finite(i, before);
        else nonFinite(i, before);
        lastVerb = i;
        break;
      default:
    }
  }
  for (const frame of stack) resolveWaiting(frame);
  return clauses;

  /** ", he said," and ", said Ruiz,": where the remark at comma `i` ends, 0 for none. Its verb is settled here. */
  function remark(i: number): number {
    if (chunks[i]!.kind !== 'comma') return 0;
    const inverted = chunks[i + 1]?.kind === 'verb';
    const subject = inverted ? i + 2 : i + 1;
    if (subject >= to || chunks[subject]!.kind !== 'noun' || isTemporal(chunks[subject]!, tokens)) return 0;
    let end = subject + 1;
    while (end + 1 < to && chunks[end]!.kind === 'prep' && chunks[end + 1]!.kind === 'noun') end += 2;
    const verb = inverted ? i + 1 : end;
    const one = chunks[verb];
    if (verb >= to || one!.kind !== 'verb' || one!.form !== 'finite' || one!.passive) return 0;
    if (!cueVerb(tokens[one!.head]!.lower)?.frames.includes('t')) return 0;
    if (!inverted) end++;
    while (end < to && isAdjunct(end)) end++;
    if (end >= to || chunks[end]!.kind !== 'comma' || chunks[end + 1]?.kind === 'quote') return 0;
    if (chunks[end + 1]?.kind === 'verb' && chunks[end + 1]!.form === 'ing') return 0;
    const range = inverted ? null : { from: subject, to: verb };
    clauses.set(verb, {
      verb,
      subject: range,
      start: subject,
      sharedWith: null,
      depth: stack.length - 1,
      kind: 'main',
      frontedTo: null,
      remarkTo: end + 1,
    });
    return end;
  }

  /** "to go out and say": a base form after *and* goes on with the infinitive. */
  function goesOnInfinitive(i: number, before: Chunk | null): boolean {
    if (before?.kind !== 'conj' || lastVerb < 0 || chunks[lastVerb]!.form !== 'infinitive' || !clauses.has(lastVerb))
      return false;
    const { tag, lower } = tokens[chunks[i]!.from]!;
    return (
      tag === 'VB' &&
      chunks[i]!.from === chunks[i]!.head &&
      !/(?:[^s]s|'re|'ve|'m)$|^(?:is|are|am|has|was)$/.test(lower)
    );
  }

  function isAdjunct(i: number): boolean {
    const one = chunks[i]!;
    if (one.kind === 'adv' || one.kind === 'prep') return true;
    return one.kind === 'noun' && (chunks[i - 1]!.kind === 'prep' || isTemporal(one, tokens));
  }

  function nonFinite(i: number, before: Chunk | null) {
    const frame = top();
    const governor = i > from && chunks[i - 1]!.kind === 'verb' ? clauses.get(i - 1) : undefined;
    if (governor) {
      clauses.set(i, { ...governor, verb: i });
      return;
    }
    if (frame.verb < 0 && !frame.subject) {
      frame.fronted = true;
      frame.waiting.push(i);
      return;
    }
    if (frame.verb < 0 && frame.subject && before?.kind !== 'comma') {
      settle(i, frame, null, i);
      frame.subject = { from: frame.subject.from, to: i + 1 };
      return;
    }
    if (chunks[i]!.form === 'ing' && before?.kind === 'noun') {
      const noun = phraseStart(chunks, i, from);
      // "sent a letter saying": whoever sends the letter speaks.
      if (frame.verb >= 0 && frame.subject && isUtterance(chunks, tokens, noun)) {
        settle(i, frame, frame.verb, i);
        return;
      }
      settle(i, { ...frame, subject: { from: noun, to: i } }, null, i);
      return;
    }
    const owner = before?.kind === 'comma' ? (stack.find((one) => one.verb >= 0 && one.subject) ?? frame) : frame;
    settle(i, owner, owner.verb >= 0 ? owner.verb : null, i);
  }

  function finite(i: number, before: Chunk | null) {
    const one = chunks[i]!;
    let frame = top();
    const take = (owner: Frame, sharedWith: number | null = null, start = owner.start) => {
      owner.verb = i;
      settle(i, owner, sharedWith, start);
      resolveWaiting(owner);
    };
    if (frame.verb < 0 && !frame.subject && frame.kind === 'main' && isPast(tokens[one.head]!) && leadsIn(before)) {
      frame.fronted = true;
      frame.waiting.push(i);
      return;
    }
    if (frame.verb < 0 && before?.kind === 'conj' && closed && frame.subject) {
      push(closed);
      return take(closed, closed.verb, i);
    }
    if (frame.verb < 0) return take(frame);
    if (before?.kind === 'conj') {
      const owner = coordinate(stack, chunks, tokens, i, clauses);
      stack.length = stack.indexOf(owner) + 1;
      return take(owner, owner.verb, i);
    }
    const noun = before?.kind === 'noun' || before?.kind === 'close' ? phraseStart(chunks, i, from) : -1;
    const edge = noun > from ? previous(chunks, noun, from) : null;
    const completes = edge?.kind === 'verb' && takesClause(edge, tokens);
    if (edge?.kind === 'verb' && !completes && leavesParticiple(edge, tokens) && isParticiple(tokens[one.head]!)) {
      settle(i, { ...frame, subject: { from: noun, to: i } }, null, i);
      return;
    }
    if (noun >= 0 && (completes || recipientBefore(noun))) {
      push({ ...fresh('comp', noun, { from: noun, to: i }) });
      return take(top());
    }
    const open = stack.findLastIndex((one) => one.verb < 0 && one.subject);
    if (open >= 0 && edge?.kind !== 'conj') {
      stack.length = open + 1;
      frame = top();
      frame.subject = { from: frame.subject!.from, to: i };
      return take(frame);
    }
    if (
      noun >= 0 &&
      (edge?.kind === 'conj' || edge?.kind === 'comma' || edge?.kind === 'quote' || edge?.kind === 'dash')
    ) {
      while (stack.length > 1 && (top().kind === 'rel' || (edge.kind !== 'conj' && top().kind === 'sub'))) stack.pop();
      stack[stack.length - 1] = fresh(top().kind, noun, { from: noun, to: i });
      return take(top());
    }
    const passed = chunks[frame.verb]!;
    if (frame.subject && tokens[passed.head]!.lower.endsWith('ed') && before?.kind !== 'comma') {
      frame.subject = { from: frame.subject.from, to: i };
      return take(frame);
    }
    if (noun >= 0) {
      push(fresh('comp', noun, { from: noun, to: i }));
      return take(top());
    }
    if (before?.kind === 'verb') return settle(i, frame, null, i);
    push(fresh('main', i));
    take(top());
  }

  /** "told reporters the dam …": a verb with a recipient, then the phrase that begins at `noun`. */
  function recipientBefore(noun: number): boolean {
    if (noun - 2 < from || chunks[noun - 1]!.kind !== 'noun' || chunks[noun - 2]!.kind !== 'verb') return false;
    return cueVerb(tokens[chunks[noun - 2]!.head]!.lower)?.frames.includes('r') ?? false;
  }
}

/** Nothing, or a conjunction or adverb, stands before: a past form without a subject is a participle ("Asked about it, …"). */
const leadsIn = (before: Chunk | null): boolean => before === null || before.kind === 'conj';
const isPast = (token: Token): boolean => token.tag === 'VBD' || token.tag === 'VBN';

/** Open clauses that one sentence may nest; deeper ones replace the innermost. */
const DEPTH = 12;

/** The chunk before `i`, adverbs and remarks in brackets passed over. */
function previous(chunks: readonly Chunk[], i: number, from: number): Chunk | null {
  let at = i - 1;
  while (at >= from && chunks[at]!.kind === 'adv') at--;
  return at >= from ? chunks[at]! : null;
}

/** The bracket that closes the one at `i`, or `i` itself when none does nearby. */
function closing(chunks: readonly Chunk[], i: number, to: number): number {
  for (let at = i + 1; at < to && at < i + 24; at++) if (chunks[at]!.kind === 'close') return at;
  return i;
}

/** Where the noun phrase that ends before chunk `end` begins, with its *of*-phrases. */
export function phraseStart(chunks: readonly Chunk[], end: number, from: number): number {
  let at = end - 1;
  while (at > from && (chunks[at]!.kind === 'adv' || chunks[at]!.kind === 'close' || chunks[at]!.kind === 'open')) at--;
  if (chunks[at]!.kind === 'close') return at;
  while (at - 2 >= from && chunks[at - 1]!.kind === 'prep' && chunks[at - 2]!.kind === 'noun') at -= 2;
  return at;
}

const takesClause = (chunk: Chunk, tokens: readonly Token[]): boolean => {
  const cue = cueVerb(tokens[chunk.head]!.lower);
  return !!cue && (cue.frames.includes('b') || cue.frames.includes('c'));
};

/** "wants it removed", "had him arrested": what follows the object is a participle, not a verb of its own. */
const leavesParticiple = (chunk: Chunk, tokens: readonly Token[]): boolean => {
  const { lower } = tokens[chunk.head]!;
  return HAVE.has(lower) || /^(?:want|need|see|saw|get|got|keep|kept|leave|left|find|found)/.test(lower);
};

/** What is written or said and has an author: the object of *sent*, *issued*, *gave*. */
const UTTERANCE =
  /^(?:e-?mail|letter|statement|memo|memorandum|tweet|ad|advertisement|report|speech|note|message|post|column|op-ed|essay|article|release|brief|motion|lawsuit|complaint|petition|resolution|bill|video|commercial|invitation|filing|robocall|call|warning|decision|ruling|order|tweets|letters|emails|ads|statements)$/;

const isUtterance = (chunks: readonly Chunk[], tokens: readonly Token[], noun: number): boolean =>
  chunks[noun]!.kind === 'noun' &&
  chunks[noun - 1]?.kind === 'verb' &&
  UTTERANCE.test(tokens[chunks[noun]!.head]!.lower);

const isParticiple = (token: Token): boolean => token.tag === 'VBN' || token.lower.endsWith('ed');

/** The open clause that a verb after *and* goes on with: where it is a cue itself, the outermost one headed by a cue. */
function coordinate(
  stack: readonly Frame[],
  chunks: readonly Chunk[],
  tokens: readonly Token[],
  i: number,
  clauses: ReadonlyMap<number, VerbClause>,
): Frame {
  const headed = stack.filter((frame) => frame.verb >= 0 && (frame.subject || clauses.has(frame.verb)));
  const word = tokens[chunks[i]!.head]!;
  if (cueVerb(word.lower)) {
    const same = headed.find((frame) => {
      const other = tokens[chunks[frame.verb]!.head]!;
      return cueVerb(other.lower) && other.tag === word.tag;
    });
    if (same) return same;
  }
  return headed.at(-1) ?? stack[stack.length - 1]!;
}

const TEMPORAL =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|week|weekend|month|year|day|time|jan(?:uary|\.)?|feb(?:ruary|\.)?|march|april|june|july|aug(?:ust|\.)?|sept(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)s?$/;

/** Whether a noun phrase tells when: *Thursday*, *last week*, *Jan. 5*. */
export function isTemporal(chunk: Chunk, tokens: readonly Token[]): boolean {
  if (chunk.genitive) return false;
  const head = tokens[chunk.head]!;
  if (TEMPORAL.test(head.lower)) return chunk.to - chunk.from <= 4;
  return head.tag === 'CD' && chunk.to - chunk.from <= 3 && TEMPORAL.test(tokens[chunk.from]!.lower);
}
