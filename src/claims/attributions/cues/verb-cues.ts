import { BE, HAVE } from '../../../prose/closed-class.ts';
import type { VerbClause } from '../../grammar/clause.ts';
import type { CueVerb } from '../../grammar/cue-verbs.ts';
import { subjectTokens } from '../../grammar/phrases.ts';
import { type ChunkedSentence, headWord, isInfinitive, kind, type TokenRange, word } from '../../grammar/sentence.ts';
import { causes } from '../../grammar/verb-words.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import { active } from './active-frames.ts';
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
    const source = match.agent ?? (sourceless ? null : subjectTokens(sentence, clause));
    // "as we read in the report", "you may believe it": a reader is no source.
    if (source && isReader(sentence, source, cue)) continue;
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
  const believed = cue.group === 'mind' && content[0] && sentence.tokens[content[0].from]!.lower === 'that';
  // "careful what he says": the relative word alone tells nothing.
  const empty =
    content.length === 1 && content[0]!.to === content[0]!.from + 1 && sentence.tokens[content[0]!.from]!.tag === 'WP';
  const told =
    source &&
    !empty &&
    !agentless &&
    !isFirstPerson(sentence, source) &&
    (believed ? sentence.tokens[source.from]!.tag !== 'PRP' : form === 'finite' && TOLD.has(cue.group));
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

function isReader({ tokens }: ChunkedSentence, { from, to }: TokenRange, { lemma }: CueVerb): boolean {
  const { lower } = tokens[from]!;
  if (to > from + 1) return lemma === 'read' && /^(?:i|we)$/.test(lower);
  return lower === 'you' || (lemma === 'read' && /^(?:i|we|one)$/.test(lower));
}

const isFirstPerson = ({ tokens }: ChunkedSentence, { from, to }: TokenRange): boolean =>
  to - from === 1 && /^(?:i|we|you)$/.test(tokens[from]!.lower);

/** Whether a verb ascribes nothing here, whatever its frames: the writer's own voice, a negation, a mere aim. */
function isVoid(sentence: ChunkedSentence, i: number, clause: VerbClause): boolean {
  const { chunks, tokens } = sentence;
  const { form, passive: agentless, from } = chunks[i]!;
  // "It must be noted" is the writer's own voice.
  if (agentless && /^(?:must|should|ought)$/.test(tokens[from]!.lower)) return true;
  // "has to be approved by the board": nobody has spoken yet.
  if (agentless && form === 'infinitive' && kind(sentence, i - 1) === 'verb' && HAVE.has(headWord(sentence, i - 1)))
    return true;
  // "did not return phone calls": a verb that takes no clause has a plural as its object.
  const { subject } = clause;
  const before =
    subject && clause.kind === 'comp' && subject.from > sentence.from ? chunks[subject.from - 1] : undefined;
  if (before?.kind === 'verb' && tokens[from]!.tag === 'VB' && !/[bcr]/.test(before.cues?.[0]?.frames ?? ''))
    return true;
  // "without saying" says nothing; "quoted him as saying" is the relay's.
  if (form === 'ing' && /^(?:without|as)$/.test(word(sentence, i - 1))) return true;
  // "seemed to say": the second verb is the cue.
  if (chunks[i]!.cues![0]!.group === 'seem' && isInfinitive(sentence, i + 1) && chunks[i + 1]!.cues) return true;
  if (form !== 'infinitive' || governor(sentence, i) >= 0) return false;
  return !isAnnounced(sentence, clause) && !isMessage(sentence, i, clause) && !isCaused(sentence, i, clause);
}

/** The verb group that an infinitive goes on from ("has begun to argue", "has yet to announce", "was quick to say"), -1 for none. */
function governor(sentence: ChunkedSentence, i: number): number {
  const disposed = DISPOSED.test(word(sentence, i - 1)) && isInfinitive(sentence, i);
  const before = disposed || word(sentence, i - 1) === 'yet' ? i - 2 : i - 1;
  // "seems willing to say" says nothing yet.
  if (disposed && (before < sentence.from || !BE.has(headWord(sentence, before)))) return -1;
  return kind(sentence, before) === 'verb' ? before : -1;
}

/** Adjectives of readiness with the doer as their subject (Quirk et al., §16.76–77: *quick*, *eager*, *reluctant* to). */
const DISPOSED =
  /^(?:quick|swift|fast|slow|eager|keen|happy|glad|reluctant|unwilling|willing|hesitant|loath|ready|careful|right|wrong|prepared)$/;

/**
 * "had called the mayor to say …", "went on television to warn …": a verb of saying as the purpose of getting in touch
 * (Levin 37.4, verbs of instrument of communication, with those of going before the public).
 */
function isMessage(sentence: ChunkedSentence, i: number, { verb, sharedWith, subject }: VerbClause): boolean {
  const { chunks, tokens } = sentence;
  const { cues } = chunks[i]!;
  const own = sharedWith ?? -1;
  if (!subject || verb !== i || !cues || own < 0 || chunks[own]!.form !== 'finite') return false;
  const { lower } = tokens[chunks[own]!.head]!;
  const { group } = cues[0]!;
  // "took to the airwaves to condemn …"
  if (group === 'stance') return /^t(?:ake[sn]?|ook)$/.test(lower) && word(sentence, own + 1) === 'to';
  if (group !== 'say' && group !== 'tell') return false;
  // "used the speech to warn …"
  return MESSAGE.test(lower) || (/^us(?:e|es|ed)$/.test(lower) && chunks[own + 1]!.kind === 'noun');
}

const MESSAGE =
  /^(?:call|phone|telephone|ring|rang|radio|cable|wire|fax|email|e-mail|text|message|write|wrote|tweet|post|go|goes|went|come|came|appear|take|took|stand|stood|speak|spoke|step|return|emerge)(?:s|d|ed|ing)?$/;

/** "led the crews to believe that …", "forced Ruiz to admit …": who is made to say or think it is the source. */
const isCaused = (
  { chunks, tokens, from }: ChunkedSentence,
  i: number,
  { subject, verb, start }: VerbClause,
): boolean =>
  verb === i &&
  start === i &&
  subject?.to === i &&
  subject.from > from &&
  causes(tokens[chunks[subject.from - 1]!.head]!);

/** "Council to back dam": a headline whose only verb is an infinitive. */
function isAnnounced({ chunks, from, to }: ChunkedSentence, { subject }: VerbClause): boolean {
  if (subject?.from !== from) return false;
  for (let k = from; k < to; k++) if (chunks[k]!.form === 'finite') return false;
  return true;
}

/** The first verb group of a chain: "*has begun* to argue". */
function chainStart(sentence: ChunkedSentence, i: number): number {
  const { chunks, from } = sentence;
  let at = i;
  for (;;) {
    const before = at > from && chunks[at]!.form !== 'finite' ? governor(sentence, at) : -1;
    if (before < 0) return at;
    at = before;
  }
}
