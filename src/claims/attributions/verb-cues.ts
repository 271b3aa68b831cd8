import { answers, type Chunk } from './chunks.ts';
import { isTemporal, opensWithVerb, phraseStart, type VerbClause } from './clauses.ts';
import { type CueVerb, cueVerbs } from './cue-verbs.ts';
import { describedEnd, phraseEnd, skipAdjuncts, sourceRange } from './phrases.ts';
import { holds, type RawAttribution, type TokenRange } from './raw-attribution.ts';
import { type ChunkedSentence, kind, tokenRange, word } from './sentence.ts';

/** Every ascription that a verb of the sentence makes. */
export function verbCues(sentence: ChunkedSentence): RawAttribution[] {
  const found: RawAttribution[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    if (sentence.chunks[i]!.kind !== 'verb') continue;
    const one = cueAt(sentence, i);
    if (one) found.push(one);
  }
  return found;
}

interface Match {
  readonly cue: CueVerb;
  /** The chunk after the cue and its particle. */
  readonly after: number;
  readonly content: readonly TokenRange[];
  /** A tag: what is said stands before it. */
  readonly tag: boolean;
  /** Source when it follows the verb ("…", said Ana Ruiz). */
  readonly inverted: TokenRange | null;
}

function cueAt(sentence: ChunkedSentence, i: number): RawAttribution | null {
  const { tokens, chunks } = sentence;
  const verb = chunks[i]!;
  const cues = cueVerbs(tokens[verb.head]!.lower);
  const clause = sentence.clauses.get(i);
  if (!cues || !clause || (verb.passive && OUGHT.test(tokens[verb.from]!.lower))) return null;
  if (governs(sentence, i)) return null;
  // "without saying" says nothing; "quoted him as saying" is the relay's.
  if (verb.form === 'ing' && /^(?:without|as)$/.test(word(sentence, i - 1))) return null;
  if (verb.form === 'infinitive' && kind(sentence, i - 1) !== 'verb' && !isAnnounced(sentence, clause)) return null;
  // "Asked about it, …", "Ruiz, asked about it, …": a participle, so that the subject is the one asked.
  const askedFirst = verb.form !== 'ing' && isAsked(sentence, i, clause);
  for (const cue of [...cues].reverse()) {
    const match =
      reduced(sentence, i, cue, clause) ??
      (verb.passive ? passive(sentence, i, cue, clause) : active(sentence, i, cue, clause));
    if (!match) continue;
    const subject = clause.subject ? sourceRange(sentence, clause.subject) : null;
    const source =
      match.inverted ??
      (verb.passive || askedFirst || cue.group === 'seem' ? null : subject && tokenRange(sentence, subject));
    if (!source && !verb.passive && !askedFirst && cue.group !== 'seem') continue;
    const first = chainStart(sentence, i);
    return {
      source,
      cue: { from: chunks[first]!.from, to: chunks[match.after - 1]!.to },
      content: [...match.content],
      group: cue.group,
      speech: cue.frames.includes('t') || cue.group === 'stance',
      told:
        !!source && verb.form === 'finite' && !verb.passive && TOLD.test(cue.group) && !firstPerson(sentence, source),
    };
  }
  return null;
}

const isAsked = (sentence: ChunkedSentence, i: number, clause: VerbClause): boolean =>
  clause.fronted ||
  (!clause.finite &&
    /^(?:VBD|VBN)$/.test(sentence.tokens[sentence.chunks[i]!.head]!.tag) &&
    sentence.chunks[i]!.form === 'finite');

/** "a plan backed by the mayor": a participle with its agent; the noun before it is what the agent speaks of. */
function reduced(sentence: ChunkedSentence, i: number, cue: CueVerb, clause: VerbClause): Match | null {
  const verb = sentence.chunks[i]!;
  if (
    verb.passive ||
    clause.finite ||
    !clause.subject ||
    clause.fronted ||
    !/^(?:VBD|VBN)$/.test(sentence.tokens[verb.head]!.tag)
  )
    return null;
  if (!/^(?:stance|say|show|mind)$/.test(cue.group) || !/[nca]/.test(cue.frames) || cue.lemma.includes('-'))
    return null;
  if (word(sentence, i + 1) !== 'by' || kind(sentence, i + 2) !== 'noun') return null;
  // "a fact first reported by": nothing but an adverb stands between.
  const { to } = clause.subject;
  for (let k = to; k < i; k++) if (kind(sentence, k) !== 'adv' && kind(sentence, k) !== 'adj') return null;
  const inverted = tokenRange(sentence, { from: i + 2, to: phraseEnd(sentence, i + 2) });
  return {
    cue,
    after: i + 1,
    content: [tokenRange(sentence, { from: phraseStart(sentence.chunks, to, clause.subject.from), to })],
    tag: false,
    inverted,
  };
}

