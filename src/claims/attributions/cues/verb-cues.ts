import type { VerbClause } from '../grammar/clause.ts';
import { sourceRange } from '../grammar/phrases.ts';
import { type ChunkedSentence, isInfinitive, kind, type TokenRange, tokenRange, word } from '../grammar/sentence.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import { active } from './active-frames.ts';
import type { CueVerb } from './cue-verbs.ts';
import { passive, reduced } from './passive-frames.ts';
import { isParticiple, type VerbMatch } from './verb-match.ts';

/** Every ascription that a verb of the sentence makes. */
export function verbCues(sentence: ChunkedSentence): RawAttribution[] {
  const found: RawAttribution[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const { cues } = sentence.chunks[i]!;
    const clause = cues ? sentence.clauses.get(i) : undefined;
    const one = clause && cues && !isVoid(sentence, i, clause) ? cueAt(sentence, i, cues, clause) : null;
    if (one) found.push(one);
  }
  return found;
}

/** The first of the cues (phrasal ones before the plain verb) of which a frame fits. */
function cueAt(
  sentence: ChunkedSentence,
  i: number,
  cues: readonly CueVerb[],
  clause: VerbClause,
): RawAttribution | null {
  const verb = sentence.chunks[i]!;
  for (let k = cues.length - 1; k >= 0; k--) {
    const cue = cues[k]!;
    const match =
      reduced(sentence, i, cue, clause) ??
      (verb.passive ? passive(sentence, i, cue, clause) : active(sentence, i, cue, clause));
    if (!match) continue;
    const sourceless = verb.passive || cue.group === 'seem' || isParticiple(sentence, i, clause);
    const source = match.agent ?? (sourceless ? null : subjectOf(sentence, clause));
    if (source || sourceless) return attribution(sentence, i, cue, match, source);
  }
  return null;
}

function attribution(
  sentence: ChunkedSentence,
  i: number,
  cue: CueVerb,
  { after, content }: VerbMatch,
  source: TokenRange | null,
): RawAttribution {
  const { chunks } = sentence;
  const { form, passive: agentless } = chunks[i]!;
  const told = source && form === 'finite' && !agentless && TOLD.has(cue.group) && !isFirstPerson(sentence, source);
  return {
    source,
    cue: { from: chunks[chainStart(sentence, i)]!.from, to: chunks[after - 1]!.to },
    content: [...content],
    group: cue.group,
    speech: cue.frames.includes('t') || cue.group === 'stance',
    told: !!told,
  };
}

const TOLD = new Set<string>(['say', 'tell', 'show']);

function subjectOf(sentence: ChunkedSentence, { subject }: VerbClause): TokenRange | null {
  const range = subject && sourceRange(sentence, subject);
  return range && tokenRange(sentence, range);
}

const isFirstPerson = ({ tokens }: ChunkedSentence, { from, to }: TokenRange): boolean =>
  to - from === 1 && /^(?:i|we|you)$/.test(tokens[from]!.lower);

/** Whether a verb ascribes nothing here, whatever its frames: the writer's own voice, a negation, a mere aim. */
function isVoid(sentence: ChunkedSentence, i: number, clause: VerbClause): boolean {
  const { chunks, tokens } = sentence;
  const { form, passive: agentless, from } = chunks[i]!;
  // "It must be noted" is the writer's own voice.
  if (agentless && /^(?:must|should|ought)$/.test(tokens[from]!.lower)) return true;
  // "without saying" says nothing; "quoted him as saying" is the relay's.
  if (form === 'ing' && /^(?:without|as)$/.test(word(sentence, i - 1))) return true;
  // "seemed to say": the second verb is the cue.
  if (chunks[i]!.cues![0]!.group === 'seem' && isInfinitive(sentence, i + 1) && chunks[i + 1]!.cues) return true;
  return form === 'infinitive' && kind(sentence, i - 1) !== 'verb' && !isAnnounced(sentence, clause);
}

/** "Council to back dam": a headline whose only verb is an infinitive. */
function isAnnounced({ chunks, from, to }: ChunkedSentence, { subject }: VerbClause): boolean {
  if (subject?.from !== from) return false;
  for (let k = from; k < to; k++) if (chunks[k]!.form === 'finite') return false;
  return true;
}

/** The first verb group of a chain: "*has begun* to argue". */
function chainStart({ chunks, from }: ChunkedSentence, i: number): number {
  let at = i;
  while (at > from && chunks[at - 1]!.kind === 'verb' && chunks[at]!.form !== 'finite') at--;
  return at;
}
