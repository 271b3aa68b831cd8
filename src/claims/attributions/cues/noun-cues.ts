import { phraseEnd, subjectTokens } from '../../grammar/phrases.ts';
import {
  type ChunkedSentence,
  headWord,
  isInfinitive,
  kind,
  type TokenRange,
  tokenRange,
  until,
  word,
} from '../../grammar/sentence.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import { clauseContentEnd, contentEnd } from './content-ends.ts';
import { type CueNoun, cueNoun } from './cue-nouns.ts';
import { possessorOf } from './possessors.ts';

/**
 * Ascriptions that a noun makes: a possessor's ("the union's claim that …", "her plea for calm"), what a verb gives
 * ("voiced support for the plan"), and those of nobody named ("allegations that …").
 */
export function nounCues(sentence: ChunkedSentence): RawAttribution[] {
  const { chunks, tokens, from, to } = sentence;
  const found: RawAttribution[] = [];
  for (let i = from; i < to; i++) {
    const chunk = chunks[i]!;
    if (chunk.kind !== 'noun' || chunk.genitive) continue;
    const cue = cueNoun(tokens[chunk.head]!.lower);
    if (!cue) continue;
    const received = receivedFrom(sentence, i);
    if (received) {
      found.push(received);
      continue;
    }
    const by =
      kind(sentence, i + 1) === 'prep' &&
      /^(?:by|from)$/.test(word(sentence, i + 1)) &&
      kind(sentence, i + 2) === 'noun';
    const at = by ? phraseEnd(sentence, i + 2) : i + 1;
    const content = contentOf(sentence, cue, at);
    if (!content) continue;
    const possessor = possessorOf(sentence, i);
    // "Ruiz's opposition to the dam" names a stance that is known; only what lends it a voice tells it.
    if (possessor && !cue.utterance && content.preposition) continue;
    const giver = possessor ? null : giverOf(sentence, i);
    const source =
      possessor ??
      giver?.source ??
      (by ? tokenRange(sentence, { from: i + 2, to: at }) : null) ??
      (cue.utterance && content.that ? bringerOf(sentence, i) : null);
    if (!source && !(cue.utterance && content.that)) {
      const rumour = content.preposition && !by ? rumoured(sentence, i, content.range) : null;
      if (rumour) found.push(rumour);
      continue;
    }
    const start = giver ? chunks[giver.verb]!.from : possessor ? possessor.to : chunk.from;
    const end = content.preposition ? chunks[at]!.to : chunk.to;
    found.push({
      source,
      cue: { from: start, to: by ? chunk.to : end },
      content: [content.range],
      group: 'noun',
      speech: false,
      told: false,
    });
  }
  return found;
}

/**
 * "amid calls for his removal", "allegations of fraud (from Republicans)": what several people are said to say, without a
 * voucher or with one after *from* or *by*. In the plural only: a *call* may be on the phone, a *claim* be one for money.
 */
function rumoured(sentence: ChunkedSentence, i: number, range: TokenRange): RawAttribution | null {
  const { chunks, tokens } = sentence;
  const { from, head } = chunks[i]!;
  if (!RUMOUR.test(`${tokens[head]!.lower} ${word(sentence, i + 1)}`)) return null;
  // "phone calls", "his claims"
  if (head > from && /^(?:NN|PRP\$|POS)$/.test(tokens[head - 1]!.tag)) return null;
  let by = i + 2;
  while (by < sentence.to && chunks[by]!.from < range.to && !/^(?:from|by)$/.test(word(sentence, by))) by++;
  const named = by < sentence.to && by > i + 2 && chunks[by]!.from < range.to && kind(sentence, by + 1) === 'noun';
  // A report without an author is the source itself.
  const itself = /^reports$/.test(tokens[head]!.lower) ? { from, to: head + 1 } : null;
  return {
    source: named ? until(sentence, by + 1, phraseEnd(sentence, by + 1)) : itself,
    cue: until(sentence, i, i + 2),
    content: [named ? { from: range.from, to: chunks[by]!.from } : range],
    group: 'noun',
    speech: false,
    told: false,
  };
}

const RUMOUR =
  /^(?:(?:allegation|accusation|claim|report|rumou?r|warning)s of|(?:call|demand|plea|appeal)s for|talk of|talk about)$/;

interface Content {
  readonly range: TokenRange;
  readonly preposition: boolean;
  /** A clause with *that* or a question word. */
  readonly that: boolean;
}

function contentOf(sentence: ChunkedSentence, cue: CueNoun, start: number): Content | null {
  const at = beforeClause(sentence, start);
  const next = kind(sentence, at);
  const clause = (that: boolean) => ({
    range: until(sentence, at, clauseContentEnd(sentence, at, at - 1)),
    preposition: false,
    that,
  });
  if ((next === 'sub' || next === 'rel') && word(sentence, at) === 'that') {
    // "a claim that surprised many": a relative clause says nothing of the claim's content.
    if (kind(sentence, at + 1) === 'verb') return null;
    return clause(true);
  }
  if (isInfinitive(sentence, at)) return cue.infinitive ? clause(false) : null;
  if (next !== 'prep' || !cue.preps.includes(word(sentence, at))) return null;
  const object = kind(sentence, at + 1);
  if (object !== 'noun' && object !== 'rel' && object !== 'quote' && object !== 'verb') return null;
  const range = until(sentence, at + 1, contentEnd(sentence, at + 1, at - 1));
  return { range, preposition: true, that: object === 'rel' };
}