/** "It must be noted" is the writer's own voice. */
const OUGHT = /^(?:must|should|ought)$/;

/** "Council to back dam": a headline whose only verb is an infinitive. */
function isAnnounced(sentence: ChunkedSentence, clause: VerbClause): boolean {
  if (clause.subject?.from !== sentence.from) return false;
  for (let k = sentence.from; k < sentence.to; k++) if (sentence.chunks[k]!.form === 'finite') return false;
  return true;
}

const TOLD = /^(?:say|tell|show)$/;

const firstPerson = (sentence: ChunkedSentence, { from, to }: TokenRange): boolean =>
  to - from === 1 && /^(?:i|we|you)$/.test(sentence.tokens[from]!.lower);

/** Whether the verb only leads into an infinitive that is a cue itself: "declined to say". */
const governs = (sentence: ChunkedSentence, i: number): boolean => {
  const next = sentence.chunks[i + 1];
  return (
    i + 1 < sentence.to &&
    next?.kind === 'verb' &&
    next.form === 'infinitive' &&
    cueVerbs(sentence.tokens[sentence.chunks[i]!.head]!.lower)?.[0]?.group === 'seem' &&
    !!cueVerbs(sentence.tokens[next.head]!.lower)
  );
};

/** The first verb group of a chain: "*has begun* to argue". */
function chainStart(sentence: ChunkedSentence, i: number): number {
  let at = i;
  while (at > sentence.from && sentence.chunks[at - 1]!.kind === 'verb' && sentence.chunks[at]!.form !== 'finite') at--;
  return at;
}

function active(sentence: ChunkedSentence, i: number, cue: CueVerb, clause: VerbClause): Match | null {
  let at = i + 1;
  const particle = cue.lemma.split('-')[1];
  if (particle) {
    // "made it clear": the empty object stands between.
    if (cue.lemma.startsWith('make-') && word(sentence, at) === 'it') at++;
    if (word(sentence, at) !== particle) return null;
    at++;
  }
  const after = at;
  if (sentence.chunks[i]!.form !== 'ing' && isAsked(sentence, i, clause))
    return /[ro]/.test(cue.frames) ? passive(sentence, i, cue, clause) : null;
  const has = (frame: string) => cue.frames.includes(frame);
  const match = (
    content: readonly TokenRange[],
    tag = false,
    end = after,
    inverted: TokenRange | null = null,
  ): Match => ({
    cue,
    after: end,
    content,
    tag,
    inverted,
  });
  const tag = has('t') ? tagged(sentence, i, after, clause, has('r')) : null;
  const laughs = tag && !has('c') && !tag.content.some((part) => tokensQuoted(sentence, part));
  if (tag && !laughs) return match(tag.content, true, after, tag.inverted);
  if (cue.group === 'seem') return seeming(sentence, i, cue, clause);
  if (has('p') && cue.preps.includes(word(sentence, at)) && startsContent(kind(sentence, at + 1)))
    return match([until(sentence, at + 1, contentEnd(sentence, at + 1, i))], false, at + 1);
  if (has('o') || has('r')) {
    if (kind(sentence, at) === 'noun' && !isTemporal(sentence.chunks[at]!, sentence.tokens)) {
      const recipient = phraseEnd(sentence, at, cue.preps);
      const infinitive = kind(sentence, recipient) === 'adv' ? recipient + 1 : recipient;
      if (has('o') && kind(sentence, infinitive) === 'verb' && sentence.chunks[infinitive]!.form === 'infinitive')
        return match([until(sentence, at, clauseContentEnd(sentence, infinitive, i))]);
      if (has('r')) {
        const direct =
          complement(sentence, i, cue, skipAdjuncts(sentence, recipient)) ?? bareAfterRecipient(sentence, i, at);
        if (direct) return match(direct);
        if (cue.preps.includes(word(sentence, recipient)) && startsContent(kind(sentence, recipient + 1)))
          return match([until(sentence, recipient + 1, contentEnd(sentence, recipient + 1, i))]);
      }
    }
  }
  const plain =
    complement(sentence, i, cue, at) ??
    (has('c') || has('q') ? complement(sentence, i, cue, skipAdjuncts(sentence, at), true) : null);
  if (plain) return match(plain);
  if (has('n')) {
    while (kind(sentence, at) === 'adv') at++;
    if (
      kind(sentence, at) === 'noun' &&
      !isTemporal(sentence.chunks[at]!, sentence.tokens) &&
      namesMore(sentence, cue, at, clause)
    )
      return match([until(sentence, at, nounContentEnd(sentence, at, i))]);
  }
  const relative = /[nbc]/.test(cue.frames) ? objectRelative(sentence, i, clause) : null;
  return relative && match(relative);
}

