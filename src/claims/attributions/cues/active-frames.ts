import type { Range, VerbClause } from '../../grammar/clause.ts';
import type { CueVerb } from '../../grammar/cue-verbs.ts';
import { phraseEnd, skipAdjuncts } from '../../grammar/phrases.ts';
import {
  type ChunkedSentence,
  headWord,
  isInfinitive,
  isThing,
  kind,
  type TokenRange,
  until,
  word,
} from '../../grammar/sentence.ts';
import { isPast, mayBeParticiple } from '../../grammar/verb-words.ts';
import { complement, completesAt, objectRelative } from './complements.ts';
import { clauseContentEnd, contentEnd, nounContentEnd } from './content-ends.ts';
import { passive, seeming } from './passive-frames.ts';
import { quotes, tagAt } from './speech-tags.ts';
import { isFigureAt, isParticiple, opensContent, type VerbMatch } from './verb-match.ts';

/** Tries the frames of a cue on the verb at chunk `i`: tag, preposition, recipient, clause, noun phrase, relative. */
export function active(sentence: ChunkedSentence, i: number, cue: CueVerb, clause: VerbClause): VerbMatch | null {
  const after = pastScore(sentence, pastParticle(sentence, i + 1, cue), cue);
  if (!after) return null;
  const has = (frame: string) => cue.frames.includes(frame);
  if (isParticiple(sentence, i, clause)) return has('r') || has('o') ? passive(sentence, i, cue, clause) : null;
  const tag = has('t') ? tagAt(sentence, i, after, clause, cue) : null;
  if (tag && (has('c') || quotes(sentence, tag))) return { after, content: tag.content, agent: tag.inverted };
  if (cue.group === 'seem') return seeming(sentence, i, clause);
  // "spoke instead about the roads"; "reported on Saturday that …" is a day, not what was reported.
  let prep = after;
  while (kind(sentence, prep) === 'adv') prep++;
  const object = prep + 1;
  const carried = has('p') && kind(sentence, prep) !== 'verb' && cue.preps.includes(word(sentence, prep));
  if (carried && !sentence.chunks[object]?.temporal && opensContent(kind(sentence, object))) {
    const content = until(sentence, object, contentEnd(sentence, object, i));
    return { after: object, content: [content], agent: null };
  }
  // "The guards showed reporters films recovered from …": who is no source of findings shows things.
  if (cue.lemma === 'show' && exhibits(sentence, after, clause)) return null;
  const content =
    (has('o') || has('r') ? afterRecipient(sentence, i, cue, after) : null) ??
    complement(sentence, i, cue, after) ??
    (has('c') || has('q') ? complement(sentence, i, cue, skipAdjuncts(sentence, after), true) : null) ??
    (has('n') ? objectOf(sentence, i, cue, after, clause) : null) ??
    (has('v') ? valuedAt(sentence, i, after) : null) ??
    (/[nbc]/.test(cue.frames) ? objectRelative(sentence, i, clause) : null);
  return content && { after, content, agent: null };
}

/** Past the particle of a phrasal cue ("pointed *out*", "made it *clear*"); 0 where it is missing. */
function pastParticle(sentence: ChunkedSentence, at: number, { lemma }: CueVerb): number {
  const particle = lemma.split('-')[1];
  if (!particle) return at;
  // "made it clear": the empty object stands between.
  const here = lemma.startsWith('make-') && word(sentence, at) === 'it' ? at + 1 : at;
  return word(sentence, here) === particle ? here + 1 : 0;
}

/** "voted 5-2 to close", "voted 5 to 2 against": past how the votes fell. */
function pastScore(sentence: ChunkedSentence, at: number, { lemma }: CueVerb): number {
  const { chunks, tokens } = sentence;
  const figure = (k: number) => kind(sentence, k) === 'noun' && tokens[chunks[k]!.head]!.tag === 'CD';
  if (lemma !== 'vote' || !figure(at)) return at;
  return figure(at + 2) ? at + 3 : at + 1;
}

/** "told reporters that …", "urged them to …", "asked Ruiz about …": what follows the recipient at chunk `at`. */
function afterRecipient(sentence: ChunkedSentence, i: number, cue: CueVerb, at: number): TokenRange[] | null {
  if (!isThing(sentence, at)) return null;
  const recipient = phraseEnd(sentence, at, cue.preps);
  const infinitive = kind(sentence, recipient) === 'adv' ? recipient + 1 : recipient;
  if (cue.frames.includes('o') && isInfinitive(sentence, infinitive))
    return [until(sentence, at, clauseContentEnd(sentence, infinitive, i))];
  if (!cue.frames.includes('r')) return null;
  const next = skipAdjuncts(sentence, recipient);
  const direct = complement(sentence, i, cue, next) ?? complement(sentence, i, cue, next, true);
  if (direct) return direct;
  if (completesAt(sentence, at + 1, i)) return [until(sentence, at + 1, clauseContentEnd(sentence, at + 1, i))];
  if (!cue.preps.includes(word(sentence, recipient)) || !opensContent(kind(sentence, recipient + 1))) return null;
  return [until(sentence, recipient + 1, contentEnd(sentence, recipient + 1, i))];
}