/** "the board's recommendation Friday that", "her case to the council that", "its resolve not to": what stands between. */
function beforeClause(sentence: ChunkedSentence, start: number): number {
  let at = start;
  if (kind(sentence, at) === 'adv' || (kind(sentence, at) === 'noun' && sentence.chunks[at]!.temporal)) at++;
  if (word(sentence, at) === 'not') at++;
  if (kind(sentence, at) === 'prep' && kind(sentence, at + 1) === 'noun') {
    const end = phraseEnd(sentence, at + 1);
    if (word(sentence, end) === 'that' && /^(?:noun|quote)$/.test(kind(sentence, end + 1))) return end;
  }
  return at;
}

/** "voiced support", "gave a speech": the subject of a verb that does no more than lend the noun its voice. */
function giverOf(sentence: ChunkedSentence, i: number): { source: TokenRange; verb: number } | null {
  if (kind(sentence, i - 1) !== 'verb' || sentence.chunks[i - 1]!.passive) return null;
  if (!LIGHT.test(headWord(sentence, i - 1))) return null;
  // What raises questions need not ask any.
  if (/^rais/.test(headWord(sentence, i - 1)) && /^questions?$/.test(headWord(sentence, i))) return null;
  const source = subjectTokens(sentence, sentence.clauses.get(i - 1));
  return source && { source, verb: i - 1 };
}

/**
 * "has the backing of the union", "drew criticism from farmers", "was met with scorn from the board": a stance that the
 * subject receives (VerbNet get 13.5.1 and obtain 13.5.2); who takes it stands after *of* or *from*.
 */
function receivedFrom(sentence: ChunkedSentence, i: number): RawAttribution | null {
  const met =
    word(sentence, i - 1) === 'with' &&
    kind(sentence, i - 2) === 'verb' &&
    /^(?:met|greeted|received)$/.test(headWord(sentence, i - 2));
  const verb = met ? i - 2 : i - 1;
  if (kind(sentence, verb) !== 'verb' || !(met || RECEIVING.test(headWord(sentence, verb)))) return null;
  if (sentence.chunks[verb]!.passive !== met) return null;
  const preposition = word(sentence, i + 1);
  const owned = preposition === 'of' && OWNED.test(headWord(sentence, i));
  if (!(owned || preposition === 'from') || kind(sentence, i + 2) !== 'noun') return null;
  const receiver = subjectTokens(sentence, sentence.clauses.get(verb));
  if (!receiver) return null;
  return {
    source: until(sentence, i + 2, phraseEnd(sentence, i + 2, ['in', 'on', 'at', 'for', 'over', 'after'])),
    cue: until(sentence, verb, i + 2),
    content: [receiver],
    group: 'noun',
    speech: false,
    told: false,
  };
}

const RECEIVING =
  /^(?:has|have|had|having|gets?|got|getting|gain(?:s|ed|ing)?|wins?|won|winning|earn(?:s|ed|ing)?|dr[ae]ws?|drawn|drawing|receiv(?:e|es|ed|ing)|secur(?:e|es|ed|ing)|enjoy(?:s|ed|ing)?|attract(?:s|ed|ing)?|garner(?:s|ed|ing)?|fac(?:e|es|ed|ing)|provok(?:e|es|ed|ing)|prompt(?:s|ed|ing)?|elicit(?:s|ed|ing)?|spark(?:s|ed|ing)?)$/;

/** Stances whose holder, not their object, stands after *of*. */
const OWNED = /^(?:support|backing|endorsement|approval|blessing|trust|respect|sympathy|admiration|confidence)s?$/;

/** "opened the debate with a claim that …": the subject of the verb that an utterance goes with. */
function bringerOf(sentence: ChunkedSentence, i: number): TokenRange | null {
  if (word(sentence, i - 1) !== 'with') return null;
  let verb = i - 2;
  while (verb > sentence.from && i - verb < 8 && /^(?:noun|prep|adv)$/.test(kind(sentence, verb))) verb--;
  const clause =
    kind(sentence, verb) === 'verb' && !sentence.chunks[verb]!.passive ? sentence.clauses.get(verb) : undefined;
  return subjectTokens(sentence, clause);
}

/** Support verbs (M. Gross, "light verbs"). */
const LIGHT =
  /^(?:rais|air(?:s|ed|ing)?$|shar|mak|made|giv|gave|issu|voic|express|offer|repeat|renew|reiterat|level|launch|show|lend|lent|pledg|deliver|ma(?:de|k)|announc|file|filed|filing|had|has|have|put|levied|drew|draw|withdr[ae]w|deni|deny|dismiss|reject|cit|echo)/;