/** Whether a noun phrase as object says what was said or found: not "wrote a letter", nor "the mayor showed the way". */
function namesMore(sentence: ChunkedSentence, cue: CueVerb, at: number, clause: VerbClause): boolean {
  const { chunks, tokens } = sentence;
  if (cue.lemma === 'write' || cue.lemma === 'read') {
    return !/^(?:letter|book|e-?mail|note|memo|statement|speech|article|column|piece|song|report|story|bill|op-ed|essay|poem|script)s?$/.test(
      tokens[chunks[at]!.head]!.lower,
    );
  }
  if (cue.group !== 'show' || !clause.subject) return true;
  for (let k = clause.subject.from; k < clause.subject.to; k++) {
    if (chunks[k]!.kind === 'noun' && INSTRUMENT.test(tokens[chunks[k]!.head]!.lower)) return true;
  }
  return clause.kind === 'rel' && clause.subject.from === clause.start;
}

/** What can show or find something: documents, inquiries and those who hold them. */
const INSTRUMENT =
  /^(?:poll|survey|study|inquiry|investigation|report|review|audit|analysis|panel|committee|commission|court|jury|judge|census|research|data|figure|number|result|finding|record|document|file|e-?mail|letter|memo|video|footage|recording|tape|transcript|filing|test|image|photo|picture|map|chart|ad|article|story|book|film|movie|statement|it|they|pollster|researcher|investigator|scientist|website|page)s?$/;

/** "seems to be slipping": the subject with its predicate is what somebody unnamed thinks. */
function seeming(sentence: ChunkedSentence, i: number, cue: CueVerb, clause: VerbClause): Match | null {
  const at = i + 1;
  const next = kind(sentence, at);
  const that = next === 'sub' && word(sentence, at) === 'that';
  if (!clause.subject || !(that || (next === 'verb' && sentence.chunks[at]!.form === 'infinitive'))) return null;
  const rest = until(sentence, at, clauseContentEnd(sentence, at, i));
  return {
    cue,
    after: at,
    content: that ? [rest] : [tokenRange(sentence, clause.subject), rest],
    tag: false,
    inverted: null,
  };
}

/** Where content that begins at chunk `at` ends: a noun phrase sooner than a clause. */
const contentEnd = (sentence: ChunkedSentence, at: number, i: number): number =>
  kind(sentence, at) === 'noun' ? nounContentEnd(sentence, at, i) : clauseContentEnd(sentence, at, i);

const startsContent = (chunk: Chunk['kind']): boolean =>
  chunk === 'noun' || chunk === 'quote' || chunk === 'rel' || chunk === 'sub' || chunk === 'verb';

