import type { VerbClause } from '../../grammar/clause.ts';
import type { CueVerb } from '../../grammar/cue-verbs.ts';
import { describedEnd, phraseEnd, skipAdjuncts, subjectTokens } from '../../grammar/phrases.ts';
import {
  type ChunkedSentence,
  holds,
  isThing,
  kind,
  type TokenRange,
  tokenRange,
  until,
  word,
} from '../../grammar/sentence.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import { completesAt, isAnswerAt, isWhenOrWhere, opensQuoted, quoteContent } from './complements.ts';
import { clauseContentEnd } from './content-ends.ts';

/** What a tag ("…, Ruiz said", "…, said Ruiz") says: the content around it, and the speaker where she stands after it. */
export interface Tag {
  readonly content: TokenRange[];
  readonly inverted: TokenRange | null;
}

/** Reads the verb at chunk `i` as a tag: what is said stands before it, and may go on after it. `after`: past the cue. */
export function tagAt(
  sentence: ChunkedSentence,
  i: number,
  after: number,
  clause: VerbClause,
  cue: CueVerb,
): Tag | null {
  if (clause.remarkTo !== null) return remarked(sentence, i, clause, clause.remarkTo);
  if (clause.kind === 'sub' || clause.kind === 'rel' || sentence.chunks[i]!.form !== 'finite') return null;
  const { from } = sentence;
  const named = invertedEnd(sentence, i, after, clause);
  if (!named && !clause.subject) return null;
  const recipient = cue.frames.includes('r');
  if (!named && (completed(sentence, i, after) || (!recipient && isThing(sentence, after)))) return null;
  let edge = (named ? i : clause.subject!.from) - 1;
  while (edge >= from && kind(sentence, edge) === 'conj') edge--;
  if (edge < from) return null;
  const comma = kind(sentence, edge) === 'comma';
  const last = comma ? edge - 1 : edge;
  const quoted = kind(sentence, last) === 'quote';
  // "…, and they told him": a clause beside the one before.
  if (!quoted && edge < (named ? i : clause.subject!.from) - 1) return null;
  if (!quoted && (clause.sharedWith !== null || !comma || !saysSomething(sentence, from, edge))) return null;
  const start = named || after;
  const end = recipient && !named && isThing(sentence, start) ? phraseEnd(sentence, start) : start;
  const stop = skipAdjuncts(sentence, end);
  if (!quoted && !named && !endsTag(sentence, after, end, stop)) return null;
  const content = [until(sentence, from, last + 1)];
  // "…, Ruiz said of the flood."
  if (!named && word(sentence, after) === 'of' && kind(sentence, after + 1) === 'noun')
    content.push(until(sentence, after + 1, phraseEnd(sentence, after + 1)));
  const rest = resumption(sentence, i, stop, !quoted && comma);
  if (rest) content.push(rest);
  return { content, inverted: named ? tokenRange(sentence, { from: after, to: named }) : null };
}

/** Past the speaker named after the verb, 0 where the verb is not turned round. */
function invertedEnd(sentence: ChunkedSentence, i: number, after: number, clause: VerbClause): number {
  const before = kind(sentence, i - 1);
  const turned = before === 'quote' || (before === 'comma' && !clause.subject);
  if (!turned || i === sentence.from || !isThing(sentence, after)) return 0;
  const end = describedEnd(sentence, after);
  // "said Ruiz in a statement": where it was said is no part of who said it.
  for (let k = after + 1; k < end; k++) if (isWhenOrWhere(sentence, k)) return k;
  return end;
}

/** Whether nothing after an unquoted clause's tag shows that the tag is none: "…, Ruiz said the dam …". */
function endsTag(sentence: ChunkedSentence, after: number, end: number, stop: number): boolean {
  if (kind(sentence, after) === 'colon' || opensQuoted(sentence, after + 1)) return false;
  const here = kind(sentence, stop);
  if (here === 'sub' || here === 'noun') return false;
  return end !== stop || (here !== 'verb' && here !== 'rel' && here !== 'quote');
}