/** A noun phrase as object, where it says what was said or found: not "wrote a letter", nor "the mayor showed the way". */
function objectOf(
  sentence: ChunkedSentence,
  i: number,
  cue: CueVerb,
  after: number,
  clause: VerbClause,
): TokenRange[] | null {
  let at = after;
  while (kind(sentence, at) === 'adv') at++;
  if (!isThing(sentence, at)) return null;
  if ((cue.lemma === 'write' || cue.lemma === 'read') && isText(headWord(sentence, at))) return null;
  if (DUBBING.has(cue.lemma) && !isDubbed(sentence, at)) return null;
  if (cue.group === 'show' && clause.subject && !shows(sentence, clause)) return null;
  if (cue.group === 'rule' && !(clause.subject && isCourt(sentence, clause.subject))) return null;
  return [until(sentence, at, nounContentEnd(sentence, at, i))];
}

/** "put the toll at 50": an estimate, where the thing that is valued stands between (Levin 54.4, price verbs). */
function valuedAt(sentence: ChunkedSentence, i: number, at: number): TokenRange[] | null {
  if (!isThing(sentence, at)) return null;
  const value = phraseEnd(sentence, at, ['at']);
  return isFigureAt(sentence, value) ? [until(sentence, at, nounContentEnd(sentence, value + 1, i))] : null;
}

/** Whether what follows is a thing with its participle, shown by somebody who is no source of findings. */
function exhibits(sentence: ChunkedSentence, after: number, clause: VerbClause): boolean {
  const { chunks, tokens } = sentence;
  if (kind(sentence, after) !== 'noun' || !clause.subject || shows(sentence, clause)) return false;
  const verb = chunks[phraseEnd(sentence, after)];
  return verb?.kind === 'verb' && !verb.passive && isPast(tokens[verb.from]!) && mayBeParticiple(tokens[verb.head]!);
}

/** Verbs that say something only of an object with its predicate (VerbNet dub 29.3): "called the plan weak", not "called a vote". */
const DUBBING = new Set(['call', 'dub', 'term', 'brand', 'label']);

/** Whether a predicate stands after the object at chunk `at`, or in quotation marks within it. */
function isDubbed(sentence: ChunkedSentence, at: number): boolean {
  const { chunks, tokens } = sentence;
  let next = at + 1;
  while (kind(sentence, next) === 'prep' && word(sentence, next) !== 'as' && kind(sentence, next + 1) === 'noun')
    next += 2;
  while (kind(sentence, next) === 'adv') next++;
  const here = kind(sentence, next);
  if (isThing(sentence, next) || here === 'adj' || here === 'quote' || word(sentence, next) === 'as') return true;
  if (here === 'verb' && chunks[next]!.form !== 'infinitive') return true;
  for (let k = chunks[at]!.from; k < chunks[next - 1]!.to; k++) if (tokens[k]!.tag === '"') return true;
  return false;
}

/** Whether the subject can show or find something: a document, an inquiry, who holds one, or a relative word for it. */
function shows(sentence: ChunkedSentence, { subject, kind: clause, start }: VerbClause): boolean {
  if (clause === 'rel' && subject!.from === start) return true;
  for (let k = subject!.from; k < subject!.to; k++)
    if (kind(sentence, k) === 'noun' && isOneOf(INSTRUMENTS, headWord(sentence, k))) return true;
  return false;
}

/** Whether a subject is a court or judge, whose acts are rulings. */
function isCourt(sentence: ChunkedSentence, subject: Range): boolean {
  for (let k = subject.from; k < subject.to; k++) {
    if (kind(sentence, k) === 'comma' || kind(sentence, k) === 'rel') return false;
    if (kind(sentence, k) !== 'noun') continue;
    const { from, to } = sentence.chunks[k]!;
    for (let t = from; t < to; t++) if (isOneOf(COURTS, sentence.tokens[t]!.lower)) return true;
  }
  return false;
}

const COURTS = new Set(['court', 'judge', 'justice', 'tribunal', 'magistrate', 'arbitrator', 'jury']);

const isText = (lower: string): boolean => isOneOf(TEXTS, lower);

const isOneOf = (words: ReadonlySet<string>, lower: string): boolean =>
  words.has(lower) || (lower.endsWith('s') && words.has(lower.slice(0, -1)));

const TEXTS = new Set(
  'letter book email e-mail note memo statement speech article column piece song report story bill op-ed essay poem script'.split(
    ' ',
  ),
);
const INSTRUMENTS = new Set(
  `poll survey study inquiry investigation report review audit analysis panel committee commission court jury judge census
research data figure number result finding record document file email e-mail letter memo video footage recording tape
transcript filing test image photo picture map chart ad article story book film movie statement it they pollster
researcher investigator scientist website page`.split(/\s+/),
);