/** What completes the cue from chunk `at` on; `late` when adjuncts stand between. */
function complement(sentence: ChunkedSentence, i: number, cue: CueVerb, at: number, late = false): TokenRange[] | null {
  const has = (frame: string) => cue.frames.includes(frame);
  const clause = () => [until(sentence, at, clauseContentEnd(sentence, at, i))];
  switch (kind(sentence, at)) {
    case 'sub': {
      const sub = word(sentence, at);
      if (sub === 'that') return has('c') ? clause() : null;
      if (sub === 'whether') return has('w') ? clause() : null;
      if (/^(?:if|when)$/.test(sub) && cue.group !== 'say') return has('w') && !late ? clause() : null;
      // "said if elected he would resign"
      const elided = sub === 'if' && sentence.chunks[at + 1]?.kind === 'verb';
      return has('b') && (elided || completesAt(sentence, at, i)) ? clause() : null;
    }
    case 'rel':
      if (word(sentence, at) === 'that') return has('c') ? clause() : null;
      return has('w') && !(late && /^(?:who|which)$/.test(word(sentence, at))) ? clause() : null;
    case 'quote':
      return has('q') || has('n') ? [quoteContent(sentence, at, i)] : null;
    case 'colon':
    case 'comma': {
      const that = late && has('c') && kind(sentence, at) === 'comma' ? thatAfterCommas(sentence, at) : 0;
      if (that) return [until(sentence, that, clauseContentEnd(sentence, that, i))];
      if (!has('q')) return null;
      if (opensQuoted(sentence, at + 1)) return [until(sentence, at + 1, clauseContentEnd(sentence, at + 1, i))];
      if (kind(sentence, at + 1) === 'quote') return [quoteContent(sentence, at + 1, i)];
      return kind(sentence, at) === 'colon' && at + 1 < sentence.to && kind(sentence, at + 1) !== 'stop'
        ? [until(sentence, at + 1, sentence.to)]
        : kind(sentence, at) === 'colon'
          ? []
          : null;
    }
    case 'verb':
      if (late) return null;
      if (sentence.chunks[at]!.form === 'infinitive') return has('i') ? clause() : null;
      // "said using it was wrong": an -ing clause as the subject of what is said.
      if (
        sentence.chunks[at]!.form === 'ing' &&
        has('b') &&
        kind(sentence, at + 1) === 'noun' &&
        completesAt(sentence, at + 1, i)
      )
        return clause();
      return sentence.chunks[at]!.form === 'ing' && has('g') ? clause() : null;
    case 'prep': {
      // "said on Thursday he …", "said in an interview he …"
      const after = isWhenOrWhere(sentence, at) ? skipAdjuncts(sentence, at) : at;
      if (after > at && has('b') && completesAt(sentence, after, i))
        return [until(sentence, after, clauseContentEnd(sentence, after, i))];
      return has('b') && kind(sentence, at + 1) === 'noun' && completesAt(sentence, at, i) ? clause() : null;
    }
    case 'noun':
      if (isAnswer(sentence, at)) return [until(sentence, at, at + 1)];
      return has('b') && completesAt(sentence, at, i) ? clause() : null;
    default:
      return null;
  }
}

/** Whether a phrase tells the day or the occasion of what was said, rather than something in it. */
const isWhenOrWhere = (sentence: ChunkedSentence, at: number): boolean =>
  isVenue(sentence, at) ||
  (kind(sentence, at + 1) === 'noun' && /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(word(sentence, at + 1)));

/** Whether a chunk begins with a quotation mark ("said, “no.”"): words too few to be a quotation of their own. */
const opensQuoted = (sentence: ChunkedSentence, at: number): boolean =>
  kind(sentence, at) !== 'quote' && at < sentence.to && sentence.tokens[sentence.chunks[at]!.from]?.tag === '"';

/** "said on Monday in Hull, Maine, that …": the clause that follows a remark between commas, 0 for none. */
function thatAfterCommas(sentence: ChunkedSentence, at: number): number {
  for (let k = at + 1; k < sentence.to && k < at + 14; k++) {
    if (sentence.chunks[k]!.form === 'finite') return 0;
    if (word(sentence, k) === 'that' && kind(sentence, k - 1) === 'comma' && k > at + 1) return k;
  }
  return 0;
}

/** Whether a clause whose subject begins at chunk `at` follows the cue `i`. */
function completesAt(sentence: ChunkedSentence, at: number, i: number): boolean {
  for (let k = at + 1; k < sentence.to && k < at + 40; k++) {
    const clause = sentence.clauses.get(k);
    if (!clause || sentence.chunks[k]!.form !== 'finite') {
      // "said the plan “is weak”": the quotation brings the verb.
      if (kind(sentence, k) === 'quote')
        return kind(sentence, k - 1) === 'noun' && opensWithVerb(sentence.chunks[k]!, sentence.tokens);
      if (/^(?:semicolon|colon)$/.test(kind(sentence, k))) return false;
      continue;
    }
    if (clause.subject && clause.subject.from >= at && clause.sharedWith !== i) {
      if (clause.kind === 'comp')
        return clause.subject.from === at || clause.start === at || kind(sentence, at) === 'prep';
      if (clause.kind === 'main') return kind(sentence, at) === 'prep';
    }
    if (clause.sharedWith === i) return false;
  }
  return false;
}

function bareAfterRecipient(sentence: ChunkedSentence, i: number, at: number): TokenRange[] | null {
  const next = at + 1;
  return completesAt(sentence, next, i) ? [until(sentence, next, clauseContentEnd(sentence, next, i))] : null;
}