/** What goes on after the tag's comma: a quotation, a clause with *that*, or the rest of an unquoted clause. */
function resumption(sentence: ChunkedSentence, i: number, stop: number, clause: boolean): TokenRange | null {
  const here = kind(sentence, stop);
  if (here !== 'comma' && here !== 'quote' && here !== 'colon') return null;
  const at = here === 'quote' ? stop : stop + 1;
  const next = kind(sentence, at);
  if (next === 'quote') return quoteContent(sentence, at, i);
  if (next === 'sub' && word(sentence, at) === 'that') return until(sentence, at, clauseContentEnd(sentence, at, i));
  return clause && next === 'noun' ? until(sentence, at, sentence.to) : null;
}

/** Whether a clause or an answer completes the verb, so that what stands before it is not what was said. */
function completed(sentence: ChunkedSentence, i: number, after: number): boolean {
  const next = kind(sentence, after);
  if (next === 'sub' || next === 'rel') return /^(?:that|if|whether|what|how|why)$/.test(word(sentence, after));
  return isThing(sentence, after) && (isAnswerAt(sentence, after) || completesAt(sentence, after, i));
}

/** "The dam, he said, is safe": the sentence before the remark, and what goes on after it from chunk `resume`. */
function remarked(sentence: ChunkedSentence, i: number, { subject }: VerbClause, resume: number): Tag | null {
  const { from, to } = sentence;
  let last = (subject?.from ?? i) - 1;
  while (last >= from && kind(sentence, last) === 'comma') last--;
  if (!saysSomething(sentence, from, last + 1) && !saysSomething(sentence, resume, to)) return null;
  const content: TokenRange[] = last >= from ? [until(sentence, from, last + 1)] : [];
  let end = to;
  while (end > resume && kind(sentence, end - 1) === 'stop') end--;
  // ", he said, but nobody came": what *but* sets against it is the writer's.
  if (resume < end && word(sentence, resume) !== 'but') content.push(until(sentence, resume, end));
  if (!content.length) return null;
  const speaker = { from: i + 1, to: Math.max(i + 2, Math.min(describedEnd(sentence, i + 1), resume)) };
  return { content, inverted: subject ? null : tokenRange(sentence, speaker) };
}

/** Whether the chunks `from` to `to` hold a finite verb or a quotation. */
function saysSomething(sentence: ChunkedSentence, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (sentence.chunks[k]!.form === 'finite' || kind(sentence, k) === 'quote') return true;
  return false;
}

/** Whether a tag's content holds a whole quotation: *laughed* and *began* make a tag only then. */
export function quotes(sentence: ChunkedSentence, { content }: Tag): boolean {
  for (let k = sentence.from; k < sentence.to; k++)
    if (kind(sentence, k) === 'quote' && content.some((part) => holds(part, sentence.chunks[k]!))) return true;
  return false;
}

/** "“…?” Ruiz asked.": a sentence that is nothing but a tag, after the quotation that was the sentence before. */
export function bareTag(sentence: ChunkedSentence, quote: TokenRange): RawAttribution | null {
  const { chunks, from, to } = sentence;
  let i = from;
  while (i < to && kind(sentence, i) !== 'verb') i++;
  const cue = chunks[i]?.cues?.[0];
  const clause = sentence.clauses.get(i);
  if (i >= to || !cue?.frames.includes('t') || clause?.subject?.from !== from || chunks[i]!.passive) return null;
  const end = kind(sentence, skipAdjuncts(sentence, i + 1));
  if (end !== 'stop' && end !== 'comma') return null;
  return {
    source: subjectTokens(sentence, clause),
    cue: until(sentence, i, i + 1),
    content: [quote],
    group: cue.group,
    speech: true,
    told: true,
  };
}
