import type { Range, VerbClause } from '../../grammar/clause.ts';
import { phraseStart } from '../../grammar/clause-lookahead.ts';
import type { CueVerb } from '../../grammar/cue-verbs.ts';
import { phraseEnd, skipAdjuncts } from '../../grammar/phrases.ts';
import {
  type ChunkedSentence,
  isInfinitive,
  kind,
  type TokenRange,
  tokenRange,
  until,
  word,
} from '../../grammar/sentence.ts';
import { isPast } from '../../grammar/verb-words.ts';
import { complement } from './complements.ts';
import { clauseContentEnd, contentEnd } from './content-ends.ts';
import { isFigureAt, opensContent, type VerbMatch } from './verb-match.ts';

/** The passive: "is expected to resign", "was accused of fraud by the union", "was asked whether …". */
export function passive(sentence: ChunkedSentence, i: number, cue: CueVerb, clause: VerbClause): VerbMatch | null {
  const at = i + 1;
  const { subject } = clause;
  if (/[ro]/.test(cue.frames)) {
    const told = toldPassive(sentence, i, cue);
    if (told) return told;
  }
  const impersonal = !!subject && word(sentence, subject.from) === 'it';
  const claimed = impersonal && cue.frames.includes('c') ? claimedBefore(sentence, subject, at) : null;
  if (claimed) return { after: at, content: [claimed], agent: null };
  if (!subject || !/[av]/.test(cue.frames)) {
    const said = impersonal ? complement(sentence, i, cue, at) : null;
    return said && { after: at, content: said, agent: null };
  }
  const end = clauseContentEnd(sentence, at, i);
  const rest = end > at ? [until(sentence, at, end)] : [];
  if (impersonal && kind(sentence, at) === 'sub') return { after: at, content: rest, agent: null };
  // "is put at 50 (by the ministry)"
  if (cue.frames.includes('v') && isFigureAt(sentence, at)) {
    const end = phraseEnd(sentence, at + 1, ['by']);
    const by = agentAt(sentence, end);
    const content = [tokenRange(sentence, subject), until(sentence, at, end)];
    return { after: at, content, agent: by && tokenRange(sentence, by) };
  }
  if (!cue.frames.includes('a')) return null;
  const agent = agentAt(sentence, at);
  if (agent) return { after: at, content: [tokenRange(sentence, subject)], agent: tokenRange(sentence, agent) };
  if (!isInfinitive(sentence, at) && (cue.group === 'seem' || !/^(?:as|of|for|with)$/.test(word(sentence, at))))
    return null;
  return { after: at, content: [tokenRange(sentence, subject), ...rest], agent: null };
}

/** "The mill will close, it has been claimed.": the clause before a tag that names nobody. */
function claimedBefore(sentence: ChunkedSentence, subject: Range, at: number): TokenRange | null {
  const comma = subject.from - 1;
  if (comma <= sentence.from || kind(sentence, comma) !== 'comma') return null;
  const end = kind(sentence, skipAdjuncts(sentence, at));
  return end === 'stop' || end === 'comma' ? until(sentence, sentence.from, comma) : null;
}

/** "was asked (by reporters) whether …", "was told about the plan": the subject is the recipient. */
function toldPassive(sentence: ChunkedSentence, i: number, cue: CueVerb): VerbMatch | null {
  const at = i + 1;
  const frames = { ...cue, frames: `${cue.frames}i` };
  const agent = agentAt(sentence, at);
  const asked = agent && complement(sentence, i, frames, agent.to);
  if (asked) return { after: at, content: asked, agent: tokenRange(sentence, agent) };
  if (cue.preps.includes(word(sentence, at)) && opensContent(kind(sentence, at + 1)))
    return { after: at + 1, content: [until(sentence, at + 1, contentEnd(sentence, at + 1, i))], agent: null };
  const told = complement(sentence, i, frames, at) ?? complement(sentence, i, frames, skipAdjuncts(sentence, at), true);
  return told && { after: at, content: told, agent: null };
}

/** "by the union": the phrase after *by* at chunk `at`. */
const agentAt = (sentence: ChunkedSentence, at: number): { from: number; to: number } | null =>
  word(sentence, at) === 'by' && kind(sentence, at + 1) === 'noun'
    ? { from: at + 1, to: phraseEnd(sentence, at + 1) }
    : null;

/** "a plan backed by the mayor": a participle with its agent; the noun before it is what the agent speaks of. */
export function reduced(sentence: ChunkedSentence, i: number, cue: CueVerb, clause: VerbClause): VerbMatch | null {
  const { chunks, tokens } = sentence;
  const { subject } = clause;
  if (chunks[i]!.passive || clause.finite || clause.fronted || !subject || !isPast(tokens[chunks[i]!.head]!))
    return null;
  if (!/^(?:stance|say|show|mind)$/.test(cue.group) || !/[nca]/.test(cue.frames) || cue.lemma.includes('-'))
    return null;
  const agent = agentAt(sentence, i + 1);
  if (!agent) return null;
  // "a fact first reported by": nothing but an adverb stands between.
  for (let k = subject.to; k < i; k++) if (kind(sentence, k) !== 'adv' && kind(sentence, k) !== 'adj') return null;
  const noun = { from: phraseStart(chunks, subject.to, subject.from), to: subject.to };
  return { after: i + 1, content: [tokenRange(sentence, noun)], agent: tokenRange(sentence, agent) };
}

/** "seems to be slipping": the subject with its predicate is what somebody unnamed thinks. */
export function seeming(sentence: ChunkedSentence, i: number, { subject }: VerbClause): VerbMatch | null {
  const at = i + 1;
  const that = kind(sentence, at) === 'sub' && word(sentence, at) === 'that';
  if (!subject || !(that || isInfinitive(sentence, at))) return null;
  const rest = until(sentence, at, clauseContentEnd(sentence, at, i));
  const content: TokenRange[] = that ? [rest] : [tokenRange(sentence, subject), rest];
  return { after: at, content, agent: null };
}