/** A tag's content: the quotation or clause before it, and what resumes after it. */
function tagged(
  sentence: ChunkedSentence,
  i: number,
  after: number,
  clause: VerbClause,
  recipient: boolean,
): { content: TokenRange[]; inverted: TokenRange | null } | null {
  const { chunks, from } = sentence;
  let inverted: TokenRange | null = null;
  let end = after;
  let start = clause.subject?.from ?? i;
  if (clause.remarkTo !== null) return remark(sentence, i, clause, clause.remarkTo);
  const before = kind(sentence, i - 1);
  if ((!clause.subject && before === 'comma') || before === 'quote') {
    if (
      kind(sentence, after) === 'noun' &&
      !isTemporal(chunks[after]!, sentence.tokens) &&
      chunks[i]!.form === 'finite' &&
      i > from
    ) {
      end = describedEnd(sentence, after);
      inverted = tokenRange(sentence, { from: after, to: end });
      start = i;
    } else if (!clause.subject) return null;
  } else if (!clause.subject) return null;
  if (clause.kind === 'sub' || clause.kind === 'rel' || chunks[i]!.form !== 'finite') return null;
  if (!inverted && completed(sentence, i, after)) return null;
  if (!inverted && !recipient && kind(sentence, after) === 'noun' && !isTemporal(chunks[after]!, sentence.tokens))
    return null;
  let edge = start - 1;
  while (edge >= from && kind(sentence, edge) === 'conj') edge--;
  if (edge < from) return null;
  const comma = kind(sentence, edge) === 'comma';
  const last = comma ? edge - 1 : edge;
  const quoted = kind(sentence, last) === 'quote';
  if (!quoted && !(comma && saysSomething(sentence, from, edge))) return null;
  if (clause.sharedWith !== null && !quoted) return null;
  if (recipient && !inverted && kind(sentence, end) === 'noun' && !isTemporal(chunks[end]!, sentence.tokens))
    end = phraseEnd(sentence, end);
  const stop = skipAdjuncts(sentence, end);
  if (!inverted && !quoted && (kind(sentence, after) === 'colon' || opensQuoted(sentence, after + 1))) return null;
  if (!inverted && !quoted && /^(?:sub|noun|verb|rel|quote)$/.test(kind(sentence, stop)) && end === stop) return null;
  if (!inverted && !quoted && (kind(sentence, stop) === 'sub' || kind(sentence, stop) === 'noun')) return null;
  const content: TokenRange[] = [{ from: chunks[from]!.from, to: chunks[last]!.to }];
  // "…, Ruiz said of the flood."
  if (!inverted && word(sentence, after) === 'of' && kind(sentence, after + 1) === 'noun')
    content.push(until(sentence, after + 1, phraseEnd(sentence, after + 1)));
  if (kind(sentence, stop) === 'comma' || kind(sentence, stop) === 'quote' || kind(sentence, stop) === 'colon') {
    const resume = kind(sentence, stop) === 'quote' ? stop : stop + 1;
    if (kind(sentence, resume) === 'quote') content.push(quoteContent(sentence, resume, i));
    else if (word(sentence, resume) === 'that' && kind(sentence, resume) === 'sub')
      content.push(until(sentence, resume, clauseContentEnd(sentence, resume, i)));
    else if (!quoted && kind(sentence, resume) === 'noun' && comma) content.push(until(sentence, resume, sentence.to));
  }
  return { content, inverted };
}

const isAnswer = (sentence: ChunkedSentence, at: number): boolean => {
  const { from, to } = sentence.chunks[at]!;
  return to - from === 1 && answers(sentence.tokens[from]!, sentence.tokens[to]);
};

/** Whether a range holds a whole quotation. */
function tokensQuoted(sentence: ChunkedSentence, part: TokenRange): boolean {
  for (let k = sentence.from; k < sentence.to; k++)
    if (kind(sentence, k) === 'quote' && holds(part, sentence.chunks[k]!)) return true;
  return false;
}

/** Whether a clause or an answer completes the verb, so that what stands before it is not what was said. */
function completed(sentence: ChunkedSentence, i: number, after: number): boolean {
  const next = kind(sentence, after);
  if (next === 'sub' || next === 'rel') return /^(?:that|if|whether|what|how|why)$/.test(word(sentence, after));
  if (next !== 'noun' || isTemporal(sentence.chunks[after]!, sentence.tokens)) return false;
  return isAnswer(sentence, after) || completesAt(sentence, after, i);
}

