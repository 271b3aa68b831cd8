import type { VerbClause } from '../grammar/clause.ts';
import { isAdjunct } from '../grammar/clause-lookahead.ts';
import { closing } from '../grammar/phrases.ts';
import { type ChunkedSentence, finiteVerbs, kind, word } from '../grammar/sentence.ts';
import { mayBeParticiple } from '../grammar/verb-words.ts';
import { concessiveEnd, type Joint, jointAt } from './joints.ts';

/** Where a clause that can be asserted on its own begins inside a sentence. Token indices. */
export interface ClauseStart {
  /** Past the clause before: its comma, semicolon or dash and the conjunction belong to neither. */
  readonly after: number;
  readonly from: number;
  /** Past the subordinator that sets the clause against the other ("while", "although"), else the same as `from`. */
  readonly bare: number;
}

/**
 * The clauses of a sentence that stand beside its first (Quirk et al., §13.4–13.28 on coordination, §15.40–43 on concession
 * and contrast): each has a finite verb and a subject of its own, and so has what stands before. Relative clauses,
 * participles, verbs that share a subject, clauses that complete a verb and lists of clauses stay whole. Where *while* opens
 * the sentence, the first clause has a start too.
 */
export function clauseStarts(sentence: ChunkedSentence): ClauseStart[] {
  const { chunks, from, to } = sentence;
  const verbs = finiteVerbs(sentence).filter((one) => mayHead(sentence, one));
  if (verbs.length < 2) return [];
  const starts: ClauseStart[] = [];
  const opener = concessiveEnd(sentence, from);
  let begun = from;
  let next = 0;
  let left: VerbClause[] = [];
  for (let i = from; i < to; i++) {
    if (kind(sentence, i) === 'open') i = closing(sentence, i) || i;
    const opened = opener > 0 && begun === from;
    const joint = jointAt(sentence, i, opened);
    if (!joint) continue;
    while (next < verbs.length && verbs[next]!.verb < i) left.push(verbs[next++]!);
    if (!isWhole(sentence, left, opened, joint.loose) || !isHeaded(sentence, verbs, next, joint)) continue;
    if (opened) starts.push({ after: chunks[from]!.from, from: chunks[from]!.from, bare: chunks[opener]!.from });
    starts.push({
      after: chunks[joint.after - 1]!.to,
      from: chunks[joint.from]!.from,
      bare: chunks[joint.bare]!.from,
    });
    left = [];
    begun = joint.bare;
    i = joint.bare - 1;
  }
  return starts;
}

/** Whether a finite verb can be the head of a clause that stands alone: not behind a relative pronoun, no remark's ("…, he said, …"). */
const mayHead = (sentence: ChunkedSentence, one: VerbClause): boolean =>
  one.remarkTo === null && (one.kind !== 'rel' || kind(sentence, one.start) === 'noun');

/** Whether verbs make a clause that can stand alone, and not the beginning of a list ("five died, two fled and …"). */
function isWhole(sentence: ChunkedSentence, left: readonly VerbClause[], opened: boolean, loose: boolean): boolean {
  const heads = left.filter((one) => one.kind === 'main' || (opened && one.kind === 'sub'));
  const listed = heads
    .slice(1)
    .some(({ start, sharedWith }) => sharedWith === null && kind(sentence, start - 1) === 'comma');
  // "groups aligned with a party and others marched": what may be a participle is no clause for *and* to go on from.
  const participle =
    loose &&
    heads.length === 1 &&
    sentence.chunks[heads[0]!.verb]!.to - sentence.chunks[heads[0]!.verb]!.from === 1 &&
    mayBeParticiple(sentence.tokens[sentence.chunks[heads[0]!.verb]!.head]!) &&
    kind(sentence, heads[0]!.verb + 1) !== 'noun';
  return heads.length > 0 && !listed && !participle;
}

/** Whether the clause behind a joint has a finite verb, the `next` of `verbs`, with a subject that stands there at its beginning. */
function isHeaded(
  sentence: ChunkedSentence,
  verbs: readonly VerbClause[],
  next: number,
  { from, bare, loose }: Joint,
): boolean {
  const head = verbs[next];
  if (head?.verb === bare && asksAt(sentence, bare)) return true;
  // "and if it rains, the dam will fail": the condition stands before its clause.
  if (head?.kind === 'sub' && head.start === bare && bare === from) {
    const main = verbs.slice(next + 1).find((one) => one.kind === 'main');
    return !!main?.subject && kind(sentence, main.start - 1) === 'comma' && main.subject.from >= main.start;
  }
  if (!head || (head.kind === 'sub' ? bare === from : loose && head.kind !== 'main')) return false;
  // "while his brother, the former mayor, was fined": the verb was not given its subject over the apposition.
  const described = !loose && kind(sentence, head.verb - 1) === 'comma' && head.verb > bare + 2;
  const subject = head.subject?.from ?? (described ? bare : -1);
  if (subject < bare || kind(sentence, subject) !== 'noun') return false;
  for (let k = bare; k < subject; k++)
    if (kind(sentence, k) !== 'comma' && !isAdjunct(sentence.chunks, k)) return false;
  return true;
}

/** "but did it pay": an auxiliary before its subject. */
const asksAt = (sentence: ChunkedSentence, at: number): boolean =>
  kind(sentence, at + 1) === 'noun' &&
  kind(sentence, at + 2) === 'verb' &&
  /^(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|should|may|might)$/.test(word(sentence, at)) &&
  sentence.chunks[at]!.to === sentence.chunks[at]!.from + 1;