/** "The dam, he said, is safe": the sentence before the remark, and what goes on after it. */
function remark(
  sentence: ChunkedSentence,
  i: number,
  clause: VerbClause,
  resume: number,
): { content: TokenRange[]; inverted: TokenRange | null } | null {
  const { chunks, from } = sentence;
  const inverted = clause.subject
    ? null
    : tokenRange(sentence, { from: i + 1, to: Math.min(describedEnd(sentence, i + 1), resume) });
  let last = (clause.subject?.from ?? i) - 1;
  while (last >= from && kind(sentence, last) === 'comma') last--;
  const content: TokenRange[] = [];
  if (last >= from) content.push({ from: chunks[from]!.from, to: chunks[last]!.to });
  let end = sentence.to;
  while (end > resume && kind(sentence, end - 1) === 'stop') end--;
  // ", he said, but nobody came": what *but* sets against it is the writer's.
  if (resume < end && word(sentence, resume) !== 'but') content.push(until(sentence, resume, end));
  const says = saysSomething(sentence, from, last + 1) || saysSomething(sentence, resume, sentence.to);
  return content.length && says ? { content, inverted } : null;
}

/** Whether the chunks `from` to `to` hold a finite verb, or open what a clause after the tag completes. */
function saysSomething(sentence: ChunkedSentence, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (sentence.chunks[k]!.form === 'finite' || kind(sentence, k) === 'quote') return true;
  return false;
}

/** "which critics call unsafe": the relative word stands for the object; the rest of the clause describes it. */
function objectRelative(sentence: ChunkedSentence, i: number, clause: VerbClause): TokenRange[] | null {
  const { chunks } = sentence;
  if (clause.kind !== 'rel' || !clause.subject || !clause.finite) return null;
  // "a decision they say cost lives": without a relative word the noun before stands for it.
  const bare = clause.subject.from === clause.start && chunks[clause.start]!.kind === 'noun';
  if (bare ? kind(sentence, i + 1) !== 'verb' : clause.subject.from === clause.start) return null;
  if (/^(?:how|why|where|when)$/.test(word(sentence, clause.start))) return null;
  if ((word(sentence, clause.start) === 'who' && kind(sentence, i + 1) !== 'verb') || kind(sentence, i + 1) === 'colon')
    return null;
  // "what they say was wrong": the verb after the cue has the relative word as its subject.
  const next = kind(sentence, i + 1) === 'verb' ? i + 2 : i + 1;
  const end = Math.max(next, clauseContentEnd(sentence, next, i));
  const own = bare
    ? tokenRange(sentence, { from: phraseStart(chunks, clause.start, sentence.from), to: clause.start })
    : tokenRange(sentence, { from: clause.start, to: clause.start + 1 });
  return end > i + 1 ? [own, until(sentence, i + 1, end)] : [own];
}

/** The passive: "is expected to resign", "was accused of fraud by the union". */
function passive(sentence: ChunkedSentence, i: number, cue: CueVerb, clause: VerbClause): Match | null {
  const at = i + 1;
  const end = clauseContentEnd(sentence, at, i);
  const rest = end > at ? [until(sentence, at, end)] : [];
  if (/[ro]/.test(cue.frames)) {
    const by = word(sentence, at) === 'by' && kind(sentence, at + 1) === 'noun' ? phraseEnd(sentence, at + 1) : 0;
    const asked = by ? complement(sentence, i, { ...cue, frames: `${cue.frames}i` }, by) : null;
    if (asked)
      return { cue, after: at, content: asked, tag: false, inverted: tokenRange(sentence, { from: at + 1, to: by }) };
    if (cue.preps.includes(word(sentence, at)) && startsContent(kind(sentence, at + 1)))
      return {
        cue,
        after: at + 1,
        content: [until(sentence, at + 1, contentEnd(sentence, at + 1, i))],
        tag: false,
        inverted: null,
      };
    const told = complement(sentence, i, { ...cue, frames: `${cue.frames}i` }, at);
    if (told) return { cue, after: at, content: told, tag: false, inverted: null };
  }
  if (!cue.frames.includes('a') || !clause.subject) {
    const impersonal =
      clause.subject && word(sentence, clause.subject.from) === 'it' ? complement(sentence, i, cue, at) : null;
    return impersonal && { cue, after: at, content: impersonal, tag: false, inverted: null };
  }
  if (word(sentence, clause.subject.from) === 'it' && kind(sentence, at) === 'sub') {
    return { cue, after: at, content: rest, tag: false, inverted: null };
  }
  const subject = tokenRange(sentence, clause.subject);
  if (word(sentence, at) === 'by' && kind(sentence, at + 1) === 'noun') {
    const by = tokenRange(sentence, { from: at + 1, to: phraseEnd(sentence, at + 1) });
    return { cue, after: at, content: [subject], tag: false, inverted: by };
  }
  const infinitive = kind(sentence, at) === 'verb' && sentence.chunks[at]!.form === 'infinitive';
  if (!infinitive && !/^(?:as|of|for|with)$/.test(word(sentence, at))) return null;
  return { cue, after: at, content: [subject, ...rest], tag: false, inverted: null };
}

const until = (sentence: ChunkedSentence, from: number, to: number): TokenRange =>
  tokenRange(sentence, { from, to: Math.max(from + 1, to) });

/** A quotation as content: with whatever goes on without a break ("…" and "…"). */
function quoteContent(sentence: ChunkedSentence, at: number, i: number): TokenRange {
  const { chunks, tokens } = sentence;
  const ends = tokens.slice(chunks[at]!.to - 3, chunks[at]!.to).some((token) => /^[,.?!…]+$/.test(token.text));
  const goesOn = /^(?:conj|prep|noun|verb)$/.test(kind(sentence, at + 1));
  return until(sentence, at, !ends && goesOn ? clauseContentEnd(sentence, at, i) : at + 1);
}

/** Where a clause that begins at chunk `at` ends as the content of the cue `i`. */
export function clauseContentEnd(sentence: ChunkedSentence, at: number, i: number): number {
  const { chunks } = sentence;
  const limit = Math.max(at, Math.min(sentence.to, sentence.clauses.get(i)?.scope.to ?? sentence.to));
  for (let k = at; k < limit; k++) {
    const here = kind(sentence, k);
    if (here === 'semicolon') return k;
    if (here === 'stop' && k === sentence.to - 1) return k;
    const quoted = endsWithComma(sentence, k);
    if (here === 'comma' || quoted) {
      const next = kind(sentence, k + 1);
      const edge = quoted ? k + 1 : k;
      const but = next === 'conj' && word(sentence, k + 1) === 'but' && kind(sentence, k + 2) !== 'verb';
      if (but || (word(sentence, k + 1) === 'according' && k > at + 1) || isTagAt(sentence, k + 1, i)) return edge;
      if (next === 'verb' && chunks[k + 1]!.form === 'ing' && isCue(sentence, k + 1)) return edge;
      if (next === 'adv' && kind(sentence, k + 2) === 'verb' && chunks[k + 2]!.form === 'ing' && isCue(sentence, k + 2))
        return edge;
    }
    // A verb whose subject stands before the cue goes on with the cue's own clause, or one around it.
    // ", and one in five say …": a cue with a subject of its own begins the next attribution.
    const start = sentence.clauses.get(k)?.start ?? k;
    if (
      here === 'verb' &&
      chunks[k]!.form === 'finite' &&
      start > at &&
      kind(sentence, start - 1) === 'conj' &&
      (kind(sentence, start - 2) === 'comma' || endsWithComma(sentence, start - 2)) &&
      isSaying(sentence, k) &&
      sentence.clauses.get(k)!.subject
    )
      return kind(sentence, start - 2) === 'comma' ? start - 2 : start - 1;
    const clause = sentence.clauses.get(k);
    const listed = kind(sentence, k - 1) === 'conj' && chunks[k]!.form === chunks[i]!.form;
    if (clause?.subject && k > i && (clause.finite || listed) && clause.subject.from <= i) {
      let end = k;
      while (end > at && /^(?:conj|comma|adv)$/.test(kind(sentence, end - 1))) end--;
      return end;
    }
  }
  let end = limit;
  while (end > at && /^(?:conj|comma|adv|stop)$/.test(kind(sentence, end - 1))) end--;
  return end;
}

/** Whether a tag begins at chunk `at`: ", Ruiz said." or ", said Ruiz." */
function isTagAt(sentence: ChunkedSentence, at: number, i: number): boolean {
  if (kind(sentence, at) !== 'noun' && kind(sentence, at) !== 'verb') return false;
  const verb = kind(sentence, at) === 'verb' ? at : phraseEnd(sentence, at);
  const one = sentence.chunks[verb];
  if (verb <= i || kind(sentence, verb) !== 'verb' || one!.form !== 'finite' || one!.passive) return false;
  const cue = cueVerbs(sentence.tokens[one!.head]!.lower)?.[0];
  if (!cue?.frames.includes('t')) return false;
  const inverted = verb === at && kind(sentence, verb + 1) === 'noun' ? describedEnd(sentence, verb + 1) : verb + 1;
  const after =
    cue.frames.includes('r') && kind(sentence, inverted) === 'noun' ? phraseEnd(sentence, inverted) : inverted;
  return /^(?:stop|comma)$/.test(kind(sentence, skipAdjuncts(sentence, after)));
}

const isSaying = (sentence: ChunkedSentence, k: number): boolean => {
  const cue = cueVerbs(sentence.tokens[sentence.chunks[k]!.head]!.lower)?.[0];
  return !!cue && (cue.group === 'say' || cue.group === 'tell' || cue.group === 'show') && cue.frames.includes('t');
};

const isCue = (sentence: ChunkedSentence, k: number): boolean => {
  const cue = cueVerbs(sentence.tokens[sentence.chunks[k]!.head]!.lower)?.[0];
  return !!cue && (cue.group === 'say' || cue.group === 'tell' || /^(?:call|accuse|cite)$/.test(cue.lemma));
};

/** Where a noun phrase as content ends: with its attributes, before adjuncts of time and further clauses. */
export function nounContentEnd(sentence: ChunkedSentence, at: number, i: number): number {
  const limit = clauseContentEnd(sentence, at, i);
  const { chunks } = sentence;
  const pronoun = /^(?:that|this|it|these|those)$/.test(word(sentence, at)) && chunks[at]!.to - chunks[at]!.from === 1;
  for (let k = at + 1; k < limit; k++) {
    const here = kind(sentence, k);
    if (here === 'colon' && kind(sentence, k + 1) === 'quote') return limit;
    // "chided him, “Why now?”", but not where a quotation goes on around the cue.
    if (here === 'comma' && kind(sentence, k + 1) === 'quote' && !quotesBefore(sentence, i)) return limit;
    if (/^(?:comma|dash|colon|stop)$/.test(here)) return k;
    if (here === 'prep' && (isVenue(sentence, k) || (pronoun && /^(?:on|in|at|during|to)$/.test(word(sentence, k)))))
      return k;
    if (here === 'prep' && word(sentence, k) === 'by' && sentence.chunks[k + 1]?.form === 'ing') return k;
    if (here === 'sub' && word(sentence, k) !== 'that') return k;
    if (here === 'noun' && isTemporal(sentence.chunks[k]!, sentence.tokens))
      return kind(sentence, k - 1) === 'prep' ? k - 1 : k;
  }
  return limit;
}

/** "“…?” Ruiz asked.": a sentence that is nothing but a tag, after a quotation that ended the sentence before. */
export function bareTag(sentence: ChunkedSentence, quote: TokenRange): RawAttribution | null {
  const { tokens, chunks, from, to } = sentence;
  for (let i = from; i < to; i++) {
    if (kind(sentence, i) !== 'verb') continue;
    const cue = cueVerbs(tokens[chunks[i]!.head]!.lower)?.[0];
    const subject = sentence.clauses.get(i)?.subject;
    if (!cue?.frames.includes('t') || !subject || subject.from !== from || chunks[i]!.passive) return null;
    const end = skipAdjuncts(sentence, i + 1);
    if (!/^(?:stop|comma)$/.test(kind(sentence, end))) return null;
    const source = sourceRange(sentence, subject);
    return {
      source: source && tokenRange(sentence, source),
      cue: { from: chunks[i]!.from, to: chunks[i]!.to },
      content: [quote],
      group: cue.group,
      speech: true,
      told: true,
    };
  }
  return null;
}

const endsWithComma = (sentence: ChunkedSentence, k: number): boolean =>
  kind(sentence, k) === 'quote' && sentence.tokens[sentence.chunks[k]!.to - 2]?.text === ',';

const quotesBefore = (sentence: ChunkedSentence, i: number): boolean => {
  for (let k = sentence.from; k < i; k++) if (kind(sentence, k) === 'quote') return true;
  return false;
};

/** "in a statement", "on Twitter", "during an interview": where it was said is no part of what. */
function isVenue(sentence: ChunkedSentence, k: number): boolean {
  const next = sentence.chunks[k + 1];
  if (kind(sentence, k + 1) !== 'noun' || !/^(?:in|on|during|at|via|through|to)$/.test(word(sentence, k))) return false;
  return VENUE.test(sentence.tokens[next!.head]!.lower);
}

const VENUE =
  /^(?:statement|interview|interviews|tweet|speech|speeches|letter|e-?mail|memo|report|column|op-ed|post|debate|rally|briefing|conference|hearing|testimony|twitter|facebook|instagram|radio|television|tv|email|reporters|journalists)$/;
